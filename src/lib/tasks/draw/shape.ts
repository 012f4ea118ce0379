import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { measureText } from '../figures/measures.ts';
import { trianglePlaces, type Shape } from '../figures/shape-places.ts';
import { angleMark, writeInAngle } from './angles.ts';
import { boxesAlong, placeLabel, writeToward } from './place.ts';
import {
	arcPlaces,
	boxAround,
	boxOf,
	circle,
	line,
	polygon,
	write,
	type Mark,
	type Place
} from './scene.ts';

type Ruler = { scale: number; unit?: Words; locale: Locale };
type ShapeOf<S extends Shape['shape']> = Extract<Shape, { shape: S }>;

const filled = { fill: 'tint' } as const;
const inner = { stroke: 'ink', weight: 'thin', dash: 'dashes' } as const;

const area = (places: Place[]) =>
	places.reduce((sum, [x, y], i) => {
		const [nx, ny] = places[(i + 1) % places.length];
		return sum + x * ny - nx * y;
	}, 0);

/** Degrees, counterclockwise from the right, from one place to another. */
const toward = ([x1, y1]: Place, [x2, y2]: Place) => (Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI;

/** Writes words at the middle of a side, outside of the shape. */
function writeAtSide(places: Place[], side: number, text: string): Mark[] {
	if (!text) return [];
	const [a, b] = [places[side], places[(side + 1) % places.length]];
	const isClockwise = area(places) > 0;
	const out = toward(a, b) + (isClockwise ? 90 : -90);
	return [writeToward([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], out, 6, text)];
}

/** The directions of the two sides at a corner, counterclockwise through the inside. */
function insideAt(places: Place[], corner: number): [from: number, to: number] {
	const at = places[corner];
	const before = toward(at, places[(corner + places.length - 1) % places.length]);
	const after = toward(at, places[(corner + 1) % places.length]);
	// Places go clockwise on the page when their area is positive there.
	const [from, to] = area(places) > 0 ? [before, after] : [after, before];
	return [from, from + ((((to - from) % 360) + 360) % 360)];
}

function nameCorners(places: Place[], corners: Words[], locale: Locale): Mark[] {
	return corners.flatMap((name, i) => {
		const text = name[locale];
		if (!text) return [];
		const [from, to] = insideAt(places, i);
		return [writeToward(places[i], (from + to) / 2 + 180, 4, text, { isStrong: true })];
	});
}

function writeAngles(places: Place[], angles: Words[], locale: Locale): Mark[] {
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

/** A dashed height with its right angle and what it measures. */
function drawHeight(top: Place, base: [Place, Place], text: string): Mark[] {
	const foot: Place = [top[0], base[0][1]];
	const [low, high] = [base[0][0], base[1][0]];
	const isInside = foot[0] > low + 1 && foot[0] < high - 1;
	const isEdge = Math.abs(foot[0] - low) <= 1 || Math.abs(foot[0] - high) <= 1;
	const side = foot[0] > (low + high) / 2 ? -1 : 1;
	const square = angleMark(foot, side > 0 ? 0 : 90, side > 0 ? 90 : 180, 13, true);
	const extension =
		isInside || isEdge
			? []
			: [line(foot, [foot[0] < low ? low : high, foot[1]], { weight: 'thin', dash: 'dots' })];
	const middle: Place = [foot[0], (foot[1] + top[1]) / 2 + 4];
	const away = isInside || isEdge ? side : -side;
	const words = text ? [writeToward(middle, away > 0 ? 0 : 180, 6, text)] : [];
	return [...(isEdge ? [] : [line(top, foot, inner)]), ...extension, square, ...words];
}

function drawPolygonShape(shape: ShapeOf<'polygon'>, { scale, locale }: Ruler): Mark[] {
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
	const sides = shape.sides.flatMap((words, i) => writeAtSide(places, i, words[locale]));
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

/** Small strokes across a side that say it is as long as others with as many. */
function markSide(places: Place[], side: number, count: number): Mark[] {
	const [a, b] = [places[side], places[(side + 1) % places.length]];
	if (!a || !b) return [];
	const along = toward(a, b);
	const middle: Place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
	return Array.from({ length: count }, (_, i) => {
		const at = polarPlace(middle, along, (i - (count - 1) / 2) * 4);
		return line(polarPlace(at, along + 90, 5), polarPlace(at, along - 90, 5), { weight: 'thin' });
	});
}

const polarPlace = ([x, y]: Place, degrees: number, distance: number): Place => [
	x + distance * Math.cos((degrees * Math.PI) / 180),
	y - distance * Math.sin((degrees * Math.PI) / 180)
];

function drawCircle(shape: ShapeOf<'circle'>, ruler: Ruler): Mark[] {
	const r = shape.radius * ruler.scale;
	const text = measureText(shape, shape.measure === 'diameter' ? 'diameter' : 'radius', ruler);
	const center: Place = [0, 0];
	const span = { whole: 360, half: 180, quarter: 90 }[shape.part];
	const outline =
		span === 360
			? circle(center, r, filled)
			: polygon([...arcPlaces(center, r, 0, span), ...(span === 90 ? [center] : [])], filled);
	const dot = circle(center, 2.5, { stroke: 'none', fill: 'ink' });
	if (shape.measure === 'none') return [outline, ...(span === 360 ? [dot] : [])];
	const [from, to]: [Place, Place] =
		shape.measure === 'diameter'
			? [
					[-r, 0],
					[r, 0]
				]
			: [center, [r, 0]];
	const isEdge = span < 360;
	const words = text
		? [write([(from[0] + to[0]) / 2, isEdge ? 5 : -4], text, { side: isEdge ? 'top' : 'bottom' })]
		: [];
	return [outline, line(from, to, { weight: 'thin' }), dot, ...words];
}

type Sided = ShapeOf<'rectangle' | 'parallelogram' | 'trapezoid' | 'triangle'>;

/** The corners of a shape with a base, from the lower left counterclockwise. */
function cornersOf(shape: Sided, scale: number): Place[] {
	const corner = (x: number, y: number): Place => [x * scale, -y * scale];
	switch (shape.shape) {
		case 'rectangle':
			return [
				corner(0, 0),
				corner(shape.width, 0),
				corner(shape.width, shape.height),
				corner(0, shape.height)
			];
		case 'parallelogram': {
			const shift = shape.shift ?? shape.height * 0.5;
			return [
				corner(0, 0),
				corner(shape.base, 0),
				corner(shape.base + shift, shape.height),
				corner(shift, shape.height)
			];
		}
		case 'trapezoid': {
			const shift = shape.shift ?? (shape.base - shape.top) / 2;
			return [
				corner(0, 0),
				corner(shape.base, 0),
				corner(shift + shape.top, shape.height),
				corner(shift, shape.height)
			];
		}
		case 'triangle':
			return trianglePlaces(shape).map(([x, y]) => corner(x, y));
	}
}

/** Which measure is written at each side of a shape. */
const sideMeasures: Record<Sided['shape'], string[]> = {
	rectangle: ['width', 'height', 'top', 'left'],
	parallelogram: ['base', '', 'top', 'left'],
	trapezoid: ['base', 'right', 'top', 'left'],
	triangle: ['base', 'right', 'left']
};

function drawSided(shape: Sided, ruler: Ruler): Mark[] {
	const places = cornersOf(shape, ruler.scale);
	const isRight = shape.shape === 'triangle' && shape.top === 0;
	const sides = sideMeasures[shape.shape].flatMap((measure, i) => {
		const isHeight = isRight && measure === 'left' && !('left' in shape.labels);
		const name = isHeight ? 'height' : measure;
		return name ? writeAtSide(places, i, measureText(shape, name, ruler)) : [];
	});
	const top = places[places.length === 3 ? 2 : 3];
	const height = measureText(shape, 'height', ruler);
	const hasHeight = shape.shape !== 'rectangle' && shape.showHeight;
	const heights = !hasHeight ? [] : drawHeight(top, [places[0], places[1]], isRight ? '' : height);
	const squares =
		shape.shape === 'rectangle'
			? places.map((at, i) => angleMark(at, ...insideAt(places, i), 12, true))
			: [];
	const names =
		shape.shape === 'triangle'
			? [
					...writeAngles(places, shape.angles, ruler.locale),
					...nameCorners(places, shape.corners, ruler.locale)
				]
			: [];
	return [
		polygon(places, filled),
		...squares,
		...heights,
		...sides,
		...diagonalOf(shape, places, ruler),
		...names
	];
}

function diagonalOf(shape: Sided, places: Place[], ruler: Ruler): Mark[] {
	if (shape.shape !== 'rectangle' || !shape.labels.diagonal) return [];
	const [a, b] = [places[0], places[2]];
	const middle: Place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
	const text = measureText(shape, 'diagonal', ruler);
	return [
		line(a, b, { weight: 'thin' }),
		...(text ? [writeToward(middle, toward(a, b) + 90, 5, text)] : [])
	];
}

function drawRhombus(shape: ShapeOf<'rhombus'>, ruler: Ruler): Mark[] {
	const [w, h] = [(shape.width * ruler.scale) / 2, (shape.height * ruler.scale) / 2];
	const places: Place[] = [
		[0, -h],
		[w, 0],
		[0, h],
		[-w, 0]
	];
	const width = measureText(shape, 'width', ruler);
	const height = measureText(shape, 'height', ruler);
	return [
		polygon(places, filled),
		line([-w, 0], [w, 0], inner),
		line([0, -h], [0, h], inner),
		angleMark([0, 0], 0, 90, 12, true),
		...writeAtSide(places, 0, measureText(shape, 'side', ruler)),
		...(width ? [write([-w / 2, 4], width, { side: 'top' })] : []),
		...(height ? [write([5, h / 2], height, { anchor: 'start' })] : [])
	];
}

function drawOne(shape: Shape, ruler: Ruler): Mark[] {
	switch (shape.shape) {
		case 'polygon':
			return drawPolygonShape(shape, ruler);
		case 'circle':
			return drawCircle(shape, ruler);
		case 'rhombus':
			return drawRhombus(shape, ruler);
		default:
			return drawSided(shape, ruler);
	}
}

/** How far a shape reaches, in its own units. */
function extentOf(shape: Shape): { width: number; height: number } {
	const marks = drawOne('labels' in shape ? { ...shape, labels: {} } : shape, {
		scale: 1,
		locale: 'en'
	});
	const outline = boxOf(marks[0]);
	return { width: outline.right - outline.left, height: outline.bottom - outline.top };
}

/** Puts a title under a drawing. */
export function withTitle(marks: Mark[], title: string | undefined): Mark[] {
	if (!title) return marks;
	const boxes = marks.map(boxOf);
	const { left, right, bottom } = boxAround(
		boxes.flatMap((box): Place[] => [
			[box.left, box.top],
			[box.right, box.bottom]
		])
	);
	return [
		...marks,
		write([(left + right) / 2, bottom + 8], title, { side: 'top', isStrong: true, width: 240 })
	];
}

/** Draws shapes, each on its own, all to one scale. */
export function drawShapes({ shapes, unit }: FigureOf<'shapes'>, locale: Locale): Mark[][] {
	const extents = shapes.map(extentOf);
	const [most, tallest] = shapes.length === 1 ? [210, 180] : [170, 160];
	const scale = Math.min(
		most / Math.max(...extents.map(({ width }) => width)),
		tallest / Math.max(...extents.map(({ height }) => height))
	);
	return shapes.map((shape) =>
		withTitle(drawOne(shape, { scale, unit, locale }), shape.title?.[locale])
	);
}
