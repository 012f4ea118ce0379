import type { RollUpColumn } from '#lib/reports/roll-up.ts';

/** What the cells of the table show. */
export const measures = ['level2', 'level3', 'levels', 'correct', 'students'] as const;
export type Measure = (typeof measures)[number];

/** Which columns the table has, besides that of all work. */
export const views = ['grades', '6', '7', '8', 'groups'] as const;
export type View = (typeof views)[number];

/** Reads what an address asks for; what makes no sense is the first of its kind. */
export function readView(params: URLSearchParams): { measure: Measure; view: View } {
	return {
		measure: measures.find((each) => each === params.get('show')) ?? 'level2',
		view: views.find((each) => each === params.get('by')) ?? 'grades'
	};
}

/** Tells whether a column belongs to a view. */
export function isInView(column: RollUpColumn, view: View): boolean {
	if (column.kind === 'all') return view === 'grades' || view === 'groups';
	if (column.kind === 'grade') return view === 'grades' || String(column.grade) === view;
	if (column.kind === 'module') return String(column.grade) === view;
	return view === 'groups';
}
