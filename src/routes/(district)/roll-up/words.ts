import { findModule } from '#lib/curriculum/curriculum.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { RollUpColumn, StudentGroup } from '#lib/reports/roll-up.ts';

const groupNames: Record<StudentGroup, () => string> = {
	'english-learners': m.district_english_learners,
	'other-learners': m.district_other_learners,
	iep: m.district_iep,
	'no-iep': m.district_no_iep
};

/** Names a column; `note` is a module's title. */
export function nameColumn(column: RollUpColumn): { label: string; note: string | null } {
	if (column.kind === 'all') return { label: m.district_all_work(), note: null };
	if (column.kind === 'grade')
		return { label: m.district_grade({ grade: column.grade }), note: null };
	if (column.kind === 'group') return { label: groupNames[column.group](), note: null };
	const number = column.module.replace(/^.*-m/, '');
	const title = findModule(column.module)?.title[getLocale()] ?? null;
	return { label: m.district_module({ number }), note: title };
}
