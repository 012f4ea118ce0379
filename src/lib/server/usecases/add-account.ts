import { randomInt } from 'node:crypto';
import { isSchoolRole, type Role } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { readPersonName, readUsername } from '#lib/roster/person-fields.ts';
import { makeTemporaryPassword } from '#lib/roster/temporary-password.ts';
import { hashPassword } from '../auth/passwords.ts';
import type { Context } from '../context.ts';
import { recordAct } from '../db/audit.ts';
import { insertPerson, insertRole, isUsernameTaken } from '../db/people.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** What an admin types to add an account. */
export type NewAccount = {
	givenName: string;
	familyName: string;
	username: string;
	role: Role | null;
	/** Left out for a role across the district. */
	schoolId: string | null;
	locale: Locale;
	isEnglishLearner: boolean;
	hasIep: boolean;
};

/** What is wrong with a field, as a word that the page has a sentence for. */
export type AccountProblems = {
	givenName?: 'empty';
	familyName?: 'empty';
	username?: 'bad' | 'taken';
	role?: 'empty';
	schoolId?: 'empty';
};

/** What came of adding an account; the password is shown once, and stored only as a hash. */
export type AddedAccount =
	| { kind: 'added'; accountId: string; username: string; password: string }
	| { kind: 'problems'; problems: AccountProblems };

/** Adds an account with one role and a password that its holder has to change at first. */
export async function addAccount(ctx: Context, input: NewAccount): Promise<AddedAccount> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Account');
	const givenName = readPersonName(input.givenName);
	const familyName = readPersonName(input.familyName);
	const username = readUsername(input.username);
	const { role, locale } = input;
	const schools = await listSchools(store, districtId);
	const needsSchool = role !== null && isSchoolRole(role);
	const school = schools.find(({ id }) => id === input.schoolId);
	const schoolId = needsSchool && school ? school.id : null;
	if (!givenName || !familyName || !username || !role || (needsSchool && !school)) {
		return {
			kind: 'problems',
			problems: {
				...(!givenName && { givenName: 'empty' as const }),
				...(!familyName && { familyName: 'empty' as const }),
				...(!username && { username: 'bad' as const }),
				...(!role && { role: 'empty' as const }),
				...(needsSchool && !school && { schoolId: 'empty' as const })
			}
		};
	}

	const password = makeTemporaryPassword((below) => randomInt(below));
	const passwordHash = await hashPassword(password);
	const accountId = ctx.newId();
	const isStudent = role === 'student';
	return store.tx(async (tx): Promise<AddedAccount> => {
		if (await isUsernameTaken(tx, districtId, username)) {
			return { kind: 'problems', problems: { username: 'taken' } };
		}
		await insertPerson(tx, {
			...{ districtId, id: accountId, username, givenName, familyName, passwordHash, locale },
			isEnglishLearner: isStudent && input.isEnglishLearner,
			hasIep: isStudent && input.hasIep,
			...{ mustChangePassword: true, isActive: true, createdAt: ctx.now() }
		});
		await insertRole(tx, { districtId, id: ctx.newId(), personId: accountId, role, schoolId });
		await recordAct(tx, ctx, 'account.add', accountId, { role, schoolId });
		return { kind: 'added', accountId, username, password };
	});
}
