import type { Locale } from '#lib/math/answer-check.ts';
import { escapeHtml } from '../escape-html.ts';
import type { FigureOf } from '../figure.ts';
import type { Words } from '../figures/fields.ts';
import { withTotals } from '../figures/two-way.ts';
import { runsOf } from './runs.ts';

/** A table as rows of cells, before it is written. */
type Grid = {
	caption?: Words;
	note?: Words;
	head: (Words | null)[];
	body: { head: Words | null; cells: Words[] }[];
};

const spoken: Record<Locale, { unknown: string; empty: string; table: string }> = {
	en: { unknown: 'to be found', empty: 'empty', table: 'Table' },
	es: { unknown: 'por hallar', empty: 'vacía', table: 'Tabla' }
};

/** Words of a figure as HTML, variables set as such. */
const writeWords = (words: Words, locale: Locale) =>
	runsOf(words[locale])
		.map(({ text, isVariable }) => (isVariable ? `<var>${text}</var>` : escapeHtml(text)))
		.join('');

function writeCell(words: Words, locale: Locale): string {
	const text = words[locale];
	const { unknown, empty } = spoken[locale];
	const aside = (said: string) => `<span class="visually-hidden">${said}</span>`;
	if (text === '?')
		return `<td class="unknown"><span aria-hidden="true">?</span>${aside(unknown)}</td>`;
	if (text === '') return `<td>${aside(empty)}</td>`;
	const isNumber = /^[−$]?[\d.,/ ]+%?$/.test(text);
	return `<td${isNumber ? ' class="number"' : ''}>${writeWords(words, locale)}</td>`;
}

function writeHead(words: Words | null, scope: 'row' | 'col', locale: Locale): string {
	return words ? `<th scope="${scope}">${writeWords(words, locale)}</th>` : '<td></td>';
}

/** A wide table scrolls on a phone, for which the keyboard must reach it. */
function openTable(columns: number, locale: Locale): string {
	const reach = ` tabindex="0" role="group" aria-label="${spoken[locale].table}"`;
	return `<div class="table"${columns > 6 ? reach : ''}><table>`;
}

function writeTable({ caption, note, head, body }: Grid, locale: Locale): string {
	const captions = [caption, note].filter((words) => words !== undefined);
	const top = captions.map((words) => `<span>${writeWords(words, locale)}</span>`).join('');
	const heads = head.map((words) => writeHead(words, 'col', locale)).join('');
	const rows = body.map(({ head: row, cells }) => {
		const first = row ? writeHead(row, 'row', locale) : '';
		return `<tr>${first}${cells.map((cell) => writeCell(cell, locale)).join('')}</tr>`;
	});
	return [
		openTable(Math.max(head.length, ...body.map(({ cells }) => cells.length + 1)), locale),
		top && `<caption>${top}</caption>`,
		heads && `<thead><tr>${heads}</tr></thead>`,
		`<tbody>${rows.join('')}</tbody>`,
		'</table></div>'
	].join('');
}

type Series = { label: Words; values: Words[] };

function seriesGrid(series: Series[], direction: 'across' | 'down'): Grid {
	if (direction === 'across') {
		return { head: [], body: series.map(({ label, values }) => ({ head: label, cells: values })) };
	}
	return {
		head: series.map(({ label }) => label),
		body: series[0].values.map((_, i) => ({
			head: null,
			cells: series.map(({ values }) => values[i])
		}))
	};
}

/** Draws a ratio table as HTML. */
export function drawRatioTable(figure: FigureOf<'ratio-table'>, locale: Locale): string {
	const grid = seriesGrid(figure.rows, figure.direction ?? 'across');
	return writeTable({ ...grid, caption: figure.title }, locale);
}

/** Draws a table of inputs and outputs as HTML. */
export function drawFunctionTable(figure: FigureOf<'function-table'>, locale: Locale): string {
	const grid = seriesGrid([figure.input, figure.output], figure.direction ?? 'down');
	return writeTable({ ...grid, caption: figure.title, note: figure.rule }, locale);
}

/** Draws a two-way table as HTML. */
export function drawTwoWayTable(figure: FigureOf<'two-way-table'>, locale: Locale): string {
	const { rows, columns, cells } = withTotals(figure);
	return writeTable(
		{
			caption: figure.title,
			head: [null, ...columns],
			body: rows.map((head, i) => ({ head, cells: cells[i] }))
		},
		locale
	);
}
