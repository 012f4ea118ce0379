import { splitMath } from '#lib/tasks/split-math.ts';
import type { Span } from '../drafts/draft-content.ts';

/** What stands in a sentence frame where the student's words go. */
export const blank = '___';

// In a frame, `agree / disagree` or `tiene / no tiene` stands for the one of them that the student chooses.
const choice = String.raw`(\p{L}+)(?: / (?:not? \1|\1 not|\p{L}+)(?!\p{L}))+`;
const openPlaces = new RegExp(`${blank}|${choice}`, 'giu');
const onlyOpen = new RegExp(`^(?:${blank}|${choice})$`, 'iu');

/** Tells whether nobody has filled a slot yet: its blank, or its words to choose from, are still there. */
export const isUnfilled = (slotText: string): boolean => onlyOpen.test(slotText);

type MarkJson = { type: string; attrs?: Record<string, unknown> };

/** A piece of a line in the editor: words, or mathematics typeset in place. */
export type InlineJson = {
	type: string;
	text?: string;
	attrs?: Record<string, unknown>;
	marks?: MarkJson[];
};

/** The editor's document as data: lines of words and mathematics. */
export type DocumentJson = {
	type: 'doc';
	content: { type: 'paragraph'; content?: InlineJson[] }[];
};

const frameWords: MarkJson = { type: 'frameWords' };
const slot = (id: number): MarkJson => ({ type: 'slot', attrs: { id } });

const hasMark = ({ marks = [] }: InlineJson, type: string) =>
	marks.some((mark) => mark.type === type);

/** Words that a frame supplied: its own, and a slot that nobody has filled. */
const isFromFrame = (piece: InlineJson) =>
	hasMark(piece, 'frameWords') || (hasMark(piece, 'slot') && isUnfilled(piece.text ?? ''));

const textOf = (marks: MarkJson[], text: string): InlineJson[] =>
	text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];

/** Makes pieces of a frame's words: each blank and each choice a slot of its own. */
function makeWords(text: string, nextSlot: () => number): InlineJson[] {
	let end = 0;
	const pieces = [...text.matchAll(openPlaces)].flatMap((found) => {
		const before = textOf([frameWords], text.slice(end, found.index));
		end = found.index + found[0].length;
		return [...before, ...textOf([slot(nextSlot())], found[0])];
	});
	return [...pieces, ...textOf([frameWords], text.slice(end))];
}

function makeMath(latex: string, marks: MarkJson[]): InlineJson {
	return { type: 'math', attrs: { latex }, ...(marks.length > 0 && { marks }) };
}

/**
 * Makes what a sentence frame puts into the editor.
 *
 * @param frame its blanks as `___`; one at the very end is left out, for there the student simply goes on
 * @param nextSlot numbers the blanks, each differently within a document
 */
export function makeFrame(frame: string, nextSlot: () => number): InlineJson[] {
	const isOpen = frame.trimEnd().endsWith(blank);
	const text = isOpen ? frame.trimEnd().slice(0, -blank.length) : frame;
	return splitMath(text).flatMap((piece) =>
		piece.kind === 'math' ? [makeMath(piece.latex, [frameWords])] : makeWords(piece.text, nextSlot)
	);
}

/** Cuts `[start, end)` where spans begin and end. */
function cut(start: number, end: number, spans: Span[]): Span[] {
	const edges = spans.flat().filter((at) => at > start && at < end);
	const all = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
	return all.slice(1).map((to, i) => [all[i], to]);
}

function makeLine(line: string, offset: number, spans: Span[], nextSlot: () => number) {
	const isWithin = (at: number) => spans.some(([start, end]) => start <= at && at < end);
	return splitMath(line).flatMap(({ kind, start, end, latex }): InlineJson[] => {
		const from = offset + start;
		if (kind === 'math') return [makeMath(latex, isWithin(from) ? [frameWords] : [])];
		return cut(from, offset + end, spans).flatMap(([a, b]) => {
			const words = line.slice(a - offset, b - offset).replaceAll('\\$', '$');
			if (!isWithin(a)) return textOf([], words);
			return makeWords(words, nextSlot);
		});
	});
}

/** Makes the editor's document of a justification. */
export function makeDocument(
	justification: string,
	fromFrames: Span[],
	nextSlot: () => number
): DocumentJson {
	let offset = 0;
	const content = justification.split('\n').map((line) => {
		const pieces = makeLine(line, offset, fromFrames, nextSlot);
		offset += line.length + 1;
		return { type: 'paragraph' as const, ...(pieces.length > 0 && { content: pieces }) };
	});
	return { type: 'doc', content };
}

const latexOf = ({ attrs }: InlineJson) =>
	String(attrs?.latex ?? '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** Writes a line with its dollar signs as they were typed, or escaped. */
function writeLine(pieces: InlineJson[], isEscaped: boolean) {
	const spans: Span[] = [];
	let text = '';
	let mathematics = 0;
	for (const piece of pieces) {
		const start = text.length;
		if (piece.type === 'math') {
			if (latexOf(piece) === '') continue;
			text += `$${latexOf(piece)}$`;
			mathematics++;
		} else {
			const words = piece.text ?? '';
			// A digit right after mathematics would make money of its dollar sign.
			const gap = /\$$/.test(text) && mathematics > 0 && /^\d/.test(words) ? ' ' : '';
			text += gap + (isEscaped ? words.replaceAll('$', '\\$') : words);
		}
		if (isFromFrame(piece)) spans.push([start, text.length]);
	}
	const isRead = splitMath(text).filter(({ kind }) => kind === 'math').length === mathematics;
	return { text, spans, isRead };
}

function joinSpans(spans: Span[]): Span[] {
	return spans.reduce<Span[]>((joined, [start, end]) => {
		const last = joined.at(-1);
		return last?.[1] === start
			? [...joined.slice(0, -1), [last[0], end]]
			: [...joined, [start, end]];
	}, []);
}

/** Reads a justification off the editor's document: lines of words, mathematics as `$…$`. */
export function readDocument(document: DocumentJson): {
	justification: string;
	fromFrames: Span[];
} {
	let offset = 0;
	const spans: Span[] = [];
	const lines = document.content.map(({ content = [] }) => {
		const plain = writeLine(content, false);
		const line = plain.isRead ? plain : writeLine(content, true);
		spans.push(...line.spans.map(([start, end]): Span => [start + offset, end + offset]));
		offset += line.text.length + 1;
		return line.text;
	});
	return { justification: lines.join('\n'), fromFrames: joinSpans(spans) };
}
