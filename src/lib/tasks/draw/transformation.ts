import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Pair } from '../figures/fields.ts';
import { imagesOf, shownShapes } from '../figures/moves.ts';
import { planeRanges } from '../figures/plane-ranges.ts';
import type { Move } from '../figures/planes.ts';
import { drawPolygon, nameCorners } from './on-plane.ts';
import { boxesAlong, placeLabel } from './place.ts';
import { clipLine, drawPlane, type Plane } from './plane.ts';
import {
	arcPlaces,
	arrowHead,
	boxOf,
	circle,
	line,
	polyline,
	type Mark,
	type Place,
	type Style
} from './scene.ts';

const guide: Style = { stroke: 'soft', weight: 'thin', dash: 'dots' };
const mirror: Style = { stroke: 'third', weight: 'bold', dash: 'dashes' };

function mirrorEnds(over: Extract<Move, { kind: 'reflect' }>['over']): [Pair, Pair] {
	if (over === 'y = x')
		return [
			[0, 0],
			[1, 1]
		];
	if (over === 'y = -x')
		return [
			[0, 0],
			[1, -1]
		];
	return 'x' in over
		? [
				[over.x, 0],
				[over.x, 1]
			]
		: [
				[0, over.y],
				[1, over.y]
			];
}

function drawCenter(at: Pair, plane: Plane): Mark[] {
	const dot = circle(plane.toPlace(at), 4, { stroke: 'third', fill: 'third' });
	plane.taken.push(boxOf(dot));
	return [dot];
}

/** The way that a corner takes around a center. */
function turnPlaces(
	[x, y]: Pair,
	{ degrees, center: [cx, cy] }: Extract<Move, { kind: 'rotate' }>
): Pair[] {
	const r = Math.hypot(x - cx, y - cy);
	const start = Math.atan2(y - cy, x - cx);
	const steps = Math.max(6, Math.ceil(Math.abs(degrees) / 5));
	return Array.from({ length: steps + 1 }, (_, i): Pair => {
		const turn = start + ((degrees * Math.PI) / 180) * (i / steps);
		return [cx + r * Math.cos(turn), cy + r * Math.sin(turn)];
	});
}

/** Stops short of a place, so that an arrow does not cover a corner. */
function shorten(from: Place, to: Place, by: number): Place {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	if (length <= by * 2) return to;
	return [to[0] - ((to[0] - from[0]) * by) / length, to[1] - ((to[1] - from[1]) * by) / length];
}

/**
 * The way of a turn: of the corner farthest from the center whose way stays on the grid; where none does,
 * a small turn beside the center.
 */
function turnWay(vertices: Pair[], move: Extract<Move, { kind: 'rotate' }>, plane: Plane): Place[] {
	const { left, right, top, bottom } = plane.frame;
	const ways = vertices.map((corner) => ({
		far: Math.hypot(corner[0] - move.center[0], corner[1] - move.center[1]),
		places: turnPlaces(corner, move).map(plane.toPlace)
	}));
	const inside = ways
		.filter(({ places }) =>
			places.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)
		)
		.toSorted((one, other) => other.far - one.far);
	const turn = Math.max(-300, Math.min(300, move.degrees));
	return inside[0]?.places ?? arcPlaces(plane.toPlace(move.center), 16, 20, 20 + turn);
}

function drawGuide(move: Move, vertices: Pair[], image: Pair[], plane: Plane): Mark[] {
	switch (move.kind) {
		case 'translate': {
			const [from, to] = [vertices[0], image[0]].map(plane.toPlace);
			const tip = shorten(from, to, 5);
			plane.taken.push(...boxesAlong([from, to]));
			return [line(from, tip, guide), arrowHead(tip, from, guide, 9)];
		}
		case 'reflect': {
			const ends = clipLine(mirrorEnds(move.over), plane.range);
			return ends ? [line(plane.toPlace(ends[0]), plane.toPlace(ends[1]), mirror)] : [];
		}
		case 'rotate': {
			const way = turnWay(vertices, move, plane);
			const tip = way[way.length - 1];
			plane.taken.push(...boxesAlong(way));
			return [
				...drawCenter(move.center, plane),
				polyline(way, guide),
				arrowHead(shorten(way[way.length - 3], tip, 4), way[way.length - 3], guide, 9)
			];
		}
		case 'dilate': {
			const center = plane.toPlace(move.center);
			const rays = vertices.map((at, i) => {
				const [near, far] = [at, image[i]].map(plane.toPlace);
				const reach = ([x, y]: Place) => Math.hypot(x - center[0], y - center[1]);
				plane.taken.push(...boxesAlong([center, near], 1));
				return line(center, reach(near) > reach(far) ? near : far, guide);
			});
			return [...rays, ...drawCenter(move.center, plane)];
		}
	}
}

function nameMirror(move: Move, plane: Plane): Mark[] {
	if (move.kind !== 'reflect') return [];
	const { over } = move;
	if (typeof over !== 'string' && Object.values(over)[0] === 0) return [];
	const text =
		typeof over === 'string'
			? over.replace('-', '−')
			: 'x' in over
				? `x = ${over.x}`
				: `y = ${over.y}`;
	const ends = clipLine(mirrorEnds(over), plane.range);
	if (!ends) return [];
	const [a, b] = ends.map(plane.toPlace);
	const at: Place = [a[0] + (b[0] - a[0]) * 0.94, a[1] + (b[1] - a[1]) * 0.94];
	const mark = placeLabel(at, text.replace('-', '−'), {
		taken: plane.taken,
		frame: plane.frame,
		directions: [180, 0, 90, 270, 135, 315]
	});
	plane.taken.push(boxOf(mark));
	return [mark];
}

/** Draws a shape on a grid, its image, and what moves it. */
export function drawTransformation(figure: FigureOf<'transformation'>, locale: Locale): Mark[] {
	const { x, y } = planeRanges(figure);
	const plane = drawPlane({
		...{ x, y, isEqual: true, hasGrid: true, hasAxes: figure.axes },
		xName: x.label?.[locale] ?? 'x',
		yName: y.label?.[locale] ?? 'y'
	});
	const shapes = imagesOf(figure);
	const shown = shownShapes(figure).map(({ isImage, vertices, labels, step }) => ({
		vertices,
		labels,
		dashed: isImage,
		shaded: step === 0 || step === shapes.length - 1,
		order: isImage ? 1 : 0
	}));
	const drawn = shown.map((shape) => drawPolygon(shape, plane, shape.order));
	const needsGuides = figure.guides && figure.show !== 'image';
	const guides = needsGuides
		? figure.moves.flatMap((move, i) => {
				const isSeen = figure.show === 'all' || (figure.show === 'both' && shapes.length === 2);
				if (isSeen) return drawGuide(move, shapes[i], shapes[i + 1], plane);
				if (move.kind === 'reflect') return drawGuide(move, shapes[i], shapes[i], plane);
				return move.kind === 'translate' ? [] : drawCenter(move.center, plane);
			})
		: [];
	const mirrors = needsGuides ? figure.moves.flatMap((move) => nameMirror(move, plane)) : [];
	const names = shown.flatMap((shape) => nameCorners(shape, plane, shape.order, locale));
	return [...plane.under, ...drawn, ...guides, ...plane.over, ...mirrors, ...names];
}
