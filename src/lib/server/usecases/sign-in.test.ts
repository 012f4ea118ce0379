import { afterAll, beforeAll, expect, test } from 'vitest';
import { throttleKey } from '#lib/server/auth/throttle.ts';
import { updatePersonActive } from '#lib/server/db/people.ts';
import { upsertThrottle } from '#lib/server/db/throttles.ts';
import {
	addPerson,
	openTestApp,
	testPassword,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { signIn } from './sign-in.ts';

let app: TestApp;
beforeAll(async () => {
	app = await openTestApp();
	app.setNow(new Date('2026-11-02T15:00:00Z'));
});
afterAll(() => app.close());

/** Adds a student who can sign in, and answers their id. */
async function add(username: string): Promise<string> {
	return (await addPerson(app, 'Sam', 'Test', [], { username })).personId;
}

const minutes = (count: number) => new Date(app.now().getTime() + count * 60_000);
const from = (address: string) => ({ address });

test('lets in by username, whatever its case and width, and password', async () => {
	const personId = await add('maría');
	const input = { username: ' MARÍA ', password: testPassword, ...from('10.0.0.1') };
	expect(await signIn(app, input)).toEqual({ kind: 'signed-in', personId, locale: 'en' });
	expect((await signIn(app, { ...input, username: 'ｍaría' })).kind).toBe('signed-in');
});

test('refuses a wrong password, an unknown name and a deactivated account alike', async () => {
	const personId = await add('gone');
	await add('here');
	await app.store.tx((tx) => updatePersonActive(tx, app.districtId, personId, false));
	const address = '10.0.0.2';
	const refusals = [
		await signIn(app, { username: 'here', password: 'wrong', address }),
		await signIn(app, { username: 'nobody', password: testPassword, address }),
		await signIn(app, { username: 'gone', password: testPassword, address }),
		await signIn(app, { username: '', password: '', address })
	];
	expect(refusals).toEqual(Array(4).fill({ kind: 'refused' }));
});

test('holds an account up after six wrong passwords, longer each time, and forgets after success', async () => {
	await add('guessed');
	const right = { username: 'guessed', password: testPassword, ...from('10.0.0.3') };
	const wrong = { ...right, password: 'no' };
	for (let i = 0; i < 6; i++) await signIn(app, wrong);
	expect((await signIn(app, right)).kind).toBe('refused');
	expect((await signIn(app, { ...right, address: '10.9.9.9' })).kind).toBe('refused');

	app.setNow(minutes(0.2));
	expect((await signIn(app, wrong)).kind).toBe('refused');
	app.setNow(minutes(0.2));
	expect((await signIn(app, right)).kind).toBe('refused');
	app.setNow(minutes(0.2));
	expect((await signIn(app, right)).kind).toBe('signed-in');
	await signIn(app, wrong);
	expect((await signIn(app, right)).kind).toBe('signed-in');
});

test('counts guesses that come at once as if one by one', async () => {
	await add('rushed');
	const guess = (password: string) =>
		signIn(app, { username: 'rushed', password, ...from('10.0.0.4') });
	const passwords = [...Array(11).fill('no'), testPassword];
	const outcomes = await Promise.all(passwords.map(guess));
	expect(outcomes.every(({ kind }) => kind === 'refused')).toBe(true);
});

test('holds up an address that failed for hundreds of names, and no other', async () => {
	await add('bystander');
	const key = throttleKey(app.districtId, 'address', '10.0.0.5');
	const soFar = { failures: 299, windowStartedAt: app.now(), blockedUntil: null };
	await app.store.tx((tx) => upsertThrottle(tx, app.districtId, key, soFar));
	const right = { username: 'bystander', password: testPassword };
	const wrong = { username: 'nobody', password: 'no', ...from('10.0.0.5') };
	await signIn(app, wrong);
	expect((await signIn(app, { ...right, ...from('10.0.0.5') })).kind).toBe('signed-in');
	await signIn(app, wrong);
	expect((await signIn(app, { ...right, ...from('10.0.0.5') })).kind).toBe('refused');
	expect((await signIn(app, { ...right, ...from('10.0.0.6') })).kind).toBe('signed-in');
	app.setNow(minutes(0.1));
	expect((await signIn(app, { ...right, ...from('10.0.0.5') })).kind).toBe('signed-in');
});

test('the table of throttles names nobody', async () => {
	const rows = await app.store.db.select().from(app.store.t.throttle);
	expect(rows.length).toBeGreaterThan(0);
	expect(JSON.stringify(rows)).not.toMatch(/guessed|rushed|10\.0\.0/);
});
