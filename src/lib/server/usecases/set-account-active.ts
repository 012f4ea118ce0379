import type { Context } from '../context.ts';
import { findAccount, hasOtherAdmin } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import { updatePersonActive } from '../db/people.ts';
import { deleteSessionsOf } from '../db/sessions.ts';
import { expectRole, notFound } from '../refusals.ts';

/** What came of it: a district keeps one admin, and nobody shuts themselves out. */
export type ActiveOutcome = { kind: 'changed' } | { kind: 'last-admin' };

/**
 * Deactivates an account, which signs its holder out everywhere, or takes it back into use. Their work,
 * roles and classes stay as they are.
 */
export async function setAccountActive(
	ctx: Context,
	input: { accountId: string; isActive: boolean }
): Promise<ActiveOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Account');
	const account = await findAccount(store, districtId, input.accountId);
	if (!account) notFound('Account');
	const { isActive } = input;
	if (!isActive && account.id === viewer.personId) return { kind: 'last-admin' };

	return store.tx(async (tx): Promise<ActiveOutcome> => {
		if (!isActive && !(await hasOtherAdmin(tx, districtId, account.id))) {
			return { kind: 'last-admin' };
		}
		await updatePersonActive(tx, districtId, account.id, isActive);
		if (!isActive) await deleteSessionsOf(tx, districtId, account.id);
		const action = isActive ? 'account.reactivate' : 'account.deactivate';
		await recordAct(tx, ctx, action, account.id);
		return { kind: 'changed' };
	});
}
