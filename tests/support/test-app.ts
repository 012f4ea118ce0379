import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role, Viewer } from '#lib/access.ts';
import { createApp, type RunningApp } from '#lib/server/app.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import type { Context } from '#lib/server/context.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import { findPerson, insertPerson, insertRole, listRoleGrants } from '#lib/server/db/people.ts';
import { insertEnrollments, insertSchools, insertSections } from '#lib/server/db/roster.ts';
import { openStore } from '#lib/server/db/store.ts';

/** The password of everybody whom a test makes up. */
export const testPassword = 'the river is wide';

/** An app over a database of its own, for a test; its clock stands where the test sets it. */
export type TestApp = RunningApp & {
	setNow: (now: Date) => void;
	schoolId: string;
	addSchool: (name: string) => Promise<string>;
	addPerson: (username: string, role: Role, schoolId?: string | null) => Promise<string>;
	addSection: (classCode: string, schoolId?: string) => Promise<string>;
	enroll: (sectionId: string, personId: string, kind: 'student' | 'teacher') => Promise<void>;
	/** What a use case is handed when this person asks. */
	as: (personId: string) => Promise<Context>;
};

/** Opens a migrated SQLite database in a folder of its own, with a district and one school. */
export async function openTestApp(): Promise<TestApp> {
	const folder = mkdtempSync(join(tmpdir(), 'because-'));
	const store = await openStore(`file:${join(folder, 'test.db')}`);
	await store.migrate();
	const districtId = '01900000-0000-7000-8000-000000000001';
	const base = createApp(store, districtId);
	const passwordHash = await hashPassword(testPassword);
	let now = new Date('2026-11-02T15:00:00Z');
	const createdAt = now;
	await store.tx((tx) =>
		insertDistrict(tx, { id: districtId, name: 'Test district', isDemo: false, createdAt })
	);

	const addSchool = async (name: string) => {
		const id = base.newId();
		await store.tx((tx) => insertSchools(tx, [{ districtId, id, name }]));
		return id;
	};
	const homeSchoolId = await addSchool('First School');
	const app = { ...base, now: () => now };

	return {
		...app,
		schoolId: homeSchoolId,
		addSchool,
		setNow: (next) => (now = next),
		addPerson: async (username, role, schoolId = homeSchoolId) => {
			const id = base.newId();
			await store.tx(async (tx) => {
				await insertPerson(tx, {
					...{ districtId, id, username, passwordHash, createdAt },
					...{ givenName: username, familyName: 'Test', locale: 'en' as const },
					...{ isEnglishLearner: false, hasIep: false, isActive: true }
				});
				await insertRole(tx, { districtId, id: base.newId(), personId: id, role, schoolId });
			});
			return id;
		},
		addSection: async (classCode, schoolId = homeSchoolId) => {
			const id = base.newId();
			const facts = { name: `Class ${classCode}`, grade: 7, isJoinable: true, isActive: true };
			await store.tx((tx) =>
				insertSections(tx, [{ districtId, id, schoolId, classCode, createdAt, ...facts }])
			);
			return id;
		},
		enroll: (sectionId, personId, kind) =>
			store.tx((tx) =>
				insertEnrollments(tx, [{ districtId, sectionId, personId, kind, enrolledAt: now }])
			),
		as: async (personId) => {
			const person = await findPerson(store, districtId, personId);
			if (!person) throw new Error('The test names a person who is not there');
			const { id, ...names } = person;
			const grants = await listRoleGrants(store, districtId, id);
			const viewer: Viewer = { personId: id, ...names, grants, sessionId: 'test' };
			return { ...app, viewer };
		},
		close: async () => {
			await base.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
