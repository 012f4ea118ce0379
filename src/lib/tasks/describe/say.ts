import type { Locale } from '#lib/math/answer-check.ts';
import type { Pair, Words } from '../figures/fields.ts';
import { numberText } from '../figures/write.ts';

/** Chooses the language. */
export const say = (locale: Locale, en: string, es: string) => (locale === 'en' ? en : es);

/** Joins with commas, and a word before the last. */
export function joinWith(items: string[], locale: Locale): string {
	if (items.length < 2) return items.join('');
	const last = items[items.length - 1];
	// Before the sound of i, Spanish writes "e".
	const and = say(locale, 'and', /^h?i(?![ae])/i.test(last) ? 'e' : 'y');
	return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Words of a figure as they are said: a question mark and an empty place by name. */
export function sayText(text: string, locale: Locale): string {
	if (text === '?') return say(locale, 'a question mark', 'un signo de interrogación');
	if (text === '') return say(locale, 'a blank', 'un espacio en blanco');
	return text
		.replaceAll('′′', say(locale, ' double prime', ' doble prima'))
		.replaceAll('′', say(locale, ' prime', ' prima'));
}

/** Words of a figure in one language, as they are said. */
export const sayWords = (words: Words, locale: Locale) => sayText(words[locale], locale);

/** A place on a plane. */
export const sayPlace = ([x, y]: Pair) => `(${numberText(x)}, ${numberText(y)})`;

/** A count with its noun. */
export const counted = (count: number, one: string, many: string) =>
	`${numberText(count)} ${count === 1 ? one : many}`;

/** Makes sentences of texts: each begins with a capital letter and ends with a full stop. */
export function sentences(texts: (string | null | undefined | false)[]): string {
	return texts
		.filter((text): text is string => typeof text === 'string' && text !== '')
		.map((text) => text.charAt(0).toLocaleUpperCase() + text.slice(1))
		.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
		.join(' ');
}
