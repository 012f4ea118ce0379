import { m } from '#lib/paraglide/messages.js';
import { writeCsv } from '#lib/reports/packet-csv.ts';
import type { RollUpCell } from '#lib/reports/roll-up.ts';
import { contextOf } from '#lib/server/context.ts';
import { rollUpWork } from '#lib/server/usecases/roll-up-work.ts';
import { nameColumn } from '../words.ts';
import type { RequestHandler } from './$types';

const number = (value: number) => String(Math.round(value * 1000) / 1000);

function writeCell(cell: RollUpCell): string[] {
	if (cell.kind === 'none') return ['0', '0', '', '', '', '', ''];
	if (cell.kind === 'hidden') return Array(7).fill(m.district_hidden());
	const { students, works, level2, level3, firstLevel, latestLevel, correct } = cell.figures;
	return [students, works, level2, level3, firstLevel, latestLevel, correct].map(number);
}

export const GET: RequestHandler = async ({ locals }) => {
	const { columns, rows, all } = await rollUpWork(contextOf(locals));
	const head = [
		...[m.district_school(), m.district_csv_column(), m.district_csv_students()],
		...[m.district_csv_works(), m.district_csv_level2(), m.district_csv_level3()],
		...[m.district_csv_first(), m.district_csv_latest(), m.district_csv_correct()]
	];
	const names = columns.map((column) => {
		const { label, note } = nameColumn(column);
		const grade = column.kind === 'module' ? `${m.district_grade({ grade: column.grade })}, ` : '';
		return `${grade}${label}${note ? `: ${note}` : ''}`;
	});
	const everything = [
		...rows.map(({ school, cells }) => ({ name: school.name, cells })),
		{ name: m.district_all_schools(), cells: all }
	];
	const lines = everything.flatMap(({ name, cells }) =>
		cells.map((cell, i) => [name, names[i], ...writeCell(cell)])
	);
	return new Response(writeCsv([head, ...lines]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${m.district_csv_name()}.csv"`
		}
	});
};
