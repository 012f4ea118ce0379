import type { Locale } from '#lib/math/check.ts';
import type { Rational } from '#lib/tasks/rational.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { nameOf, patternOf, type CuePattern } from './cue-patterns.ts';
import { functionWords } from './function-words.ts';
import type { OwnWords } from './language.ts';
import { stemKey } from './lexicon.ts';
import { findQuantities } from './quantities.ts';
import { readTimes, valueKey } from './read-text.ts';
import { makeVocabulary, type Vocabulary } from './spelling.ts';
import { foldWord, tokenize, type Token } from './tokens.ts';

/** A look-for or a misconception, with the ways in which it is told. */
export type Told = { id: string; patterns: CuePattern[]; labelStems: Set<string> };

/** A task as a justification is read against it. */
export type ReadTask = {
	variant: TaskVariant;
	vocabulary: Vocabulary;
	ideas: Told[];
	misconceptions: Told[];
	/** For each word of a cue, by its name, how many ideas and misconceptions look for it. */
	holders: Map<string, number>;
	/** Folded words of each text that a student may have copied. */
	prompts: string[][];
	/** Folded words of each sentence frame, in pieces between its blanks. */
	framePieces: string[][][];
	/** Stems of the content words of the task: what it is about. */
	topicStems: Set<string>;
	/** Its words that are of one language alone. */
	ownWords: OwnWords;
	/** Numbers that the prompt, the questions and the parameters give. */
	givenKeys: Set<string>;
	/** Numbers that follow from those: the values of the task's parameters. */
	knownKeys: Set<string>;
	/** The keys of the right answers, and those of the known wrong ones by their misconception. */
	answerKeys: Set<string>;
	wrongKeys: Map<string, Set<string>>;
	/** Folded names of the people in the prompt. */
	names: Set<string>;
	/** Whether it asks about somebody's thinking. */
	isAboutThinking: boolean;
};

const locales: Locale[] = ['en', 'es'];

const wordsOf = (tokens: Token[]) =>
	tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ text }) => text);

function contentStems(tokens: Token[], locale: Locale): string[] {
	return tokens
		.filter(({ kind, text }) => kind === 'word' && !functionWords[locale].has(text))
		.map(({ text }) => stemKey(text, locale));
}

/** People are written the same in both languages, with a capital. */
function findNames(variant: TaskVariant): Set<string> {
	const { prompt, parts, justification } = variant;
	const capitals = (locale: Locale) => {
		const texts = [
			prompt[locale],
			justification.question[locale],
			...parts.map(({ question }) => question[locale])
		];
		const words = texts.join(' ').match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? [];
		return new Set(words.map(foldWord));
	};
	const [english, spanish] = [capitals('en'), capitals('es')];
	return new Set([...english].filter((word) => spanish.has(word) && !functionWords.en.has(word)));
}

const thinking =
	/\b(?:says?|said|thinks?|claims?|believes?|right|agree|disagree|correct|mistake|error|wrong|dice|cree|piensa|razon|acuerdo|correcto)\b/;

/** The numbers that a piece of LaTeX or plain words holds. */
export function keysIn(text: string): string[] {
	const tokens = readTimes(
		tokenize(text.includes('$') ? text.replaceAll('\\$', '') : `$${text.replaceAll('\\$', '')}$`)
	);
	return findQuantities(tokens).map(({ value }) => valueKey(value));
}

function keysInProse(text: string, locale: Locale): string[] {
	return findQuantities(readTimes(tokenize(text, locale)))
		.filter(({ isFaint }) => !isFaint)
		.map(({ value }) => valueKey(value));
}

function readTold(
	told: { id: string; cues: Parameters<typeof patternOf>[0][]; label?: Record<Locale, string> }[]
): Told[] {
	return told.map(({ id, cues, label }) => ({
		id,
		patterns: cues.map(patternOf).filter(({ items }) => items.length > 0),
		labelStems: new Set(
			label ? locales.flatMap((locale) => contentStems(tokenize(label[locale]), locale)) : []
		)
	}));
}

function textsOf({ prompt, parts, justification }: TaskVariant, locale: Locale): string[] {
	return [
		prompt[locale],
		justification.question[locale],
		...parts.map(({ question }) => question[locale])
	];
}

/** The numbers of a figure's data. */
function keysInData(data: unknown): string[] {
	if (typeof data === 'number') return keysIn(String(data));
	if (typeof data === 'string') return keysInProse(data, 'en');
	if (!data || typeof data !== 'object') return [];
	return Object.values(data).flatMap(keysInData);
}

/** Numbers that hold in either language, for one look at the whole of a task. */
function findGivenKeys(variant: TaskVariant): Set<string> {
	const said = textsOf(variant, 'en').flatMap((text) => keysInProse(text, 'en'));
	return new Set([...said, ...keysInData(variant.figure)]);
}

const mostKept = 20_000;
const kept = new Map<string, string[]>();

