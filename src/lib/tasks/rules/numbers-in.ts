/**
 * The numbers that stand in a text as digits, without their signs, each once and in order of size:
 * `1,200` and `$1{,}200$` are both 1200, and a fraction gives its two numbers.
 */
export function numbersIn(text: string): number[] {
	const joined = text.replaceAll(/(?<=\d)(?:\{,\}|,)(?=\d{3}(?!\d))/g, '');
	const found = joined.match(/\d+(?:\.\d+)?|(?<!\d)\.\d+/g) ?? [];
	return [...new Set(found.map(Number))].toSorted((a, b) => a - b);
}
