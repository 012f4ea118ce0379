import type { Locale } from '#lib/math/check.ts';
import { functionWords, languageMarks, negators } from './function-words.ts';
import { listLexiconWords } from './lexicon.ts';
import { largeWords, partWords, tenWords, unitWords } from './number-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { commonSpanish } from './common-spanish.ts';
import { stemKey } from './lexicon.ts';

/** Words that a misspelled one may have been meant for, by length. */
export type Vocabulary = Map<number, string[]>;

/** How many letters may be wrong: the longer a word, the more. */
const mostWrong = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

/** How a word sounds, in both languages: letters that children take for each other are one. */
export function soundOf(word: string): string {
	return word
		.replaceAll(/ph/g, 'f')
		.replaceAll(/qu(?=[ei])|[cqk]+(?=[^eih]|$)|ck/g, 'k')
		.replaceAll(/[cz](?=[ei])|[sz]/g, 's')
		.replaceAll(/(?<![sc])h/g, '')
		.replaceAll(/[bv]/g, 'b')
		.replaceAll(/ll|y/g, 'i')
		.replaceAll(/g(?=[ei])/g, 'j')
		.replaceAll(/(.)\1+/g, '$1')
		.replaceAll(/(?<=.)[aeiou]+/g, 'a');
}

/**
 * Counts the letters that are wrong, missing, too many or swapped; above `most` it only says that it is more.
 */
export function distanceOf(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwap) value = Math.min(value, before[j - 2] + 1);
			row.push(value);
			least = Math.min(least, value);
		}
		if (least > most) return most + 1;
		[before, last] = [last, row];
	}
	return last[b.length];
}

const knownStems = new Set<string>();

/** Words that are right as they are, whatever they resemble. */
function isKnown(word: string, locale: Locale): boolean {
	if (functionWords[locale].has(word) || negators[locale].has(word)) return true;
	if (languageMarks[locale].has(word)) return true;
	if (unitWords.has(word) || tenWords.has(word) || largeWords.has(word) || partWords.has(word)) {
		return true;
	}
	if (locale === 'en') return isOrdinaryWord(word.replace(/'(?:s|re|ll|d|ve|m|t)$/, ''));
	if (knownStems.size === 0) for (const each of commonSpanish) knownStems.add(stemKey(each, 'es'));
	return knownStems.has(stemKey(word, 'es'));
}

let base: Vocabulary | undefined;

function addWord(vocabulary: Vocabulary, word: string): void {
	const words = vocabulary.get(word.length);
	if (!words) vocabulary.set(word.length, [word]);
	else if (!words.includes(word)) words.push(word);
}

const mattering = `because therefore entonces porque different multiplied divided subtracted equivalent denominator
	numerator constant proportional percentage negative positive always never answer
	multiplicar dividir restar respuesta siempre`;

/** The words of the lexicon, which every justification may be meant to use. */
export function baseVocabulary(): Vocabulary {
	if (base) return base;
	base = new Map();
	for (const { word } of listLexiconWords()) addWord(base, word);
	for (const word of mattering.trim().split(/\s+/)) addWord(base, word);
	return base;
}

/** Makes a vocabulary of the words of a task. */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
	const vocabulary: Vocabulary = new Map();
	for (const word of words) if (word.length >= 4) addWord(vocabulary, word);
	return vocabulary;
}

type Near = { word: string; distance: number };

function findNear(word: string, vocabulary: Vocabulary, locale: Locale): Near | null {
	// Spanish words are less well known here, so what only resembles must also sound alike.
	const most = Math.min(mostWrong(word.length), locale === 'es' ? 2 : 3);
	const sound = soundOf(word);
	let best: Near | null = null;
	for (let length = word.length - most; length <= word.length + most; length++) {
		for (const each of vocabulary.get(length) ?? []) {
			if (each[0] !== word[0] && soundOf(each)[0] !== sound[0]) continue;
			const distance = distanceOf(word, each, most);
			if (distance > most || distance > mostWrong(Math.min(word.length, each.length))) continue;
			const mustSound = distance > 1 && (locale === 'es' || distance > 2);
			if (mustSound && distanceOf(sound, soundOf(each), 1) > 1) continue;
			if (!best || distance < best.distance) best = { word: each, distance };
		}
	}
	return best;
}

/**
 * Finds the word that a misspelled one was meant for, among those of the task and of the lexicon.
 *
 * @param word folded
 * @returns null when it is a word as it is, or resembles none
 */
export function findMeantWord(word: string, vocabulary: Vocabulary, locale: Locale): string | null {
	if (mostWrong(word.length) === 0 || word.length > 24) return null;
	if (vocabulary.get(word.length)?.includes(word)) return null;
	if (baseVocabulary().get(word.length)?.includes(word) || isKnown(word, locale)) return null;
	const own = findNear(word, vocabulary, locale);
	const shared = findNear(word, baseVocabulary(), locale);
	if (own && (!shared || own.distance <= shared.distance)) return own.word;
	return shared?.word ?? null;
}
