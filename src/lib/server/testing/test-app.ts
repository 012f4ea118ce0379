import type { RoleGrant, Viewer } from '#lib/access.ts';
import { createApp, type RunningApp } from '#lib/server/app.ts';
import type { Context } from '#lib/server/context.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import { insertPerson, insertRole } from '#lib/server/db/people.ts';
import { insertEnrollments, insertSchools, insertSections } from '#lib/server/db/roster.ts';
import type { Store } from '#lib/server/db/store.ts';
import { v7 } from 'uuid';
import { openTestStore } from './stores.ts';

/** Opens an app over a real database with the real migrations, which holds one empty district. */
export async function openTestApp(store?: Store): Promise<RunningApp> {
	const opened = store ?? (await openTestStore());
	const districtId = v7();
	await opened.tx((tx) =>
		insertDistrict(tx, { id: districtId, name: 'Test', isDemo: false, createdAt: new Date() })
	);
	return createApp(opened, districtId);
}

/** Adds a school, and answers its id. */
export async function addSchool(app: RunningApp, name = 'Test Middle School'): Promise<string> {
	const id = app.newId();
	await app.store.tx((tx) => insertSchools(tx, [{ districtId: app.districtId, id, name }]));
	return id;
}

/** Adds a person who holds the given roles; nobody can sign in as them. */
export async function addPerson(
	app: RunningApp,
	givenName: string,
	familyName: string,
	grants: RoleGrant[]
): Promise<Viewer> {
	const personId = app.newId();
	const username = `${givenName}.${familyName}.${personId}`.toLowerCase();
	const { districtId } = app;
	await app.store.tx(async (tx) => {
		await insertPerson(tx, {
			districtId,
			id: personId,
			username,
			givenName,
			familyName,
			passwordHash: '',
			locale: 'en',
			isEnglishLearner: false,
			hasIep: false,
			isActive: true,
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
	section: { schoolId: string; grade: number; name?: string },
	people: { teachers: Viewer[]; students: Viewer[] }
): Promise<string> {
	const id = app.newId();
	const enrolled = { districtId: app.districtId, sectionId: id, enrolledAt: app.now() };
	await app.store.tx(async (tx) => {
		await insertSections(tx, [
			{
				districtId: app.districtId,
				id,
				name: 'Math',
				classCode: id.slice(-6).toUpperCase(),
				isJoinable: true,
				isActive: true,
				createdAt: app.now(),
				...section
			}
		]);
		const kinds = [
			{ kind: 'teacher' as const, viewers: people.teachers },
			{ kind: 'student' as const, viewers: people.students }
		];
		for (const { kind, viewers } of kinds) {
			if (viewers.length === 0) continue;
			await insertEnrollments(
				tx,
				viewers.map(({ personId }) => ({ ...enrolled, personId, kind }))
			);
		}
	});
	return id;
}

/** What a use case is handed when `viewer` asks. */
export function contextFor(app: RunningApp, viewer: Viewer): Context {
	return { ...app, viewer };
}
