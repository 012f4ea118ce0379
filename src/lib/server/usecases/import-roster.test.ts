import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '#lib/server/context.ts';
import {
	addPerson,
	addSchool,
	at,
	contextFor,
	openTestApp,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { applyRoster } from './apply-roster.ts';
import { listAccounts } from './list-accounts.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { listDistrictSections } from './list-district-sections.ts';
import { previewRoster } from './preview-roster.ts';
import { signIn } from './sign-in.ts';
import { discardRoster, uploadRoster } from './upload-roster.ts';

let app: TestApp;
let schoolId: string;
let admin: Context;
beforeEach(async () => {
	app = await openTestApp();
	schoolId = await addSchool(app, 'Heron Point');
	admin = contextFor(app, await addPerson(app, 'Ada', 'Quill', at('admin', null)));
});
afterEach(() => app.close());

/** The files of one class of a teacher (`t`) and these students. */
const filesOf = (students: string[], { className = 'Math 6, A' } = {}) => [
	{ name: 'orgs.csv', text: 'sourcedId,name,type\ns1,Heron Point,school\n' },
	{
		name: 'users.csv',
		text:
			'sourcedId,role,username,givenName,familyName\nt,teacher,tess.marsh,Tess,Marsh\n' +
			students.map((name) => `${name},student,${name}.lake,${name},Lake\n`).join('')
	},
	{
		name: 'classes.csv',
		text: `sourcedId,title,grades,schoolSourcedId\nc1,"${className}",06,s1\n`
	},
	{
		name: 'enrollments.csv',
		text:
			'classSourcedId,userSourcedId,role\nc1,t,teacher\n' +
			students.map((name) => `c1,${name},student\n`).join('')
	}
];

async function importFiles(files: ReturnType<typeof filesOf>, isConfirmed = false) {
	expect(await uploadRoster(admin, { files })).toEqual({ kind: 'kept' });
	return applyRoster(admin, { isConfirmed });
}

const everybody = { words: [], role: null, schoolId: null, isActive: true };
const namesInUse = async () =>
	(await listAccounts(admin, { filter: everybody, afterId: null })).accounts.map(
		({ name }) => name
	);

test('shows what would change, and changes nothing before it is applied', async () => {
	await uploadRoster(admin, { files: filesOf(['Bo', 'Cy']) });
	const preview = await previewRoster(admin);
	expect(preview).toMatchObject({
		changes: {
			addSchools: { count: 0 },
			addSections: { count: 1, names: ['Math 6, A'] },
			addPeople: { count: 3, names: ['Tess Marsh', 'Bo Lake', 'Cy Lake'] }
		},
		...{ enrolled: 3, ended: 0, isEmpty: false, needsConfirmation: false }
	});
	expect(await namesInUse()).toEqual(['Ada Quill']);
	await discardRoster(admin);
	expect(await previewRoster(admin)).toBeNull();
	expect(await applyRoster(admin, { isConfirmed: true })).toEqual({ kind: 'gone' });
});

test('adds accounts with passwords that work, in one entry of the audit log', async () => {
	const outcome = await importFiles(filesOf(['Bo', 'Cy']));
	if (outcome.kind !== 'applied') throw new Error(outcome.kind);
	expect(outcome.accounts.map(({ name, sectionName }) => `${sectionName}: ${name}`)).toEqual([
		...['Math 6, A: Lake, Bo', 'Math 6, A: Lake, Cy', 'Math 6, A: Marsh, Tess']
	]);
	const [{ username, password }] = outcome.accounts;
	const signedIn = await signIn(app, { username, password, address: '10.4.0.1' });
	expect(signedIn.kind).toBe('signed-in');
	const { entries } = await listAuditEvents(admin, { area: 'roster', afterId: null });
	expect(entries).toHaveLength(1);
	expect(await applyRoster(admin, { isConfirmed: true })).toEqual({ kind: 'gone' });
	await uploadRoster(admin, { files: filesOf(['Bo', 'Cy']) });
	expect((await previewRoster(admin))?.isEmpty).toBe(true);
});

test('renames, moves out, and deactivates who is gone; what was made by hand stays', async () => {
	await addPerson(app, 'Hana', 'Hand', at('student', schoolId));
	await importFiles(filesOf(['Bo', 'Cy']));
	const outcome = await importFiles(filesOf(['Cy', 'Di'], { className: 'Math 6, period 2' }));
	expect(outcome).toMatchObject({ kind: 'applied', accounts: [{ username: 'di.lake' }] });
	expect(await namesInUse()).toEqual([
		'Hana Hand',
		'Cy Lake',
		'Di Lake',
		'Tess Marsh',
		'Ada Quill'
	]);
	const { sections } = await listDistrictSections(admin, {
		filter: { schoolId: null, isActive: null },
		afterId: null
	});
	expect(sections.map(({ name, students }) => ({ name, students }))).toEqual([
		{ name: 'Math 6, period 2', students: 2 }
	]);
});

test('lets two swap their usernames', async () => {
	await importFiles(filesOf(['Bo', 'Cy']));
	const swapped = filesOf(['Bo', 'Cy']).map(({ name, text }) => ({
		name,
		text: text
			.replace('student,Bo.lake', 'student,x.lake')
			.replace('student,Cy.lake', 'student,Bo.lake')
			.replace('student,x.lake', 'student,Cy.lake')
	}));
	expect((await importFiles(swapped)).kind).toBe('applied');
	const { accounts } = await listAccounts(admin, {
		filter: { ...everybody, words: ['bo.lake'] },
		afterId: null
	});
	expect(accounts.map(({ name }) => name)).toEqual(['Cy Lake']);
});

test('asks before many are deactivated', async () => {
	const many = Array.from({ length: 20 }, (_, n) => `S${String.fromCharCode(65 + n)}`);
	await importFiles(filesOf(many));
	expect(await importFiles(filesOf(many.slice(15)))).toEqual({ kind: 'unconfirmed' });
	expect(await namesInUse()).toHaveLength(22);
	expect((await applyRoster(admin, { isConfirmed: true })).kind).toBe('applied');
	expect(await namesInUse()).toHaveLength(7);
});

test('keeps the files for a day, and takes none that are no roster', async () => {
	const other = [{ name: 'grades.csv', text: 'a,b\n1,2\n' }];
	expect(await uploadRoster(admin, { files: other })).toEqual({ kind: 'unread' });
	await uploadRoster(admin, { files: filesOf(['Bo']) });
	const later = { ...admin, now: () => new Date(admin.now().getTime() + 25 * 60 * 60 * 1000) };
	expect(await previewRoster(later)).toBeNull();
});

test('is found by admins alone, each their own files', async () => {
	await uploadRoster(admin, { files: filesOf(['Bo']) });
	const second = contextFor(app, await addPerson(app, 'Abe', 'Quill', at('admin', null)));
	expect(await previewRoster(second)).toBeNull();
	const teacher = contextFor(app, await addPerson(app, 'Tia', 'Reed', at('teacher', schoolId)));
	await expect(previewRoster(teacher)).rejects.toMatchObject({ status: 404 });
	await expect(uploadRoster(teacher, { files: [] })).rejects.toMatchObject({ status: 404 });
	await expect(discardRoster(teacher)).rejects.toMatchObject({ status: 404 });
	await expect(applyRoster(teacher, { isConfirmed: true })).rejects.toMatchObject({ status: 404 });
});
