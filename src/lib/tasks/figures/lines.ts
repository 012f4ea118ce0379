import * as v from 'valibot';
import {
	axisEntries,
	count,
	flag,
	label,
	length,
	list,
	number,
	numberStyle,
	object,
	title,
	words,
	type Words,
	runsForward,
	backwards
} from './fields.ts';

/** A part of a tape; the words in it may be missing. */
export type TapePart = { size: number; label?: Words; shaded: boolean };

const part = object({ size: v.optional(length, 1), label, shaded: flag });

const parts = v.lazy((input): v.GenericSchema<unknown, number | TapePart[]> =>
	Array.isArray(input)
		? list(part, 1, 30)
		: v.pipe(
				count,
				v.check((value) => !(value < 1 || value > 30), 'needs 1 to 30 parts')
			)
);

const tapeRow = v.pipe(
	object({ label, parts, each: label, shaded: v.optional(count, 0), total: label }),
	v.check(
		({ parts, shaded }) => !(shaded > (Array.isArray(parts) ? parts.length : parts)),
		'shades more parts than there are'
	),
	v.transform(({ label, parts, each, shaded, total }) => ({
		label,
		total,
		parts: Array.isArray(parts)
			? parts.map((part, i) => ({
					...part,
					label: part.label ?? each,
					shaded: part.shaded || i < shaded
				}))
			: Array.from({ length: parts }, (_, i): TapePart => ({
					size: 1,
					label: each,
					shaded: i < shaded
				}))
	}))
);

/** Bars cut into parts, one under the other. */
export const tape = object({
	kind: v.literal('tape'),
	title,
	rows: list(tapeRow, 1, 6),
	/** What all rows hold together. */
	total: label,
	/** Whether all rows are drawn equally long, however many parts they have. */
	sameLength: flag
});

const scale = object({ label, values: list(words, 2, 13) });

/** Two number lines whose ticks belong together. */
export const doubleNumberLine = v.pipe(
	object({
		kind: v.literal('double-number-line'),
		title,
		top: scale,
		bottom: scale,
		/** Where the ticks stand; evenly apart when left away. */
		at: v.optional(list(number, 2, 13))
	}),
	v.check(
		({ top, bottom }) => top.values.length === bottom.values.length,
		'needs as many values at the top as at the bottom'
	),
	v.check(
		({ top, at }) => !at || at.length === top.values.length,
		'needs as many places (at) as values'
	),
	v.check(
		({ at }) => !at || at.every((place, i) => i === 0 || !(place <= at[i - 1])),
		'needs its places (at) from left to right'
	)
);

/** A dot on a number line. */
export type LinePoint = { at: number; label?: Words; open: boolean };

const linePoint = v.lazy((input): v.GenericSchema<unknown, LinePoint> =>
	typeof input === 'object' && input !== null
		? object({ at: number, label, open: flag })
		: v.pipe(
				number,
				v.transform((at) => ({ at, open: false }))
			)
);

const interval = v.pipe(
	object({
		from: v.optional(number),
		to: v.optional(number),
		/** Which ends do not belong to it. */
		open: v.optional(
			v.picklist(['from', 'to', 'both', 'none'], 'needs from, to, both or none'),
			'none'
		),
		label
	}),
	v.check(({ from, to }) => from !== undefined || to !== undefined, 'needs from: or to:, or both'),
	v.check((range) => runsForward(range), backwards)
);

const jump = object({ from: number, to: number, label });

/** A number line with dots, stretches (inequalities) and jumps. */
export const numberLine = v.pipe(
	object({
		kind: v.literal('number-line'),
		title,
		...axisEntries,
		direction: v.optional(v.picklist(['across', 'up'], 'needs across or up'), 'across'),
		numbers: numberStyle,
		/** The only ticks that are numbered. */
		numbered: v.optional(list(number, 0, 40)),
		points: v.optional(list(linePoint, 0, 20), []),
		intervals: v.optional(list(interval, 0, 4), []),
		jumps: v.optional(list(jump, 0, 12), [])
	}),
	v.check((range) => runsForward(range), backwards)
);
