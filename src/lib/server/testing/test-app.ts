import type { Role, RoleGrant, Viewer } from '#lib/access.ts';
import { createApp, type RunningApp } from '#lib/server/app.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import type { Context } from '#lib/server/context.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import { findPerson, insertPerson, insertRole, listRoleGrants } from '#lib/server/db/people.ts';
import { insertEnrollments, insertSchools, insertSections } from '#lib/server/db/roster.ts';
import type { Store } from '#lib/server/db/store.ts';
import { v7 } from 'uuid';
import { openTestStore } from './stores.ts';

/** The password of everybody whom a test lets sign in. */
export const testPassword = 'the river is wide';

/** An app over a database of its own, whose clock stands where a test sets it. */
export type TestApp = RunningApp & { setNow: (now: Date) => void };

/** Opens an app over a real database with the real migrations, which holds one empty district. */
export async function openTestApp(store?: Store): Promise<TestApp> {
	const opened = store ?? (await openTestStore());
	const districtId = v7();
	let setTo: Date | null = null;
	const now = () => setTo ?? new Date();
	const district = { id: districtId, name: 'Test', isDemo: false, createdAt: now() };
	await opened.tx((tx) => insertDistrict(tx, district));
	return { ...createApp(opened, districtId), now, setNow: (next) => (setTo = next) };
}

/** Adds a school, and answers its id. */
export async function addSchool(app: RunningApp, name = 'Test Middle School'): Promise<string> {
	const id = app.newId();
	await app.store.tx((tx) => insertSchools(tx, [{ districtId: app.districtId, id, name }]));
	return id;
}

/** A role at one school, as `addPerson` takes it. */
export const at = (role: Role, schoolId: string | null): RoleGrant[] => [{ role, schoolId }];

/**
 * Adds a person who holds the given roles.
 *
 * @param account with a username they can sign in, with `testPassword`; without one nobody can
 */
export async function addPerson(
	app: RunningApp,
	givenName: string,
	familyName: string,
	grants: RoleGrant[],
	account?: { username: string }
): Promise<Viewer> {
	const personId = app.newId();
	const username = account?.username ?? `${givenName}.${familyName}.${personId}`.toLowerCase();
	const passwordHash = account ? await hashPassword(testPassword) : '';
	const { districtId } = app;
	await app.store.tx(async (tx) => {
		await insertPerson(tx, {
			...{ districtId, id: personId, username, givenName, familyName, passwordHash },
			...{ locale: 'en' as const, isEnglishLearner: false, hasIep: false, isActive: true },
			createdAt: app.now()
		});
		for (const grant of grants) {
			await insertRole(tx, { districtId, id: app.newId(), personId, ...grant });
		}
	});
	return { personId, username, givenName, familyName, locale: 'en', grants, sessionId: '' };
}

/** Adds a section with its people, and answers its id. */
export async function addSection(
	app: RunningApp,
	section: { schoolId: string; grade: number; name?: string; classCode?: string },
	people: { teachers: Viewer[]; students: Viewer[] } = { teachers: [], students: [] }
): Promise<string> {
	const id = app.newId();
	const { districtId } = app;
	const enrolled = { districtId, sectionId: id, enrolledAt: app.now() };
	const standing = { isJoinable: true, isActive: true, createdAt: app.now() };
	const classCode = id.slice(-6).toUpperCase();
	const kinds = [
		{ kind: 'teacher' as const, viewers: people.teachers },
		{ kind: 'student' as const, viewers: people.students }
	];
	await app.store.tx(async (tx) => {
		await insertSections(tx, [
			{ districtId, id, name: 'Math', classCode, ...standing, ...section }
		]);
		for (const { kind, viewers } of kinds) {
			if (viewers.length === 0) continue;
			const rows = viewers.map(({ personId }) => ({ ...enrolled, personId, kind }));
			await insertEnrollments(tx, rows);
		}
	});
	return id;
}

/** What a use case is handed when `viewer` asks. */
export function contextFor(app: RunningApp, viewer: Viewer): Context {
	return { ...app, viewer };
}

/** What a use case is handed when the person of this id asks, with the roles that they hold now. */
export async function contextOfPerson(app: RunningApp, personId: string): Promise<Context> {
	const person = await findPerson(app.store, app.districtId, personId);
	if (!person) throw new Error('The test names a person who is not there');
	const { id, username, givenName, familyName, locale } = person;
	const grants = await listRoleGrants(app.store, app.districtId, id);
	const names = { username, givenName, familyName, locale };
	return contextFor(app, { personId: id, ...names, grants, sessionId: 'test' });
}
