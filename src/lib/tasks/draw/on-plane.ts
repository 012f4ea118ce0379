import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Pair, Words } from '../figures/fields.ts';
import type { Line } from '../figures/plots.ts';
import { planeRanges } from '../figures/plane-ranges.ts';
import { boxesAlong, costOf, placeLabel, withAir, writeToward } from './place.ts';
import { clipLine, drawPlane, type Plane } from './plane.ts';
import {
	arrowHead,
	boxOf,
	circle,
	polygon,
	polyline,
	smoothLine,
	type Box,
	type Mark,
	type Place,
	type Style
} from './scene.ts';

const strokes = ['main', 'second', 'third'] as const;
const fills = ['tint', 'warm', 'none'] as const;

/** Angles from a shape's middle to a place, the outward one first. */
export function outward(middle: Place, [x, y]: Place): number[] {
	const straight = (Math.atan2(middle[1] - y, x - middle[0]) * 180) / Math.PI;
	return [0, 25, -25, 50, -50, 80, -80, 120, -120, 180].map((turn) => straight + turn);
}

/** The middle of places. */
export const middleOf = (places: Place[]): Place => [
	places.reduce((sum, [x]) => sum + x, 0) / places.length,
	places.reduce((sum, [, y]) => sum + y, 0) / places.length
];

function isOnFirstEdge([x, y]: Pair, { range }: Plane): boolean {
	return (range.x.from === 0 && x <= 1e-9) || (range.y.from === 0 && y <= 1e-9);
}

function drawLine(
	one: Line,
	plane: Plane,
	stroke: Style['stroke']
): { marks: Mark[]; places: Place[] } {
	const ends = clipLine(one.through, plane.range);
	if (!ends) return { marks: [], places: [] };
	const places = ends.map(plane.toPlace);
	const style: Style = { stroke, weight: 'line', dash: one.dashed ? 'dashes' : undefined };
	const [a, b] = places;
	return {
		places,
		marks: [
			polyline(places, style),
			...(isOnFirstEdge(ends[0], plane) ? [] : [arrowHead(a, b, style, 9)]),
			...(isOnFirstEdge(ends[1], plane) ? [] : [arrowHead(b, a, style, 9)])
		]
	};
}

/** How far a place is from the nearest of small boxes. */
const distanceTo = ([x, y]: Place, boxes: Box[]) =>
	Math.min(
		Infinity,
		...boxes.map(({ left, right, top, bottom }) =>
			Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2)
		)
	);

/** Writes a line's name beside it where there is room, nearer to it than to any other. */
function nameLine(text: string, places: Place[], others: Place[][], plane: Plane): Mark {
	const [own, ...rest] = [places, ...others].map((one) => boxesAlong(one));
	const along = places.slice(1).flatMap((end, i) =>
		[0.9, 0.75, 0.6, 0.4, 0.2].map((part): Place => {
			const start = places[i];
			return [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part];
		})
	);
	const tries = along.toReversed().flatMap((spot, order) =>
		[135, 315, 90, 270, 180, 0, 45, 225].map((direction) => {
			const mark = writeToward(spot, direction, 6, text);
			const box = boxOf(mark);
			const middle: Place = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
			const near = distanceTo(middle, own);
			const isMisread = rest.some((other) => distanceTo(middle, other) < near + 8);
			const cost = costOf(withAir(box), plane.taken, plane.frame) + order + (isMisread ? 400 : 0);
			return { mark, cost };
		})
	);
	return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).mark;
}

type Polygon = { vertices: Pair[]; labels: Words[]; dashed: boolean; shaded: boolean };

/** Draws a polygon; its corners' names are placed later, when all that is in the way is known. */
export function drawPolygon(one: Polygon, plane: Plane, order: number): Mark {
	const places = one.vertices.map(plane.toPlace);
	plane.taken.push(...boxesAlong([...places, places[0]]));
	return polygon(places, {
		stroke: strokes[order % 3],
		isSheer: true,
		fill: one.shaded ? fills[order % 3] : 'none',
		dash: one.dashed ? 'dashes' : undefined
	});
}

