import * as v from 'valibot';
import { missing } from '../missing.ts';
import { numberText, readNumber, tidyWords } from './write.ts';

/** Words of a figure, in each of the product's languages. */
export type Words = { en: string; es: string };

/** A place on a plane. */
export type Pair = [x: number, y: number];

/** Keys with values, and no others. */
export const object = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, missing);

/** A number: 3, -0.5, 2/3 or 1 1/2. */
export const number = v.pipe(
	v.union([v.number(), v.string()], 'needs a number'),
	v.transform(readNumber),
	v.check((value) => Number.isFinite(value), 'needs a number')
);

/** A number above zero, as lengths are. */
export const length = v.pipe(
	number,
	v.check((value) => !(value <= 0), 'needs a number above zero')
);

/** A whole number from zero on. */
export const count = v.pipe(
	number,
	v.check((value) => !(value < 0 || value % 1 !== 0), 'needs a whole number from 0 on')
);

const oneText = v.pipe(
	v.union([v.string(), v.number()], 'needs words'),
	v.check(
		(text) => !/\\|\$[^$\d][^$]*\$/.test(String(text)),
		'has LaTeX; figures take plain words: x², ½, −3'
	),
	v.transform((text) =>
		typeof text === 'number' ? numberText(text) : tidyWords(text.trim().replaceAll(/\s+/g, ' '))
	)
);

/** Words, a number, or `en:` and `es:`; empty words write nothing. */
export const words = v.lazy((input): v.GenericSchema<unknown, Words> =>
	typeof input === 'object' && input !== null && !Array.isArray(input)
		? object({ en: oneText, es: oneText })
		: v.pipe(
				oneText,
				v.transform((text) => ({ en: text, es: text }))
			)
);

/** Words that may be left away. */
export const label = v.optional(words);

/** Several of a kind. */
export const list = <S extends v.GenericSchema<unknown, unknown>>(item: S, least = 0, most = 60) =>
	v.pipe(
		v.array(item, 'needs a list: [ … ]'),
		v.minLength(least, `needs at least ${least}`),
		v.maxLength(most, `has more than ${most}`)
	);

/** A place: `[x, y]`. */
export const pair = v.pipe(
	v.strictTuple([number, number], 'needs two numbers: [x, y]'),
	v.transform((numbers): Pair => numbers)
);

/** A place with a name: `[x, y]`, or `at: [x, y]` with `label:`. */
export const point = v.lazy((input): v.GenericSchema<unknown, { at: Pair; label?: Words }> =>
	typeof input === 'object' && input !== null && !Array.isArray(input)
		? object({ at: pair, label })
		: v.pipe(
				pair,
				v.transform((at) => ({ at }))
			)
);

/** What stands along an axis: its words, where it begins and ends, its steps, and every how many are numbered. */
export const axisEntries = {
	label,
	from: v.optional(number),
	to: v.optional(number),
	step: v.optional(length),
	every: v.optional(length)
};

/** An axis; what is left away follows from what is drawn on it. */
export type AxisData = { label?: Words; from?: number; to?: number; step?: number; every?: number };

/** Whether a range that names both its ends begins before it ends. */
export const runsForward = ({ from, to }: { from?: number; to?: number }) =>
	!(from !== undefined && to !== undefined && from >= to);

/** What an author is told of a range that does not. */
export const backwards = 'ends before it begins';

/** An axis of a figure that has two. */
export const axis = v.pipe(
	object(axisEntries),
	v.check((range) => runsForward(range), backwards)
);

/** Yes or no; no when it is left away. */
export const flag = v.optional(v.boolean('needs true or false'), false);

/** How what is not whole is written on a line. */
export const numberStyle = v.optional(
	v.picklist(['decimals', 'fractions'], 'needs decimals or fractions'),
	'decimals'
);

/** Words above a figure. */
export const title = label;
