import type { Locale } from '#lib/math/check.ts';

/** What the student wrote to say why. */
export type Justification = {
	/** Inserted mathematics stands as `$…$` (LaTeX). */
	text: string;
	/** Words that a sentence frame supplied, not the student: `[start, end)` in UTF-16 code units. */
	fromFrames?: [start: number, end: number][];
	/** The page's language; the student may still write in the other. */
	locale?: Locale;
};

/** How much reasoning a justification shows: 0 none yet, 1 says what, 2 says how or part of why, 3 says why. */
export type ReasoningLevel = 0 | 1 | 2 | 3;

/** How sure the analyzer is of a finding. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** One thing seen in a justification. */
export type Finding = {
	/** `move:reason`, `idea:<id>`, `misconception:<id>`, `statement:false`, `term:<id>`, `flag:off-task` … */
	code: string;
	confidence: Confidence;
	/** Where in the text it was seen: `[start, end)` in UTF-16 code units. */
	evidence: [start: number, end: number][];
};

/** The one thing to do next, for the student, in both languages. */
export type NextStep = {
	kind: string;
	en: string;
	es: string;
	frame?: { en: string; es: string };
};

/** The look-fors and misconceptions a justification shows. */
export type Analysis = {
	level: ReasoningLevel;
	findings: Finding[];
	nextStep: NextStep;
	/** The codes of the misconceptions that an answer tells of, and the words do not. */
	answerAlone: string[];
	analyzerVersion: string;
};

/** The reasoning moves, in the order in which pages list them. */
export const moveCodes = [
	'claim',
	'evidence',
	'reason',
	'check',
	'generalize',
	'agree',
	'disagree'
] as const;

/** The flags that an analysis can raise. */
export const flagCodes = [
	'empty',
	'off-task',
	'copied-prompt',
	'unfilled-frame',
	'other-language',
	'personal-data',
	'needs-a-person'
] as const;
