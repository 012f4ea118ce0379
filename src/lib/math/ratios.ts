import { exact, isZero, negated, one, wholeRoot, zero, type Exact } from './exact.ts';
import { refuse, refuseLongNumber } from './limits.ts';
import { signOf } from './numeric.ts';
import {
	addSums,
	atomSum,
	atomsOf,
	constantOf,
	constantSum,
	contentOf,
	monomialOf,
	multiplySums,
	nameOf,
	primitiveOf,
	raiseSum,
	raiseTerm,
	scaleExponent,
	scaleSum,
	settle,
	subtractSums,
	type Atom,
	type Exponent,
	type Monomial,
	type Sum
} from './sums.ts';

/** The quotient of two sums: the normal form of an expression. The bottom is never zero. */
export type Ratio = { top: Sum; bottom: Sum };

/** One. */
export const oneSum = constantSum(one);

/** A number as a ratio. */
export const constantRatio = (value: Exact): Ratio => ({ top: constantSum(value), bottom: oneSum });
/** An atom as a ratio. */
export const atomRatio = (atom: Atom): Ratio => ({ top: atomSum(atom), bottom: oneSum });

/** Moves a bottom of one term into the top. */
function tidy(top: Sum, bottom: Sum): Ratio {
	if (bottom.size === 0) refuse('division-by-zero');
	if (bottom === oneSum) return { top, bottom };
	if (bottom.size === 1) {
		return { top: multiplySums(top, raiseTerm(bottom, exact(-1))), bottom: oneSum };
	}
	return { top, bottom };
}

/** Adds. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
	if (a.bottom === b.bottom) return { top: addSums(a.top, b.top), bottom: a.bottom };
	const top = addSums(multiplySums(a.top, b.bottom), multiplySums(b.top, a.bottom));
	return tidy(top, multiplySums(a.bottom, b.bottom));
}

/** Changes the sign. */
export const negateRatio = ({ top, bottom }: Ratio): Ratio => ({
	top: scaleSum(top, negated(one)),
	bottom
});

/** Multiplies. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
	const bottom =
		a.bottom === oneSum
			? b.bottom
			: b.bottom === oneSum
				? a.bottom
				: multiplySums(a.bottom, b.bottom);
	return tidy(multiplySums(a.top, b.top), bottom);
}

/** Turns over. */
export const invertRatio = ({ top, bottom }: Ratio): Ratio => tidy(bottom, top);
/** Subtracts. */
export const subtractRatios = (a: Ratio, b: Ratio) => addRatios(a, negateRatio(b));
/** Divides. */
export const divideRatios = (a: Ratio, b: Ratio) => multiplyRatios(a, invertRatio(b));

/** The value of a ratio that is a rational number; null for others. */
export function numberOf({ top, bottom }: Ratio): Exact | null {
	if (bottom === oneSum) return constantOf(top);
	return top.size === 0 ? zero : null;
}

/** Says whether a ratio holds no variable. */
export const isClosed = ({ top, bottom }: Ratio) =>
	[top, bottom].every((sum) => [...atomsOf(sum).values()].every(({ kind }) => kind !== 'variable'));

/** Raises to any power that has a normal form. */
export function raiseRatio(base: Ratio, exponent: Ratio): Ratio {
	const power = numberOf(exponent);
	if (!power) return raiseToVariable(base, exponent);
	if (power.d === 1n) return raiseToWhole(base, power.n);
	return raiseToFraction(base, power);
}

function raiseToWhole(base: Ratio, power: bigint): Ratio {
	// Nobody agrees on 0⁰.
	if (base.top.size === 0 && power <= 0n) refuse('division-by-zero');
	if (power < 0n) return raiseToWhole(invertRatio(base), -power);
	const bottom = base.bottom === oneSum ? oneSum : raiseSum(base.bottom, power);
	return { top: raiseSum(base.top, power), bottom };
}

