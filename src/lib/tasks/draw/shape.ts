import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { measureText } from '../figures/measures.ts';
import { trianglePlaces, type Shape } from '../figures/shape-places.ts';
import { angleMark } from './angles.ts';
import { insideAt, nameCorners, toward, writeAngles, writeAtSide } from './corners.ts';
import { writeToward } from './place.ts';
import { drawPolygonShape } from './polygon-shape.ts';
import {
	arcPlaces,
	arrowHead,
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
		shape.shape === 'rectangle' && Math.min(shape.width, shape.height) * ruler.scale >= 34
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

/** A line with an arrow at each end that says how long something beside it is. */
function dimension(from: Place, to: Place, text: string): Mark[] {
	const style = { stroke: 'soft', weight: 'thin' } as const;
	const middle: Place = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	return [
		line(from, to, style),
		arrowHead(from, to, style, 6),
		arrowHead(to, from, style, 6),
		writeToward(middle, toward(from, to) - 90, 5, text)
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
		...(width ? dimension([-w, h + 12], [w, h + 12], width) : []),
		...(height ? dimension([w + 12, h], [w + 12, -h], height) : [])
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

/** Puts a title under a drawing, in the middle of what it draws first. */
export function withTitle(marks: Mark[], title: string | undefined): Mark[] {
	if (!title) return marks;
	const { left, right } = boxOf(marks[0]);
	const bottom = Math.max(...marks.map((mark) => boxOf(mark).bottom));
	const at: Place = [(left + right) / 2, bottom + 8];
	return [...marks, write(at, title, { side: 'top', isStrong: true, width: 200 })];
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
