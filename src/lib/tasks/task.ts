import type { AnswerKey, Locale } from '#lib/math/check.ts';
import type { Figure } from './figure.ts';

/** A text in each of the product's languages. */
export type Localized = Record<Locale, string>;

/** How much scaffold shows around the justification. */
export type SupportLevel = 'full' | 'some' | 'none';

/** What the language of a justification is for. */
export type LanguageFunction =
	'explain-how' | 'justify' | 'compare' | 'critique' | 'generalize' | 'describe';

/** A wrong answer that is known to come from one misconception. */
export type KnownWrongAnswer = { misconceptionId: string; latex: string; hint: Localized };

/** One answer that a task asks for. */
export type VariantPart = {
	id: string;
	/** Markdown with LaTeX. */
	question: Localized;
	/** The key as `checkAnswer` takes it, its `misconceptions` made from `wrongAnswers`. */
	key: AnswerKey;
	wrongAnswers: KnownWrongAnswer[];
};

/** An idea that a full justification holds, in words that a teacher would use. */
export type LookFor = {
	id: string;
	label: Localized;
	/** How it is found in words: alternatives, each a list of cues that must all be there. */
	cues: Cue[];
};

/** A way to recognise an idea or a misconception in words. */
export type Cue = {
	/** Words (lemmas, numbers or `$…$`), all of which must stand within a clause or two, in any order. */
	all: string[];
	/** Words none of which may stand there. */
	none?: string[];
	/** The language of the cue; both when absent. */
	locale?: Locale;
};

/** A misconception as it is told in words. */
export type MisconceptionCues = { misconceptionId: string; cues: Cue[] };

/** A justification with what it shows, as a student of 11–14 writes; it is a test of the analyzer. */
export type Exemplar = {
	locale: Locale;
	/** The answers that go with it, one per part, as LaTeX. */
	answers: string[];
	text: string;
	level: 0 | 1 | 2 | 3;
	/** Codes of findings that must be seen, e.g. `idea:unit-rate`. */
	findings: string[];
};

/** The sentence frames at the support levels that show any: a blank is `___`. */
export type FrameSet = { full: Localized[]; some: Localized[] };

/** A task with its parameters filled from a seed. */
export type TaskVariant = {
	taskId: string;
	seed: number;
	title: Localized;
	module: string;
	topic: string;
	/** First and last lesson of the module that it goes with. */
	lessons: [first: number, last: number];
	standards: string[];
	practices: string[];
	languageFunction: LanguageFunction;
	difficulty: 1 | 2 | 3;
	/** Markdown with LaTeX. */
	prompt: Localized;
	figure: Figure | null;
	parts: VariantPart[];
	justification: {
		/** Markdown with LaTeX. */
		question: Localized;
		lookFors: LookFor[];
		misconceptions: MisconceptionCues[];
		frames: FrameSet;
		/** Ids in the shared word bank. */
		words: string[];
	};
	exemplars: Exemplar[];
	/** The values of the task's parameters: its quantities, for reading mathematics in words. */
	quantities: Record<string, number | string>;
};

/** A task as its file has it, before its parameters are filled in. */
export type Task = { id: string };

/**
 * Reads a task file.
 *
 * @param text the YAML of one task
 * @throws with file, path and line in words that an author understands
 */
export function parseTask(text: string): Task {
	return { id: text };
}
