import type { Locale } from '#lib/math/check.ts';
import { functionWords, languageMarks } from './function-words.ts';
import type { Token } from './tokens.ts';

/** Words of a task that are of one language alone, and the people in it. */
export type OwnWords = Record<Locale, ReadonlySet<string>> & { names: ReadonlySet<string> };

/** No words and no people. */
export const noWords: OwnWords = { en: new Set(), es: new Set(), names: new Set() };

/** Whether a language is one of the product's. */
export const isLocale = (language: string): language is Locale =>
	language === 'en' || language === 'es';

/** Counts the words by which each language is known. */
export function countMarks(tokens: Token[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { kind, text } of tokens) {
		if (kind !== 'word') continue;
		for (const [language, marks] of Object.entries(languageMarks)) {
			if (marks.has(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	return counts;
}

/** The language that a word is of for certain; null when it is of both, or of neither that is known here. */
function localeOf({ kind, text }: Token, own: OwnWords): Locale | null {
	if (kind !== 'word') return null;
	const isIn = (locale: Locale) =>
		languageMarks[locale].has(text) || functionWords[locale].has(text) || own[locale].has(text);
	const [isEnglish, isSpanish] = [isIn('en'), isIn('es')];
	return isEnglish === isSpanish ? null : isEnglish ? 'en' : 'es';
}

/** As few words of the other language as make a text mixed, by how many there are of its own. */
const mixedFrom = (most: number) => Math.max(1, Math.ceil(most / 4));

/** What language a text and each of its words is in. */
export type Languages = { locale: Locale; isMixed: boolean; ofToken: Locale[] };

/**
 * Says which language a text is in, and each word of one that changes between the two.
 *
 * @param page the page's language, for when the words do not tell
 * @param own words of the task that are of one language alone
 */
export function findLanguages(tokens: Token[], page: Locale, own: OwnWords = noWords): Languages {
	const known = tokens.map((token) => localeOf(token, own));
	const count = (locale: Locale) => known.filter((each) => each === locale).length;
	const [en, es] = [count('en'), count('es')];
	const locale = en === es ? page : en > es ? 'en' : 'es';
	const isMixed = Math.min(en, es) >= mixedFrom(Math.max(en, es));
	if (!isMixed) return { locale, isMixed, ofToken: tokens.map(() => locale) };
	const first = known.find((each) => each !== null) ?? locale;
	let last = first;
	const ofToken = known.map((each) => (last = each ?? last));
	return { locale, isMixed, ofToken };
}
