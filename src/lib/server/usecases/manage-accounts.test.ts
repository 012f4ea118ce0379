import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role, Viewer } from '#lib/access.ts';
import { createSessions } from '#lib/server/auth/sessions.ts';
import type { Context } from '#lib/server/context.ts';
import {
	addPerson,
	addSchool,
	addSection,
	at,
	contextFor,
	openTestApp,
	testPassword,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { addAccount, type NewAccount } from './add-account.ts';
import { changeAccount } from './change-account.ts';
import { changeRoles } from './change-roles.ts';
import { listAccounts } from './list-accounts.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { listSchoolChoices } from './list-school-choices.ts';
import { openAccount } from './open-account.ts';
import { resetPassword } from './reset-password.ts';
import { setAccountActive } from './set-account-active.ts';
import { signIn } from './sign-in.ts';

let app: TestApp;
let schoolId: string;
let admin: Context;
let teacher: Viewer;
beforeAll(async () => {
	app = await openTestApp();
	schoolId = await addSchool(app, 'Heron Point');
	admin = contextFor(app, await addPerson(app, 'Ada', 'Quill', at('admin', null)));
	teacher = await addPerson(app, 'Tess', 'Marsh', at('teacher', schoolId), { username: 'tess' });
});
afterAll(() => app.close());

const everybody = { words: [], role: null, schoolId: null, isActive: null };
const find = async (filter: object) =>
	(await listAccounts(admin, { filter: { ...everybody, ...filter }, afterId: null })).accounts;
const namesOf = async (filter: object) => (await find(filter)).map(({ name }) => name);

const canSignIn = async (username: string, password: string) =>
	(await signIn(app, { username, password, address: '10.3.0.1' })).kind === 'signed-in';

/** The latest events, by what was done, about whom, and with which facts. */
async function lastActs(count: number) {
	const { entries } = await listAuditEvents(admin, { area: null, afterId: null });
	return entries.slice(0, count).map(({ actorName, action, subject, role, schoolName }) => ({
		...{ by: actorName, action, about: subject?.name ?? null, role, schoolName }
	}));
}

describe('listAccounts', () => {
	test('finds by parts of names and username, by role, school and status', async () => {
		const other = await addSchool(app, 'Larkspur');
		await addPerson(app, 'Sol', 'Fern', at('student', schoolId), { username: 'sol.fern' });
		const gone = await addPerson(app, 'Sid', 'Fernandez', at('student', other));
		await setAccountActive(admin, { accountId: gone.personId, isActive: false });
		expect(await namesOf({ words: ['FERN'] })).toEqual(['Sol Fern', 'Sid Fernandez']);
		expect(await namesOf({ words: ['fern', 'so'] })).toEqual(['Sol Fern']);
		expect(await namesOf({ words: ['sol.f'] })).toEqual(['Sol Fern']);
		expect(await namesOf({ words: ['%'] })).toEqual([]);
		expect(await namesOf({ role: 'student', schoolId: other })).toEqual(['Sid Fernandez']);
		expect(await namesOf({ role: 'student', isActive: true })).toEqual(['Sol Fern']);
		expect(await find({ words: ['tess'] })).toMatchObject([
			{ grants: [{ role: 'teacher', schoolName: 'Heron Point' }], isActive: true }
		]);
	});

	test('comes page by page, each account once', async () => {
		for (let i = 0; i < 65; i++) await addPerson(app, `N${i % 4}`, 'Same', at('lead', null));
		const seen: string[] = [];
		let afterId: string | null = null;
		do {
			const filter = { ...everybody, role: 'lead' as const };
			const page: Awaited<ReturnType<typeof listAccounts>> = await listAccounts(admin, {
				...{ filter, afterId }
			});
			seen.push(...page.accounts.map(({ id }) => id));
			afterId = page.nextId;
		} while (afterId);
		expect(seen).toHaveLength(65);
		expect(new Set(seen).size).toBe(65);
	});
});

describe('addAccount', () => {
	const given: NewAccount = {
		...{ givenName: ' Maya ', familyName: 'Kim', username: 'Maya.Kim', role: 'student' },
		...{ locale: 'es', isEnglishLearner: true, hasIep: false }
	} as NewAccount;

	test('adds somebody with a role and a password for one sign-in', async () => {
		const added = await addAccount(admin, { ...given, schoolId });
		if (added.kind !== 'added') throw new Error(JSON.stringify(added));
		expect(added.username).toBe('maya.kim');
		expect(await canSignIn('maya.kim', added.password)).toBe(true);
		const { account, grants } = await openAccount(admin, { accountId: added.accountId });
		expect(account).toMatchObject({
			...{ givenName: 'Maya', isEnglishLearner: true, hasIep: false, mustChangePassword: true }
		});
		expect(grants).toEqual([{ role: 'student', schoolId, schoolName: 'Heron Point' }]);
		expect(await lastActs(1)).toEqual([
			{
				...{ by: 'Ada Quill', action: 'account.add', about: 'Maya Kim' },
				...{ role: 'student', schoolName: 'Heron Point' }
			}
		]);
	});

	test('tells every field that is wrong, and adds nothing', async () => {
		const empty = { ...given, givenName: '', familyName: ' ', username: 'x', role: null };
		expect(await addAccount(admin, { ...empty, schoolId: null })).toEqual({
			kind: 'problems',
			problems: { givenName: 'empty', familyName: 'empty', username: 'bad', role: 'empty' }
		});
		const noSchool = { ...given, username: 'new.one', schoolId: app.newId() };
		expect(await addAccount(admin, noSchool)).toEqual({
			kind: 'problems',
			problems: { schoolId: 'empty' }
		});
		expect(await addAccount(admin, { ...given, username: 'TESS', schoolId })).toEqual({
			kind: 'problems',
			problems: { username: 'taken' }
		});
		expect(await namesOf({ words: ['new.one'] })).toEqual([]);
	});

	test('gives a role across the district no school', async () => {
		const lead = { ...given, username: 'leah', role: 'lead' as Role, schoolId };
		const added = await addAccount(admin, lead);
		const accountId = added.kind === 'added' ? added.accountId : '';
		const { account, grants } = await openAccount(admin, { accountId });
		expect(grants).toEqual([{ role: 'lead', schoolId: null, schoolName: null }]);
		expect(account.isEnglishLearner).toBe(false);
	});
});

describe('changeAccount', () => {
	test('changes name and groups, and records that, not the name', async () => {
		const accountId = teacher.personId;
		const change = { givenName: 'Teresa', familyName: 'Marsh', isEnglishLearner: false };
		await changeAccount(admin, { accountId, ...change, hasIep: false });
		expect((await openAccount(admin, { accountId })).account.givenName).toBe('Teresa');
		const events = await app.store.db.select().from(app.store.t.auditEvent);
		expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain('Teresa');
		expect(await lastActs(1)).toMatchObject([{ action: 'account.change', about: 'Teresa Marsh' }]);
	});

	test('keeps the name where a new one is empty', async () => {
		const accountId = teacher.personId;
		const empty = { givenName: '', familyName: '-', isEnglishLearner: false, hasIep: false };
		expect(await changeAccount(admin, { accountId, ...empty })).toEqual({
			kind: 'problems',
			problems: { givenName: 'empty', familyName: 'empty' }
		});
	});
});

describe('changeRoles', () => {
	const change = (
		viewer: Viewer,
		kind: 'give' | 'take',
		role: Role,
		school: string | null = null
	) => changeRoles(admin, { accountId: viewer.personId, kind, role, schoolId: school });
	const rolesOf = async ({ personId }: Viewer) =>
		(await openAccount(admin, { accountId: personId })).grants.map(({ role }) => role);

	test('gives a role once, and takes it again', async () => {
		const person = await addPerson(app, 'Rob', 'Reed', []);
		await change(person, 'give', 'apf', schoolId);
		await change(person, 'give', 'apf', schoolId);
		await change(person, 'give', 'admin');
		expect(await rolesOf(person)).toEqual(['apf', 'admin']);
		await change(person, 'take', 'admin');
		await change(person, 'take', 'apf', schoolId);
		expect(await rolesOf(person)).toEqual([]);
		expect((await lastActs(2)).map(({ action }) => action)).toEqual(
			Array(2).fill('account.take-role')
		);
	});

	test('asks for a school where the role is held at one', async () => {
		expect(await change(teacher, 'give', 'apf')).toEqual({ kind: 'no-school' });
		expect(await change(teacher, 'give', 'apf', app.newId())).toEqual({ kind: 'no-school' });
	});

	test('leaves an admin their own role', async () => {
		expect(await change(admin.viewer, 'take', 'admin')).toEqual({ kind: 'last-admin' });
		expect(await rolesOf(admin.viewer)).toEqual(['admin']);
	});
});

describe('setAccountActive', () => {
	test('signs somebody out everywhere and lets them in no more, until they are taken back', async () => {
		const person = await addPerson(app, 'Lou', 'Pond', at('teacher', schoolId), {
			username: 'lou'
		});
		const sessions = createSessions(app.store, app.districtId);
		const token = await sessions.start(person.personId);
		const set = (isActive: boolean) =>
			setAccountActive(admin, { accountId: person.personId, isActive });
		await set(false);
		expect(await canSignIn('lou', testPassword)).toBe(false);
		await set(true);
		expect(await sessions.findViewer(token)).toBeNull();
		expect(await canSignIn('lou', testPassword)).toBe(true);
		expect((await lastActs(2)).map(({ action }) => action)).toEqual([
			'account.reactivate',
			'account.deactivate'
		]);
	});

	test('never deactivates one’s own account', async () => {
		const accountId = admin.viewer.personId;
		const outcome = await setAccountActive(admin, { accountId, isActive: false });
		expect(outcome).toEqual({ kind: 'last-admin' });
	});

	test('leaves one admin when two deactivate each other at once', async () => {
		const own = await openTestApp();
		const [a, b] = [
			await addPerson(own, 'A', 'One', at('admin', null)),
			await addPerson(own, 'B', 'Two', at('admin', null))
		];
		const off = (by: Viewer, { personId }: Viewer) =>
			setAccountActive(contextFor(own, by), { accountId: personId, isActive: false });
		const outcomes = await Promise.all([off(a, b), off(b, a)]);
		expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'last-admin']);
		await own.close();
	});
});

