import type { Locale } from '#lib/math/check.ts';
import { findContactDetails, type Hidden, type MaskKind } from '#lib/reasoning/contact-details.ts';
import { splitMath } from '#lib/tasks/split-math.ts';
import { findKnownNames, type NameIndex } from './known-names.ts';
import { findNameLookAlikes } from './name-look-alikes.ts';
import { isOrdinaryWord } from '#lib/reasoning/ordinary-words.ts';
import { beginsSentence, isCapitalized, tokenize } from './tokens.ts';

/** A stretch of text, `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];

/** What stood at `[start, end)` of the original stands as `replacement` in the masked text. */
export type Edit = { start: number; end: number; kind: MaskKind; replacement: string };

/** A text without what could tell whose it is. */
export type Deidentified = {
	text: string;
	/** Where the masked text shows a mask, and what for. */
	masks: { kind: MaskKind; span: Span }[];
	/** What was done, in the original's positions; it holds nothing of the original's words. */
	edits: Edit[];
};

/** What de-identification goes by. */
export type DeidentifyRules = {
	/** The school's people. */
	names: NameIndex;
	/** What the task itself says: its own fictional people are nobody's secret. */
	taskWords: TaskWords;
	/** The language that masks are written in. */
	locale: Locale;
	/** Words that a person asked to be masked, too. */
	alsoMask?: string[];
};

/** The words of a task, folded: its people's names, and the words that it writes in lower case. */
export type TaskWords = { names: ReadonlySet<string>; plain: ReadonlySet<string> };

const labels: Record<Locale, Record<MaskKind, string>> = {
	en: {
		name: '[name]',
		email: '[email]',
		phone: '[phone]',
		address: '[address]',
		handle: '[account]',
		link: '[link]',
		other: '[masked]'
	},
	es: {
		name: '[nombre]',
		email: '[correo]',
		phone: '[teléfono]',
		address: '[dirección]',
		handle: '[cuenta]',
		link: '[enlace]',
		other: '[oculto]'
	}
};

const mathFiller = '\uFFFC';

/** Gathers the words of a task's texts (Markdown with LaTeX), in both languages. */
export function collectTaskWords(texts: string[]): TaskWords {
	const names = new Set<string>();
	const plain = new Set<string>();
	for (const text of texts.map((each) => blankMath(each))) {
		for (const { raw, folded, start } of tokenize(text)) {
			if (!isCapitalized(raw)) plain.add(folded);
			else if (!beginsSentence(text, start) || !isOrdinaryWord(folded)) names.add(folded);
		}
	}
	for (const word of plain) names.delete(word);
	return { names, plain };
}

/** Tells mathematics from two dollar signs with prose between them: `$5 and Maya has $3`. */
const isProse = (latex: string) => /(?<![\\\p{L}{])\p{L}{2,}\s+\p{L}{2,}/u.test(latex);

const mathOf = (text: string) =>
	splitMath(text).filter(({ kind, latex }) => kind === 'math' && !isProse(latex));

/** Fills mathematics in, so that positions stay and no words are seen in it. */
function blankMath(text: string): string {
	return mathOf(text).reduce(
		(blanked, { start, end }) =>
			blanked.slice(0, start) + mathFiller.repeat(end - start) + blanked.slice(end),
		text
	);
}

function isTasksOwn({ names, plain }: TaskWords, folded: string, raw: string): boolean {
	return names.has(folded) || (plain.has(folded) && !isCapitalized(raw));
}

/** The names in prose; a name that the task uses stays, unless another name stands right beside it. */
function hideNames(prose: string, { names, taskWords }: DeidentifyRules): Hidden[] {
	const found = [
		...findKnownNames(prose, names),
		...findNameLookAlikes(prose).map((token) => ({ ...token, isPhrase: false }))
	];
	const isKept = ({ start, end, folded, isPhrase }: (typeof found)[number]) =>
		!isPhrase && isTasksOwn(taskWords, folded, prose.slice(start, end));
	return found
		.filter((name) => !isKept(name))
		.map(({ start, end }) => ({ kind: 'name' as const, start, end }));
}

function hideAlso(prose: string, phrases: string[]): Hidden[] {
	const tokens = [...prose.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: raw, index }) => ({
		start: index,
		end: index + raw.length,
		folded: foldWord(raw)
	}));
	return phrases.flatMap((phrase) => {
		const parts = [...phrase.matchAll(/[\p{L}\p{M}\d]+/gu)].map(([raw]) => foldWord(raw));
		if (parts.length === 0) return [];
		return tokens.flatMap(({ start }, at) =>
			parts.every((part, offset) => tokens[at + offset]?.folded === part)
				? [{ kind: 'other' as const, start, end: tokens[at + parts.length - 1].end }]
				: []
		);
	});
}

