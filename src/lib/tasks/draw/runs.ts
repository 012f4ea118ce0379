/** A stretch of a figure's words that is written in one style. */
export type Run = { text: string; isVariable: boolean };

/**
 * Finds the variables in a figure's words: `3x + 5` has one, `Hours (x)` has one, `3 m` and `a map` have none.
 */
export function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	const add = (piece: string, isVariable: boolean) => {
		const last = runs[runs.length - 1];
		if (piece && last?.isVariable === isVariable) last.text += piece;
		else if (piece) runs.push({ text: piece, isVariable });
	};
	const hasWords = /\p{L}{2}/u.test(text);
	let end = 0;
	for (const match of text.matchAll(/(?<![\p{L}′’'])\p{Ll}(?!\p{L})/gu)) {
		const before = text.slice(0, match.index);
		const isUnit = /\d $/.test(before);
		const isAlone = /\($/.test(before) && text[match.index + 1] === ')';
		const isWord = hasWords && /[aeiouy]/.test(match[0]) && !isAlone;
		add(text.slice(end, match.index), false);
		add(match[0], !isUnit && !isWord);
		end = match.index + match[0].length;
	}
	add(text.slice(end), false);
	return runs;
}
