/** A locale that the product is written in. */
export type Locale = 'en' | 'es';

/** What an answer is a thing of; inferred from the expected answer where it can be. */
export type AnswerKind =
	| 'value'
	| 'expression'
	| 'equation'
	| 'inequality'
	| 'point'
	| 'set'
	| 'list'
	| 'ratio'
	| 'solution'
	| 'system';

/** The form that a task asks for, judged on what was written before any simplification. */
export type AnswerForm =
	| 'any'
	| 'exact'
	| 'lowest-terms'
	| 'simplest-fraction'
	| 'mixed-number'
	| 'decimal'
	| 'decimal-places'
	| 'scientific'
	| 'factored'
	| 'expanded'
	| 'single-power'
	| 'slope-intercept';

/** What a part's answer is compared with. */
export type AnswerKey = {
	/** LaTeX of the model answer. */
	expected: string;
	kind?: AnswerKind;
	form?: AnswerForm;
	/** Number of decimal places, with form `decimal-places`. */
	places?: number;
	/** Absolute tolerance, for measured or rounded values. */
	tolerance?: number;
	/** Whether the unit that `expected` carries must be written. */
	unit?: 'required' | 'optional';
	/** Known wrong answers as LaTeX; the first that matches wins. */
	misconceptions?: { id: string; latex: string }[];
};

/**
 * Why an answer cannot be read.
 *
 * `empty` nothing is there · `unfinished` an empty box, an operation without its number, an open bracket · `words`
 * words instead of mathematics · `extra-words` words beside a number,
 * where a value is asked · `division-by-zero` it has no value · `unit` a unit where only a number is asked ·
 * `wrong-kind` two or more things where one is asked · `not-mathematics` signs that mean nothing here ·
 * `too-hard` larger than any answer of grades 6–8.
 */
export type UnreadableReason =
	| 'empty'
	| 'unfinished'
	| 'words'
	| 'extra-words'
	| 'division-by-zero'
	| 'unit'
	| 'wrong-kind'
	| 'not-mathematics'
	| 'too-hard';

/** The verdict on one answer. */
export type AnswerCheck =
	| { kind: 'correct' }
	| { kind: 'wrong-form'; form: string }
	| { kind: 'missing-unit' }
	| { kind: 'wrong-unit' }
	| { kind: 'incorrect'; misconceptionId: string | null }
	| { kind: 'unreadable'; reason: string };
