import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, testPassword, type TestApp } from '../../../../tests/support/test-app.ts';
import { createStudentAccount } from './create-student-account.ts';
import { findClass } from './find-class.ts';
import { joinSection } from './join-section.ts';

let app: TestApp;
let sectionId: string;
beforeAll(async () => {
	app = await openTestApp();
	sectionId = await app.addSection('HERON7A');
});
afterAll(() => app.close());

const address = '10.1.0.1';

const enrollmentsOf = async (personId: string) =>
	(await app.store.db.select().from(app.store.t.enrollment)).filter(
		(row) => row.personId === personId
	);

test('a code shows the class before anybody joins it, however it is typed', async () => {
	const found = { name: 'Class HERON7A', schoolName: 'First School', classCode: 'HERON7A' };
	expect(await findClass(app, { code: ' her0n-7a ', address })).toEqual(found);
	expect(await findClass(app, { code: 'HERON7B', address })).toBeNull();
	expect(await findClass(app, { code: '', address })).toBeNull();
});

test('a student joins a class, and joining twice is as once', async () => {
	const personId = await app.addPerson('joiner', 'student');
	const ctx = await app.as(personId);
	expect(await joinSection(ctx, { code: 'heron7a', address })).toEqual({ kind: 'joined' });
	expect(await joinSection(ctx, { code: 'heron7a', address })).toEqual({ kind: 'joined' });
	expect(await enrollmentsOf(personId)).toMatchObject([{ sectionId, kind: 'student' }]);
});

test('a student who joins a class of another school becomes a student there', async () => {
	const schoolId = await app.addSchool('Second School');
	await app.addSection('SECOND22', schoolId);
	const personId = await app.addPerson('mover', 'student');
	await joinSection(await app.as(personId), { code: 'SECOND22', address });
	const { viewer } = await app.as(personId);
	expect(viewer.grants).toContainEqual({ role: 'student', schoolId });
});

test('nobody but a student joins a class', async () => {
	const ctx = await app.as(await app.addPerson('watcher', 'teacher'));
	expect(await joinSection(ctx, { code: 'HERON7A', address })).toEqual({ kind: 'no-student' });
});

test('a class that is closed to joining is not there', async () => {
	const closed = await app.addSection('CLOSED22');
	await app.store.tx(async ({ db, t }) => {
		await db.update(t.section).set({ isJoinable: false }).where(eq(t.section.id, closed));
	});
	const ctx = await app.as(await app.addPerson('knocker', 'student'));
	expect(await joinSection(ctx, { code: 'CLOSED22', address })).toEqual({ kind: 'no-such-class' });
});

test('an account is made in the class of the code, and nowhere else', async () => {
	const input = {
		...{ code: 'HERON7A', givenName: ' Ana ', familyName: 'Ruiz', username: 'Ana.Ruiz' },
		...{ password: testPassword, locale: 'es' as const, address }
	};
	const outcome = await createStudentAccount(app, input);
	if (outcome.kind !== 'created') throw new Error(JSON.stringify(outcome));
	const { viewer } = await app.as(outcome.personId);
	expect(viewer).toMatchObject({ username: 'ana.ruiz', givenName: 'Ana', locale: 'es' });
	expect(viewer.grants).toEqual([{ role: 'student', schoolId: app.schoolId }]);
	expect(await enrollmentsOf(outcome.personId)).toMatchObject([{ sectionId, kind: 'student' }]);

	const again = await createStudentAccount(app, { ...input, username: 'ANA.RUIZ' });
	expect(again).toEqual({ kind: 'problems', problems: { username: 'taken' } });
	const elsewhere = await createStudentAccount(app, { ...input, code: 'NONE', username: 'ana2' });
	expect(elsewhere).toEqual({ kind: 'no-such-class' });
});

test('each field that is wrong is told', async () => {
	const outcome = await createStudentAccount(app, {
		...{ code: 'HERON7A', givenName: '', familyName: ' ', username: 'a b' },
		...{ password: '1234', locale: 'en' as const, address }
	});
	expect(outcome).toEqual({
		kind: 'problems',
		problems: {
			givenName: 'empty',
			familyName: 'empty',
			username: 'bad',
			password: 'too-short'
		}
	});
});

test('an address that guessed many codes is held up, another is not', async () => {
	for (let i = 0; i < 62; i++) await findClass(app, { code: `GUESS${i}`, address: '10.1.0.2' });
	expect(await findClass(app, { code: 'HERON7A', address: '10.1.0.2' })).toBeNull();
	expect(await findClass(app, { code: 'HERON7A', address })).not.toBeNull();
});
