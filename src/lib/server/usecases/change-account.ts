import { readPersonName } from '#lib/roster/person-fields.ts';
import type { Context } from '../context.ts';
import { findAccount, updateAccount } from '../db/accounts.ts';
import { recordAct } from '../db/audit.ts';
import { expectRole, notFound } from '../refusals.ts';

/** What came of changing an account. */
export type AccountChange =
	| { kind: 'changed' }
	| { kind: 'problems'; problems: { givenName?: 'empty'; familyName?: 'empty' } };

/** Changes somebody's name and the student groups that they are in. */
export async function changeAccount(
	ctx: Context,
	input: {
		accountId: string;
		givenName: string;
		familyName: string;
		isEnglishLearner: boolean;
		hasIep: boolean;
	}
): Promise<AccountChange> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Account');
	const account = await findAccount(store, districtId, input.accountId);
	if (!account) notFound('Account');
	const givenName = readPersonName(input.givenName);
	const familyName = readPersonName(input.familyName);
	if (!givenName || !familyName) {
		return {
			kind: 'problems',
			problems: {
				...(!givenName && { givenName: 'empty' as const }),
				...(!familyName && { familyName: 'empty' as const })
			}
		};
	}
	const { isEnglishLearner, hasIep } = input;
	await store.tx(async (tx) => {
		const change = { givenName, familyName, isEnglishLearner, hasIep };
		await updateAccount(tx, districtId, account.id, change);
		await recordAct(tx, ctx, 'account.change', account.id, {
			name: givenName !== account.givenName || familyName !== account.familyName,
			isEnglishLearner,
			hasIep
		});
	});
	return { kind: 'changed' };
}
