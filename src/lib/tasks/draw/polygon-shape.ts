import type { Locale } from '#lib/math/answer-check.ts';
import type { Shape } from '../figures/shape-places.ts';
import { angleMark } from './angles.ts';
import { insideAt, markSide, nameCorners, toward, writeAngles, writeAtSide } from './corners.ts';
import { boxesAlong, placeLabel } from './place.ts';
import { boxOf, line, polygon, type Mark, type Place } from './scene.ts';

const filled = { fill: 'tint' } as const;
const inner = { stroke: 'ink', weight: 'thin', dash: 'dashes' } as const;

/** Draws a polygon with what its author writes at sides, corners and cuts. */
export function drawPolygonShape(
	shape: Extract<Shape, { shape: 'polygon' }>,
	{ scale, locale }: { scale: number; locale: Locale }
): Mark[] {
	const toPlace = ([x, y]: [number, number]): Place => [x * scale, -y * scale];
	const places = shape.vertices.map(toPlace);
	const squares = shape.rightAngles.flatMap((number) => {
		const corner = number - 1;
		if (!places[corner]) return [];
		const [from, to] = insideAt(places, corner);
		return [angleMark(places[corner], from, to, 13, true)];
	});
	const strokes = shape.equalSides.flatMap((sides, group) =>
		sides.flatMap((number) => markSide(places, number - 1, group + 1))
	);
	const marked = new Set(shape.equalSides.flat());
	const sides = shape.sides.flatMap((words, i) =>
		writeAtSide(places, i, words[locale], marked.has(i + 1) ? 10 : 6)
	);
	const taken = [...boxesAlong([...places, places[0]]), ...sides.map(boxOf)];
	const cuts = shape.cuts.flatMap(({ from, to, label, dashed }) => {
		const ends: [Place, Place] = [toPlace(from), toPlace(to)];
		taken.push(...boxesAlong(ends));
		const middle: Place = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
		const across = toward(...ends) + 90;
		const text = label?.[locale];
		const words = text
			? [placeLabel(middle, text, { taken, directions: [across, across + 180], gap: 5 })]
			: [];
		return [line(...ends, dashed ? inner : { weight: 'thin' }), ...words];
	});
	return [
		polygon(places, filled),
		...squares,
		...strokes,
		...cuts,
		...sides,
		...writeAngles(places, shape.angles, locale),
		...nameCorners(places, shape.corners, locale)
	];
}
