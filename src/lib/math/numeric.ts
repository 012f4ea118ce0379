import { exact, isWhole, plus, raise, times, wholeRoot, zero, type Exact } from './exact.ts';
import { refuse, refuseLongNumber, spend } from './limits.ts';
import type { Ratio } from './ratios.ts';
import type { Atom, Exponent, Sum } from './sums.ts';

// Numbers that are not rational, worked out in whole numbers of 2^-320: some ninety digits behind the point.
const bits = 320n;
const unit = 1n << bits;

const piDigits =
	'31415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823';
const pi = (BigInt(piDigits) << bits) / 10n ** BigInt(piDigits.length - 1);

/** What is nearer to zero than this is zero: seventy digits, which no two different short expressions share. */
const nothing = 1n << (bits - 230n);

/** Values of the variables, by name. */
export type Point = ReadonlyMap<string, Exact>;

const fixed = ({ n, d }: Exact) => (n << bits) / d;
const product = (a: bigint, b: bigint) => (a * b) >> bits;

/** The value to some ninety digits; null where it has none, or none that can be worked out. */
export function evaluate({ top, bottom }: Ratio, point: Point = new Map()): bigint | null {
	const divisor = evaluateSum(bottom, point);
	const dividend = evaluateSum(top, point);
	if (dividend === null || divisor === null || isNothing(divisor)) return null;
	return (dividend << bits) / divisor;
}

const isNothing = (value: bigint) => value < nothing && value > -nothing;

function evaluateSum(sum: Sum, point: Point): bigint | null {
	let total = 0n;
	for (const { monomial, coefficient } of sum.values()) {
		let term: bigint = fixed(coefficient);
		for (const { atom, exponent } of monomial.factors) {
			const power = evaluateExponent(exponent, point);
			const base = evaluateAtom(atom, point);
			const value = power && base !== null ? raiseFixed(base, power) : null;
			if (value === null) return null;
			term = product(term, value);
		}
		total += term;
	}
	return total;
}

function evaluateAtom(atom: Atom, point: Point): bigint | null {
	switch (atom.kind) {
		case 'prime':
			return atom.value << bits;
		case 'pi':
			return pi;
		case 'variable': {
			const value = point.get(atom.name);
			return value ? fixed(value) : null;
		}
		case 'opaque':
			return evaluateSum(atom.of, point);
		case 'absolute': {
			const value = evaluateSum(atom.of, point);
			return value !== null && value < 0n ? -value : value;
		}
	}
}

/** Exponents must come out exactly. */
function evaluateExponent({ constant, variable }: Exponent, point: Point): Exact | null {
	let total = constant;
	for (const { monomial, coefficient } of variable?.values() ?? []) {
		let term = coefficient;
		for (const { atom, exponent } of monomial.factors) {
			const value = point.get(atom.name) ?? zero;
			if (exponent.variable || !isWhole(exponent.constant) || value.n === 0n) return null;
			if (exponent.constant.n > 20n || exponent.constant.n < -20n) return null;
			term = times(term, raise(value, exponent.constant.n));
		}
		total = plus(total, term);
	}
	return total;
}

function raiseFixed(base: bigint, { n, d }: Exact): bigint | null {
	const size = n < 0n ? -n : n;
	if (size > 300n || d > 60n) return refuse('too-hard');
	if (base < 0n && d % 2n === 0n) return null;
	spend(Number(size) + Number(d * d));
	let power = unit;
	const positive = base < 0n ? -base : base;
	for (let i = 0n; i < size; i += 1n) power = product(power, positive);
	refuseLongNumber(power.toString(16).length * 4);
	if (d > 1n) power = wholeRoot(power << (bits * (d - 1n)), d);
	if (base < 0n && n % 2n !== 0n) power = -power;
	if (n >= 0n) return power;
	return power === 0n || isNothing(power) ? null : (unit << bits) / power;
}

/** The sign of a ratio without variables: -1, 0 or 1. */
export function signOf(ratio: Ratio): number {
	const value = evaluate(ratio) ?? refuse('too-hard');
	return isNothing(value) ? 0 : value < 0n ? -1 : 1;
}

/** Says whether a value worked out by `evaluate` is within an exact number of zero. */
export const isWithin = (value: bigint, tolerance: Exact) =>
	(value < 0n ? -value : value) <= fixed(tolerance) + nothing;

/** A rational number that is very near to a ratio without variables. */
export const approximate = (ratio: Ratio): Exact =>
	exact((evaluate(ratio) ?? refuse('too-hard')) >> (bits - 100n), 1n << 100n);

/** Says whether two ratios have the same value wherever both were tried, and were tried enough. */
export function agreeEverywhere(a: Ratio, b: Ratio, variables: string[]): boolean {
	let agreed = 0;
	for (const base of [2n, 3n, 7n, -2n, -5n, 11n]) {
		const point = new Map(
			variables.map((name, i) => [name, exact(base * 3n + BigInt(i) * 5n, 7n + BigInt(i))] as const)
		);
		const [left, right] = [evaluate(a, point), evaluate(b, point)];
		if (left === null && right === null) continue;
		if (left === null || right === null || !isNothing(left - right)) return false;
		agreed += 1;
	}
	return agreed >= 2;
}
