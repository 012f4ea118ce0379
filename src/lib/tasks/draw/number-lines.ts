import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { lineTicks } from '../figures/line-ticks.ts';
import { numberText } from '../figures/write.ts';
import { textWidth } from './measure.ts';
import { placeLabel } from './place.ts';
import {
	arrowHead,
	boxOf,
	circle,
	line,
	pageWidth,
	smallSize,
	textSize,
	write,
	type Box,
	type Mark,
	type Place
} from './scene.ts';
import { tick } from './tape.ts';

type DoubleLine = FigureOf<'double-number-line'>;

/** Draws two number lines whose ticks stand over each other. */
export function drawDoubleNumberLine(figure: DoubleLine, locale: Locale): Mark[] {
	const { top, bottom, at } = figure;
	const places = at ?? top.values.map((_, i) => i);
	const [low, high] = [places[0], places[places.length - 1]];
	const names = [top, bottom].map(({ label }) => label?.[locale] ?? '');
	const widest = Math.max(...names.map((text) => textWidth(text, textSize)));
	const isBeside = widest > 0 && widest <= 80;
	const left = (isBeside ? widest + 14 : 4) + 8;
	const right = pageWidth - 26;
	const toX = (place: number) => left + ((place - low) / (high - low)) * (right - left);
	const rows = [0, 44];
	const marks: Mark[] = places.map((place) =>
		line([toX(place), rows[0]], [toX(place), rows[1]], { stroke: 'grid', weight: 'thin' })
	);
	[top, bottom].forEach(({ values }, row) => {
		const y = rows[row];
		const end: Place = [pageWidth - 4, y];
		marks.push(line([left - 6, y], end), arrowHead(end, [0, y]));
		values.forEach((value, i) => {
			const x = toX(places[i]);
			marks.push(tick([x, y]));
			const text = value[locale];
			if (text) {
				const isUnknown = text === '?';
				marks.push(
					write([x, y + (row ? 10 : -9)], text, {
						side: row ? 'top' : 'bottom',
						size: isUnknown ? textSize : smallSize,
						isStrong: isUnknown
					})
				);
			}
		});
		if (!names[row]) return;
		marks.push(
			isBeside
				? write([left - 14, y], names[row], { anchor: 'end', isStrong: true })
				: write([0, nameHeight(marks, row)], names[row], {
						anchor: 'start',
						side: row ? 'top' : 'bottom',
						isStrong: true
					})
		);
	});
	return marks;
}

/** The height of a name over the first line or under the second, clear of the numbers there. */
function nameHeight(marks: Mark[], row: number): number {
	const boxes = marks.filter(({ kind }) => kind !== 'path').map(boxOf);
	return row
		? Math.max(...boxes.map(({ bottom }) => bottom)) + 3
		: Math.min(...boxes.map(({ top }) => top)) - 3;
}

type NumberLine = FigureOf<'number-line'>;
type Axis = { toPlace: (value: number, away?: number) => Place; length: number; isUp: boolean };

function planAxis({ direction }: NumberLine, range: { from: number; to: number }): Axis {
	const isUp = direction === 'up';
	const length = isUp ? 260 : pageWidth - 40;
	const along = (value: number) => ((value - range.from) / (range.to - range.from)) * length;
	return {
		isUp,
		length,
		toPlace: (value, away = 0) => (isUp ? [away, -along(value)] : [20 + along(value), -away])
	};
}

function drawTicks(figure: NumberLine, axis: Axis, locale: Locale): Mark[] {
	const { ticks, numbered } = lineTicks(figure, (texts, apart) => {
		const needed = axis.isUp
			? smallSize * 1.5
			: Math.max(...texts.map((text) => boxWidth(text))) + 8;
		return needed <= apart * axis.length;
	});
	const strokes = ticks.map((value) => {
		const isLong = value === 0 || numbered.includes(value);
		const half = isLong ? 6 : 4;
		return line(axis.toPlace(value, -half), axis.toPlace(value, half), { weight: 'thin' });
	});
	const numbers = numbered.map((value) => {
		const text = numberText(value, figure.numbers);
		return axis.isUp
			? write(axis.toPlace(value, -11), text, { anchor: 'end', size: smallSize })
			: write(axis.toPlace(value, -11), text, { side: 'top', size: smallSize });
	});
	const name = figure.label?.[locale];
	if (!name) return [...strokes, ...numbers];
	const lowest = Math.max(0, ...numbers.map((mark) => boxOf(mark).bottom));
	const title = axis.isUp
		? write([0, -axis.length - 26], name, { side: 'bottom' })
		: write([pageWidth / 2, lowest + 6], name, { side: 'top', width: pageWidth });
	return [...strokes, ...numbers, title];
}

