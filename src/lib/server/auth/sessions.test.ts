import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#lib/access.ts';
import { updatePersonActive } from '#lib/server/db/people.ts';
import { insertSession, listSessions, updateSessionExpiry } from '#lib/server/db/sessions.ts';
import { addPerson, at, openTestApp, type TestApp } from '#lib/server/testing/test-app.ts';
import { createSessions, type Sessions } from './sessions.ts';

let app: TestApp;
let sessions: Sessions;
beforeAll(async () => {
	app = await openTestApp();
	sessions = createSessions(app.store, app.districtId, app.now);
});
afterAll(() => app.close());

/** Adds somebody who holds one role, and answers their id. */
async function add(name: string, role: Role = 'student'): Promise<string> {
	return (await addPerson(app, name, 'Test', at(role, null))).personId;
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Starts a session that ends so many days from now. */
async function startEnding(personId: string, days: number): Promise<string> {
	const token = await sessions.start(personId);
	await app.store.tx((tx) => updateSessionExpiry(tx, app.districtId, hash(token), inDays(days)));
	return token;
}

test('a token stands for its person and their roles; the database holds only its hash', async () => {
	const personId = await add('holder', 'teacher');
	const token = await sessions.start(personId);
	const found = await sessions.findViewer(token);
	expect(found).toMatchObject({
		isExtended: false,
		viewer: { personId, grants: [{ role: 'teacher', schoolId: null }] }
	});
	const rows = await listSessions(app.store, app.districtId, personId);
	expect(rows.map(({ id }) => id)).toEqual([hash(token)]);
	expect(await sessions.findViewer(hash(token))).toBeNull();
});

test('each sign-in has a token of its own', async () => {
	const personId = await add('twice');
	expect(await sessions.start(personId)).not.toBe(await sessions.start(personId));
});

test('a session that ran out stands for nobody, and is removed', async () => {
	const personId = await add('late');
	const token = await startEnding(personId, -1);
	expect(await sessions.findViewer(token)).toBeNull();
	expect(await listSessions(app.store, app.districtId, personId)).toEqual([]);
});

test('a session in its second half is extended to 14 days, and says so', async () => {
	const personId = await add('regular');
	const token = await startEnding(personId, 3);
	expect((await sessions.findViewer(token))?.isExtended).toBe(true);
	const [row] = await listSessions(app.store, app.districtId, personId);
	expect(row.expiresAt.getTime()).toBeGreaterThan(inDays(13).getTime());
	expect((await sessions.findViewer(token))?.isExtended).toBe(false);
});

test('sign-out ends one session; everywhere ends all of one person', async () => {
	const personId = await add('leaver');
	const other = await sessions.start(await add('stayer'));
	const [first, second, third] = [
		await sessions.start(personId),
		await sessions.start(personId),
		await sessions.start(personId)
	];
	await sessions.end(hash(first));
	expect(await sessions.findViewer(first)).toBeNull();
	expect(await sessions.findViewer(second)).not.toBeNull();
	await sessions.endAll(personId);
	expect(await sessions.findViewer(second)).toBeNull();
	expect(await sessions.findViewer(third)).toBeNull();
	expect(await sessions.findViewer(other)).not.toBeNull();
});

test('a deactivated person’s sessions stand for nobody', async () => {
	const personId = await add('former', 'teacher');
	const token = await sessions.start(personId);
	await app.store.tx((tx) => updatePersonActive(tx, app.districtId, personId, false));
	expect(await sessions.findViewer(token)).toBeNull();
});

test('removes the sessions that ran out and were never asked for again', async () => {
	const personId = await add('forgotten');
	const row = { id: 'old', personId, expiresAt: new Date(app.now().getTime() - 1) };
	await app.store.tx((tx) => insertSession(tx, app.districtId, row));
	const token = await sessions.start(personId);
	await sessions.removeExpired();
	const left = await listSessions(app.store, app.districtId, personId);
	expect(left.map(({ id }) => id)).toEqual([hash(token)]);
});
