import type { Locale } from '#lib/math/check.ts';
import { guessSection } from '#lib/server/auth/class-code-guess.ts';
import { findPasswordProblem, type PasswordProblem } from '#lib/server/auth/new-password.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import { takeTurn, throttleKey } from '#lib/server/auth/throttle.ts';
import type { App } from '#lib/server/context.ts';
import { insertAuditEvent } from '#lib/server/db/audit.ts';
import { insertPerson, insertRole, isUsernameTaken } from '#lib/server/db/people.ts';
import { upsertEnrollment } from '#lib/server/db/roster.ts';
import { readPersonName, readUsername } from '#lib/roster/person-fields.ts';

/** What a student types to make an account in a class. */
export type StudentAccountInput = {
	code: string;
	givenName: string;
	familyName: string;
	username: string;
	password: string;
	locale: Locale;
	address: string;
};

/** What is wrong with a field, as a word that the page has a sentence for. */
export type StudentAccountProblems = {
	givenName?: 'empty';
	familyName?: 'empty';
	username?: 'bad' | 'taken';
	password?: PasswordProblem;
};

/** What came of making an account. */
export type StudentAccountOutcome =
	| { kind: 'created'; personId: string }
	| { kind: 'no-such-class' }
	| { kind: 'problems'; problems: StudentAccountProblems };

/** Makes a student's account in the class that a typed code stands for, and enrols them in it. */
export async function createStudentAccount(
	app: App,
	input: StudentAccountInput
): Promise<StudentAccountOutcome> {
	const { store, districtId } = app;
	const section = await guessSection(app, input.code, input.address);
	if (!section) return { kind: 'no-such-class' };

	const givenName = readPersonName(input.givenName);
	const familyName = readPersonName(input.familyName);
	const username = readUsername(input.username);
	const passwordProblem = findPasswordProblem(input.password, input.username);
	if (!givenName || !familyName || !username || passwordProblem) {
		return {
			kind: 'problems',
			problems: {
				...(!givenName && { givenName: 'empty' as const }),
				...(!familyName && { familyName: 'empty' as const }),
				...(!username && { username: 'bad' as const }),
				...(passwordProblem && { password: passwordProblem })
			}
		};
	}

	const { schoolId, id: sectionId } = section;
	const { locale, address } = input;
	const passwordHash = await hashPassword(input.password);
	const personId = app.newId();
	const createdAt = app.now();
	const key = throttleKey(districtId, 'new-account', address);
	return store.tx(async (tx): Promise<StudentAccountOutcome> => {
		if (await isUsernameTaken(tx, districtId, username)) {
			return { kind: 'problems', problems: { username: 'taken' } };
		}
		if (!(await takeTurn(tx, districtId, 'new-account', key, createdAt))) {
			return { kind: 'no-such-class' };
		}
		await insertPerson(tx, {
			...{ districtId, id: personId, username, givenName, familyName, passwordHash, locale },
			...{ isEnglishLearner: false, hasIep: false, isActive: true, createdAt }
		});
		await insertRole(tx, { districtId, id: app.newId(), personId, role: 'student', schoolId });
		await upsertEnrollment(tx, {
			...{ districtId, sectionId, personId, kind: 'student', enrolledAt: createdAt }
		});
		await insertAuditEvent(tx, {
			...{ districtId, id: app.newId(), actorId: personId, action: 'account.create-own' },
			...{ subjectId: personId, detail: { sectionId }, createdAt }
		});
		return { kind: 'created', personId };
	});
}
