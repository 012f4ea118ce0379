import * as exact from './rational.ts';
import type { Rational } from './rational.ts';
import { writingFunctions } from './writing-functions.ts';
import {
	asCount,
	asNumber,
	asNumbers,
	listValue,
	numberValue,
	truthValue,
	type Value
} from './value.ts';

/** A function that formulas can call, and how many values it takes. */
export type FormulaFunction = { min: number; max: number; run: (args: Value[]) => Value };

const inOrder = (numbers: Rational[]) => [...numbers].sort(exact.compare);
const total = (numbers: Rational[]) => numbers.reduce(exact.add);
const meanOf = (numbers: Rational[]) =>
	exact.divide(total(numbers), exact.rational(numbers.length));

function medianOf(numbers: Rational[]): Rational {
	const sorted = inOrder(numbers);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[middle] : meanOf([sorted[middle - 1], sorted[middle]]);
}

/** A quartile is the median of a half; the middle value belongs to neither half. Source: CCSS 6.SP progression. */
function quartileOf(numbers: Rational[], which: 1 | 3): Rational {
	const sorted = inOrder(numbers);
	const half = Math.floor(sorted.length / 2);
	return medianOf(which === 1 ? sorted.slice(0, half) : sorted.slice(-half));
}

function meanDeviationOf(numbers: Rational[]): Rational {
	const mean = meanOf(numbers);
	return meanOf(numbers.map((number) => exact.absolute(exact.subtract(number, mean))));
}

function rootOf(value: Rational, degree: 2n | 3n): Rational {
	const root = exact.exactRoot(value, degree);
	if (!root) throw new Error(`a root of ${exact.decimalText(value)}, which is not exact`);
	return root;
}

/** Numbers given one by one or as one list. */
const spread = (args: Value[]) =>
	args.length === 1 && args[0].kind === 'list' ? asNumbers(args[0]) : args.map(asNumber);

const ofNumber = (run: (a: Rational) => Rational): FormulaFunction => ({
	min: 1,
	max: 1,
	run: ([a]) => numberValue(run(asNumber(a)))
});

const ofTwo = (run: (a: Rational, b: Rational) => Rational): FormulaFunction => ({
	min: 2,
	max: 2,
	run: ([a, b]) => numberValue(run(asNumber(a), asNumber(b)))
});

const ofNumbers = (run: (numbers: Rational[]) => Rational): FormulaFunction => ({
	min: 1,
	max: 60,
	run: (args) => numberValue(run(spread(args)))
});

const asks = (run: (a: Rational) => boolean): FormulaFunction => ({
	min: 1,
	max: 1,
	run: ([a]) => truthValue(run(asNumber(a)))
});

/** Functions that work something out. */
const workingFunctions: Record<string, FormulaFunction> = {
	abs: ofNumber(exact.absolute),
	floor: ofNumber(exact.floor),
	ceil: ofNumber((a) => exact.negate(exact.floor(exact.negate(a)))),
	numerator: ofNumber((a) => exact.rational(a.n)),
	denominator: ofNumber((a) => exact.rational(a.d)),
	sqrt: ofNumber((a) => rootOf(a, 2n)),
	cbrt: ofNumber((a) => rootOf(a, 3n)),
	gcd: ofTwo(exact.gcd),
	lcm: ofTwo((a, b) => exact.absolute(exact.divide(exact.multiply(a, b), exact.gcd(a, b)))),
	mod: ofTwo((a, b) => exact.subtract(a, exact.multiply(b, exact.floor(exact.divide(a, b))))),
	min: ofNumbers((numbers) => inOrder(numbers)[0]),
	max: ofNumbers((numbers) => inOrder(numbers)[numbers.length - 1]),
	sum: ofNumbers(total),
	product: ofNumbers((numbers) => numbers.reduce(exact.multiply)),
	mean: ofNumbers(meanOf),
	median: ofNumbers(medianOf),
	q1: ofNumbers((numbers) => quartileOf(numbers, 1)),
	q3: ofNumbers((numbers) => quartileOf(numbers, 3)),
	mad: ofNumbers(meanDeviationOf),
	isWhole: asks(exact.isWhole),
	isSquare: asks((a) => exact.exactRoot(a, 2n) !== null),
	isCube: asks((a) => exact.exactRoot(a, 3n) !== null),
	isTerminating: asks(exact.isTerminating),
	places: ofNumber((a) => {
		const places = exact.placesOf(a);
		if (places === null) throw new Error('decimal places of a decimal that does not end');
		return exact.rational(places);
	}),
	round: {
		min: 1,
		max: 2,
		run: ([a, places]) => numberValue(exact.round(asNumber(a), places ? asCount(places) : 0))
	},
	roundedRoot: {
		min: 2,
		max: 2,
		run: ([a, places]) => numberValue(exact.roundedRoot(asNumber(a), 2n, asCount(places)))
	},
	size: {
		min: 1,
		max: 1,
		run: ([list]) => numberValue(exact.rational(list.kind === 'list' ? list.items.length : 1))
	},
	at: {
		min: 2,
		max: 2,
		run: ([list, place]) => {
			const item = list.kind === 'list' ? list.items[asCount(place) - 1] : undefined;
			if (!item) throw new Error('a place that is not in the list (the first is 1)');
			return item;
		}
	},
	sort: { min: 1, max: 1, run: ([list]) => listValue(inOrder(asNumbers(list)).map(numberValue)) },
	/** Puts a value in front of a list or joins two lists. */
	append: {
		min: 2,
		max: 2,
		run: (args) => listValue(args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg])))
	},
	different: {
		min: 1,
		max: 60,
		run: (args) => {
			const sorted = inOrder(spread(args));
			return truthValue(sorted.every((a, i) => i === 0 || exact.compare(sorted[i - 1], a) !== 0));
		}
	},
	/** Worked out by `evaluate`, which leaves the branch not taken alone. */
	if: { min: 3, max: 3, run: ([condition, then, otherwise]) => (condition ? then : otherwise) }
};

/** Every function of the format, by name. */
export const formulaFunctions: Record<string, FormulaFunction> = {
	...workingFunctions,
	...writingFunctions
};
