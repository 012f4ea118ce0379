import type { FigureOf } from '../figure.ts';
import { numberedTicks, rangeOf, ticksOf, type Range } from './ranges.ts';
import { numberText } from './write.ts';

/** All values that stand on a number line. */
function valuesOn({ points, intervals, jumps, numbered }: FigureOf<'number-line'>): number[] {
	return [
		...points.map(({ at }) => at),
		...intervals.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined),
		...jumps.flatMap(({ from, to }) => [from, to]),
		...(numbered ?? [])
	];
}

/** The range of a number line; it goes a step beyond what stands on it. */
export function lineRange(figure: FigureOf<'number-line'>): Range {
	const most = figure.direction === 'up' ? 12 : 14;
	return rangeOf(figure, valuesOn(figure), { hasZero: true, most, isRoomy: true });
}

/**
 * The ticks of a number line and those that are numbered.
 *
 * @param fits whether numbers have room when ticks stand so far apart, as a part of the line
 */
export function lineTicks(
	figure: FigureOf<'number-line'>,
	fits: (texts: string[], apart: number) => boolean
): { range: Range; ticks: number[]; numbered: number[] } {
	const range = lineRange(figure);
	const ticks = ticksOf(range);
	if (figure.numbered) {
		const numbered = figure.numbered.filter((value) => value >= range.from && value <= range.to);
		return { range, ticks, numbered };
	}
	return {
		range,
		ticks,
		numbered: fitNumbers(range, (value) => numberText(value, figure.numbers), fits)
	};
}

/** The most ticks that can be numbered without crowding; as many as the author says, if they do. */
export function fitNumbers(
	range: Range,
	write: (value: number) => string,
	fits: (texts: string[], apart: number) => boolean
): number[] {
	if (range.every) return numberedTicks(range, range.every);
	const count = Math.max(1, (range.to - range.from) / range.step);
	const tries = [1, 2, 4, 5, 8, 10, 20, 25, 50];
	const isRound = (one: number) =>
		/^0*[125]0*$/.test((one * range.step).toFixed(9).replace('.', ''));
	const fitting = tries.filter((one) => fits(numberedTicks(range, one).map(write), one / count));
	const every = fitting.find((one) => one === 1 || isRound(one)) ?? fitting[0] ?? 50;
	return numberedTicks(range, every);
}
