import type { Locale } from '#lib/math/answer-check.ts';
import { describeFigure } from './describe-figure.ts';
import { drawAngles, drawCrossedLines } from './draw/angles.ts';
import { drawBoxPlot, drawDotPlot, drawHistogram } from './draw/data.ts';
import { drawNet } from './draw/net.ts';
import { drawDoubleNumberLine, drawNumberLine } from './draw/number-lines.ts';
import { drawCoordinatePlane, drawScatterPlot } from './draw/on-plane.ts';
import type { Mark } from './draw/scene.ts';
import { drawShapes } from './draw/shape.ts';
import { drawSolids } from './draw/solid.ts';
import { writeSvg } from './draw/svg.ts';
import { drawFunctionTable, drawRatioTable, drawTwoWayTable } from './draw/tables.ts';
import { drawTape } from './draw/tape.ts';
import { drawTransformation } from './draw/transformation.ts';
import { escapeHtml } from './escape-html.ts';
import type { Figure } from './figure.ts';

/** Draws a figure that is a table; null for any other. */
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

/** Draws a figure that is no table: one drawing, or several that stand side by side. */
export function drawFigure(figure: Figure, locale: Locale): Mark[][] {
	switch (figure.kind) {
		case 'ratio-table':
		case 'function-table':
		case 'two-way-table':
			return [];
		case 'tape':
			return [drawTape(figure, locale)];
		case 'double-number-line':
			return [drawDoubleNumberLine(figure, locale)];
		case 'number-line':
			return [drawNumberLine(figure, locale)];
		case 'coordinate-plane':
			return [drawCoordinatePlane(figure, locale)];
		case 'transformation':
			return [drawTransformation(figure, locale)];
		case 'dot-plot':
			return [drawDotPlot(figure, locale)];
		case 'histogram':
			return [drawHistogram(figure, locale)];
		case 'box-plot':
			return [drawBoxPlot(figure, locale)];
		case 'scatter-plot':
			return [drawScatterPlot(figure, locale)];
		case 'shapes':
			return drawShapes(figure, locale);
		case 'solids':
			return drawSolids(figure, locale);
		case 'net':
			return [drawNet(figure, locale)];
		case 'angles':
			return [drawAngles(figure, locale)];
		case 'crossed-lines':
			return [drawCrossedLines(figure, locale)];
	}
}

/**
 * Draws a figure as HTML: a table, or SVG with its text alternative. `Figure.svelte` shows it.
 *
 * @param locale the language of its words
 */
export function renderFigure(figure: Figure, locale: Locale): string {
	const table = drawTable(figure, locale);
	if (table) return table;
	const title = figure.title?.[locale];
	const said = `<p class="visually-hidden">${escapeHtml(describeFigure(figure, locale))}</p>`;
	const drawings = drawFigure(figure, locale).map(writeSvg).join('');
	const caption = title ? `<p class="title" aria-hidden="true">${escapeHtml(title)}</p>` : '';
	return `${caption}<div class="drawings">${drawings}</div>${said}`;
}
