import * as v from 'valibot';
import {
	axis,
	axisEntries,
	count,
	flag,
	label,
	length,
	list,
	number,
	object,
	pair,
	point,
	title,
	type Pair,
	runsForward,
	backwards
} from './fields.ts';

/** One dot for each value, stacked over a number line. */
export const dotPlot = v.pipe(
	object({ kind: v.literal('dot-plot'), title, ...axisEntries, values: list(number, 1, 120) }),
	v.check((range) => runsForward(range), backwards)
);

/** Bars over intervals of equal width. */
export const histogram = v.pipe(
	object({
		kind: v.literal('histogram'),
		title,
		label,
		/** Where the first bar begins. */
		from: v.optional(number, 0),
		/** How wide each bar is. */
		width: length,
		counts: v.optional(list(count, 1, 14)),
		/** The data itself, counted here. */
		values: v.optional(list(number, 1, 200)),
		countLabel: label,
		/** Steps of the counts. */
		step: v.optional(length)
	}),
	v.check(
		({ counts, values }) => (counts === undefined) !== (values === undefined),
		'needs counts: or values:, not both'
	),
	v.transform(({ counts, values, ...rest }) => ({
		...rest,
		counts: counts ?? countValues(values ?? [], rest.from, rest.width)
	})),
	v.check(
		({ counts }) => counts.length > 0 && counts.length <= 14,
		'needs 1 to 14 bars from its values'
	)
);

/** How many values fall into each interval; the left end of an interval belongs to it. */
function countValues(values: number[], from: number, width: number): number[] {
	const places = values.map((value) => Math.floor((value - from) / width + 1e-9));
	const counts = Array.from({ length: Math.max(...places) + 1 }, () => 0);
	for (const place of places) if (place >= 0) counts[place] += 1;
	return counts;
}

/** The five numbers of a box plot. */
export type FiveNumbers = { min: number; q1: number; median: number; q3: number; max: number };

const halfway = (sorted: number[]) =>
	(sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;

/** The five numbers of data; the middle value belongs to neither half. Source: CCSS 6.SP progression. */
export function fiveNumbersOf(values: number[]): FiveNumbers {
	const sorted = values.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	return {
		min: sorted[0],
		q1: halfway(sorted.slice(0, half)),
		median: halfway(sorted),
		q3: halfway(sorted.slice(-half)),
		max: sorted[sorted.length - 1]
	};
}

const box = v.pipe(
	object({
		label,
		values: v.optional(list(number, 4, 200)),
		min: v.optional(number),
		q1: v.optional(number),
		median: v.optional(number),
		q3: v.optional(number),
		max: v.optional(number)
	}),
	v.check(
		({ values, min, q1, median, q3, max }) =>
			values
				? [min, q1, median, q3, max].every((value) => value === undefined)
				: [min, q1, median, q3, max].every((value) => value !== undefined),
		'needs values:, or min:, q1:, median:, q3: and max:'
	),
	v.transform(({ label, values, min = 0, q1 = 0, median = 0, q3 = 0, max = 0 }) => ({
		label,
		...(values ? fiveNumbersOf(values) : { min, q1, median, q3, max })
	})),
	v.check(
		({ min, q1, median, q3, max }) => min <= q1 && q1 <= median && median <= q3 && q3 <= max,
		'needs min, q1, median, q3 and max in order of size'
	)
);

/** Box plots over one number line. */
export const boxPlot = v.pipe(
	object({ kind: v.literal('box-plot'), title, ...axisEntries, plots: list(box, 1, 4) }),
	v.check((range) => runsForward(range), backwards)
);

/** A straight line through two places. */
export type Line = { through: [Pair, Pair]; label?: { en: string; es: string }; dashed: boolean };

/** A straight line: through two places, by slope and intercept, or upright at an x. */
export const line = v.pipe(
	object({
		through: v.optional(
			v.pipe(
				v.strictTuple([pair, pair], 'needs two places: [[x, y], [x, y]]'),
				v.check(([a, b]) => a[0] !== b[0] || a[1] !== b[1], 'needs two different places'),
				v.transform((places): [Pair, Pair] => places)
			)
		),
		slope: v.optional(number),
		intercept: v.optional(number),
		x: v.optional(number),
		label,
		dashed: flag
	}),
	v.check(
		({ through, slope, intercept, x }) =>
			[through, slope, x].filter((given) => given !== undefined).length === 1 &&
			(intercept === undefined || slope !== undefined),
		'needs through:, or slope: and intercept:, or x:'
	),
	v.transform(({ through, slope = 0, intercept = 0, x, label, dashed }): Line => {
		if (through) return { through, label, dashed };
		const ends: [Pair, Pair] =
			x === undefined
				? [
						[0, intercept],
						[1, slope + intercept]
					]
				: [
						[x, 0],
						[x, 1]
					];
		return { through: ends, label, dashed };
	})
);

/** Data of two quantities, with a line of fit or without. */
export const scatterPlot = object({
	kind: v.literal('scatter-plot'),
	title,
	x: v.optional(axis, {}),
	y: v.optional(axis, {}),
	points: list(point, 1, 80),
	line: v.optional(line)
});
