import type { Locale } from '#lib/math/answer-check.ts';
import { describeAngles, describeCrossedLines } from './describe/angles.ts';
import { describeBoxPlot, describeDotPlot, describeHistogram } from './describe/data.ts';
import { describeDoubleNumberLine, describeNumberLine, describeTape } from './describe/lines.ts';
import {
	describeCoordinatePlane,
	describeScatterPlot,
	describeTransformation
} from './describe/planes.ts';
import { sayWords, sentences } from './describe/say.ts';
import { describeShapes } from './describe/shapes.ts';
import { describeNet, describeSolids } from './describe/solids.ts';
import {
	describeFunctionTable,
	describeRatioTable,
	describeTwoWayTable
} from './describe/tables.ts';
import type { Figure } from './figure.ts';

function describeKind(figure: Figure, locale: Locale): string {
	switch (figure.kind) {
		case 'tape':
			return describeTape(figure, locale);
		case 'double-number-line':
			return describeDoubleNumberLine(figure, locale);
		case 'number-line':
			return describeNumberLine(figure, locale);
		case 'ratio-table':
			return describeRatioTable(figure, locale);
		case 'function-table':
			return describeFunctionTable(figure, locale);
		case 'two-way-table':
			return describeTwoWayTable(figure, locale);
		case 'coordinate-plane':
			return describeCoordinatePlane(figure, locale);
		case 'transformation':
			return describeTransformation(figure, locale);
		case 'dot-plot':
			return describeDotPlot(figure, locale);
		case 'histogram':
			return describeHistogram(figure, locale);
		case 'box-plot':
			return describeBoxPlot(figure, locale);
		case 'scatter-plot':
			return describeScatterPlot(figure, locale);
		case 'shapes':
			return describeShapes(figure, locale);
		case 'solids':
			return describeSolids(figure, locale);
		case 'net':
			return describeNet(figure, locale);
		case 'angles':
			return describeAngles(figure, locale);
		case 'crossed-lines':
			return describeCrossedLines(figure, locale);
	}
}

/**
 * Says in words all that a figure shows, so that who does not see it can do the task from it; what a
 * figure leaves open (`?`) stays open.
 */
export function describeFigure(figure: Figure, locale: Locale): string {
	const title = figure.title ? sayWords(figure.title, locale) : null;
	return [sentences([title]), describeKind(figure, locale)].filter(Boolean).join(' ');
}
