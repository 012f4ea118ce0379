import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#lib/access.ts';
import type { Context } from '#lib/server/context.ts';
import {
	addPerson,
	addSchool,
	addSection as storeSection,
	at,
	contextFor,
	openTestApp,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { addSection } from './add-section.ts';
import { changeEnrollment, type EnrollmentChange } from './change-enrollment.ts';
import { changeSection } from './change-section.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { listDistrictSections } from './list-district-sections.ts';
import { openDistrictSection } from './open-district-section.ts';

let app: TestApp;
let schoolId: string;
let otherSchoolId: string;
let admin: Context;
let teacher: Viewer;
let student: Viewer;
let sectionId: string;
let otherId: string;
let farId: string;
beforeAll(async () => {
	app = await openTestApp();
	schoolId = await addSchool(app, 'Heron Point');
	otherSchoolId = await addSchool(app, 'Larkspur');
	admin = contextFor(app, await addPerson(app, 'Ada', 'Quill', at('admin', null)));
	teacher = await addPerson(app, 'Tess', 'Marsh', at('teacher', schoolId), { username: 'tess' });
	student = await addPerson(app, 'Sol', 'Fern', at('student', schoolId), { username: 'sol' });
	const people = { teachers: [teacher], students: [student] };
	const named = (name: string, at = schoolId) => ({ schoolId: at, grade: 6, name });
	sectionId = await storeSection(app, named('Math 6, period 1'), people);
	otherId = await storeSection(app, named('Math 6, period 2'));
	farId = await storeSection(app, named('Math 6, period 3', otherSchoolId));
});
afterAll(() => app.close());

const enroll = (change: EnrollmentChange, id = sectionId) =>
	changeEnrollment(admin, { sectionId: id, change });
const membersOf = async (id: string) => {
	const { teachers, students } = await openDistrictSection(admin, { sectionId: id });
	return [...teachers, ...students].map(({ username }) => username);
};
const lastAct = async () =>
	(await listAuditEvents(admin, { area: 'section', afterId: null })).entries[0];

describe('addSection', () => {
	const given = () => ({
		...{ id: app.newId(), name: ' Math 7,  period 4 ', grade: 7, schoolId, teacher: ' TESS ' }
	});

	test('adds a class with its teacher and a code, once however often it is sent', async () => {
		const input = given();
		expect(await addSection(admin, input)).toEqual({ kind: 'added' });
		expect(await addSection(admin, input)).toEqual({ kind: 'added' });
		const { section, teachers } = await openDistrictSection(admin, { sectionId: input.id });
		expect(section).toMatchObject({ name: 'Math 7, period 4', grade: 7, isActive: true });
		expect(section.classCode).toMatch(/^[2-9A-Z]{6,8}$/);
		expect(teachers).toMatchObject([{ name: 'Tess Marsh' }]);
		const added = (await listAuditEvents(admin, { area: 'section', afterId: null })).entries.filter(
			({ subject }) => subject?.id === input.id
		);
		expect(added).toMatchObject([
			{ action: 'section.add', schoolName: 'Heron Point', person: { name: 'Tess Marsh' } }
		]);
	});

	test('makes a teacher of another school one of this school, too', async () => {
		const input = { ...given(), schoolId: otherSchoolId };
		await addSection(admin, input);
		const { grants } = contextFor(app, teacher).viewer;
		expect(grants).toEqual(at('teacher', schoolId));
		expect(await membersOf(input.id)).toEqual(['tess']);
		const roles = await app.store.db.select().from(app.store.t.role);
		const held = roles.filter(({ personId }) => personId === teacher.personId);
		expect(held.map((role) => role.schoolId).toSorted()).toEqual(
			[schoolId, otherSchoolId].toSorted()
		);
	});

	test('tells every field that is wrong', async () => {
		const wrong = { ...given(), name: '', grade: null, schoolId: app.newId(), teacher: 'sol' };
		expect(await addSection(admin, wrong)).toEqual({
			kind: 'problems',
			problems: { name: 'empty', grade: 'empty', schoolId: 'empty', teacher: 'unknown' }
		});
	});
});

describe('changeSection', () => {
	test('renames a class, closes it and opens it again', async () => {
		const set = (isActive: boolean) =>
			changeSection(admin, { sectionId: otherId, change: { kind: 'active', isActive } });
		const facts = { kind: 'facts' as const, name: 'Math 6 B', grade: 8 };
		await changeSection(admin, { sectionId: otherId, change: facts });
		await set(false);
		const closed = await openDistrictSection(admin, { sectionId: otherId });
		expect(closed.section).toMatchObject({ name: 'Math 6 B', grade: 8, isActive: false });
		expect((await lastAct()).action).toBe('section.close');
		await set(true);
		expect((await lastAct()).action).toBe('section.reopen');
	});

	test('keeps the name where a new one is empty', async () => {
		const facts = { kind: 'facts' as const, name: ' ', grade: null };
		expect(await changeSection(admin, { sectionId: otherId, change: facts })).toEqual({
			kind: 'problems',
			problems: { name: 'empty', grade: 'empty' }
		});
	});
});

describe('changeEnrollment', () => {
	test('adds a student by username, moves them and takes them out', async () => {
		const newcomer = await addPerson(app, 'Nia', 'Cove', at('student', otherSchoolId), {
			username: 'nia'
		});
		const { personId } = newcomer;
		expect(await enroll({ kind: 'add', username: 'NIA', as: 'student' })).toEqual({
			kind: 'changed'
		});
		expect(await membersOf(sectionId)).toContain('nia');
		const { others } = await openDistrictSection(admin, { sectionId });
		expect(others.map(({ id }) => id)).toContain(otherId);
		expect(others.map(({ id }) => id)).not.toContain(farId);

		await enroll({ kind: 'move', personId, toSectionId: otherId });
		expect(await membersOf(sectionId)).not.toContain('nia');
		expect(await membersOf(otherId)).toEqual(['nia']);
		expect(await lastAct()).toMatchObject({ action: 'section.move', person: { name: 'Nia Cove' } });

		await enroll({ kind: 'remove', personId }, otherId);
		expect(await membersOf(otherId)).toEqual([]);
		const roles = await app.store.db.select().from(app.store.t.role);
		expect(roles.filter((role) => role.personId === personId)).toHaveLength(2);
	});

	test('adds nobody who does not hold the role, is not there, or is not in use', async () => {
		for (const username of ['tess', 'nobody']) {
			const outcome = await enroll({ kind: 'add', username, as: 'student' });
			expect(outcome).toEqual({ kind: 'unknown' });
		}
	});

	test('moves nobody to another school or a closed class, and nobody who is not in the class', async () => {
		const { personId } = student;
		const closed = await storeSection(app, { schoolId, grade: 6 });
		const change = { kind: 'active' as const, isActive: false };
		await changeSection(admin, { sectionId: closed, change });
		const wrong: EnrollmentChange[] = [
			{ kind: 'move', personId, toSectionId: farId },
			{ kind: 'move', personId, toSectionId: closed },
			{ kind: 'move', personId: app.newId(), toSectionId: otherId },
			{ kind: 'remove', personId: app.newId() }
		];
		for (const each of wrong) await expect(enroll(each)).rejects.toMatchObject({ status: 404 });
		expect(await membersOf(sectionId)).toEqual(['tess', 'sol']);
	});
});

describe('listDistrictSections', () => {
	const list = async (filter: { schoolId: string | null; isActive: boolean | null }) =>
		(await listDistrictSections(admin, { filter, afterId: null })).sections;

	test('tells teachers and how many students, by school and status', async () => {
		const open = await list({ schoolId, isActive: true });
		expect(open.find(({ id }) => id === sectionId)).toMatchObject({
			...{ name: 'Math 6, period 1', students: 1, teachers: ['Tess Marsh'] },
			schoolName: 'Heron Point'
		});
		const closed = await list({ schoolId: null, isActive: false });
		expect(closed.every(({ isActive }) => !isActive)).toBe(true);
		expect(closed).toHaveLength(1);
	});

	test('comes page by page, each class once', async () => {
		const name = (i: number) => ({ schoolId: otherSchoolId, grade: 7, name: `Same ${i % 3}` });
		for (let i = 0; i < 40; i++) await storeSection(app, name(i));
		const filter = { schoolId: otherSchoolId, isActive: true };
		const first = await listDistrictSections(admin, { filter, afterId: null });
		const second = await listDistrictSections(admin, { filter, afterId: first.nextId });
		const ids = [...first.sections, ...second.sections].map(({ id }) => id);
		expect(second.nextId).toBeNull();
		expect(ids).toHaveLength(42);
		expect(new Set(ids).size).toBe(42);
	});
});

describe('classes of the district', () => {
	const asked: [string, (ctx: Context, id: string) => Promise<unknown>][] = [
		['openDistrictSection', (ctx, id) => openDistrictSection(ctx, { sectionId: id })],
		[
			'changeSection',
			(ctx, id) =>
				changeSection(ctx, { sectionId: id, change: { kind: 'active', isActive: false } })
		],
		[
			'changeEnrollment',
			(ctx, id) =>
				changeEnrollment(ctx, {
					...{ sectionId: id, change: { kind: 'add', username: 'sol', as: 'student' } }
				})
		],
		[
			'listDistrictSections',
			(ctx) =>
				listDistrictSections(ctx, { filter: { schoolId: null, isActive: null }, afterId: null })
		],
		[
			'addSection',
			(ctx) =>
				addSection(ctx, { ...{ id: app.newId(), name: 'X', grade: 6, schoolId, teacher: 'tess' } })
		]
	];

	test.each(asked)('%s is found by an admin alone', async (_, ask) => {
		for (const role of ['student', 'teacher', 'apf', 'acl', 'lead'] as const) {
			const viewer = await addPerson(app, 'Not', 'Admin', at(role, schoolId));
			const wrong = ask(contextFor(app, viewer), sectionId);
			await expect(wrong).rejects.toMatchObject({ status: 404 });
		}
	});

	test.each(asked.slice(0, 3))('%s finds no class of another district', async (_, ask) => {
		const other = await openTestApp(app.store);
		const id = await storeSection(other, { schoolId: await addSchool(other), grade: 6 });
		await expect(ask(admin, id)).rejects.toMatchObject({ status: 404 });
	});
});
