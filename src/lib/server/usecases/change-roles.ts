import { isSchoolRole, type Role } from '#lib/access.ts';
import type { Context } from '../context.ts';
import { deleteRole, findAccount, hasOtherAdmin } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import { insertRole, listRoleGrants } from '../db/people.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole, notFound } from '../refusals.ts';

/** A role given or taken; `schoolId` is null for one across the district. */
export type RoleChange = {
	accountId: string;
	kind: 'give' | 'take';
	role: Role;
	schoolId: string | null;
};

/** What came of it: a district keeps one admin, and nobody shuts themselves out. */
export type RoleOutcome = { kind: 'changed' } | { kind: 'no-school' } | { kind: 'last-admin' };

/** Gives somebody a role, or takes it from them. */
export async function changeRoles(ctx: Context, input: RoleChange): Promise<RoleOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Account');
	const account = await findAccount(store, districtId, input.accountId);
	if (!account) notFound('Account');
	const { kind, role } = input;
	const schools = await listSchools(store, districtId);
	const school = schools.find(({ id }) => id === input.schoolId);
	if (isSchoolRole(role) && !school) return { kind: 'no-school' };
	const schoolId = isSchoolRole(role) && school ? school.id : null;

	return store.tx(async (tx): Promise<RoleOutcome> => {
		const grants = await listRoleGrants(tx, districtId, account.id);
		const isHeld = grants.some((grant) => grant.role === role && grant.schoolId === schoolId);
		if (isHeld === (kind === 'give')) return { kind: 'changed' };
		if (kind === 'give') {
			await insertRole(tx, { districtId, id: ctx.newId(), personId: account.id, role, schoolId });
		} else {
			const isOwn = account.id === viewer.personId;
			const isAdmin = role === 'admin';
			if (isAdmin && (isOwn || !(await hasOtherAdmin(tx, districtId, account.id)))) {
				return { kind: 'last-admin' };
			}
			await deleteRole(tx, districtId, account.id, role, schoolId);
		}
		await recordAct(tx, ctx, `account.${kind}-role`, account.id, { role, schoolId });
		return { kind: 'changed' };
	});
}
