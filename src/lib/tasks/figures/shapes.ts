import * as v from 'valibot';
import { count, flag, label, length, list, number, object, pair, title, words } from './fields.ts';

const unit = label;

/** What is written instead of a measure: `{ base: '?', height: '' }`. */
const labels = v.optional(
	v.record(v.string(), words, 'needs measures with words: { base: "?" }'),
	{}
);

/** Says which measures of a shape may be given words. */
const labelled = <E extends v.ObjectEntries>(entries: E, measures: string[]) =>
	v.pipe(
		object({ ...entries, title, labels }),
		v.check(
			// The keys of the shape itself are typed where they are read; here only the labels count.
			(shape) =>
				Object.keys('labels' in shape ? (shape.labels as Record<string, unknown>) : {}).every(
					(key) => measures.includes(key)
				),
			`has labels for what it does not measure; it has ${measures.join(', ')}`
		)
	);

/** Angles, in degrees or in words, in the order of the corners; empty words draw none. */
const angles = v.optional(list(words, 0, 12), []);

const rectangle = labelled({ shape: v.literal('rectangle'), width: length, height: length }, [
	'width',
	'height',
	'left',
	'top',
	'diagonal'
]);
const triangle = labelled(
	{
		shape: v.literal('triangle'),
		base: length,
		height: length,
		/** How far the top stands from the left end of the base; in the middle when left away, 0 for a right angle. */
		top: v.optional(number),
		showHeight: v.optional(v.boolean('needs true or false'), true),
		corners: v.optional(list(words, 0, 3), []),
		angles
	},
	['base', 'height', 'left', 'right']
);
const parallelogram = labelled(
	{
		shape: v.literal('parallelogram'),
		base: length,
		height: length,
		/** How far the top is moved to the right. */
		shift: v.optional(number),
		showHeight: v.optional(v.boolean('needs true or false'), true)
	},
	['base', 'height', 'left', 'top']
);
const trapezoid = labelled(
	{
		shape: v.literal('trapezoid'),
		base: length,
		top: length,
		height: length,
		shift: v.optional(number),
		showHeight: v.optional(v.boolean('needs true or false'), true)
	},
	['base', 'top', 'height', 'left', 'right']
);
const rhombus = labelled({ shape: v.literal('rhombus'), width: length, height: length }, [
	'width',
	'height',
	'side'
]);
const circle = labelled(
	{
		shape: v.literal('circle'),
		radius: length,
		/** Which measure is drawn. */
		measure: v.optional(
			v.picklist(['radius', 'diameter', 'none'], 'needs radius, diameter or none'),
			'radius'
		),
		part: v.optional(
			v.picklist(['whole', 'half', 'quarter'], 'needs whole, half or quarter'),
			'whole'
		)
	},
	['radius', 'diameter']
);
const polygon = v.pipe(
	object({
		shape: v.literal('polygon'),
		title,
		vertices: list(pair, 3, 16),
		/** What is written at each side, from the first corner to the second, and so on. */
		sides: v.optional(list(words, 0, 16), []),
		corners: v.optional(list(words, 0, 16), []),
		angles,
		/** Numbers of the corners, from 1, that are marked as right angles. */
		rightAngles: v.optional(list(count, 0, 16), []),
		/** Dashed lines from place to place, such as cuts and heights. */
		cuts: v.optional(
			list(object({ from: pair, to: pair, label, dashed: v.optional(v.boolean(), true) }), 0, 8),
			[]
		),
		/** Numbers of the sides, from 1, that carry marks; the same mark says the same length. */
		equalSides: v.optional(list(list(count, 1, 16), 0, 4), [])
	}),
	v.check(
		({ vertices, sides, corners, angles }) =>
			sides.length <= vertices.length &&
			corners.length <= vertices.length &&
			angles.length <= vertices.length,
		'has more sides, corners or angles than vertices'
	)
);

/** A plane shape with its measures. */
export const shape = v.variant(
	'shape',
	[rectangle, triangle, parallelogram, trapezoid, rhombus, circle, polygon],
	'needs a shape: rectangle, triangle, parallelogram, trapezoid, rhombus, circle or polygon'
);

/** Plane shapes side by side, drawn to one scale. */
export const shapes = object({
	kind: v.literal('shapes'),
	title,
	unit,
	shapes: list(shape, 1, 3)
});

const box = { length, width: length, height: length };

const prism = labelled({ solid: v.literal('prism'), ...box, cubes: flag }, [
	'length',
	'width',
	'height'
]);
const cube = labelled({ solid: v.literal('cube'), edge: length, cubes: flag }, ['edge']);
const triangularPrism = labelled(
	{
		solid: v.literal('triangular-prism'),
		base: length,
		height: length,
		length,
		top: v.optional(number)
	},
	['base', 'height', 'length', 'left', 'right']
);
const pyramid = labelled(
	{ solid: v.literal('pyramid'), length, width: length, height: length, slant: v.optional(length) },
	['length', 'width', 'height', 'slant']
);
const round = {
	radius: length,
	measure: v.optional(v.picklist(['radius', 'diameter'], 'needs radius or diameter'), 'radius')
};
const cylinder = labelled({ solid: v.literal('cylinder'), ...round, height: length }, [
	'radius',
	'diameter',
	'height'
]);
const cone = labelled(
	{ solid: v.literal('cone'), ...round, height: length, slant: v.optional(length) },
	['radius', 'diameter', 'height', 'slant']
);
const sphere = labelled({ solid: v.literal('sphere'), ...round }, ['radius', 'diameter']);

/** A solid with its measures. */
export const solid = v.variant(
	'solid',
	[prism, cube, triangularPrism, pyramid, cylinder, cone, sphere],
	'needs a solid: prism, cube, triangular-prism, pyramid, cylinder, cone or sphere'
);

/** Solids side by side, drawn to one scale, hidden edges dashed. */
export const solids = object({
	kind: v.literal('solids'),
	title,
	unit,
	solids: list(solid, 1, 3)
});

const netOf = v.variant(
	'solid',
	[
		labelled({ solid: v.literal('cube'), edge: length }, ['edge']),
		labelled({ solid: v.literal('prism'), ...box }, ['length', 'width', 'height']),
		labelled(
			{
				solid: v.literal('triangular-prism'),
				base: length,
				height: length,
				length,
				top: v.optional(number)
			},
			['base', 'height', 'length', 'left', 'right']
		),
		labelled({ solid: v.literal('square-pyramid'), edge: length, slant: length }, ['edge', 'slant'])
	],
	'needs a solid: cube, prism, triangular-prism or square-pyramid'
);

/** The faces of a solid, laid flat. */
export const net = object({ kind: v.literal('net'), title, unit, grid: flag, of: netOf });
