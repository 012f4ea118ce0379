import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	addPerson,
	contextFor,
	openTestApp,
	testPassword,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { changePassword } from './change-password.ts';
import { signIn } from './sign-in.ts';

let app: TestApp;
beforeAll(async () => {
	app = await openTestApp();
});
afterAll(() => app.close());

const add = async (username: string) =>
	contextFor(app, await addPerson(app, 'Sam', 'Test', [], { username }));

const canSignIn = async (username: string, password: string) =>
	(await signIn(app, { username, password, address: '10.2.0.1' })).kind === 'signed-in';

test('the new password takes the old one’s place, and the change is recorded', async () => {
	const ctx = await add('changer');
	const next = 'a boat on the bay';
	expect(await changePassword(ctx, { current: testPassword, next })).toEqual({ kind: 'changed' });
	expect(await canSignIn('changer', testPassword)).toBe(false);
	expect(await canSignIn('changer', next)).toBe(true);
	const events = await app.store.db.select().from(app.store.t.auditEvent);
	expect(events).toMatchObject([
		{ action: 'account.change-password', actorId: ctx.viewer.personId, detail: {} }
	]);
});

test('whoever does not know the present password changes nothing', async () => {
	const ctx = await add('visited');
	const guess = (current: string) => changePassword(ctx, { current, next: 'taken over now' });
	for (let i = 0; i < 6; i++) expect(await guess('no')).toEqual({ kind: 'wrong-current' });
	expect(await guess(testPassword)).toEqual({ kind: 'wrong-current' });
	app.setNow(new Date(Date.now() + 3_600_000));
	expect(await canSignIn('visited', testPassword)).toBe(true);
});

test('a new password that is easy to guess is told by its fault', async () => {
	const ctx = await add('hurried');
	const change = await changePassword(ctx, { current: testPassword, next: 'hurried' });
	expect(change).toEqual({ kind: 'bad-new', problem: 'too-short' });
});