describe('resetPassword', () => {
	test('replaces the password, signs out everywhere, and forgives wrong tries', async () => {
		const person = await addPerson(app, 'Kit', 'Vale', [], { username: 'kit' });
		const sessions = createSessions(app.store, app.districtId);
		const token = await sessions.start(person.personId);
		for (let i = 0; i < 8; i++) await canSignIn('kit', 'guess');
		const { password } = await resetPassword(admin, { accountId: person.personId });
		expect(await sessions.findViewer(token)).toBeNull();
		expect(await canSignIn('kit', testPassword)).toBe(false);
		expect(await canSignIn('kit', password)).toBe(true);
		const found = await sessions.findViewer(await sessions.start(person.personId));
		expect(found?.mustChangePassword).toBe(true);
		const stored = JSON.stringify(await app.store.db.select().from(app.store.t.auditEvent));
		expect(stored).not.toContain(password);
	});

	test('leaves one’s own password to one’s own page', async () => {
		const own = resetPassword(admin, { accountId: admin.viewer.personId });
		await expect(own).rejects.toMatchObject({ status: 404 });
	});
});

describe('openAccount', () => {
	test('names the classes that somebody is in', async () => {
		const sectionId = await addSection(
			app,
			{ schoolId, grade: 6, name: 'Math 6' },
			{ teachers: [teacher], students: [] }
		);
		const { sections } = await openAccount(admin, { accountId: teacher.personId });
		expect(sections).toEqual([
			{ id: sectionId, name: 'Math 6', schoolName: 'Heron Point', kind: 'teacher' }
		]);
	});
});