const foldWord = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Names and numbers to call that are written inside mathematics, where a letter is mostly a variable. */
function hideInMath(text: string, { names, taskWords, locale }: DeidentifyRules): Edit[] {
	return mathOf(text).flatMap(({ start: from, end: to }) => {
		const latex = text.slice(from, to);
		const named = findKnownNames(latex, names).filter(
			({ start, end, folded }) =>
				end - start > 2 && latex[start - 1] !== '\\' && !taskWords.names.has(folded)
		);
		const called = findContactDetails(latex).filter(
			({ kind, start, end }) =>
				(kind === 'phone' || kind === 'email') && !/[\\${}]/.test(latex.slice(start, end))
		);
		return [...named.map((each) => ({ ...each, kind: 'name' as const })), ...called].map(
			({ start, end, kind }) => ({
				start: from + start,
				end: from + end,
				kind,
				replacement: `\\text{${labels[locale][kind]}}`
			})
		);
	});
}

/** Joins what overlaps, and names with nothing but a blank, a point or a hyphen between them. */
function joinHidden(prose: string, hidden: Hidden[]): Hidden[] {
	const ordered = hidden.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const joined: Hidden[] = [];
	for (const next of ordered) {
		const last = joined.at(-1);
		const between = last ? prose.slice(last.end, next.start) : '';
		const isOneName =
			last?.kind === 'name' && next.kind === 'name' && /^[ \t.\-'’_]{0,2}$/.test(between);
		if (last && (next.start < last.end || isOneName)) last.end = Math.max(last.end, next.end);
		else joined.push({ ...next });
	}
	return joined;
}

/** Replaces stretches that do not overlap, and tells where the replacements stand. */
function applyEdits(text: string, edits: Edit[]): Deidentified {
	let masked = '';
	let at = 0;
	const masks: Deidentified['masks'] = [];
	for (const { start, end, kind, replacement } of edits) {
		masked += text.slice(at, start);
		masks.push({ kind, span: [masked.length, masked.length + replacement.length] });
		masked += replacement;
		at = end;
	}
	return { text: masked + text.slice(at), masks, edits };
}

/**
 * Masks what could tell whose work a text is: names of the school's people in any case, what looks like a
 * name, e-mail and street addresses, phone numbers, account names, links, and what a person asks for.
 * Mathematics (`$…$`) stays mathematics.
 */
export function deidentify(text: string, rules: DeidentifyRules): Deidentified {
	const prose = blankMath(text);
	const hidden = joinHidden(prose, [
		...findContactDetails(prose),
		...hideNames(prose, rules),
		...hideAlso(prose, rules.alsoMask ?? [])
	]);
	const edits = [
		...hidden.map((each) => ({ ...each, replacement: labels[rules.locale][each.kind] })),
		...hideInMath(text, rules)
	].toSorted((a, b) => a.start - b.start);
	return applyEdits(text, edits);
}

/** Masks an answer (LaTeX): a name or a number to call in it, if any. */
export function deidentifyAnswer(latex: string, rules: DeidentifyRules): string {
	const whole = `$${latex}$`;
	const edits = hideInMath(whole, rules).toSorted((a, b) => a.start - b.start);
	return applyEdits(whole, edits).text.slice(1, -1);
}

/** Moves a stretch of the original to the masked text; one that cuts into a mask takes all of it. */
export function shiftSpan([from, to]: Span, edits: Edit[]): Span {
	const shift = (position: number, isEnd: boolean) => {
		let moved = position;
		for (const { start, end, replacement } of edits) {
			if (start >= position) break;
			if (position < end) return moved - (position - start) + (isEnd ? replacement.length : 0);
			moved += replacement.length - (end - start);
		}
		return moved;
	};
	return [shift(from, false), shift(to, true)];
}
