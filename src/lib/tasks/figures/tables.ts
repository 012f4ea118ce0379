import * as v from 'valibot';
import { flag, label, list, object, title, words } from './fields.ts';

const series = object({ label: words, values: list(words, 1, 14) });
const direction = v.optional(v.picklist(['across', 'down'], 'needs across or down'));

/** Quantities that belong together, one row for each; `?` stands where a value is to be found. */
export const ratioTable = v.pipe(
	object({ kind: v.literal('ratio-table'), title, direction, rows: list(series, 2, 4) }),
	v.check(
		({ rows }) => rows.every(({ values }) => values.length === rows[0].values.length),
		'needs as many values in each row'
	)
);

/** Inputs and outputs of a function, with its rule or without. */
export const functionTable = v.pipe(
	object({
		kind: v.literal('function-table'),
		title,
		direction,
		rule: label,
		input: series,
		output: series
	}),
	v.check(
		({ input, output }) => input.values.length === output.values.length,
		'needs as many outputs as inputs'
	)
);

/** Counts of people or things by two questions; `?` stands where a count is to be found. */
export const twoWayTable = v.pipe(
	object({
		kind: v.literal('two-way-table'),
		title,
		rows: list(words, 1, 6),
		columns: list(words, 1, 6),
		counts: list(list(words, 1, 6), 1, 6),
		/** Whether totals are worked out and shown. */
		totals: flag,
		rowTotals: v.optional(list(words, 1, 6)),
		columnTotals: v.optional(list(words, 1, 6)),
		total: label
	}),
	v.check(
		({ rows, counts, rowTotals }) =>
			counts.length === rows.length && (!rowTotals || rowTotals.length === rows.length),
		'needs one list of counts, and one total, for each row'
	),
	v.check(
		({ columns, counts, columnTotals }) =>
			counts.every((row) => row.length === columns.length) &&
			(!columnTotals || columnTotals.length === columns.length),
		'needs one count, and one total, for each column'
	)
);
