import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { binEdges, countDots, countRange, dataRange } from '../figures/data-ranges.ts';
import { fitNumbers } from '../figures/line-ticks.ts';
import { ticksOf, type Range } from '../figures/ranges.ts';
import { numberText } from '../figures/write.ts';
import { textWidth } from './measure.ts';
import {
	boxOf,
	circle,
	line,
	pageWidth,
	rectangle,
	smallSize,
	textSize,
	write,
	type Mark
} from './scene.ts';
import { tick } from './tape.ts';

const left = 18;
const length = pageWidth - 2 * left - 6;

const widest = (texts: string[], size = smallSize) =>
	Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** A number line under data, with its numbers and its name. */
function drawBase(
	range: Range,
	label: Words | undefined,
	locale: Locale,
	start = left,
	wide = length
) {
	const toX = (value: number) => start + ((value - range.from) / (range.to - range.from)) * wide;
	const fits = (texts: string[], apart: number) => widest(texts) + 10 <= apart * wide;
	const numbered = fitNumbers(range, numberText, fits);
	const numbers = numbered.map((value) =>
		write([toX(value), 11], numberText(value), { side: 'top', size: smallSize })
	);
	const name = label?.[locale]
		? [write([start + wide / 2, 32], label[locale], { side: 'top', width: pageWidth - 10 })]
		: [];
	const ticks = ticksOf(range).map((value) =>
		tick([toX(value), 0], numbered.includes(value) ? 6 : 3.5)
	);
	const marks = [line([start - 10, 0], [start + wide + 10, 0]), ...ticks, ...numbers, ...name];
	return { toX, marks, numbered };
}

/** Draws a dot plot. */
export function drawDotPlot(figure: FigureOf<'dot-plot'>, locale: Locale): Mark[] {
	const range = dataRange(figure);
	const { toX, marks } = drawBase(range, figure.label, locale);
	const stacks = countDots(figure.values);
	const highest = Math.max(...stacks.map(({ count }) => count));
	const gaps = stacks.slice(1).map(({ value }, i) => toX(value) - toX(stacks[i].value));
	const r = Math.max(
		2.5,
		Math.min(6, ...gaps.map((gap) => gap / 2 - 0.5), 200 / highest / 2 - 0.7)
	);
	const dots = stacks.flatMap(({ value, count }) =>
		Array.from({ length: count }, (_, i) =>
			circle([toX(value), -10 - r - i * (2 * r + 1.4)], r, { stroke: 'none', fill: 'main' })
		)
	);
	return [...marks, ...dots];
}

/** Draws a histogram. */
export function drawHistogram(figure: FigureOf<'histogram'>, locale: Locale): Mark[] {
	const y = countRange(figure);
	const ticks = ticksOf(y);
	const start = widest(ticks.map((value) => numberText(value))) + 12;
	const wide = pageWidth - start - 16;
	const tall = Math.min(210, Math.max(120, ticks.length * 30));
	const toY = (count: number) => -(count / y.to) * tall;
	const edges = binEdges(figure);
	const x = { from: edges[0], to: edges[edges.length - 1], step: figure.width };
	const toX = (value: number) => start + ((value - x.from) / (x.to - x.from)) * wide;
	const grid = ticks
		.slice(1)
		.map((count) =>
			line([start, toY(count)], [start + wide, toY(count)], { stroke: 'grid', weight: 'thin' })
		);
	const bars = figure.counts.map((count, i) =>
		rectangle(
			{ left: toX(edges[i]), right: toX(edges[i + 1]), top: toY(count), bottom: 0 },
			{ stroke: count === 0 ? 'none' : 'ink', weight: 'thin', fill: 'tint' }
		)
	);
	const counts = ticks.map((count) =>
		write([start - 7, toY(count)], numberText(count), { anchor: 'end', size: smallSize })
	);
	const fits = (texts: string[], apart: number) => widest(texts) + 8 <= apart * wide;
	const numbers = fitNumbers(x, numberText, fits).map((value) =>
		write([toX(value), 8], numberText(value), { side: 'top', size: smallSize })
	);
	const strokes = edges.map((value) => line([toX(value), 0], [toX(value), 5], { weight: 'thin' }));
	const names = [
		...(figure.label
			? [write([start + wide / 2, 28], figure.label[locale], { side: 'top', width: wide })]
			: []),
		...(figure.countLabel
			? [
					write([0, -tall - 12], figure.countLabel[locale], {
						anchor: 'start',
						side: 'bottom',
						width: pageWidth - 10
					})
				]
			: [])
	];
	const axes = [line([start, 0], [start + wide, 0]), line([start, 0], [start, -tall])];
	return [...grid, ...bars, ...axes, ...strokes, ...counts, ...numbers, ...names];
}

const boxHeight = 34;

/** Draws box plots over one number line. */
export function drawBoxPlot(figure: FigureOf<'box-plot'>, locale: Locale): Mark[] {
	const range = dataRange(figure);
	const { plots } = figure;
	const { toX, marks, numbered } = drawBase(range, figure.label, locale);
	const hasNames = plots.some(({ label }) => label?.[locale]);
	const apart = boxHeight + (hasNames ? 34 : 20);
	const style = { stroke: 'ink', weight: 'line' } as const;
	const highest = -16 - plots.length * apart;
	const grid = numbered.map((value) =>
		line([toX(value), -6], [toX(value), highest + (hasNames ? 26 : 12)], {
			stroke: 'grid',
			weight: 'thin'
		})
	);
	const boxes = plots.flatMap(({ min, q1, median, q3, max, label }, i) => {
		const bottom = -16 - (plots.length - 1 - i) * apart;
		const [top, middle] = [bottom - boxHeight, bottom - boxHeight / 2];
		const cap = (value: number) => line([toX(value), middle - 9], [toX(value), middle + 9], style);
		const name = label?.[locale]
			? [
					write([left - 10, top - 5], label[locale], {
						anchor: 'start',
						side: 'bottom',
						isStrong: true,
						size: textSize
					})
				]
			: [];
		const under = name.map(boxOf).map((box) => rectangle(box, { stroke: 'none', fill: 'paper' }));
		return [
			...under,
			...name,
			line([toX(min), middle], [toX(q1), middle], style),
			line([toX(q3), middle], [toX(max), middle], style),
			cap(min),
			cap(max),
			rectangle({ left: toX(q1), right: toX(q3), top, bottom }, { ...style, fill: 'tint' }),
			line([toX(median), top], [toX(median), bottom], { stroke: 'main', weight: 'bold' })
		];
	});
	return [...grid, ...marks, ...boxes];
}