/** The words of a cue's entry, worked out once for all tasks. */
function wordsOfCue(text: string): string[] {
	const known = kept.get(text);
	if (known) return known;
	const words = tokenize(text)
		.filter(({ kind }) => kind === 'word')
		.map((token) => token.text);
	if (kept.size >= mostKept) kept.clear();
	kept.set(text, words);
	return words;
}

/** The words of a task's cues, each once, by their language. */
function findCueWords({ justification }: TaskVariant): Record<Locale, Set<string>> {
	const entries = { en: new Set<string>(), es: new Set<string>() };
	for (const { cues } of [...justification.lookFors, ...justification.misconceptions]) {
		for (const { all, locale } of cues) {
			for (const each of locale ? [locale] : locales)
				for (const text of all) entries[each].add(text);
		}
	}
	const words = (locale: Locale) => new Set([...entries[locale]].flatMap(wordsOfCue));
	return { en: words('en'), es: words('es') };
}

function countHolders(all: Told[]): Map<string, number> {
	const holders = new Map<string, number>();
	for (const { patterns } of all) {
		const units = patterns.flatMap(({ items }) => items.flatMap((item) => item.units));
		for (const name of new Set(units.map(nameOf))) holders.set(name, (holders.get(name) ?? 0) + 1);
	}
	return holders;
}

const isContent = (word: string, locale: Locale) => !functionWords[locale].has(word);

function readTaskAnew(variant: TaskVariant, bankWords: string[]): ReadTask {
	const { justification, parts } = variant;
	const { lookFors, misconceptions, frames } = justification;
	const cueWords = findCueWords(variant);
	const prompts: Token[][] = [];
	const vocabulary = new Set(bankWords.flatMap(wordsOfCue));
	const topicStems = new Set<string>();
	const said = { en: new Set<string>(), es: new Set<string>() };
	for (const locale of locales) {
		const asked = textsOf(variant, locale).map((text) => tokenize(text, locale));
		prompts.push(...asked);
		const shown = [
			...lookFors.map(({ label }) => label[locale]),
			...frames.full.map((frame) => frame[locale])
		].map((text) => tokenize(text, locale));
		const words = [...asked, ...shown]
			.flat()
			.filter(({ kind }) => kind === 'word')
			.map(({ text }) => text);
		for (const word of [...words, ...cueWords[locale]]) {
			vocabulary.add(word);
			said[locale].add(word);
			if (isContent(word, locale)) topicStems.add(stemKey(word, locale));
		}
	}
	const ideas = readTold(lookFors);
	const wrongIdeas = readTold(
		misconceptions.map(({ misconceptionId, cues }) => ({ id: misconceptionId, cues }))
	);
	const names = findNames(variant);
	const thoughtAbout = foldWord(textsOf(variant, 'en').join(' '));
	return {
		variant,
		vocabulary: makeVocabulary(vocabulary),
		ideas,
		misconceptions: wrongIdeas,
		holders: countHolders([...ideas, ...wrongIdeas]),
		prompts: prompts.map(wordsOf),
		framePieces: locales.flatMap((locale) =>
			[...frames.full, ...frames.some].map((frame) =>
				frame[locale].split(/_{2,}|…/).map((piece) => wordsOf(tokenize(piece)))
			)
		),
		topicStems,
		ownWords: { en: said.en.difference(said.es), es: said.es.difference(said.en), names },
		givenKeys: findGivenKeys(variant),
		knownKeys: new Set(Object.values(variant.quantities).flatMap((value) => keysIn(String(value)))),
		answerKeys: new Set(parts.flatMap(({ key }) => keysIn(key.expected))),
		wrongKeys: wrongKeysOf(parts),
		names,
		isAboutThinking: names.size > 0 && thinking.test(thoughtAbout)
	};
}

const mostTasks = 40;
const keptTasks = new Map<string, ReadTask>();

/**
 * Reads a task for what a justification is compared with; a class works on the same one, so it is kept for a while.
 *
 * @param bankWords the forms of the terms in its word bank
 */
export function readTask(variant: TaskVariant, bankWords: string[]): ReadTask {
	const name = JSON.stringify(variant);
	const known = keptTasks.get(name);
	if (known) return known;
	const task = readTaskAnew(variant, bankWords);
	if (keptTasks.size >= mostTasks) keptTasks.clear();
	keptTasks.set(name, task);
	return task;
}

function wrongKeysOf(parts: TaskVariant['parts']): Map<string, Set<string>> {
	const keys = new Map<string, Set<string>>();
	for (const { wrongAnswers } of parts) {
		for (const { misconceptionId, latex } of wrongAnswers) {
			const known = keys.get(misconceptionId) ?? new Set();
			for (const key of keysIn(latex)) known.add(key);
			keys.set(misconceptionId, known);
		}
	}
	return keys;
}

/** Tells whether a number is one of those, by its value. */
export const isAmong = (value: Rational, keys: ReadonlySet<string>) => keys.has(valueKey(value));
