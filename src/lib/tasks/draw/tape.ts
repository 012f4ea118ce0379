import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { textWidth, wrapText } from './measure.ts';
import {
	boxOf,
	line,
	pageWidth,
	polyline,
	rectangle,
	smallSize,
	textSize,
	write,
	type Box,
	type Mark,
	type Place
} from './scene.ts';

type Row = FigureOf<'tape'>['rows'][number];

const height = 36;
const gap = 14;

/** Slanting lines over a rectangle: what is shaded stays so in black and white. */
export function hatch({ left, top, right, bottom }: Box, apart = 9): Mark[] {
	const marks: Mark[] = [];
	const tall = bottom - top;
	for (let x = left - tall + apart; x < right; x += apart) {
		const start: Place = x < left ? [left, bottom - (left - x)] : [x, bottom];
		const over = x + tall - right;
		const end: Place = over > 0 ? [right, top + over] : [x + tall, top];
		marks.push(line(start, end, { stroke: 'soft', weight: 'hair' }));
	}
	return marks;
}

/** A curly brace from one end to the other, its point on the side that is to the left when one walks along. */
export function brace([x1, y1]: Place, [x2, y2]: Place, depth = 10): Mark {
	const length = Math.hypot(x2 - x1, y2 - y1);
	const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
	const at = (along: number, away: number): Place => [
		x1 + ux * along + uy * away,
		y1 + uy * along - ux * away
	];
	const half = depth / 2;
	const round = Math.min(half * 1.4, length / 4);
	const quarter = (from: Place, bend: Place, to: Place) =>
		Array.from({ length: 6 }, (_, i): Place => {
			const t = i / 5;
			const mix = (k: 0 | 1) => from[k] * (1 - t) ** 2 + 2 * bend[k] * t * (1 - t) + to[k] * t ** 2;
			return [mix(0), mix(1)];
		});
	const middle = length / 2;
	return polyline(
		[
			...quarter(at(0, 0), at(0, half), at(round, half)),
			...quarter(at(middle - round, half), at(middle, half), at(middle, depth)),
			...quarter(at(middle, depth), at(middle, half), at(middle + round, half)),
			...quarter(at(length - round, half), at(length, half), at(length, 0))
		],
		{ weight: 'thin' }
	);
}

const sizeOf = ({ parts }: Row) => parts.reduce((sum, { size }) => sum + size, 0);

function drawParts(row: Row, left: number, top: number, unit: number, locale: Locale): Mark[] {
	let x = left;
	return row.parts.flatMap(({ size, label, shaded }) => {
		const box = { left: x, top, right: x + size * unit, bottom: top + height };
		x = box.right;
		const text = label?.[locale] ?? '';
		const room = box.right - box.left - 6;
		const fits = textWidth(text, textSize) <= room ? textSize : smallSize;
		const middle: Place = [(box.left + box.right) / 2, top + height / 2];
		const words = text ? [write(middle, text, { size: fits })] : [];
		const under = words
			.map(boxOf)
			.map(({ left, right, top, bottom }) =>
				rectangle(
					{ left: left - 3, right: right + 3, top, bottom },
					{ stroke: 'none', fill: 'tint' }
				)
			);
		return [
			rectangle(box, { stroke: 'none', fill: shaded ? 'tint' : 'paper' }),
			...(shaded ? [...hatch(box), ...under] : []),
			...words,
			rectangle(box)
		];
	});
}

/** How much room the words at the left, at the right and above leave to the bars. */
function planTape({ rows, total }: FigureOf<'tape'>, locale: Locale) {
	const labels = rows.map(({ label }) => label?.[locale] ?? '');
	const widest = Math.max(...labels.map((text) => textWidth(text, textSize)));
	const most = Math.max(...rows.map(({ parts }) => parts.length));
	const isBeside = widest > 0 && widest <= (most > 6 ? 56 : 92);
	const left = isBeside ? widest + 10 : 0;
	const totalLines = total ? wrapText(total[locale], 64, textSize) : [];
	const right = total ? Math.max(...totalLines.map((text) => textWidth(text, textSize))) + 20 : 0;
	return { labels, isBeside, left, width: pageWidth - left - right };
}

/** Draws tapes one under the other, their parts to one scale. */
export function drawTape(figure: FigureOf<'tape'>, locale: Locale): Mark[] {
	const { rows, total, sameLength } = figure;
	const { labels, isBeside, left, width } = planTape(figure, locale);
	const longest = Math.max(...rows.map(sizeOf));
	const marks: Mark[] = [];
	let y = 0;
	let first = 0;
	rows.forEach((row, i) => {
		const unit = width / (sameLength ? sizeOf(row) : longest);
		const end = left + sizeOf(row) * unit;
		if (!isBeside && labels[i]) {
			const name = write([left, y], labels[i], { anchor: 'start', side: 'top', width: pageWidth });
			marks.push(name);
			y = boxOf(name).bottom + 4;
		}
		if (row.total) {
			const above = write([(left + end) / 2, y], row.total[locale], { side: 'top', width: width });
			const bottom = boxOf(above).bottom;
			marks.push(above, brace([left, bottom + 13], [end, bottom + 13]));
			y = bottom + 16;
		}
		if (i === 0) first = y;
		marks.push(...drawParts(row, left, y, unit, locale));
		if (isBeside && labels[i]) {
			marks.push(write([left - 10, y + height / 2], labels[i], { anchor: 'end' }));
		}
		y += height + gap;
	});
	if (total) {
		const [x, bottom] = [left + width + 3, y - gap];
		marks.push(
			brace([x, first], [x, bottom]),
			write([x + 14, (first + bottom) / 2], total[locale], { anchor: 'start', width: 64 })
		);
	}
	return marks;
}

/** Draws where parts of a line meet: a small upright stroke. */
export const tick = ([x, y]: Place, half = 5): Mark =>
	polyline(
		[
			[x, y - half],
			[x, y + half]
		],
		{ weight: 'thin' }
	);
