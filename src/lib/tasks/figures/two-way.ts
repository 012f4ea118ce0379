import type { FigureOf } from '../figure.ts';
import type { Words } from './fields.ts';
import { numberText, readNumber } from './write.ts';

const same = (text: string): Words => ({ en: text, es: text });
const unknown = same('?');

/** Adds counts; unknown as soon as one of them is. */
function sumOf(counts: Words[]): Words {
	const numbers = counts.map(({ en }) => readNumber(en));
	return numbers.some(Number.isNaN)
		? unknown
		: same(numberText(numbers.reduce((a, b) => a + b, 0)));
}

/** The rows, columns and cells of a two-way table, with its totals where it shows them. */
export function withTotals(figure: FigureOf<'two-way-table'>) {
	const { rows, columns, counts, totals, rowTotals, columnTotals, total } = figure;
	const [hasRowTotals, hasColumnTotals] = [totals || rowTotals, totals || columnTotals];
	const rowSums = rowTotals ?? counts.map(sumOf);
	const columnSums = columnTotals ?? columns.map((_, i) => sumOf(counts.map((row) => row[i])));
	const corner = total ?? sumOf(rowSums.some(({ en }) => en === '?') ? columnSums : rowSums);
	const body = counts.map((row, i) => (hasRowTotals ? [...row, rowSums[i]] : row));
	const last = hasRowTotals ? [...columnSums, corner] : columnSums;
	return {
		rows: hasColumnTotals ? [...rows, same('Total')] : rows,
		columns: hasRowTotals ? [...columns, same('Total')] : columns,
		cells: hasColumnTotals ? [...body, last] : body
	};
}
