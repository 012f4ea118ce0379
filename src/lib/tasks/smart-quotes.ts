import type { Locale } from '#lib/math/answer-check.ts';

const marks: Record<Locale, [open: string, close: string]> = { en: ['“', '”'], es: ['«', '»'] };

/** What is no prose: code between backticks, and whole paragraphs are taken one by one. */
const between = /(`+[^`]*`+|\n\s*\n)/;

/** Turns the straight double quotes of a paragraph; where they do not come in pairs, they stay. */
function turnDouble(prose: string, locale: Locale): string {
	// After a digit it may be inches, unless a quotation is open.
	let isOpen = false;
	const turned = prose.replaceAll(/(\d?)"/g, (straight, digit: string) => {
		if (digit && !isOpen) return straight;
		isOpen = !isOpen;
		return digit + marks[locale][isOpen ? 0 : 1];
	});
	return isOpen ? prose : turned;
}

/** Turns apostrophes, and single quotes around words; feet and minutes after a number stay. */
const turnSingle = (prose: string): string =>
	prose
		.replaceAll(/(?<=[\p{L}\d])'(?=\p{L})|(?<=\p{L})'/gu, '’')
		.replaceAll(/(?<=^|[\s(“«])'(?=\p{L}[^'’]*’)/gu, '‘');

/**
 * Sets the quotes and apostrophes of prose as print does: “ ” in English, « » in Spanish.
 *
 * @param text Markdown whose mathematics is taken out
 */
export const smartenQuotes = (text: string, locale: Locale): string =>
	text
		.split(between)
		.map((piece, i) => (i % 2 === 1 ? piece : turnSingle(turnDouble(piece, locale))))
		.join('');
