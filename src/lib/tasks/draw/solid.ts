import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { measureText } from '../figures/measures.ts';
import { trianglePlaces } from '../figures/shape-places.ts';
import { angleMark } from './angles.ts';
import { writeToward } from './place.ts';
import {
	arcPlaces,
	boxAroundAll,
	boxOf,
	circle,
	line,
	polar,
	polygon,
	polyline,
	write,
	type Mark,
	type Place
} from './scene.ts';
import { withTitle } from './shape.ts';

type Solid = FigureOf<'solids'>['solids'][number];
type SolidOf<S extends Solid['solid']> = Extract<Solid, { solid: S }>;
type Ruler = { scale: number; unit?: Words; locale: Locale };

const hidden = { stroke: 'soft', weight: 'thin', dash: 'dashes' } as const;
const thin = { weight: 'thin' } as const;
const faint = { stroke: 'soft', weight: 'hair' } as const;
const face = { fill: 'tint' } as const;
const side = { fill: 'paper' } as const;

/** How flat circles look from a little above. */
const flat = 0.3;
/** How depth goes up and to the right. */
const depth = { x: 0.5, y: -0.36 };

const middle = ([x1, y1]: Place, [x2, y2]: Place): Place => [(x1 + x2) / 2, (y1 + y2) / 2];
const shift = ([x, y]: Place, by: number): Place => [x + by * depth.x, y + by * depth.y];
const say = (at: Place, degrees: number, text: string, gap = 6) =>
	text ? [writeToward(at, degrees, gap, text)] : [];

type Block = { length: number; width: number; height: number };

function drawCubes({ length, width, height }: Block, scale: number): Mark[] {
	const whole = [length, width, height].every((one) => one % 1 === 0 && one <= 20);
	if (!whole) return [];
	const count = (size: number) => Array.from({ length: size - 1 }, (_, i) => (i + 1) * scale);
	const [l, w, h] = [length, width, height].map((one) => one * scale);
	return [
		...count(length).flatMap((x) => [
			line([x, 0], [x, -h], faint),
			line([x, -h], shift([x, -h], w), faint)
		]),
		...count(height).flatMap((y) => [
			line([0, -y], [l, -y], faint),
			line([l, -y], shift([l, -y], w), faint)
		]),
		...count(width).flatMap((z) => [
			line(shift([0, -h], z), shift([l, -h], z), faint),
			line(shift([l, -h], z), shift([l, 0], z), faint)
		])
	];
}

function drawBlock(
	block: Block,
	names: Record<keyof Block, string>,
	scale: number,
	hasCubes: boolean
): Mark[] {
	const [l, w, h] = [block.length, block.width, block.height].map((one) => one * scale);
	const front: Place[] = [
		[0, 0],
		[l, 0],
		[l, -h],
		[0, -h]
	];
	const back = front.map((at) => shift(at, w));
	return [
		polygon(front, face),
		polygon([front[3], front[2], back[2], back[3]], side),
		polygon([front[1], back[1], back[2], front[2]], side),
		...(hasCubes
			? drawCubes(block, scale)
			: [polyline([back[3], back[0], back[1]], hidden), line(front[0], back[0], hidden)]),
		...say(middle(front[0], front[1]), 270, names.length),
		...say(middle(front[0], front[3]), 180, names.height),
		...say(middle(front[1], back[1]), 325, names.width, 4)
	];
}

function drawTriangularPrism(solid: SolidOf<'triangular-prism'>, ruler: Ruler): Mark[] {
	const { scale } = ruler;
	const front = trianglePlaces(solid).map(([x, y]): Place => [x * scale, -y * scale]);
	const back = front.map((at) => shift(at, solid.length * scale));
	const foot: Place = [front[2][0], 0];
	const isRight = foot[0] <= 1;
	const text = (measure: string) => measureText(solid, measure, ruler);
	return [
		polygon([front[2], front[1], back[1], back[2]], side),
		polygon(front, face),
		line(front[2], back[2]),
		polyline([front[0], back[0], back[1]], hidden),
		line(back[0], back[2], hidden),
		...(isRight ? [] : [line(front[2], foot, hidden)]),
		angleMark(foot, 0, 90, 12, true),
		...say(
			[foot[0], front[2][1] * (isRight ? 0.5 : 0.32)],
			isRight ? 180 : 0,
			text('height'),
			isRight ? 6 : 4
		),
		...say(middle(front[0], front[1]), 270, text('base')),
		...say(middle(front[1], back[1]), 325, text('length'), 4),
		...say(middle(front[0], front[2]), 150, isRight ? '' : text('left'), 4),
		...say(middle(front[1], front[2]), 25, text('right'), 4)
	];
}

