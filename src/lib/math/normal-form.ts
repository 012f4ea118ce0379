import { absoluteRatio } from './absolute.ts';
import { exact, one, over, plus, type Exact } from './exact.ts';
import { refuse } from './limits.ts';
import { agreeEverywhere } from './numeric.ts';
import {
	addRatios,
	atomRatio,
	constantRatio,
	divideRatios,
	multiplyRatios,
	negateRatio,
	raiseRatio,
	subtractRatios,
	numberOf,
	type Ratio
} from './ratios.ts';
import { atomsOf, multiplySums, subtractSums } from './sums.ts';
import type { Written } from './written.ts';

const half = constantRatio(exact(1, 2));
const hundredth = constantRatio(exact(1, 100));
const piRatio = atomRatio({ kind: 'pi', name: 'π' });

/** The exact value of a mixed number. */
export const mixedValue = (whole: bigint, top: bigint, bottom: bigint): Exact =>
	plus(exact(whole), exact(top, bottom));

/**
 * Brings an expression to its normal form.
 *
 * @throws UnreadableError for what has no value, such as a division by zero
 */
export function normalize(written: Written): Ratio {
	switch (written.kind) {
		case 'number':
			return constantRatio(written.value);
		case 'mixed':
			return constantRatio(mixedValue(written.whole, written.top, written.bottom));
		case 'letter':
			return atomRatio({ kind: 'variable', name: written.name });
		case 'pi':
			return piRatio;
		case 'sum':
			return written.terms.map(normalize).reduce(addRatios);
		case 'negative':
			return negateRatio(normalize(written.of));
		case 'product':
			return written.factors.map(normalize).reduce(multiplyRatios);
		case 'quotient':
			return divideRatios(normalize(written.top), normalize(written.bottom));
		case 'percent':
			return multiplyRatios(normalize(written.of), hundredth);
		case 'power':
			return raiseRatio(normalize(written.base), normalize(written.exponent));
		case 'root':
			return raiseRatio(normalize(written.of), rootExponent(written.degree));
		case 'absolute':
			return absoluteRatio(normalize(written.of));
		case 'unit':
			return refuse('unit');
		case 'plus-minus':
			return refuse('wrong-kind');
	}
}

function rootExponent(degree: Written | null): Ratio {
	if (!degree) return half;
	const number = numberOf(normalize(degree));
	if (!number || number.d !== 1n || number.n < 2n || number.n > 20n) return refuse('too-hard');
	return constantRatio(over(one, number));
}

/** Says whether two normal forms are equal, wherever both have a value. */
export function isEqual(a: Ratio, b: Ratio): boolean {
	if (a.bottom === b.bottom && a.top === b.top) return true;
	const difference = subtractSums(
		a.bottom === b.bottom ? a.top : multiplySums(a.top, b.bottom),
		a.bottom === b.bottom ? b.top : multiplySums(b.top, a.bottom)
	);
	if (difference.size === 0) return true;
	const atoms = [...atomsOf(difference).values()];
	// Rational functions and roots of numbers have one normal form; sums under roots have not.
	if (!atoms.some(({ kind }) => kind === 'opaque' || kind === 'absolute')) return false;
	const variables = atoms.filter(({ kind }) => kind === 'variable').map(({ name }) => name);
	return agreeEverywhere(a, b, variables);
}

/** Says whether a normal form is zero. */
export const isZeroRatio = (ratio: Ratio) => isEqual(ratio, subtractRatios(ratio, ratio));
