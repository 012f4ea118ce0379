import type { FigureOf } from '../figure.ts';
import { rangeOf, ticksOf, type Range } from './ranges.ts';

/** The number line under a dot plot or under box plots. */
export function dataRange(figure: FigureOf<'dot-plot' | 'box-plot'>): Range {
	const values =
		figure.kind === 'dot-plot' ? figure.values : figure.plots.flatMap(({ min, max }) => [min, max]);
	return rangeOf(figure, values, { most: figure.kind === 'dot-plot' ? 45 : 30 });
}

/** The upright axis of a histogram. */
export function countRange({ counts, step }: FigureOf<'histogram'>): Range {
	return rangeOf({ from: 0, step }, [...counts, 1], { hasZero: true, most: 6 });
}

/** Where the bars of a histogram begin and end. */
export function binEdges({ from, width, counts }: FigureOf<'histogram'>): number[] {
	return ticksOf({ from, to: from + width * counts.length, step: width });
}

/** How often each value of a dot plot comes, from the smallest on. */
export function countDots(values: number[]): { value: number; count: number }[] {
	const distinct = [...new Set(values)].toSorted((a, b) => a - b);
	return distinct.map((value) => ({ value, count: values.filter((one) => one === value).length }));
}
