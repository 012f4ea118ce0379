import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { withTotals } from '../figures/two-way.ts';
import { say, sayWords, sentences } from './say.ts';

const listValues = (values: Words[], locale: Locale) =>
	values.map((value) => sayWords(value, locale)).join(', ');

/** Says what a ratio table shows. */
export function describeRatioTable({ rows }: FigureOf<'ratio-table'>, locale: Locale): string {
	return sentences([
		say(locale, 'Ratio table', 'Tabla de razones'),
		...rows.map(({ label, values }) => `${label[locale]}: ${listValues(values, locale)}`)
	]);
}

/** Says what a function table shows, input by input. */
export function describeFunctionTable(figure: FigureOf<'function-table'>, locale: Locale): string {
	const { input, output, rule } = figure;
	const pairs = input.values.map(
		(value, i) =>
			`${sayWords(value, locale)} ${say(locale, 'with', 'con')} ${sayWords(output.values[i], locale)}`
	);
	return sentences([
		say(
			locale,
			`Table of ${input.label.en} and ${output.label.en}`,
			`Tabla de ${input.label.es} y ${output.label.es}`
		),
		rule && `${say(locale, 'Rule', 'Regla')}: ${sayWords(rule, locale)}`,
		pairs.join('; ')
	]);
}

/** Says what a two-way table shows, row by row. */
export function describeTwoWayTable(figure: FigureOf<'two-way-table'>, locale: Locale): string {
	const { rows, columns, cells } = withTotals(figure);
	return sentences([
		say(locale, 'Two-way table', 'Tabla de doble entrada'),
		...rows.map((row, i) => {
			const values = columns.map(
				(column, j) => `${column[locale]} ${sayWords(cells[i][j], locale)}`
			);
			return `${row[locale]}: ${values.join(', ')}`;
		})
	]);
}