function raiseToFraction(base: Ratio, power: Exact): Ratio {
	if (base.top.size === 0) {
		if (power.n < 0n) refuse('division-by-zero');
		return constantRatio(zero);
	}
	const top = rootOfSum(base.top, power);
	if (base.bottom === oneSum) return { top, bottom: oneSum };
	return divideRatios(
		{ top, bottom: oneSum },
		{ top: rootOfSum(base.bottom, power), bottom: oneSum }
	);
}

/** Says whether a whole number is even. */
export const isEven = (value: bigint) => value % 2n === 0n;

/** A sum that is not zero, to a power that is not whole. */
function rootOfSum(sum: Sum, power: Exact): Sum {
	const isClosedSum = [...atomsOf(sum).values()].every(({ kind }) => kind !== 'variable');
	if (isClosedSum && isEven(power.d) && signOf({ top: sum, bottom: oneSum }) < 0) {
		refuse('division-by-zero');
	}
	const needsSign = isEven(power.d) && !isClosedSum;
	if (sum.size === 1) {
		const [{ monomial, coefficient }] = sum.values();
		const root = needsSign && coefficient.n < 0n ? null : rootOfMonomial(monomial, power);
		if (root) return multiplySums(rootOfNumber(coefficient, power), root);
	}
	const { part, factor } = primitiveOf(sum);
	const isFlipped = factor.n < 0n && isEven(power.d);
	const inside = isFlipped ? scaleSum(part, negated(one)) : part;
	const size = isFlipped ? negated(factor) : factor;
	const atom: Atom = { kind: 'opaque', name: `(${nameOf(inside)})`, of: inside };
	const settled = settle([{ atom, exponent: { constant: power, variable: null } }]);
	const root: Sum = new Map([
		[settled.monomial.name, { monomial: settled.monomial, coefficient: settled.coefficient }]
	]);
	return multiplySums(
		rootOfNumber(size, power),
		settled.rest ? multiplySums(root, settled.rest) : root
	);
}

/** Each atom to the power; null when an atom of unknown sign stands in the way. */
function rootOfMonomial({ factors }: Monomial, power: Exact): Sum | null {
	const raised: Monomial['factors'] = [];
	for (const { atom, exponent } of factors) {
		if (atom.kind === 'opaque') return null;
		const whole = exponent.constant;
		const isEvenPower = !exponent.variable && whole.d === 1n && isEven(whole.n);
		const scaled = scaleExponent(exponent, power);
		const isNowEven = scaled.constant.d === 1n && isEven(scaled.constant.n);
		if (atom.kind === 'variable' && isEvenPower && isEven(power.d) && !isNowEven) {
			raised.push({ atom: absoluteAtom(atomSum(atom)), exponent: scaled });
		} else raised.push({ atom, exponent: scaled });
	}
	const settled = settle(raised);
	const single: Sum = new Map([
		[settled.monomial.name, { monomial: settled.monomial, coefficient: settled.coefficient }]
	]);
	return settled.rest ? multiplySums(single, settled.rest) : single;
}

/** The absolute value of a sum, as an atom. */
export const absoluteAtom = (of: Sum): Atom => ({ kind: 'absolute', name: `|${nameOf(of)}|`, of });

/** A rational number that is not zero to a power that is not whole, as a product of roots of primes. */
function rootOfNumber(value: Exact, power: Exact): Sum {
	const sign = value.n < 0n && !isEven(power.n) ? negated(one) : one;
	const size = value.n < 0n ? -value.n : value.n;
	const factors = [
		...primesOf(size).map(([prime, often]) => primeFactor(prime, { n: often, d: 1n }, power)),
		...primesOf(value.d).map(([prime, often]) => primeFactor(prime, { n: -often, d: 1n }, power))
	];
	const { monomial, coefficient } = settle(factors);
	return scaleSum(new Map([[monomial.name, { monomial, coefficient }]]), sign);
}

const primeFactor = (value: bigint, often: Exact, power: Exact) => ({
	atom: { kind: 'prime', name: `${value}`, value } as Atom,
	exponent: scaleExponent({ constant: often, variable: null }, power)
});

