import type { Locale } from '#lib/math/check.ts';
import { listConceptPhrases } from './concepts.ts';
import { stemEnglish } from './stem-english.ts';
import { stemSpanish } from './stem-spanish.ts';

/** Gives a word's stem in a language, marked with the language; the word is folded. */
export const stemKey = (word: string, locale: Locale) =>
	locale === 'en' ? `e:${stemEnglish(word)}` : `s:${stemSpanish(word)}`;

/** A phrase of the lexicon: the stems that follow its first, and what it stands for. */
type Phrase = { rest: string[]; key: string };

/** Phrases by the stem that they begin with. */
export type PhraseIndex = Map<string, Phrase[]>;

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Adds a phrase to an index; its words are folded and stemmed. */
export function addPhrase(index: PhraseIndex, phrase: string, locale: Locale, key: string): void {
	const words = fold(phrase).match(/[\p{L}']+|\d+|%/gu);
	if (!words) return;
	const [first, ...rest] = words.map((word) =>
		/^\p{L}/u.test(word) ? stemKey(word, locale) : word
	);
	const phrases = index.get(first);
	if (phrases) phrases.push({ rest, key });
	else index.set(first, [{ rest, key }]);
}

function buildIndex(): PhraseIndex {
	const index: PhraseIndex = new Map();
	for (const { concept, phrase, locale } of listConceptPhrases()) {
		addPhrase(index, phrase, locale, `c:${concept}`);
	}
	return index;
}

let built: PhraseIndex | undefined;

/** The phrases of all concepts, built when first asked for. */
export function conceptIndex(): PhraseIndex {
	built ??= buildIndex();
	return built;
}

/** Lists the single words that the lexicon knows, folded, for the spelling of others. */
export function listLexiconWords(): { word: string; locale: Locale }[] {
	return listConceptPhrases().flatMap(({ phrase, locale }) =>
		(fold(phrase).match(/[\p{L}]{4,}/gu) ?? []).map((word) => ({ word, locale }))
	);
}