/** Names the corners of a polygon, each outside of it, with a dot. */
export function nameCorners(
	{ vertices, labels }: Polygon,
	plane: Plane,
	order: number,
	locale: Locale
): Mark[] {
	const places = vertices.map(plane.toPlace);
	const middle = middleOf(places);
	const dots =
		labels.length > 0
			? places.map((at) => circle(at, 3, { stroke: strokes[order % 3], fill: strokes[order % 3] }))
			: [];
	const names = labels.flatMap((label, i) => {
		const text = label[locale];
		if (!text) return [];
		const mark = placeLabel(places[i], text, {
			taken: plane.taken,
			directions: outward(middle, places[i]),
			gap: 4.5
		});
		plane.taken.push(boxOf(mark));
		return [mark];
	});
	return [...dots, ...names];
}

/** Draws points with their names. */
export function drawPoints(
	points: { at: Pair; label?: Words }[],
	plane: Plane,
	locale: Locale
): Mark[] {
	const places = points.map(({ at }) => plane.toPlace(at));
	plane.taken.push(...places.map((at) => boxOf(circle(at, 4))));
	const dots = places.map((at) => circle(at, 4, { stroke: 'main', fill: 'main', weight: 'thin' }));
	const names = points.flatMap(({ label }, i) => {
		const text = label?.[locale];
		if (!text) return [];
		const mark = placeLabel(places[i], text, { taken: plane.taken });
		plane.taken.push(boxOf(mark));
		return [mark];
	});
	return [...dots, ...names];
}

function drawPath(
	path: FigureOf<'coordinate-plane'>['paths'][number],
	plane: Plane,
	order: number
) {
	const places = path.points.map(plane.toPlace);
	const style: Style = { stroke: strokes[order % 3], dash: path.dashed ? 'dashes' : undefined };
	const [first, second] = places;
	const [before, last] = places.slice(-2);
	plane.taken.push(...boxesAlong(places));
	return {
		places,
		marks: [
			path.smooth ? smoothLine(places, style) : polyline(places, style),
			...(path.arrow === 'none' ? [] : [arrowHead(last, before, style, 9)]),
			...(path.arrow === 'both' ? [arrowHead(first, second, style, 9)] : [])
		]
	};
}

/** Draws a coordinate plane and all that stands on it. */
export function drawCoordinatePlane(figure: FigureOf<'coordinate-plane'>, locale: Locale): Mark[] {
	const { x, y, isEqual } = planeRanges(figure);
	const plane = drawPlane({
		...{ x, y, isEqual, hasGrid: figure.grid, hasAxes: true },
		lines: figure.lines.map(({ through }) => through),
		xName: x.label?.[locale] ?? 'x',
		yName: y.label?.[locale] ?? 'y'
	});
	const shapes = figure.polygons.map((one, i) => drawPolygon(one, plane, i));
	const lines = figure.lines.map((one, i) => drawLine(one, plane, strokes[i % 3]));
	for (const { places } of lines) plane.taken.push(...boxesAlong(places));
	const paths = figure.paths.map((one, i) => drawPath(one, plane, i + lines.length));
	const points = drawPoints(figure.points, plane, locale);
	const corners = figure.polygons.flatMap((one, i) => nameCorners(one, plane, i, locale));
	const all = [...lines, ...paths];
	const named = [...figure.lines, ...figure.paths].flatMap(({ label }, i) => {
		const { places } = all[i];
		if (!label?.[locale] || places.length < 2) return [];
		const others = all.filter((_, other) => other !== i).map((one) => one.places);
		const mark = nameLine(label[locale], places, others, plane);
		plane.taken.push(boxOf(mark));
		return [mark];
	});
	return [
		...plane.under,
		...shapes,
		...all.flatMap(({ marks }) => marks),
		...plane.over,
		...points,
		...corners,
		...named
	];
}

/** Draws a scatter plot, with a line of fit or without. */
export function drawScatterPlot(figure: FigureOf<'scatter-plot'>, locale: Locale): Mark[] {
	const { x, y } = planeRanges(figure);
	const plane = drawPlane({
		...{ x, y, isEqual: false, hasGrid: true, hasAxes: true },
		lines: figure.line ? [figure.line.through] : [],
		xName: x.label?.[locale] ?? 'x',
		yName: y.label?.[locale] ?? 'y'
	});
	const fit = figure.line ? drawLine(figure.line, plane, 'second') : { marks: [], places: [] };
	plane.taken.push(...boxesAlong(fit.places));
	const points = drawPoints(figure.points, plane, locale);
	const name = figure.line?.label?.[locale];
	const named = name && fit.places.length > 1 ? [nameLine(name, fit.places, [], plane)] : [];
	return [...plane.under, ...fit.marks.slice(0, 1), ...plane.over, ...points, ...named];
}
