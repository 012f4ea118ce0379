import { exact, one, type Exact } from './exact.ts';
import { refuse } from './limits.ts';
import { isEqual, normalize } from './normal-form.ts';
import { evaluate, isWithin } from './numeric.ts';
import {
	addRatios,
	constantRatio,
	divideRatios,
	isClosed,
	multiplyRatios,
	negateRatio,
	numberOf,
	raiseRatio,
	subtractRatios,
	type Ratio
} from './ratios.ts';
import { combineDimensions, isSameDimension, noDimension, type Dimension } from './units.ts';
import { hasPart, type Written } from './written.ts';

/** A value with its measure: `total` counts basic units, `number` is what stands before the unit. */
export type Quantity = {
	total: Ratio;
	/** Null when two units are added: `5 ft 3 in` has no one number. */
	number: Ratio | null;
	dimension: Dimension;
	hasUnit: boolean;
};

const hasUnit = (written: Written) => hasPart(written, (part) => part.kind === 'unit');

/** Works out a value and its measure. */
export function measure(written: Written): Quantity {
	if (!hasUnit(written)) {
		const total = normalize(written);
		return { total, number: total, dimension: noDimension, hasUnit: false };
	}
	switch (written.kind) {
		case 'unit': {
			const { size, dimension } = written.unit;
			return { total: constantRatio(size), number: constantRatio(one), dimension, hasUnit: true };
		}
		case 'negative':
			return measureEach(measure(written.of), negateRatio);
		case 'product':
			return written.factors.map(measure).reduce((a, b) => join(a, b, multiplyRatios, one));
		case 'quotient':
			return join(measure(written.top), measure(written.bottom), divideRatios, exact(-1));
		case 'power':
			return measurePower(written.base, written.exponent);
		case 'sum':
			return written.terms.map(measure).reduce(addQuantities);
		default:
			return refuse('unit');
	}
}

const measureEach = (of: Quantity, change: (ratio: Ratio) => Ratio): Quantity => ({
	...of,
	total: change(of.total),
	number: of.number && change(of.number)
});

const join = (
	a: Quantity,
	b: Quantity,
	operate: (a: Ratio, b: Ratio) => Ratio,
	power: Exact
): Quantity => ({
	total: operate(a.total, b.total),
	number: a.number && b.number && operate(a.number, b.number),
	dimension: combineDimensions(a.dimension, b.dimension, power),
	hasUnit: true
});

function measurePower(base: Written, exponent: Written): Quantity {
	const power = numberOf(normalize(exponent));
	if (!power || power.d !== 1n || power.n > 6n || power.n < -6n) return refuse('unit');
	const of = measure(base);
	const raise = (ratio: Ratio) => raiseRatio(ratio, constantRatio(power));
	return {
		...measureEach(of, raise),
		dimension: combineDimensions(noDimension, of.dimension, power)
	};
}

function addQuantities(a: Quantity, b: Quantity): Quantity {
	if (!isSameDimension(a.dimension, b.dimension)) return refuse('unit');
	return {
		total: addRatios(a.total, b.total),
		number: null,
		dimension: a.dimension,
		hasUnit: true
	};
}

/** Says whether two values are one, or nearer than a tolerance where one is given. */
export function isNear(a: Ratio, b: Ratio, tolerance: Ratio | null): boolean {
	if (isEqual(a, b)) return true;
	const size = tolerance && numberOf(tolerance);
	if (!size || !isClosed(a) || !isClosed(b)) return false;
	const difference = evaluate(subtractRatios(a, b));
	return difference !== null && isWithin(difference, size);
}

/** How an answer's quantity stands to a key's. */
export type QuantityVerdict = 'equal' | 'missing-unit' | 'wrong-unit' | 'different';

/**
 * Compares an answer's value and unit with a key's, converting between units.
 *
 * @param tolerance in the key's own unit
 */
export function compareQuantities(
	answer: Quantity,
	key: Quantity,
	tolerance: Exact | null
): QuantityVerdict {
	const unitSize =
		key.hasUnit && key.number && numberOf(key.number)?.n !== 0n
			? divideRatios(key.total, key.number)
			: constantRatio(one);
	const near = (a: Ratio, b: Ratio, scale: Ratio) =>
		isNear(a, b, tolerance && multiplyRatios(constantRatio(tolerance), scale));
	const isSameNumber =
		answer.number !== null &&
		key.number !== null &&
		near(answer.number, key.number, constantRatio(one));
	if (answer.hasUnit === key.hasUnit && isSameDimension(answer.dimension, key.dimension)) {
		return near(answer.total, key.total, unitSize) ? 'equal' : 'different';
	}
	if (key.hasUnit && !answer.hasUnit) return isSameNumber ? 'missing-unit' : 'different';
	return isSameNumber ? 'wrong-unit' : 'different';
}
