import type { Locale } from '#lib/math/check.ts';
import { languageMarks } from './function-words.ts';
import type { Token } from './tokens.ts';

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

/** Says which of the product's languages a text is in, the page's when its words do not tell. */
export function guessLocale(tokens: Token[], page: Locale): Locale {
	const counts = countMarks(tokens);
	const [en, es] = [counts.get('en') ?? 0, counts.get('es') ?? 0];
	if (en === es) return page;
	return en > es ? 'en' : 'es';
}
