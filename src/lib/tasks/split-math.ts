/** A stretch of a text: words, or mathematics between dollar signs. */
export type TextPiece = {
	kind: 'text' | 'math';
	/** As it stands in the text, dollar signs included. */
	text: string;
	/** The mathematics without its dollar signs; empty for words. */
	latex: string;
	/** Where it begins and ends, in UTF-16 code units. */
	start: number;
	end: number;
};

/**
 * Splits a text into words and mathematics: `$…$` on one line, with no space inside next to a dollar sign and
 * no digit right after the second, so that two prices in a sentence stay money; `\$` is a dollar.
 */
export function splitMath(text: string): TextPiece[] {
	const pieces: TextPiece[] = [];
	const add = (kind: TextPiece['kind'], start: number, end: number, latex = '') => {
		if (end > start) pieces.push({ kind, text: text.slice(start, end), latex, start, end });
	};
	let end = 0;
	for (const match of text.matchAll(/(?<!\\)\$(?!\s)((?:[^$\\\n]|\\.)+)(?<!\s)\$(?!\d)/g)) {
		add('text', end, match.index);
		end = match.index + match[0].length;
		add('math', match.index, end, match[1]);
	}
	add('text', end, text.length);
	return pieces;
}
