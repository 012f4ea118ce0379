import { contextOf } from '#lib/server/context.ts';
import { rollUpWork } from '#lib/server/usecases/roll-up-work.ts';
import type { RollUpCell } from '#lib/reports/roll-up.ts';
import { isInView, readView } from './view.ts';
import { nameColumn } from './words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { columns, rows, all } = await rollUpWork(contextOf(locals));
	const { measure, view } = readView(url.searchParams);
	const inView = (_: unknown, i: number) => isInView(columns[i], view);
	const pick = (cells: RollUpCell[]) => cells.filter(inView);
	return {
		...{ measure, view },
		columns: columns.filter(inView).map(nameColumn),
		rows: rows.map(({ school, cells }) => ({ school, cells: pick(cells) })),
		all: pick(all),
		/** Everything there is, in one cell. */
		whole: all[0]
	};
};
