import { schoolsAs, type Viewer } from '#lib/access.ts';
import { listModules } from '#lib/curriculum/curriculum.ts';
import { rollUp, type RollUp } from '#lib/reports/roll-up.ts';
import type { Context } from '../context.ts';
import { countStudentsWhoAnswered, countWorkByModule } from '../db/roll-up.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** The schools that a lead sees: those where they are one, or (null) all of the district. */
function schoolsOfLead(viewer: Viewer): string[] | null {
	const isOfDistrict = viewer.grants.some(
		({ role, schoolId }) => role === 'lead' && schoolId === null
	);
	return isOfDistrict ? null : schoolsAs(viewer, 'lead');
}

/** Rolls the work of the viewer's schools up into counts, with those of few students hidden. */
export async function rollUpWork({ store, districtId, viewer }: Context): Promise<RollUp> {
	expectRole(viewer, 'lead', 'Roll-up');
	const schools = await listSchools(store, districtId, schoolsOfLead(viewer));
	const ids = schools.map(({ id }) => id);
	const work = await countWorkByModule(store, districtId, ids);
	const students = [
		...(await countStudentsWhoAnswered(store, districtId, ids, true)),
		...(await countStudentsWhoAnswered(store, districtId, ids, false))
	];
	const modules = listModules().map(({ id, grade }) => ({ id, grade }));
	return rollUp({ schools, modules, work, students });
}