describe('accounts', () => {
	const asked: [string, (ctx: Context, accountId: string) => Promise<unknown>][] = [
		['listAccounts', (ctx) => listAccounts(ctx, { filter: everybody, afterId: null })],
		['listSchoolChoices', (ctx) => listSchoolChoices(ctx)],
		['listAuditEvents', (ctx) => listAuditEvents(ctx, { area: null, afterId: null })],
		['openAccount', (ctx, accountId) => openAccount(ctx, { accountId })],
		['resetPassword', (ctx, accountId) => resetPassword(ctx, { accountId })],
		['setAccountActive', (ctx, accountId) => setAccountActive(ctx, { accountId, isActive: false })],
		[
			'changeRoles',
			(ctx, accountId) =>
				changeRoles(ctx, { accountId, kind: 'give', role: 'admin', schoolId: null })
		],
		[
			'changeAccount',
			(ctx, accountId) => {
				const names = { givenName: 'A', familyName: 'B' };
				return changeAccount(ctx, { accountId, ...names, isEnglishLearner: false, hasIep: false });
			}
		],
		[
			'addAccount',
			(ctx) =>
				addAccount(ctx, {
					...{ givenName: 'A', familyName: 'B', username: 'abc', role: 'admin', schoolId: null },
					...{ locale: 'en', isEnglishLearner: false, hasIep: false }
				})
		]
	];
	const ofOne = [
		'openAccount',
		'resetPassword',
		'setAccountActive',
		'changeRoles',
		'changeAccount'
	];

	test.each(asked)('%s is found by an admin alone', async (_, ask) => {
		for (const role of ['student', 'teacher', 'apf', 'acl', 'lead'] as const) {
			const viewer = await addPerson(app, 'Not', 'Admin', at(role, schoolId));
			const wrong = ask(contextFor(app, viewer), teacher.personId);
			await expect(wrong).rejects.toMatchObject({ status: 404 });
		}
	});

	test.each(asked.filter(([name]) => ofOne.includes(name)))(
		'%s finds no account of another district',
		async (_, ask) => {
			const other = await openTestApp(app.store);
			const stranger = await addPerson(other, 'Far', 'Away', []);
			await expect(ask(admin, stranger.personId)).rejects.toMatchObject({ status: 404 });
		}
	);
});