/** The prime factors of a number; what is left above a hundred million stays whole, but for perfect powers. */
function primesOf(value: bigint): [prime: bigint, often: bigint][] {
	refuseLongNumber(value.toString(16).length * 8);
	const found: [bigint, bigint][] = [];
	let rest = value;
	for (let prime = 2n; prime * prime <= rest && prime < 10_000n; prime += prime === 2n ? 1n : 2n) {
		let often = 0n;
		while (rest % prime === 0n) [rest, often] = [rest / prime, often + 1n];
		if (often) found.push([prime, often]);
	}
	if (rest === 1n) return found;
	for (const degree of [7n, 5n, 3n, 2n]) {
		const root = wholeRoot(rest, degree);
		if (root ** degree === rest) {
			return [...found, ...primesOf(root).map(([p, n]): [bigint, bigint] => [p, n * degree])];
		}
	}
	return [...found, [rest, 1n]];
}

/** A power whose exponent holds variables, such as `2^{n+1}`. */
function raiseToVariable(base: Ratio, exponent: Ratio): Ratio {
	if (exponent.bottom !== oneSum) return refuse('too-hard');
	const constant = exponent.top.get('')?.coefficient ?? zero;
	const variable = subtractSums(exponent.top, constantSum(constant));
	const power: Exponent = { constant: zero, variable };
	if (base.top.size === 0) refuse('division-by-zero');
	const top = multiplySums(variablePower(base.top, power), oneSum);
	const bottom = base.bottom === oneSum ? oneSum : variablePower(base.bottom, power);
	const raised = tidy(top, bottom);
	return isZero(constant)
		? raised
		: multiplyRatios(raised, raiseRatio(base, constantRatio(constant)));
}

function variablePower(sum: Sum, power: Exponent): Sum {
	const content = contentOf(sum);
	const [first] = sum.values();
	const isSingle =
		sum.size === 1 && first.monomial.factors.every(({ atom }) => atom.kind !== 'opaque');
	const isPositive = !isSingle || first.coefficient.n > 0n;
	const parts: Monomial['factors'] = [];
	const often = (n: bigint): Exponent => scaleExponent(power, exact(n));
	for (const [value, n] of primesOf(content.n)) {
		parts.push({ atom: { kind: 'prime', name: `${value}`, value }, exponent: often(n) });
	}
	for (const [value, n] of primesOf(content.d)) {
		parts.push({ atom: { kind: 'prime', name: `${value}`, value }, exponent: often(-n) });
	}
	if (!isPositive) {
		const minusOne = constantSum(negated(one));
		parts.push({ atom: { kind: 'opaque', name: '(-1)', of: minusOne }, exponent: power });
	}
	if (isSingle) {
		for (const { atom, exponent } of first.monomial.factors) {
			parts.push({ atom, exponent: multiplyExponents(exponent, power) });
		}
	} else {
		const inside = scaleSum(sum, { n: content.d, d: content.n });
		parts.push({
			atom: { kind: 'opaque', name: `(${nameOf(inside)})`, of: inside },
			exponent: power
		});
	}
	const monomial = monomialOf(merge(parts));
	return new Map([[monomial.name, { monomial, coefficient: one }]]);
}

function merge(parts: Monomial['factors']): Monomial['factors'] {
	const byName = new Map<string, Monomial['factors'][number]>();
	for (const part of parts) {
		const before = byName.get(part.atom.name);
		const exponent = before ? addExponents(before.exponent, part.exponent) : part.exponent;
		byName.set(part.atom.name, { atom: part.atom, exponent });
	}
	return [...byName.values()];
}

function addExponents(a: Exponent, b: Exponent): Exponent {
	const sum = addSums(sumOfExponent(a), sumOfExponent(b));
	return exponentOf(sum);
}

const sumOfExponent = ({ constant, variable }: Exponent): Sum =>
	variable ? addSums(variable, constantSum(constant)) : constantSum(constant);

function exponentOf(sum: Sum): Exponent {
	const constant = sum.get('')?.coefficient ?? zero;
	const variable = subtractSums(sum, constantSum(constant));
	return { constant, variable: variable.size ? variable : null };
}

const multiplyExponents = (a: Exponent, b: Exponent): Exponent =>
	exponentOf(multiplySums(sumOfExponent(a), sumOfExponent(b)));
