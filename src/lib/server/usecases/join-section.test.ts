import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#lib/access.ts';
import {
	addPerson,
	addSchool,
	addSection,
	at,
	contextOfPerson,
	openTestApp,
	testPassword,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { createStudentAccount } from './create-student-account.ts';
import { findClass } from './find-class.ts';
import { joinSection } from './join-section.ts';

let app: TestApp;
let schoolId: string;
let sectionId: string;
beforeAll(async () => {
	app = await openTestApp();
	schoolId = await addSchool(app, 'First School');
	sectionId = await add('HERON7A');
});
afterAll(() => app.close());

const add = (classCode: string, at = schoolId) =>
	addSection(app, { schoolId: at, grade: 7, name: `Class ${classCode}`, classCode });
const addOne = (name: string, role: Role = 'student') =>
	addPerson(app, name, 'Test', at(role, schoolId));
const as = (personId: string) => contextOfPerson(app, personId);

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
	const { personId } = await addOne('joiner');
	const ctx = await as(personId);
	expect(await joinSection(ctx, { code: 'heron7a', address })).toEqual({ kind: 'joined' });
	expect(await joinSection(ctx, { code: 'heron7a', address })).toEqual({ kind: 'joined' });
	expect(await enrollmentsOf(personId)).toMatchObject([{ sectionId, kind: 'student' }]);
});

test('a student who joins a class of another school becomes a student there', async () => {
	const second = await addSchool(app, 'Second School');
	await add('SECOND22', second);
	const { personId } = await addOne('mover');
	await joinSection(await as(personId), { code: 'SECOND22', address });
	const { viewer } = await as(personId);
	expect(viewer.grants).toContainEqual({ role: 'student', schoolId: second });
});

test('nobody but a student joins a class', async () => {
	const ctx = await as((await addOne('watcher', 'teacher')).personId);
	expect(await joinSection(ctx, { code: 'HERON7A', address })).toEqual({ kind: 'no-student' });
});

test('a class that is closed to joining is not there', async () => {
	const closed = await add('CLOSED22');
	await app.store.tx(async ({ db, t }) => {
		await db.update(t.section).set({ isJoinable: false }).where(eq(t.section.id, closed));
	});
	const ctx = await as((await addOne('knocker')).personId);
	expect(await joinSection(ctx, { code: 'CLOSED22', address })).toEqual({ kind: 'no-such-class' });
});

test('an account is made in the class of the code, and nowhere else', async () => {
	const input = {
		...{ code: 'HERON7A', givenName: ' Ana ', familyName: 'Ruiz', username: 'Ana.Ruiz' },
		...{ password: testPassword, locale: 'es' as const, address }
	};
	const outcome = await createStudentAccount(app, input);
	if (outcome.kind !== 'created') throw new Error(JSON.stringify(outcome));
	const { viewer } = await as(outcome.personId);
	expect(viewer).toMatchObject({ username: 'ana.ruiz', givenName: 'Ana', locale: 'es' });
	expect(viewer.grants).toEqual([{ role: 'student', schoolId }]);
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
