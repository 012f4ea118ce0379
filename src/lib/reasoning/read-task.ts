import type { Locale } from '#lib/math/check.ts';
import type { Rational } from '#lib/tasks/rational.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { patternOf, type CuePattern } from './cue-patterns.ts';
import { functionWords } from './function-words.ts';
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
	/** Folded words of each text that a student may have copied. */
	prompts: string[][];
	/** Folded words of each sentence frame, in pieces between its blanks. */
	framePieces: string[][][];
	/** Stems of the content words of the task: what it is about. */
	topicStems: Set<string>;
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
	return findQuantities(tokens, 'en').map(({ value }) => valueKey(value));
}

function keysInProse(text: string, locale: Locale): string[] {
	return findQuantities(readTimes(tokenize(text)), locale)
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

function vocabularyOf(variant: TaskVariant, extra: string[]): Vocabulary {
	const { justification } = variant;
	const texts = locales.flatMap((locale) => [
		...textsOf(variant, locale),
		...justification.lookFors.map(({ label }) => label[locale]),
		...justification.frames.full.map((frame) => frame[locale])
	]);
	const cues = [...justification.lookFors, ...justification.misconceptions].flatMap(({ cues }) =>
		cues.flatMap(({ all }) => all)
	);
	const words = tokenize([...texts, ...cues, ...extra].join(' . '))
		.filter(({ kind }) => kind === 'word')
		.map(({ text }) => text);
	return makeVocabulary(new Set(words));
}

/**
 * Reads a task for what a justification is compared with.
 *
 * @param words of its word bank, in all their forms
 */
export function readTask(variant: TaskVariant, words: string[]): ReadTask {
	const { justification, parts } = variant;
	const topic = locales.flatMap((locale) =>
		contentStems(
			tokenize(
				[
					...textsOf(variant, locale),
					...justification.lookFors.map(({ label }) => label[locale]),
					...justification.frames.full.map((frame) => frame[locale])
				].join(' . ')
			),
			locale
		)
	);
	const cueStems = [...justification.lookFors, ...justification.misconceptions].flatMap(
		({ cues }) =>
			cues.flatMap(({ all, locale }) =>
				(locale ? [locale] : locales).flatMap((each) => contentStems(tokenize(all.join(' ')), each))
			)
	);
	const thoughtAbout = foldWord(textsOf(variant, 'en').join(' '));
	const names = findNames(variant);
	return {
		variant,
		vocabulary: vocabularyOf(variant, words),
		ideas: readTold(justification.lookFors),
		misconceptions: readTold(
			justification.misconceptions.map(({ misconceptionId, cues }) => ({
				id: misconceptionId,
				cues
			}))
		),
		prompts: locales.flatMap((locale) =>
			textsOf(variant, locale).map((text) => wordsOf(tokenize(text)))
		),
		framePieces: locales.flatMap((locale) =>
			[...justification.frames.full, ...justification.frames.some].map((frame) =>
				frame[locale].split(/_{2,}|…/).map((piece) => wordsOf(tokenize(piece)))
			)
		),
		topicStems: new Set([...topic, ...cueStems]),
		givenKeys: findGivenKeys(variant),
		knownKeys: new Set(Object.values(variant.quantities).flatMap((value) => keysIn(String(value)))),
		answerKeys: new Set(parts.flatMap(({ key }) => keysIn(key.expected))),
		wrongKeys: wrongKeysOf(parts),
		names,
		isAboutThinking: names.size > 0 && thinking.test(thoughtAbout)
	};
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
