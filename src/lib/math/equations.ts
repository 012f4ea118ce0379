import type { Comparison } from './comparison.ts';
import { compare, exact, negated, one } from './exact.ts';
import { refuse } from './limits.ts';
import { isEqual, normalize } from './normal-form.ts';
import { addRatios, constantRatio, multiplyRatios, subtractRatios, type Ratio } from './ratios.ts';
import {
	addSums,
	atomsOf,
	constantSum,
	multiplySums,
	monomialOf,
	type Monomial,
	type Sum
} from './sums.ts';
import type { Statement, Written } from './written.ts';

/** The two sides of an equation; null when a statement is not one equation. */
export function sidesOf(statement: Statement): [Written, Written] | null {
	if (statement.kind !== 'relation' || statement.signs.join() !== '=') return null;
	return [statement.sides[0], statement.sides[1]];
}

/** Left side less right side. */
export const differenceOf = ([left, right]: [Written, Written]): Ratio =>
	subtractRatios(normalize(left), normalize(right));

/** Compares equations: equal when one is the other rearranged, or a multiple of it. */
export function compareEquations(answer: Statement, key: Statement): Comparison {
	const wanted = sidesOf(key);
	if (!wanted) throw new Error('The key is not an equation');
	if (answer.kind === 'series') return refuse('wrong-kind');
	const given = sidesOf(answer);
	return given ? compareSides(given, wanted) : 'different';
}

/** Compares two equations by their sides. */
export function compareSides(given: [Written, Written], wanted: [Written, Written]): Comparison {
	const [a, b] = [clear(differenceOf(given)), clear(differenceOf(wanted))];
	if (!isMultiple(a.top, b.top)) return 'different';
	const isSameDivisor = a.divisor.name === b.divisor.name && isMultiple(a.bottom, b.bottom);
	// `y/x = 2` leaves out the origin, which `y = 2x` holds.
	return isSameDivisor || hasOneVariable(a) ? 'equal' : { form: 'equation' };
}

/** A difference without negative powers of variables, and what it was multiplied by for that. */
function clear({ top, bottom }: Ratio): Ratio & { divisor: Monomial } {
	const lowest = new Map<string, Monomial['factors'][number]>();
	for (const { monomial } of top.values()) {
		for (const { atom, exponent } of monomial.factors) {
			if (!isFree(atom.kind) || exponent.variable || exponent.constant.n >= 0n) continue;
			const before = lowest.get(atom.name)?.exponent.constant;
			if (before && compare(before, exponent.constant) <= 0) continue;
			lowest.set(atom.name, { atom, exponent });
		}
	}
	const divisor = monomialOf(
		[...lowest.values()].map(({ atom, exponent }) => ({
			atom,
			exponent: { constant: negated(exponent.constant), variable: null }
		}))
	);
	const factor: Sum = new Map([[divisor.name, { monomial: divisor, coefficient: one }]]);
	return { top: divisor.name ? multiplySums(top, factor) : top, bottom, divisor };
}

const hasOneVariable = ({ top, bottom }: Ratio) =>
	new Set([...variablesOf(top), ...variablesOf(bottom)]).size === 1;

const isFree = (kind: string) => kind !== 'prime' && kind !== 'pi';

/** The names of the variables in a sum. */
export const variablesOf = (sum: Sum): string[] =>
	[...atomsOf(sum).values()].filter(({ kind }) => kind === 'variable').map(({ name }) => name);

/** Splits a monomial into its variables and the rest, which is a number. */
function splitMonomial(monomial: Monomial): [variables: Monomial, number: Monomial] {
	return [
		monomialOf(monomial.factors.filter(({ atom }) => isFree(atom.kind))),
		monomialOf(monomial.factors.filter(({ atom }) => !isFree(atom.kind)))
	];
}

/** The coefficient of each product of variables: a number, in which roots and π may stand. */
export function coefficientsOf(sum: Sum): Map<string, { variables: Monomial; number: Sum }> {
	const found = new Map<string, { variables: Monomial; number: Sum }>();
	for (const { monomial, coefficient } of sum.values()) {
		const [variables, number] = splitMonomial(monomial);
		const term: Sum = new Map([[number.name, { monomial: number, coefficient }]]);
		const before = found.get(variables.name);
		found.set(variables.name, { variables, number: before ? addSums(before.number, term) : term });
	}
	return found;
}

/** The coefficient of the first product of variables by name; null for zero. */
export function leadingNumber(sum: Sum): Sum | null {
	const coefficients = [...coefficientsOf(sum)].sort(([a], [b]) => (a < b ? 1 : -1));
	return coefficients[0]?.[1].number ?? null;
}

/** Says whether two sums are multiples of each other by a number that is not zero. */
export function isMultiple(a: Sum, b: Sum): boolean {
	const [left, right] = [leadingNumber(a), leadingNumber(b)];
	if (!left || !right) return a.size === b.size;
	const bottom = constantSum(one);
	return isEqual({ top: multiplySums(a, right), bottom }, { top: multiplySums(b, left), bottom });
}

/** Says whether an equation, not solved, has exactly these solutions for its one letter. */
export function hasSolutions(
	sides: [Written, Written],
	letter: string | null,
	values: Ratio[]
): boolean {
	const { top } = clear(differenceOf(sides));
	const variables = variablesOf(top);
	if (variables.length !== 1 || (letter && variables[0] !== letter)) return false;
	const powers = powersOf(top);
	if (!powers) return false;
	const degree = Math.max(...powers.keys());
	const count = countSolutions(powers, degree);
	return count === values.length && values.every((value) => isRoot(powers, value));
}

/** The coefficients of a polynomial in one variable, by power; null when it is none. */
export function powersOf(sum: Sum): Map<number, Sum> | null {
	const powers = new Map<number, Sum>();
	for (const { variables, number } of coefficientsOf(sum).values()) {
		const [factor, ...others] = variables.factors;
		const exponent = factor?.exponent.constant ?? exact(0);
		if (others.length || factor?.exponent.variable || exponent.d !== 1n) return null;
		if (factor && factor.atom.kind !== 'variable') return null;
		if (exponent.n < 0n || exponent.n > 20n) return null;
		powers.set(Number(exponent.n), number);
	}
	return powers;
}

/** How many real solutions: exact for a pure power, and for what has as many as its degree. */
function countSolutions(powers: Map<number, Sum>, degree: number): number {
	const isPure = [...powers.keys()].every((power) => power === degree || power === 0);
	if (isPure && degree % 2 === 1) return 1;
	if (isPure && !powers.has(0)) return 1;
	return degree;
}

function isRoot(powers: Map<number, Sum>, value: Ratio): boolean {
	const degree = Math.max(...powers.keys());
	let total = constantRatio(exact(0));
	for (let power = degree; power >= 0; power -= 1) {
		const coefficient = powers.get(power);
		const bottom = constantRatio(one).bottom;
		total = multiplyRatios(total, value);
		if (coefficient) total = addRatios(total, { top: coefficient, bottom });
	}
	return isEqual(total, constantRatio(exact(0)));
}
