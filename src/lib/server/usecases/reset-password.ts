import { randomInt } from 'node:crypto';
import { makeTemporaryPassword } from '#lib/roster/temporary-password.ts';
import { hashPassword } from '../auth/passwords.ts';
import { forgetFailures, throttleKey } from '../auth/throttle.ts';
import type { Context } from '../context.ts';
import { findAccount } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import { updatePasswordHash } from '../db/people.ts';
import { deleteSessionsOf } from '../db/sessions.ts';
import { expectRole, notFound } from '../refusals.ts';

/**
 * Gives somebody a new password, to be changed at their next sign-in, and signs them out everywhere.
 *
 * @returns the password, which is shown this once and stored only as a hash
 */
export async function resetPassword(
	ctx: Context,
	input: { accountId: string }
): Promise<{ username: string; password: string }> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Account');
	const account = await findAccount(store, districtId, input.accountId);
	// One's own is changed on one's own page, by whoever knows it.
	if (!account || account.id === viewer.personId) notFound('Account');

	const password = makeTemporaryPassword((below) => randomInt(below));
	const passwordHash = await hashPassword(password);
	const key = throttleKey(districtId, 'account', account.username);
	await store.tx(async (tx) => {
		await updatePasswordHash(tx, districtId, account.id, passwordHash, true);
		await deleteSessionsOf(tx, districtId, account.id);
		await forgetFailures(tx, districtId, key);
		await recordAct(tx, ctx, 'account.reset-password', account.id);
	});
	return { username: account.username, password };
}
