import type { Context } from '../context.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** Lists what a new account or class can be given: the schools of the district, for its admin. */
export async function listSchoolChoices({
	store,
	districtId,
	viewer
}: Context): Promise<{ schools: { id: string; name: string }[] }> {
	expectRole(viewer, 'admin', 'Account');
	return { schools: await listSchools(store, districtId) };
}
