const fold = (text: string) =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ')
		.trim();

const nothing = new Set([
	'no solution',
	'no solutions',
	'no real solution',
	'no real solutions',
	'there is no solution',
	'there are no solutions',
	'sin solucion',
	'no hay solucion',
	'no hay soluciones',
	'no tiene solucion',
	'ninguna solucion'
]);

const everything = new Set([
	'infinitely many solutions',
	'infinitely many',
	'infinite solutions',
	'infinite number of solutions',
	'infinitely many solution',
	'all real numbers',
	'all numbers',
	'any number',
	'every number',
	'infinitas soluciones',
	'infinidad de soluciones',
	'todos los numeros reales',
	'todos los numeros',
	'cualquier numero'
]);

/** What a text in words says about solutions: none, or all numbers; null when it says neither. */
export function readSolutionWords(text: string): 'nothing' | 'everything' | null {
	const words = fold(text);
	return nothing.has(words) ? 'nothing' : everything.has(words) ? 'everything' : null;
}

const twins: Record<string, string> = { si: 'yes', verdadero: 'true', falso: 'false' };

/** A word answer without case, accents and punctuation; `sí` and `yes` are one. */
export function foldWords(text: string): string {
	const words = fold(text);
	return twins[words] ?? words;
}

/** Two letters that are a word and not a product, when the task has neither letter. */
const shortWords = new Set(
	'no si ok hi yo im ya me my is it so we he us do go if of on at be by al de el la lo un es ni nb'.split(
		' '
	)
);

const familiar = [/^[xyz]+$/i, /^[abc]+$/i, /^.$/u];

/**
 * Says whether letters that stand together are a word rather than a product of variables.
 *
 * @param known the letters that the task's own answer holds
 */
export function isWordLike(letters: string, known: ReadonlySet<string>): boolean {
	const distinct = [...new Set(letters)];
	if (distinct.every((letter) => known.has(letter))) return false;
	if (letters.length === 2) {
		return shortWords.has(letters.toLowerCase()) && !distinct.some((letter) => known.has(letter));
	}
	return !familiar.some((pattern) => pattern.test(letters));
}
