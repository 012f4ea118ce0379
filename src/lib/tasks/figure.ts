import * as v from 'valibot';
import { angles, crossedLines } from './figures/angles.ts';
import { doubleNumberLine, numberLine, tape } from './figures/lines.ts';
import { coordinatePlane, transformation } from './figures/planes.ts';
import { boxPlot, dotPlot, histogram, scatterPlot } from './figures/plots.ts';
import { net, shapes, solids } from './figures/shapes.ts';
import { functionTable, ratioTable, twoWayTable } from './figures/tables.ts';

/** Every kind of figure by its name. */
const kinds = {
	tape,
	'double-number-line': doubleNumberLine,
	'number-line': numberLine,
	'ratio-table': ratioTable,
	'function-table': functionTable,
	'two-way-table': twoWayTable,
	'coordinate-plane': coordinatePlane,
	transformation,
	'dot-plot': dotPlot,
	histogram,
	'box-plot': boxPlot,
	'scatter-plot': scatterPlot,
	shapes,
	solids,
	net,
	angles,
	'crossed-lines': crossedLines
};

const figureSchema = v.variant(
	'kind',
	Object.values(kinds),
	`needs one of the kinds of figures: ${Object.keys(kinds).join(', ')}`
);

/** Typed data of a figure, drawn by our own components. */
export type Figure = v.InferOutput<typeof figureSchema>;

/** The figure of one kind. */
export type FigureOf<K extends Figure['kind']> = Extract<Figure, { kind: K }>;

/** What is wrong with the data of a figure, at the place of `path`, in words an author understands. */
export type FigureFault = { path: (string | number)[]; reason: string };

function holdsPlaceholder(data: unknown): boolean {
	if (typeof data === 'string') return data.includes('{{');
	return typeof data === 'object' && data !== null && Object.values(data).some(holdsPlaceholder);
}

const faultOf = (issue: v.BaseIssue<unknown>): FigureFault => ({
	path: (issue.path ?? []).map(({ key }) => key as string | number),
	reason: issue.message
});

function valueAt(data: unknown, path: FigureFault['path']): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
		data
	);
}

/**
 * Lists what is wrong with the data of a figure whose placeholders are not filled yet; what depends on
 * their values is not judged.
 */
export function listFigureFaults(data: unknown): FigureFault[] {
	const parsed = v.safeParse(figureSchema, data);
	if (parsed.success) return [];
	return parsed.issues.flatMap((issue) => {
		const fault = faultOf(issue);
		const isUnknownKey = issue.expected === 'never';
		return !isUnknownKey && holdsPlaceholder(valueAt(data, fault.path)) ? [] : [fault];
	});
}

/**
 * Reads the data of a figure.
 *
 * @throws naming the key and what is needed there, in words that an author understands
 */
export function readFigure(data: unknown): Figure {
	const parsed = v.safeParse(figureSchema, data);
	if (parsed.success) return parsed.output;
	const faults = parsed.issues
		.map(faultOf)
		.map(({ path, reason }) => `${['figure', ...path].join('.')} ${reason}`);
	throw new Error(faults.join('; '));
}
