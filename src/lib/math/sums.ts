import {
	exact,
	floor,
	gcd,
	isZero,
	minus,
	negated,
	one,
	over,
	plus,
	raise,
	times,
	type Exact
} from './exact.ts';
import { limits, refuse, refuseLongNumber, spend } from './limits.ts';

/**
 * What powers are taken of. A prime under a root, π, a variable, a sum under a root (`√(x+1)`), an absolute value
 * and the sign of `(-1)^n` are atoms; between sums of their powers with different names nothing is equal, except
 * between `opaque` ones, where only evaluation can tell.
 */
export type Atom =
	| { kind: 'prime'; name: string; value: bigint }
	| { kind: 'pi'; name: string }
	| { kind: 'variable'; name: string }
	| { kind: 'opaque'; name: string; of: Sum }
	| { kind: 'absolute'; name: string; of: Sum };

/** An exponent: a number, and a sum without a constant when it holds variables (`n+3`). */
export type Exponent = { constant: Exact; variable: Sum | null };

/** A product of powers of atoms, sorted by name. */
export type Monomial = { name: string; factors: { atom: Atom; exponent: Exponent }[] };

/** A sum of monomials with exact coefficients, by name; no coefficient is zero. */
export type Sum = ReadonlyMap<string, { monomial: Monomial; coefficient: Exact }>;

/** The monomial that is one. */
export const unitMonomial: Monomial = { name: '', factors: [] };
/** The sum of nothing. */
export const zeroSum: Sum = new Map();

/** A number as a sum. */
export const constantSum = (value: Exact): Sum =>
	isZero(value) ? zeroSum : new Map([['', { monomial: unitMonomial, coefficient: value }]]);

/** The value of a sum that is a rational number; null for others. */
export function constantOf(sum: Sum): Exact | null {
	if (sum.size === 0) return { n: 0n, d: 1n };
	return sum.size === 1 ? (sum.get('')?.coefficient ?? null) : null;
}

const nameOfExponent = ({ constant, variable }: Exponent) =>
	`${constant.n}${constant.d === 1n ? '' : `/${constant.d}`}${variable ? `+${nameOf(variable)}` : ''}`;

/** A name that equal sums share, and different ones do not. */
export function nameOf(sum: Sum): string {
	return [...sum]
		.map(
			([
				name,
				{
					coefficient: { n, d }
				}
			]) => `${n}/${d}[${name}]`
		)
		.sort()
		.join('+');
}

/** Puts the factors of a monomial into their order and gives it its name. */
export function monomialOf(factors: Monomial['factors']): Monomial {
	const kept = factors.filter(({ exponent }) => exponent.constant.n !== 0n || exponent.variable);
	if (kept.length > 1) kept.sort((a, b) => (a.atom.name < b.atom.name ? -1 : 1));
	if (kept.length > 2) spend(kept.length);
	let name = '';
	for (const { atom, exponent } of kept) name += `${atom.name}^${nameOfExponent(exponent)}*`;
	return { name, factors: kept };
}

/** One atom as a sum. */
export function atomSum(atom: Atom, exponent: Exponent = { constant: one, variable: null }): Sum {
	const monomial = monomialOf([{ atom, exponent }]);
	return new Map([[monomial.name, { monomial, coefficient: one }]]);
}

/** Adds a multiple of one sum to another. */
export function addSums(a: Sum, b: Sum, multiple: Exact = one): Sum {
	const sum = new Map(a);
	for (const [name, { monomial, coefficient }] of b) {
		const total = plus(
			sum.get(name)?.coefficient ?? { n: 0n, d: 1n },
			times(coefficient, multiple)
		);
		if (isZero(total)) sum.delete(name);
		else sum.set(name, { monomial, coefficient: total });
	}
	spend(b.size);
	if (sum.size > limits.terms) refuse('too-hard');
	return sum;
}

/** Multiplies a sum by a number. */
export const scaleSum = (sum: Sum, by: Exact): Sum => addSums(zeroSum, sum, by);
/** Subtracts. */
export const subtractSums = (a: Sum, b: Sum): Sum => addSums(a, b, negated(one));

const longest = 1n << BigInt(limits.bits);

/** Multiplies. */
export function multiplySums(a: Sum, b: Sum): Sum {
	let total: Sum = zeroSum;
	const plain = new Map<string, { monomial: Monomial; coefficient: Exact }>();
	spend(a.size * b.size);
	for (const left of a.values()) {
		for (const right of b.values()) {
			const product = multiplyMonomials(left.monomial, right.monomial);
			const coefficient = times(times(left.coefficient, right.coefficient), product.coefficient);
			if (coefficient.n > longest || coefficient.n < -longest) refuse('too-hard');
			if (product.rest) {
				const single = new Map([
					[product.monomial.name, { monomial: product.monomial, coefficient }]
				]);
				total = addSums(total, multiplySums(single, product.rest));
			} else {
				const { name } = product.monomial;
				const before = plain.get(name);
				const sum = before ? plus(before.coefficient, coefficient) : coefficient;
				if (isZero(sum)) plain.delete(name);
				else plain.set(name, { monomial: product.monomial, coefficient: sum });
				if (plain.size > limits.terms) refuse('too-hard');
			}
		}
	}
	return total.size ? addSums(total, plain) : plain;
}

const addExponents = (a: Exponent, b: Exponent): Exponent => {
	const variable =
		a.variable && b.variable ? addSums(a.variable, b.variable) : (a.variable ?? b.variable);
	return { constant: plus(a.constant, b.constant), variable: variable?.size ? variable : null };
};

type MonomialProduct = { monomial: Monomial; coefficient: Exact; rest: Sum | null };

