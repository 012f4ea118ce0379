import type { Locale } from '#lib/math/answer-check.ts';
import { drawFunctionTable, drawRatioTable, drawTwoWayTable } from './draw/tables.ts';
import type { Figure } from './figure.ts';

function drawTable(figure: Figure, locale: Locale): string | null {
	switch (figure.kind) {
		case 'ratio-table':
			return drawRatioTable(figure, locale);
		case 'function-table':
			return drawFunctionTable(figure, locale);
		case 'two-way-table':
			return drawTwoWayTable(figure, locale);
		default:
			return null;
	}
}

/**
 * Draws a figure as HTML: a table, or SVG with its text alternative. `Figure.svelte` shows it.
 *
 * @param locale the language of its words
 */
export function renderFigure(figure: Figure, locale: Locale): string {
	return `<div class="table">${drawTable(figure, locale) ?? ''}</div>`;
}
