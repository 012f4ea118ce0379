import type { Locale } from '#lib/math/check.ts';
import type { Term } from '#lib/language/word-bank.ts';
import type { Confidence } from './analysis.ts';
import type { Found } from './found.ts';
import { foldWord } from './tokens.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';

/** The terms of the word bank by the words that they begin with, and their everyday words. */
export type TermIndex = { index: PhraseIndex; everyday: PhraseIndex; words: Map<string, string[]> };

const locales: Locale[] = ['en', 'es'];

/** Phrases by their first word, folded, as they are written: a term's forms are listed with it. */
type PhraseIndex = Map<string, { rest: string[]; id: string }[]>;

function addPhrase(index: PhraseIndex, phrase: string, locale: Locale, id: string): void {
	const [first, ...rest] = foldWord(phrase).match(/[\p{L}\d']+/gu) ?? [];
	if (!first) return;
	const name = `${locale} ${first}`;
	index.set(name, [...(index.get(name) ?? []), { rest, id }]);
}

/** Makes the terms of the word bank ready to be found. */
export function indexTerms(bank: readonly Term[]): TermIndex {
	const index: PhraseIndex = new Map();
	const everyday: PhraseIndex = new Map();
	const words = new Map<string, string[]>();
	for (const term of bank) {
		const forms = locales.flatMap((locale) => [term[locale].term, ...term[locale].forms]);
		words.set(term.id, forms);
		for (const locale of locales) {
			const own = [term[locale].term, ...term[locale].forms];
			for (const form of own) addPhrase(index, form, locale, term.id);
			for (const phrase of term.everyday[locale]) {
				// A single small word says too little to stand for a term.
				if (phrase.length > 3) addPhrase(everyday, phrase, locale, term.id);
			}
		}
	}
	return { index, everyday, words };
}

type Place = { id: string; from: number; to: number };

function findPlaces({ tokens }: ReadText, index: PhraseIndex): Place[] {
	return tokens.flatMap(({ text, locale }, at) => {
		const phrases = index.get(`${locale} ${text}`) ?? [];
		return phrases.flatMap(({ rest, id }) =>
			rest.every((each, i) => tokens[at + 1 + i]?.text === each)
				? [{ id, from: at, to: at + 1 + rest.length }]
				: []
		);
	});
}

/** Keeps the longest term at a place, and of two with the same words the one that the task asks for. */
function chooseTerms(places: Place[], asked: ReadonlySet<string>): Place[] {
	return places.filter((place) => {
		const rivals = places.filter(
			(other) => other !== place && other.from < place.to && place.from < other.to
		);
		const length = place.to - place.from;
		return rivals.every((rival) => {
			const difference = rival.to - rival.from - length;
			if (difference !== 0) return difference < 0;
			return asked.has(place.id) && !asked.has(rival.id);
		});
	});
}

/** Words so common that they are a term only where the task says so. */
const ordinary = new Set(
	[
		'per whole part because sample range',
		'since if-then however each always sometimes never step error support in-common originally for-example',
		'mean length width row column degree leg face edge net run rise base round sign balance fair image scale cause'
	].flatMap((ids) => ids.split(' '))
);

/** Finds words of the word bank, spelled right or nearly, and the everyday words where one was due. */
export function findTerms(
	read: ReadText,
	task: ReadTask,
	{ index, everyday }: TermIndex,
	fromFrames: [number, number][]
): Found[] {
	const asked = new Set(task.variant.justification.words);
	const isFramed = ({ from, to }: Place) =>
		fromFrames.some(
			([start, end]) => read.tokens[from].start < end && start < read.tokens[to - 1].end
		);
	const byCode = new Map<string, Found>();
	const add = (code: string, confidence: Confidence, { from, to }: Place) => {
		const known = byCode.get(code);
		if (known) {
			known.tokens.push([from, to]);
			if (confidence === 'sure') known.confidence = 'sure';
		} else byCode.set(code, { code, confidence, tokens: [[from, to]] });
	};
	const isJudged = ({ from }: Place) =>
		read.tokens[from].text === 'razon' && /^ten|^tien/.test(read.tokens[from - 1]?.text ?? '');
	const used = chooseTerms(findPlaces(read, index), asked).filter(
		(place) => (asked.has(place.id) || !ordinary.has(place.id)) && !isJudged(place)
	);
	for (const place of used) {
		if (isFramed(place)) add(`framed-term:${place.id}`, 'sure', place);
		else {
			const isMeant = Array.from({ length: place.to - place.from }, (_, i) => place.from + i).some(
				(i) => read.meant.has(i)
			);
			add(`term:${place.id}`, isMeant ? 'likely' : 'sure', place);
		}
	}
	for (const place of findPlaces(read, everyday)) {
		const isUsed = byCode.has(`term:${place.id}`);
		if (asked.has(place.id) && !isUsed && !isFramed(place)) {
			add(`everyday:${place.id}`, 'likely', place);
		}
	}
	return [...byCode.values()];
}