function multiplyMonomials(a: Monomial, b: Monomial): MonomialProduct {
	if (!a.factors.length) return { monomial: b, coefficient: one, rest: null };
	if (!b.factors.length) return { monomial: a, coefficient: one, rest: null };
	return settle(mergeFactors(a.factors, b.factors));
}

/** Both lists are in the order of names, and so is the merged one. */
function mergeFactors(a: Monomial['factors'], b: Monomial['factors']): Monomial['factors'] {
	const merged: Monomial['factors'] = [];
	let [i, j] = [0, 0];
	while (i < a.length && j < b.length) {
		const [left, right] = [a[i], b[j]];
		if (left.atom.name === right.atom.name) {
			merged.push({ atom: left.atom, exponent: addExponents(left.exponent, right.exponent) });
			i += 1;
			j += 1;
		} else if (left.atom.name < right.atom.name) {
			merged.push(left);
			i += 1;
		} else {
			merged.push(right);
			j += 1;
		}
	}
	while (i < a.length) merged.push(a[i++]);
	while (j < b.length) merged.push(b[j++]);
	return merged;
}

/** Takes out of powers what is no longer one: `√2 · √2` is 2, `√(x+1) · √(x+1)` is x+1, `|x|·|x|` is x². */
export function settle(factors: Monomial['factors']): MonomialProduct {
	let coefficient = one;
	let rest: Sum | null = null;
	const kept: Monomial['factors'] = [];
	for (const { atom, exponent } of factors) {
		const whole = wholePart(atom, exponent.constant);
		if (whole === 0n) {
			kept.push({ atom, exponent });
			continue;
		}
		kept.push({
			atom,
			exponent: { ...exponent, constant: minus(exponent.constant, exact(whole)) }
		});
		if (atom.kind === 'prime') {
			const size = whole < 0n ? -whole : whole;
			refuseLongNumber(Number(size) * atom.value.toString(2).length);
			coefficient = times(coefficient, raise(exact(atom.value), whole));
		} else if (atom.kind === 'opaque' || atom.kind === 'absolute') {
			const power = raiseSum(atom.of, whole);
			rest = rest ? multiplySums(rest, power) : power;
		}
	}
	return { monomial: monomialOf(kept), coefficient, rest };
}

function wholePart(atom: Atom, exponent: Exact): bigint {
	switch (atom.kind) {
		case 'prime':
			return floor(exponent);
		case 'opaque':
			return exponent.n > 0n ? floor(exponent) : 0n;
		case 'absolute':
			return exponent.n > 0n && exponent.d === 1n ? exponent.n - (exponent.n % 2n) : 0n;
		default:
			return 0n;
	}
}

/** Raises a sum to a whole power that is not negative. */
export function raiseSum(sum: Sum, power: bigint): Sum {
	if (power === 0n) return constantSum(one);
	if (sum.size === 1) return raiseTerm(sum, exact(power));
	if (power > limits.exponentOfSum) refuse('too-hard');
	let result = sum;
	for (let i = 1n; i < power; i += 1n) result = multiplySums(result, sum);
	return result;
}

/** Raises a single term to a whole power, negative ones too. */
export function raiseTerm(sum: Sum, power: Exact): Sum {
	const [{ monomial, coefficient }] = sum.values();
	const size = power.n < 0n ? -power.n : power.n;
	if (size > BigInt(limits.bits)) refuse('too-hard');
	refuseLongNumber(
		(coefficient.n.toString(16).length + coefficient.d.toString(16).length - 1) * 4 * Number(size) -
			(coefficient.d === 1n && (coefficient.n === 1n || coefficient.n === -1n)
				? 4 * Number(size)
				: 0)
	);
	const raised = raise(coefficient, power.n);
	const product = settle(
		monomial.factors.map(({ atom, exponent }) => ({
			atom,
			exponent: scaleExponent(exponent, power)
		}))
	);
	const factor = times(raised, product.coefficient);
	const single: Sum = new Map([
		[product.monomial.name, { monomial: product.monomial, coefficient: factor }]
	]);
	return product.rest ? multiplySums(single, product.rest) : single;
}

/** Multiplies an exponent by a number. */
export const scaleExponent = ({ constant, variable }: Exponent, by: Exact): Exponent => ({
	constant: times(constant, by),
	variable: variable ? scaleSum(variable, by) : null
});

/** The largest positive number whose whole multiples all coefficients are. */
export function contentOf(sum: Sum): Exact {
	let top = 0n;
	let bottom = 1n;
	for (const { coefficient } of sum.values()) {
		top = gcd(top, coefficient.n);
		bottom = (bottom / gcd(bottom, coefficient.d)) * coefficient.d;
	}
	return exact(top, bottom);
}

/** The first term by name: the same one for every multiple of a sum. */
export const leadingTerm = (sum: Sum) =>
	[...sum.values()].reduce((a, b) => (a.monomial.name > b.monomial.name ? a : b));

/** Divides out the content, and the sign so that the leading coefficient is positive. */
export function primitiveOf(sum: Sum): { part: Sum; factor: Exact } {
	const content = contentOf(sum);
	const factor = leadingTerm(sum).coefficient.n < 0n ? negated(content) : content;
	return { part: scaleSum(sum, over(one, factor)), factor };
}

/** All atoms that stand in a sum, in exponents and under roots too. */
export function atomsOf(sum: Sum, found = new Map<string, Atom>()): Map<string, Atom> {
	for (const { monomial } of sum.values()) {
		for (const { atom, exponent } of monomial.factors) {
			if (!found.has(atom.name)) {
				found.set(atom.name, atom);
				if ('of' in atom) atomsOf(atom.of, found);
			}
			if (exponent.variable) atomsOf(exponent.variable, found);
		}
	}
	return found;
}
