/** A word of a text: a run of letters, as it is written and folded. */
export type Token = { start: number; end: number; raw: string; folded: string };

const foldLetters = (letters: string) =>
	letters
		.normalize('NFKD')
		.replaceAll(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase();

/** Splits a text into its runs of letters; accents and invisible characters do not end a run. */
export function tokenize(text: string): Token[] {
	return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{Cf}]*/gu)].map(({ 0: raw, index }) => ({
		start: index,
		end: index + raw.length,
		raw,
		folded: foldLetters(raw)
	}));
}

/** Tells whether a word is written with one capital, or capitals, in front: `Maya`, `DeShawn`. */
export function isCapitalized(raw: string): boolean {
	return /^\p{Lu}/u.test(raw);
}

/** Tells whether a word begins a sentence, a line, a quotation or an item, where anything is capitalised. */
export function beginsSentence(text: string, start: number): boolean {
	return /(?:^|[.!?:;\n"“”¿¡(•*$\uFFFC]|^\s*[-–]|\n\s*[-–])\s*['’]?\s*$/.test(text.slice(0, start));
}
