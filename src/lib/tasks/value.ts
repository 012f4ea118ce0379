import type { Rational } from './rational.ts';

/** What a formula works with. */
export type Value =
	| { kind: 'number'; value: Rational }
	| { kind: 'truth'; value: boolean }
	/** Words, in both languages. */
	| { kind: 'text'; en: string; es: string }
	| { kind: 'list'; items: Value[] }
	| { kind: 'record'; fields: Record<string, Value> }
	/** Mathematics in a form that was asked for, e.g. by `frac`. */
	| { kind: 'typeset'; latex: string; plain: string; markdown: string };

/** A list of values. */
export type ListValue = Extract<Value, { kind: 'list' }>;

/** Makes a value of a number. */
export const numberValue = (value: Rational): Value => ({ kind: 'number', value });
/** Makes a value of yes or no. */
export const truthValue = (value: boolean): Value => ({ kind: 'truth', value });
/** Makes a value of words that are the same in both languages, or not. */
export const textValue = (en: string, es = en): Value => ({ kind: 'text', en, es });
/** Makes a value of several. */
export const listValue = (items: Value[]): ListValue => ({ kind: 'list', items });

/** Makes a value of mathematics; in running text it stands between dollar signs. */
export const typesetValue = (latex: string, plain: string, markdown = `$${latex}$`): Value => ({
	kind: 'typeset',
	latex,
	plain,
	markdown
});

/** Says what kind of thing a value is, in an author's words. */
export function nameKind(value: Value): string {
	const names = {
		number: 'a number',
		truth: 'true or false',
		text: 'words',
		list: 'a list',
		record: 'a group of values',
		typeset: 'mathematics that is already written out'
	};
	return names[value.kind];
}

/** Takes a number out of a value. */
export function asNumber(value: Value): Rational {
	if (value.kind !== 'number') throw new Error(`${nameKind(value)} where a number is needed`);
	return value.value;
}

/** Takes yes or no out of a value. */
export function asTruth(value: Value): boolean {
	if (value.kind !== 'truth') throw new Error(`${nameKind(value)} where true or false is needed`);
	return value.value;
}

/** Takes a small whole number out of a value. */
export function asCount(value: Value): number {
	const number = asNumber(value);
	if (number.d !== 1n || number.n < 0n || number.n > 1000n) {
		throw new Error('a number that is not whole, below zero or above 1000 where a count is needed');
	}
	return Number(number.n);
}

/** Takes the numbers out of a list. */
export function asNumbers(value: Value): Rational[] {
	if (value.kind !== 'list') throw new Error(`${nameKind(value)} where a list is needed`);
	if (value.items.length === 0) throw new Error('an empty list');
	return value.items.map(asNumber);
}

/** Takes words out of a value, in both languages. */
export function asText(value: Value): { en: string; es: string } {
	if (value.kind !== 'text') throw new Error(`${nameKind(value)} where words are needed`);
	return value;
}
