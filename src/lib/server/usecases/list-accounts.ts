import type { Role } from '#lib/access.ts';
import type { Context } from '../context.ts';
import {
	findAccount,
	listAccounts as listRows,
	listGrantsOfPeople,
	type AccountFilter
} from '../db/accounts.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** A role as a page names it; `schoolName` is null for one across the district. */
export type NamedGrant = { role: Role; schoolId: string | null; schoolName: string | null };

/** An account in the list. */
export type ListedAccount = {
	id: string;
	name: string;
	username: string;
	isActive: boolean;
	grants: NamedGrant[];
};

/** A page of accounts, and the schools that they can be narrowed to. */
export type AccountPage = {
	accounts: ListedAccount[];
	/** The account after which the next page begins. */
	nextId: string | null;
	schools: { id: string; name: string }[];
};

const pageSize = 30;

/** Lists the accounts of the district for its admin, by family name. */
export async function listAccounts(
	{ store, districtId, viewer }: Context,
	input: { filter: AccountFilter; afterId: string | null }
): Promise<AccountPage> {
	expectRole(viewer, 'admin', 'Account');
	const after = input.afterId ? await findAccount(store, districtId, input.afterId) : null;
	const rows = await listRows(store, districtId, input.filter, after, pageSize + 1);
	const shown = rows.slice(0, pageSize);
	const ids = shown.map(({ id }) => id);
	const grants = Map.groupBy(
		await listGrantsOfPeople(store, districtId, ids),
		({ personId }) => personId
	);
	const last = shown.at(-1);
	return {
		accounts: shown.map(({ id, givenName, familyName, username, isActive }) => ({
			...{ id, username, isActive, name: `${givenName} ${familyName}` },
			grants: (grants.get(id) ?? []).map(({ role, schoolId, schoolName }) => ({
				...{ role, schoolId, schoolName }
			}))
		})),
		nextId: last && rows.length > pageSize ? last.id : null,
		schools: await listSchools(store, districtId)
	};
}