const boxWidth = (text: string) => {
	const { left, right } = boxOf(write([0, 0], text, { size: smallSize }));
	return right - left;
};

function drawIntervals(
	{ intervals }: NumberLine,
	axis: Axis,
	range: { from: number; to: number }
): Mark[] {
	return intervals.flatMap(({ from, to, open }): Mark[] => {
		const first = from === undefined ? beyond(axis, range.from, -18) : axis.toPlace(from);
		const last = to === undefined ? beyond(axis, range.to, 18) : axis.toPlace(to);
		const style = { stroke: 'main', weight: 'bold' } as const;
		const heads = [
			...(from === undefined ? [arrowHead(first, last, style, 12)] : []),
			...(to === undefined ? [arrowHead(last, first, style, 12)] : [])
		];
		const ends = [
			...(from === undefined ? [] : [endOf(first, open === 'from' || open === 'both')]),
			...(to === undefined ? [] : [endOf(last, open === 'to' || open === 'both')])
		];
		const tips = [
			from === undefined ? shorten(last, first) : first,
			to === undefined ? shorten(first, last) : last
		] as const;
		return [line(...tips, style), ...heads, ...ends];
	});
}

function beyond(axis: Axis, value: number, by: number): Place {
	const [x, y] = axis.toPlace(value);
	return axis.isUp ? [x, y - by] : [x + by, y];
}

/** Ends a bold line inside its arrowhead, whose tip it would blunt. */
function shorten(from: Place, to: Place): Place {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	return [to[0] - ((to[0] - from[0]) * 7) / length, to[1] - ((to[1] - from[1]) * 7) / length];
}

const endOf = (at: Place, isOpen: boolean) =>
	circle(at, 5.5, { stroke: 'main', weight: 'line', fill: isOpen ? 'paper' : 'main' });

const jumpGap = 30;

function drawJumps({ jumps }: NumberLine, axis: Axis, locale: Locale): Mark[] {
	return jumps.flatMap(({ from, to, label }, i): Mark[] => {
		const away = 24 + i * jumpGap;
		const [start, end] = [axis.toPlace(from, away), axis.toPlace(to, away)];
		const color = { stroke: i % 2 ? 'second' : 'main', weight: 'line' } as const;
		const guide = { stroke: 'soft', weight: 'hair', dash: 'dots' } as const;
		const text = label?.[locale];
		const middle: Place = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
		const words = axis.isUp
			? write([middle[0] + 6, middle[1]], text ?? '', { anchor: 'start' })
			: write([middle[0], middle[1] - 4], text ?? '', { side: 'bottom' });
		return [
			line(axis.toPlace(from), start, guide),
			line(axis.toPlace(to), end, guide),
			line(start, end, color),
			circle(start, 2.5, { stroke: color.stroke, fill: color.stroke }),
			...(from === to ? [] : [arrowHead(end, start, color, 9)]),
			...(text ? [words] : [])
		];
	});
}

function drawPoints({ points }: NumberLine, axis: Axis, locale: Locale, taken: Box[]): Mark[] {
	return points.flatMap(({ at, label, open }): Mark[] => {
		const place = axis.toPlace(at);
		const dot = circle(place, 5, { stroke: 'main', fill: open ? 'paper' : 'main' });
		const text = label?.[locale];
		if (!text) return [dot];
		const directions = axis.isUp ? [0, 30, 330] : [90, 60, 120];
		const words = placeLabel(place, text, { taken, directions, gap: 9 });
		taken.push(boxOf(words));
		return [dot, words];
	});
}

/** Draws a number line with its dots, stretches and jumps. */
export function drawNumberLine(figure: NumberLine, locale: Locale): Mark[] {
	const { range } = lineTicks(figure, () => true);
	const axis = planAxis(figure, range);
	const [low, high] = [beyond(axis, range.from, -18), beyond(axis, range.to, 18)];
	const jumps = drawJumps(figure, axis, locale);
	const taken = jumps.filter(({ kind }) => kind === 'text').map(boxOf);
	return [
		line(low, high),
		arrowHead(low, high),
		arrowHead(high, low),
		...drawTicks(figure, axis, locale),
		...jumps,
		...drawIntervals(figure, axis, range),
		...drawPoints(figure, axis, locale, taken)
	];
}
