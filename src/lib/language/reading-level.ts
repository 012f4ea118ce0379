const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How many sentences a text has, at least one; a colon or semicolon ends a thought as well. */
const countSentences = (text: string) =>
	Math.max(1, text.match(/[.!?:;]+(?=\s|["'”’»)]|$)/g)?.length ?? 1);

const plain = (word: string) => word.normalize('NFD').replaceAll(/\p{Mn}/gu, '');

/** Syllables of an English word by groups of vowels, near enough for a measure over many words. */
function countEnglishSyllables(word: string): number {
	const groups = plain(word)
		.replace(/(?:[^l]e|ed|es)$/, '')
		.match(/[aeiouy]+/g);
	return Math.max(1, groups?.length ?? 1);
}

/** Syllables of a Spanish word: each strong vowel or accented weak one, or else each group of weak ones. */
function countSpanishSyllables(word: string): number {
	const groups = word
		.replaceAll(/([qg])u(?=[eiéí])/g, '$1')
		.replace(/y$/, 'i')
		.match(/[aeiouáéíóúü]+/g);
	const ofGroup = (group: string) => Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0);
	return Math.max(1, groups?.reduce((sum, group) => sum + ofGroup(group), 0) ?? 1);
}

const countAll = (words: string[], count: (word: string) => number) =>
	words.reduce((sum, word) => sum + count(word), 0);

/**
 * The school grade at which an English text can be read (Flesch–Kincaid).
 * Source: Kincaid, Fishburne, Rogers and Chissom (1975).
 */
export function gradeOfEnglish(text: string): number {
	const words = wordsOf(text);
	if (words.length === 0) return 0;
	const syllables = countAll(words, countEnglishSyllables);
	return 0.39 * (words.length / countSentences(text)) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * How easy a Spanish text is to read: from 65 on it is easy, from 80 on very easy (INFLESZ).
 * Source: Szigriszt Pazos (1993); scale of Barrio-Cantalejo and others (2008).
 */
export function easeOfSpanish(text: string): number {
	const words = wordsOf(text);
	if (words.length === 0) return 100;
	const syllables = countAll(words, countSpanishSyllables);
	return 206.835 - 62.3 * (syllables / words.length) - words.length / countSentences(text);
}
