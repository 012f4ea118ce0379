import { findPasswordProblem, type PasswordProblem } from '#lib/server/auth/new-password.ts';
import { hashPassword, verifyPassword } from '#lib/server/auth/passwords.ts';
import { forgetFailures, takeTurn, throttleKey } from '#lib/server/auth/throttle.ts';
import type { Context } from '#lib/server/context.ts';
import { insertAuditEvent } from '#lib/server/db/audit.ts';
import { findCredentials, updatePasswordHash } from '#lib/server/db/people.ts';

/** What came of a change of password; `wrong-current` also stands for too many tries. */
export type PasswordChange =
	{ kind: 'changed' } | { kind: 'wrong-current' } | { kind: 'bad-new'; problem: PasswordProblem };

/** Replaces the viewer's own password, once they have shown that they know the one they have. */
export async function changePassword(
	ctx: Context,
	input: { current: string; next: string }
): Promise<PasswordChange> {
	const { store, districtId, viewer } = ctx;
	const problem = findPasswordProblem(input.next, viewer.username);
	if (problem) return { kind: 'bad-new', problem };

	const key = throttleKey(districtId, 'account', viewer.username);
	const isMyTurn = await store.tx((tx) => takeTurn(tx, districtId, 'account', key, ctx.now()));
	const found = await findCredentials(store, districtId, viewer.username);
	const isRight = await verifyPassword(input.current, found?.passwordHash ?? null);
	if (!isMyTurn || !isRight) return { kind: 'wrong-current' };

	const passwordHash = await hashPassword(input.next);
	await store.tx(async (tx) => {
		await updatePasswordHash(tx, districtId, viewer.personId, passwordHash);
		await forgetFailures(tx, districtId, key);
		await insertAuditEvent(tx, {
			districtId,
			id: ctx.newId(),
			actorId: viewer.personId,
			action: 'account.change-password',
			subjectId: viewer.personId,
			detail: {},
			createdAt: ctx.now()
		});
	});
	return { kind: 'changed' };
}
