import { splitMath, type TextPiece } from '#lib/tasks/split-math.ts';

/** A place in a justification where something was seen. */
export type EvidenceMark = { span: [start: number, end: number]; code: string };

/**
 * A stretch of a justification in which the same things were seen throughout.
 *
 * `html` is typeset mathematics (already escaped); `text` is what the student wrote, mathematics as LaTeX.
 */
export type EvidenceSegment = {
	kind: 'text' | 'math';
	text: string;
	html?: string;
	/** What was seen here, each once; none for words that nothing points at. */
	codes: string[];
};

/** So few characters between two places of one finding are read as one place. */
const near = 16;

/**
 * Joins the places of one finding that lie near each other in one sentence, so that a reader sees a stretch of
 * words and not every third word.
 */
export function joinNear(
	text: string,
	spans: [start: number, end: number][]
): [start: number, end: number][] {
	const joined: [start: number, end: number][] = [];
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		const between = last ? text.slice(last[1], start) : '';
		const isNear = last && between.length <= near && !/[.!?;\n]/.test(between);
		if (isNear) last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}

/** Keeps the marks that lie in the text, widened so that none begins or ends inside mathematics. */
function fitMarks(marks: EvidenceMark[], pieces: TextPiece[], length: number): EvidenceMark[] {
	return marks.flatMap(({ span: [from, to], code }) => {
		let start = Math.max(0, from);
		let end = Math.min(length, to);
		if (start >= end) return [];
		for (const piece of pieces) {
			if (piece.kind !== 'math') continue;
			if (start > piece.start && start < piece.end) start = piece.start;
			if (end > piece.start && end < piece.end) end = piece.end;
		}
		return [{ span: [start, end] as [number, number], code }];
	});
}

/**
 * Splits a justification where marks begin and end, so that a page can show what was seen and where;
 * marks may overlap, and inserted mathematics is never split.
 *
 * @param renderMath typesets LaTeX, e.g. `renderInlineMath`
 * @returns segments whose `text`, joined, is the justification
 */
export function markEvidence(
	text: string,
	marks: EvidenceMark[],
	renderMath: (latex: string) => string
): EvidenceSegment[] {
	const pieces = splitMath(text);
	const fitted = fitMarks(marks, pieces, text.length);
	const codesOver = (start: number, end: number) => [
		...new Set(
			fitted.filter(({ span }) => span[0] < end && span[1] > start).map(({ code }) => code)
		)
	];
	return pieces.flatMap(({ kind, start, end, latex }): EvidenceSegment[] => {
		const whole = text.slice(start, end);
		if (kind === 'math') {
			return [{ kind, text: whole, html: renderMath(latex), codes: codesOver(start, end) }];
		}
		const cuts = fitted.flatMap(({ span }) => span).filter((at) => at > start && at < end);
		const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
		return edges.slice(1).map((to, index) => ({
			kind,
			text: text.slice(edges[index], to),
			codes: codesOver(edges[index], to)
		}));
	});
}
