import * as v from 'valibot';
import { flag, label, list, number, object, title, words } from './fields.ts';

/** Rays from one vertex, with the angles between them. */
export const angles = v.pipe(
	object({
		kind: v.literal('angles'),
		title,
		vertex: label,
		/** Where each ray points: degrees from the right, counterclockwise. */
		rays: list(object({ toward: number, label }), 2, 8),
		/** Angles from one ray to another, counterclockwise, by their numbers from 1. */
		marks: v.optional(
			list(
				object({
					between: v.strictTuple([number, number], 'needs the numbers of two rays: [1, 2]'),
					label,
					right: flag
				}),
				0,
				8
			),
			[]
		)
	}),
	v.check(
		({ rays, marks }) =>
			marks.every(({ between }) => between.every((ray) => !(ray < 1 || ray > rays.length))),
		'has marks between rays that are not there'
	)
);

/** Two lines crossed by a third; the eight angles are numbered from the upper left, row by row. */
export const crossedLines = object({
	kind: v.literal('crossed-lines'),
	title,
	/** How steep the crossing line is, in degrees. */
	angle: v.optional(
		v.pipe(
			number,
			v.check((value) => !(value < 20 || value > 160), 'needs 20 to 160 degrees')
		),
		60
	),
	parallel: v.optional(v.boolean('needs true or false'), true),
	names: v.optional(list(words, 0, 3), []),
	/** What is written in the angles 1 to 8; empty words write nothing. */
	labels: v.optional(list(words, 0, 8), [])
});
