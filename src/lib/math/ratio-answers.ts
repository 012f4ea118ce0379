import type { Comparison } from './comparison.ts';
import { compare, zero } from './exact.ts';
import { refuse } from './limits.ts';
import { isEqual } from './normal-form.ts';
import { measure } from './quantity.ts';
import { divideRatios, multiplyRatios, numberOf, type Ratio } from './ratios.ts';
import { isSameDimension } from './units.ts';
import type { Statement, Written } from './written.ts';

/** The terms of a ratio, also of one written as a fraction; null for anything else. */
export function ratioTerms(statement: Statement): Written[] | null {
	if (statement.kind === 'ratio') return statement.terms;
	if (statement.kind !== 'expression' || statement.of.kind !== 'quotient') return null;
	return [statement.of.top, statement.of.bottom];
}

/** Compares ratios: equivalent ones are equal. */
export function compareRatios(answer: Statement, key: Statement): Comparison {
	const wanted = ratioTerms(key);
	if (!wanted) throw new Error('The key is not a ratio');
	if (answer.kind === 'series') return refuse('wrong-kind');
	const given = ratioTerms(answer);
	if (!given) return compareValueWithRatio(answer, wanted);
	if (given.length !== wanted.length) return 'different';
	const [a, b] = [given.map(valueOf), wanted.map(valueOf)];
	if (a.every(({ value }) => numberOf(value)?.n === 0n)) refuse('division-by-zero');
	const isSame =
		a.every(({ value }, i) =>
			isEqual(multiplyRatios(value, b[0].value), multiplyRatios(b[i].value, a[0].value))
		) && isPositiveMultiple(a[0].value, b[0].value);
	const hasSameUnits = a.every(({ dimension }, i) => isSameDimension(dimension, b[i].dimension));
	return isSame && hasSameUnits ? 'equal' : 'different';
}

const valueOf = (term: Written) => {
	const { total, dimension } = measure(term);
	return { value: total, dimension };
};

/** `-2:-3` is no way to write `2:3`. */
function isPositiveMultiple(a: Ratio, b: Ratio): boolean {
	if (numberOf(b)?.n === 0n) return numberOf(a)?.n === 0n;
	const factor = numberOf(divideRatios(a, b));
	return factor === null || compare(factor, zero) > 0;
}

/** A decimal or a percent can be equal to a ratio, and is none. */
function compareValueWithRatio(answer: Statement, wanted: Written[]): Comparison {
	if (answer.kind !== 'expression' || wanted.length !== 2) return 'different';
	const [first, second] = wanted.map(valueOf);
	if (numberOf(second.value)?.n === 0n) return 'different';
	const value = divideRatios(first.value, second.value);
	return isEqual(measure(answer.of).total, value) ? { form: 'ratio' } : 'different';
}
