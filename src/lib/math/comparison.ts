import type { AnswerKind } from './answer-check.ts';
import type { Exact } from './exact.ts';
import { hasPart, type Statement, type Written } from './written.ts';

/**
 * How an answer stands to a key, whatever the form: `{ form }` is equal, but another thing than was asked
 * (`2x=8` for `x=4`).
 */
export type Comparison = 'equal' | 'different' | 'missing-unit' | 'wrong-unit' | { form: string };

/** A key, or a known wrong answer, as answers are compared with it. */
export type Model = {
	kind: AnswerKind;
	statement: Statement;
	tolerance: Exact | null;
	/** Decimal places that a value is rounded to before it is compared. */
	places: number | null;
};

/** An expression, and the letter that it is said to be the value of: `x = 4`. */
export type Labelled = { letter: string | null; of: Written };

/** Reads a value with or without its letter; null for anything else. */
export function labelledValue(statement: Statement): Labelled | null {
	if (statement.kind === 'expression') return { letter: null, of: statement.of };
	if (statement.kind !== 'relation' || statement.signs.join() !== '=') return null;
	const [left, right] = statement.sides;
	const [label, of] = left.kind === 'letter' ? [left, right] : [right, left];
	if (label.kind !== 'letter') return null;
	return hasPart(of, (part) => part.kind === 'letter' && part.name === label.name)
		? null
		: { letter: label.name, of };
}

/** The two expressions that an expression with ± stands for; itself when it has none. */
export function bothSigns(written: Written): Written[] {
	if (written.kind !== 'plus-minus') return [written];
	const { left, of } = written;
	if (!left) return [of, { kind: 'negative', of }];
	return [
		{ kind: 'sum', terms: [left, of] },
		{ kind: 'sum', terms: [left, { kind: 'negative', of }] }
	];
}

/** Says whether each thing of one list has a partner in the other, and the other way round. */
export const isSameSet = <A, B>(
	a: readonly A[],
	b: readonly B[],
	isSame: (x: A, y: B) => boolean
): boolean =>
	a.every((x) => b.some((y) => isSame(x, y))) && b.every((y) => a.some((x) => isSame(x, y)));
