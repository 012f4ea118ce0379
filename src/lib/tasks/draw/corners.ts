import type { Locale } from '#lib/math/answer-check.ts';
import type { Words } from '../figures/fields.ts';
import { angleMark, writeInAngle } from './angles.ts';
import { writeToward } from './place.ts';
import { line, polar, type Mark, type Place } from './scene.ts';

const area = (places: Place[]) =>
	places.reduce((sum, [x, y], i) => {
		const [nx, ny] = places[(i + 1) % places.length];
		return sum + x * ny - nx * y;
	}, 0);

/** Degrees, counterclockwise from the right, from one place to another. */
export const toward = ([x1, y1]: Place, [x2, y2]: Place) =>
	(Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI;

/** Writes words at the middle of a side, outside of the shape. */
export function writeAtSide(places: Place[], side: number, text: string, gap = 6): Mark[] {
	if (!text) return [];
	const [a, b] = [places[side], places[(side + 1) % places.length]];
	const isClockwise = area(places) > 0;
	const out = toward(a, b) + (isClockwise ? 90 : -90);
	return [writeToward([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], out, gap, text)];
}

/** The directions of the two sides at a corner, counterclockwise through the inside. */
export function insideAt(places: Place[], corner: number): [from: number, to: number] {
	const at = places[corner];
	const before = toward(at, places[(corner + places.length - 1) % places.length]);
	const after = toward(at, places[(corner + 1) % places.length]);
	// Places go clockwise on the page when their area is positive there.
	const [from, to] = area(places) > 0 ? [before, after] : [after, before];
	return [from, from + ((((to - from) % 360) + 360) % 360)];
}

/** Names corners, each outside of the shape. */
export function nameCorners(places: Place[], corners: Words[], locale: Locale): Mark[] {
	return corners.flatMap((name, i) => {
		const text = name[locale];
		if (!text) return [];
		const [from, to] = insideAt(places, i);
		return [writeToward(places[i], (from + to) / 2 + 180, 4, text, { isStrong: true })];
	});
}

/** Marks angles and writes in them. */
export function writeAngles(places: Place[], angles: Words[], locale: Locale): Mark[] {
	return angles.flatMap((angle, i) => {
		const text = angle[locale];
		if (!text) return [];
		const [from, to] = insideAt(places, i);
		const isRight = text === '90°';
		return [
			angleMark(places[i], from, to, 16, isRight),
			writeInAngle(places[i], from, to, text, 27)
		];
	});
}

/** Small strokes across a side that say it is as long as others with as many. */
export function markSide(places: Place[], side: number, count: number): Mark[] {
	const [a, b] = [places[side], places[(side + 1) % places.length]];
	if (!a || !b) return [];
	const along = toward(a, b);
	const middle: Place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
	return Array.from({ length: count }, (_, i) => {
		const at = polar(middle, along, (i - (count - 1) / 2) * 4);
		return line(polar(at, along + 90, 5), polar(at, along - 90, 5), { weight: 'thin' });
	});
}
