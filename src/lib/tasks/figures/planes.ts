import * as v from 'valibot';
import {
	axis,
	flag,
	label,
	length,
	list,
	number,
	object,
	pair,
	point,
	title,
	words
} from './fields.ts';
import { line } from './plots.ts';

const corners = list(pair, 3, 12);
const cornerNames = v.optional(list(words, 0, 12), []);

const polygon = v.pipe(
	object({
		vertices: corners,
		labels: cornerNames,
		dashed: flag,
		shaded: v.optional(v.boolean(), true)
	}),
	v.check(
		({ vertices, labels }) => labels.length <= vertices.length,
		'has more labels than vertices'
	)
);

const path = object({
	points: list(pair, 2, 40),
	label,
	dashed: flag,
	/** Whether it bends smoothly from point to point. */
	smooth: flag,
	/** At which ends it goes on. */
	arrow: v.optional(v.picklist(['none', 'end', 'both'], 'needs none, end or both'), 'none')
});

/** A plane with axes, on which points, lines, paths and polygons stand. */
export const coordinatePlane = object({
	kind: v.literal('coordinate-plane'),
	title,
	x: v.optional(axis, {}),
	y: v.optional(axis, {}),
	grid: v.optional(v.boolean('needs true or false'), true),
	points: v.optional(list(point, 0, 40), []),
	lines: v.optional(list(line, 0, 6), []),
	paths: v.optional(list(path, 0, 6), []),
	polygons: v.optional(list(polygon, 0, 4), [])
});

/** One move of a shape on the plane. */
export type Move =
	| { kind: 'translate'; by: [number, number] }
	/** Degrees, counterclockwise. */
	| { kind: 'rotate'; degrees: number; center: [number, number] }
	| { kind: 'reflect'; over: { x: number } | { y: number } | 'y = x' | 'y = -x' }
	| { kind: 'dilate'; factor: number; center: [number, number] };

const center = v.optional(pair, [0, 0]);
const clockwise = v.optional(v.boolean('needs true or false'), false);

const mirror = v.lazy(
	(input): v.GenericSchema<unknown, Extract<Move, { kind: 'reflect' }>['over']> => {
		if (input && typeof input === 'object' && 'x' in input) return object({ x: number });
		if (input && typeof input === 'object') return object({ y: number });
		return v.pipe(
			v.picklist(
				['x-axis', 'y-axis', 'y = x', 'y = -x'],
				'needs x-axis, y-axis, y = x, y = -x, { x: … } or { y: … }'
			),
			v.transform((name) => (name === 'x-axis' ? { y: 0 } : name === 'y-axis' ? { x: 0 } : name))
		);
	}
);

const move = v.lazy((input): v.GenericSchema<unknown, Move> => {
	const keys = input && typeof input === 'object' ? Object.keys(input) : [];
	if (keys.includes('translate')) {
		return v.pipe(
			object({ translate: pair }),
			v.transform(({ translate }): Move => ({ kind: 'translate', by: translate }))
		);
	}
	if (keys.includes('rotate')) {
		return v.pipe(
			object({ rotate: number, center, clockwise }),
			v.transform(({ rotate, center, clockwise }): Move => ({
				kind: 'rotate',
				degrees: clockwise ? -rotate : rotate,
				center
			}))
		);
	}
	if (keys.includes('reflect')) {
		return v.pipe(
			object({ reflect: mirror }),
			v.transform(({ reflect }): Move => ({ kind: 'reflect', over: reflect }))
		);
	}
	if (keys.includes('dilate')) {
		return v.pipe(
			object({ dilate: length, center }),
			v.transform(({ dilate, center }): Move => ({ kind: 'dilate', factor: dilate, center }))
		);
	}
	return v.pipe(
		v.unknown(),
		v.check(() => false, 'needs translate:, rotate:, reflect: or dilate:'),
		v.transform((): Move => ({ kind: 'translate', by: [0, 0] }))
	);
});

/** A shape on a grid and where one move or several bring it. */
export const transformation = v.pipe(
	object({
		kind: v.literal('transformation'),
		title,
		x: v.optional(axis, {}),
		y: v.optional(axis, {}),
		/** Whether the grid has axes with numbers. */
		axes: v.optional(v.boolean('needs true or false'), true),
		vertices: corners,
		labels: cornerNames,
		moves: v.optional(list(move, 0, 4), []),
		/** Which shapes are drawn: the first, the last, or also those between. */
		show: v.optional(
			v.picklist(['both', 'preimage', 'image', 'all'], 'needs both, preimage, image or all'),
			'both'
		),
		/** Whether mirror lines, centers and arrows are drawn. */
		guides: v.optional(v.boolean('needs true or false'), true)
	}),
	v.check(
		({ vertices, labels }) => labels.length <= vertices.length,
		'has more labels than vertices'
	),
	v.check(({ moves, show }) => moves.length > 0 || show === 'preimage', 'needs moves:')
);
