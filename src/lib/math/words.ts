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

const runTogether = (words: Iterable<string>) =>
	new Set([...words].map((word) => word.replaceAll(' ', '')));

/** What says the same where it is known that solutions are asked, with or without spaces. */
const nothingAsked = runTogether([...nothing, 'none', 'ninguna', 'ninguno']);
const everythingAsked = runTogether([
	...everything,
	...'infinite infinitely infinity infinitas infinitos infinito all todos'.split(' ')
]);

/**
 * What a text in words says about solutions: none, or all numbers; null when it says neither.
 *
 * @param areAsked whether the key or a known wrong answer says such a thing, so that less will do
 */
export function readSolutionWords(
	text: string,
	areAsked: boolean
): 'nothing' | 'everything' | null {
	const words = fold(text);
	if (nothing.has(words)) return 'nothing';
	if (everything.has(words)) return 'everything';
	const run = areAsked ? words.replaceAll(' ', '') : '';
	return nothingAsked.has(run) ? 'nothing' : everythingAsked.has(run) ? 'everything' : null;
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
