import type { AxisData, Words } from './fields.ts';

/** An axis with everything decided: numbered ticks stand `every` so many steps. */
export type Range = { from: number; to: number; step: number; every?: number; label?: Words };

const tidy = (value: number) => Number(value.toFixed(9)) + 0;

/**
 * Finds the step 1, 2 or 5 times a power of ten that cuts a span into few parts.
 *
 * @param most how many parts there may be
 */
export function niceStep(span: number, most: number): number {
	const rough = Math.max(span, 1e-6) / most;
	const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
	const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
	return tidy(factor * power);
}

/** How a range is made where an author leaves it open. */
export type RangeWish = {
	/** Whether zero belongs to it. */
	hasZero?: boolean;
	/** The most steps it is cut into. */
	most?: number;
	/** Whether it goes a step beyond the values. */
	isRoomy?: boolean;
};

function stepOf(low: number, high: number, values: number[], most: number): number {
	const step = niceStep(high - low, most);
	const areWhole = values.every((value) => value % 1 === 0);
	return areWhole ? Math.max(1, step) : step;
}

/** Decides what an author left open about an axis, from what is drawn along it. */
export function rangeOf(axis: AxisData, values: number[], wish: RangeWish = {}): Range {
	const { hasZero = false, most = 10, isRoomy = false } = wish;
	const all = [...values, ...(hasZero ? [0] : []), ...givenEnds(axis)];
	const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 10];
	const [from, to] = [axis.from ?? low, axis.to ?? (high > low ? high : low + 1)];
	const wished = axis.step ?? stepOf(from, to, all, most);
	// More ticks than a page has room for would be a grey wall.
	const step = (to - from) / wished > 60 ? niceStep(to - from, 20) : wished;
	const margin = isRoomy ? 0.02 * step : 0;
	const down = (Math.floor(tidy((low - (low < 0 ? margin : 0)) / step)) || 0) * step;
	const up = (Math.ceil(tidy((high + margin) / step)) || 0) * step;
	return {
		label: axis.label,
		every: axis.every,
		step,
		from: axis.from ?? tidy(down),
		to: axis.to ?? tidy(up > (axis.from ?? down) ? up : (axis.from ?? down) + step)
	};
}

const givenEnds = ({ from, to }: AxisData) => [from, to].filter((end) => end !== undefined);

/** Where the ticks of a range stand: at the multiples of its step, or counted from its beginning. */
export function ticksOf({ from, to, step }: Range): number[] {
	const isOnStep = Math.abs(tidy(from / step) % 1) < 1e-9;
	const start = isOnStep || from * to < 0 ? Math.ceil(tidy(from / step)) * step : from;
	const count = Math.floor(tidy((to - start) / step)) + 1;
	return Array.from({ length: Math.max(count, 0) }, (_, i) => tidy(start + i * step));
}

/** The ticks that are numbered when every so many are: round numbers, zero among them. */
export function numberedTicks(range: Range, every: number): number[] {
	const ticks = ticksOf(range);
	const place = tidy((ticks[0] ?? 0) / range.step);
	// Round numbers are numbered where ticks stand at them; else the count begins with the first tick.
	const start = place % 1 === 0 ? place : 0;
	return ticks.filter((_, i) => (start + i) % every === 0);
}
