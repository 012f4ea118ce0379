import type { Role } from '#lib/access.ts';
import type { Context } from '../context.ts';
import { findAccount, listGrantsOfPeople, listSectionsOfPerson } from '../db/accounts.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole, notFound } from '../refusals.ts';

/** An account as its admin sees it: who it is and where they belong, and nothing of their work. */
export type AccountView = {
	account: {
		id: string;
		username: string;
		givenName: string;
		familyName: string;
		isEnglishLearner: boolean;
		hasIep: boolean;
		isActive: boolean;
		/** Whether the password is one that an admin gave them. */
		mustChangePassword: boolean;
		/** Whether it is the viewer's own. */
		isOwn: boolean;
	};
	grants: { role: Role; schoolId: string | null; schoolName: string | null }[];
	sections: { id: string; name: string; schoolName: string; kind: 'student' | 'teacher' }[];
	schools: { id: string; name: string }[];
};

/** Opens an account of the district for its admin. */
export async function openAccount(
	{ store, districtId, viewer }: Context,
	input: { accountId: string }
): Promise<AccountView> {
	expectRole(viewer, 'admin', 'Account');
	const account = await findAccount(store, districtId, input.accountId);
	if (!account) notFound('Account');
	const grants = await listGrantsOfPeople(store, districtId, [account.id]);
	const { id, username, givenName, familyName, isActive, mustChangePassword } = account;
	const { isEnglishLearner, hasIep } = account;
	return {
		account: {
			...{ id, username, givenName, familyName, isActive, mustChangePassword },
			...{ isEnglishLearner, hasIep, isOwn: id === viewer.personId }
		},
		grants: grants.map(({ role, schoolId, schoolName }) => ({ role, schoolId, schoolName })),
		sections: await listSectionsOfPerson(store, districtId, account.id),
		schools: await listSchools(store, districtId)
	};
}
