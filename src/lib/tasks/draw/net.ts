import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { measureText } from '../figures/measures.ts';
import { trianglePlaces } from '../figures/shape-places.ts';
import { angleMark } from './angles.ts';
import { writeToward } from './place.ts';
import { boxAround, line, polygon, type Mark, type Place } from './scene.ts';

type Net = FigureOf<'net'>;
type Flat = Net['of'];

/** Faces as places in the solid's own units, and where its measures stand. */
type Layout = {
	faces: Place[][];
	labels: { measure: string; at: Place; toward: number }[];
	/** A dashed line inside a face, for a height. */
	heights: [Place, Place][];
};

const face = (x: number, y: number, width: number, height: number): Place[] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];

function layBlock(l: number, w: number, h: number, measures: [string, string, string]): Layout {
	const [length, width, height] = measures;
	return {
		faces: [
			face(h, 0, l, h),
			face(h, h, l, w),
			face(h, h + w, l, h),
			face(h, 2 * h + w, l, w),
			face(0, h, h, w),
			face(h + l, h, h, w)
		],
		labels: [
			{ measure: length, at: [h + l / 2, 2 * h + 2 * w], toward: 270 },
			{ measure: width, at: [h + l, 2 * h + 1.5 * w], toward: 0 },
			{ measure: height, at: [h + l, 1.5 * h + w], toward: 0 }
		],
		heights: []
	};
}

function layTriangularPrism(solid: Extract<Flat, { solid: 'triangular-prism' }>): Layout {
	const { base, height, length } = solid;
	const [, , [tx]] = trianglePlaces(solid);
	const [left, right] = [Math.hypot(tx, height), Math.hypot(base - tx, height)];
	const [x, y] = [left, height];
	const top: Place = [x + tx, 0];
	const bottom: Place = [x + tx, y + length + height];
	return {
		faces: [
			face(x, y, base, length),
			face(0, y, left, length),
			face(x + base, y, right, length),
			[[x, y], [x + base, y], top],
			[[x, y + length], [x + base, y + length], bottom]
		],
		labels: [
			{ measure: 'base', at: [x + base / 2, y + length], toward: 90 },
			{ measure: 'length', at: [x + base + right, y + length / 2], toward: 0 },
			{ measure: 'height', at: [x + tx, y - height * 0.3], toward: tx > 0 ? 0 : 180 },
			{ measure: 'left', at: [left / 2, y], toward: 90 },
			{ measure: 'right', at: [x + base + right / 2, y], toward: 90 }
		],
		heights: [[top, [x + tx, y]]]
	};
}

function laySquarePyramid({ edge, slant }: Extract<Flat, { solid: 'square-pyramid' }>): Layout {
	const [a, s] = [edge, slant];
	const square = face(s, s, a, a);
	const tops: Place[] = [
		[s + a / 2, 0],
		[2 * s + a, s + a / 2],
		[s + a / 2, 2 * s + a],
		[0, s + a / 2]
	];
	return {
		faces: [square, ...tops.map((top, i): Place[] => [square[i], square[(i + 1) % 4], top])],
		labels: [
			{ measure: 'edge', at: [s + a / 2, s + a], toward: 90 },
			{ measure: 'slant', at: [s + a / 2, s * 0.7], toward: 0 }
		],
		heights: [[tops[0], [s + a / 2, s]]]
	};
}

function layOut(solid: Flat): Layout {
	switch (solid.solid) {
		case 'cube':
			return layBlock(solid.edge, solid.edge, solid.edge, ['edge', '', '']);
		case 'prism':
			return layBlock(solid.length, solid.width, solid.height, ['length', 'width', 'height']);
		case 'triangular-prism':
			return layTriangularPrism(solid);
		case 'square-pyramid':
			return laySquarePyramid(solid);
	}
}

/** Unit lines across a rectangular face. */
function drawUnits(places: Place[], scale: number): Mark[] {
	if (places.length !== 4) return [];
	const { left, right, top, bottom } = boxAround(places);
	const style = { stroke: 'soft', weight: 'hair' } as const;
	const between = (from: number, to: number) => {
		const count = Math.round((to - from) / scale);
		const isWhole = Math.abs((to - from) / scale - count) < 1e-6 && count <= 30;
		return isWhole ? Array.from({ length: count - 1 }, (_, i) => from + (i + 1) * scale) : [];
	};
	return [
		...between(left, right).map((x) => line([x, top], [x, bottom], style)),
		...between(top, bottom).map((y) => line([left, y], [right, y], style))
	];
}

type Edge = { ends: [Place, Place]; isFold: boolean };

/** The edges of the faces; one that two faces share is a fold. */
function listEdges(faces: Place[][]): Edge[] {
	const key = ([x, y]: Place) => `${x.toFixed(3)} ${y.toFixed(3)}`;
	const edges = new Map<string, Edge>();
	for (const places of faces) {
		places.forEach((start, i) => {
			const ends: [Place, Place] = [start, places[(i + 1) % places.length]];
			const name = ends.map(key).toSorted().join('|');
			edges.set(name, { ends, isFold: edges.has(name) });
		});
	}
	return [...edges.values()];
}

/** Draws the faces of a solid laid flat: folds are dashed. */
export function drawNet({ of: solid, unit, grid }: Net, locale: Locale): Mark[] {
	const { faces, labels, heights } = layOut(solid);
	const { right, bottom } = boxAround(faces.flat());
	const scale = Math.min(250 / right, 280 / bottom);
	const toPlace = ([x, y]: Place): Place => [x * scale, y * scale];
	const placed = faces.map((places) => places.map(toPlace));
	const edges = listEdges(placed).toSorted((a, b) => Number(b.isFold) - Number(a.isFold));
	return [
		...placed.map((places) => polygon(places, { stroke: 'none', fill: 'tint' })),
		...(grid ? placed.flatMap((places) => drawUnits(places, scale)) : []),
		...edges.map(({ ends, isFold }) =>
			line(...ends, isFold ? { weight: 'thin', dash: 'dashes' } : {})
		),
		...heights.flatMap(([top, foot]) => [
			line(toPlace(top), toPlace(foot), { stroke: 'soft', weight: 'thin', dash: 'dots' }),
			angleMark(toPlace(foot), 0, 90, 11, true)
		]),
		...labels.flatMap(({ measure, at, toward }) => {
			const text = measure && measureText(solid, measure, { unit, locale });
			return text ? [writeToward(toPlace(at), toward, 6, text)] : [];
		})
	];
}