/** What a slant height measures, outside of the solid, with a line that leads to it. */
function drawSlant(at: Place, outside: Place, text: string): Mark[] {
	const end: Place = [outside[0] + 14, outside[1] - 8];
	return [line(at, end, faint), ...say(end, 15, text, 3)];
}

function drawPyramid(solid: SolidOf<'pyramid'>, ruler: Ruler): Mark[] {
	const { scale } = ruler;
	const [l, w, h] = [solid.length, solid.width, solid.height].map((one) => one * scale);
	const base: Place[] = [[0, 0], [l, 0], shift([l, 0], w), shift([0, 0], w)];
	const center = middle(base[0], base[2]);
	const top: Place = [center[0], center[1] - h];
	const text = (measure: string) => measureText(solid, measure, ruler);
	const edge = middle(base[1], base[2]);
	const hasSlant = text('slant') !== '';
	return [
		polygon([base[0], base[1], top], face),
		polygon([base[1], base[2], top], side),
		polyline([base[0], base[3], base[2]], hidden),
		line(base[3], top, hidden),
		line(center, top, hidden),
		...(hasSlant ? [line(top, edge, thin)] : []),
		...say([center[0], center[1] - h * 0.1], 180, text('height'), 3),
		...(hasSlant ? drawSlant(middle(top, edge), middle(top, base[2]), text('slant')) : []),
		...say(middle(base[0], base[1]), 270, text('length')),
		...say(middle(base[1], base[2]), 325, text('width'), 4)
	];
}

function drawRadius(
	solid: SolidOf<'cylinder' | 'cone'>,
	at: Place,
	ruler: Ruler,
	below = false
): Mark[] {
	const r = solid.radius * ruler.scale;
	const isDiameter = solid.measure === 'diameter';
	const text = measureText(solid, solid.measure, ruler);
	const [x, y] = at;
	const from: Place = isDiameter ? [x - r, y] : at;
	const words = write([isDiameter ? x : x + r / 2, y + (below ? 4 : -3)], text, {
		side: below ? 'top' : 'bottom'
	});
	return [
		line(from, [x + r, y], thin),
		circle(at, 2.5, { stroke: 'none', fill: 'ink' }),
		...(text ? [words] : [])
	];
}

function drawCylinder(solid: SolidOf<'cylinder'>, ruler: Ruler): Mark[] {
	const [r, h] = [solid.radius * ruler.scale, solid.height * ruler.scale];
	const low: Place = [0, 0];
	const high: Place = [0, -h];
	return [
		polygon([...arcPlaces(low, r, 180, 360, flat), ...arcPlaces(high, r, 0, -180, flat)], {
			...face,
			stroke: 'none'
		}),
		polygon(arcPlaces(high, r, 0, 360, flat), side),
		polyline([[-r, -h], ...arcPlaces(low, r, 180, 360, flat), [r, -h]]),
		polyline(arcPlaces(low, r, 0, 180, flat), hidden),
		...aboveRim(solid, high, r, ruler),
		...say([r, -h / 2], 0, measureText(solid, 'height', ruler), 8)
	];
}

/** A radius in a flat circle, its words over the rim where the circle is too low for them. */
function aboveRim(solid: SolidOf<'cylinder' | 'cone'>, at: Place, r: number, ruler: Ruler): Mark[] {
	const marks = drawRadius(solid, at, ruler);
	const isTight = r * flat < 20;
	if (!isTight || marks.length < 3) return marks;
	const text = measureText(solid, solid.measure, ruler);
	const x = solid.measure === 'diameter' ? at[0] : at[0] + r / 2;
	return [...marks.slice(0, 2), write([x, at[1] - r * flat - 4], text, { side: 'bottom' })];
}

function drawCone(solid: SolidOf<'cone'>, ruler: Ruler): Mark[] {
	const [r, h] = [solid.radius * ruler.scale, solid.height * ruler.scale];
	const [center, top]: [Place, Place] = [
		[0, 0],
		[0, -h]
	];
	const slant = measureText(solid, 'slant', ruler);
	const height = measureText(solid, 'height', ruler);
	return [
		polygon([top, ...arcPlaces(center, r, 180, 360, flat)], face),
		polyline(arcPlaces(center, r, 0, 180, flat), hidden),
		...(height ? [line(center, top, hidden), angleMark(center, 0, 90, 12, true)] : []),
		...say([0, -h * 0.38], 180, height, 4),
		...coneRadius(solid, r, ruler),
		...say([r / 2, -h / 2], 20, slant, 6)
	];
}

function coneRadius(solid: SolidOf<'cone'>, r: number, ruler: Ruler): Mark[] {
	const marks = drawRadius(solid, [0, 0], ruler, true);
	if (marks.length < 3) return marks;
	const text = measureText(solid, solid.measure, ruler);
	const x = solid.measure === 'diameter' ? 0 : r / 2;
	return [...marks.slice(0, 2), write([x, r * flat + 5], text, { side: 'top' })];
}

function drawSphere(solid: SolidOf<'sphere'>, ruler: Ruler): Mark[] {
	const r = solid.radius * ruler.scale;
	const isDiameter = solid.measure === 'diameter';
	const [from, to]: [Place, Place] = isDiameter
		? [
				[-r, 0],
				[r, 0]
			]
		: [[0, 0], polar([0, 0], 40, r)];
	const text = measureText(solid, solid.measure, ruler);
	return [
		circle([0, 0], r, face),
		polyline(arcPlaces([0, 0], r, 180, 360, flat), { ...thin, stroke: 'soft' }),
		polyline(arcPlaces([0, 0], r, 0, 180, flat), hidden),
		line(from, to, thin),
		circle([0, 0], 2.5, { stroke: 'none', fill: 'ink' }),
		...(isDiameter
			? say([0, -r * flat], 90, text, 3)
			: say(polar([0, 0], 40, r * 0.6), 130, text, 3))
	];
}

function drawOne(solid: Solid, ruler: Ruler): Mark[] {
	const text = (measure: string) => measureText(solid, measure, ruler);
	switch (solid.solid) {
		case 'prism': {
			const names = { length: text('length'), width: text('width'), height: text('height') };
			return drawBlock(solid, names, ruler.scale, solid.cubes);
		}
		case 'cube': {
			const { edge, cubes } = solid;
			const block = { length: edge, width: edge, height: edge };
			return drawBlock(block, { length: text('edge'), width: '', height: '' }, ruler.scale, cubes);
		}
		case 'triangular-prism':
			return drawTriangularPrism(solid, ruler);
		case 'pyramid':
			return drawPyramid(solid, ruler);
		case 'cylinder':
			return drawCylinder(solid, ruler);
		case 'cone':
			return drawCone(solid, ruler);
		case 'sphere':
			return drawSphere(solid, ruler);
	}
}

/** How far a solid reaches on the page, in its own units. */
function extentOf(solid: Solid): { width: number; height: number } {
	// Words and marks have sizes of their own: at a large scale only the solid counts.
	const scale = 1000;
	const { left, right, top, bottom } = boxAroundAll(
		drawOne({ ...solid, labels: {} }, { scale, locale: 'en' })
			.filter(({ kind }) => kind !== 'text' && kind !== 'fraction')
			.map(boxOf)
	);
	return { width: (right - left) / scale, height: (bottom - top) / scale };
}

/** Draws solids, each on its own, all to one scale, with hidden edges dashed. */
export function drawSolids({ solids, unit }: FigureOf<'solids'>, locale: Locale): Mark[][] {
	const extents = solids.map(extentOf);
	const [most, tallest] = solids.length === 1 ? [190, 190] : [150, 170];
	const scale = Math.min(
		most / Math.max(...extents.map(({ width }) => width)),
		tallest / Math.max(...extents.map(({ height }) => height))
	);
	return solids.map((solid) =>
		withTitle(drawOne(solid, { scale, unit, locale }), solid.title?.[locale])
	);
}
