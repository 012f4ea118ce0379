import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#lib/access.ts';
import type { RunningApp } from '#lib/server/app.ts';
import { testEngines } from '#lib/server/testing/stores.ts';
import { addPerson, addSchool, addSection, openTestApp } from '#lib/server/testing/test-app.ts';
import { effectiveFindings, effectiveLevel } from '#lib/reports/effective-findings.ts';
import { insertAssignment } from './assignments.ts';
import { findAttemptByKey, insertAttempt, listAttemptsForStudent } from './attempts.ts';
import { findDraft, markDraftSubmitted, upsertDraft, type DraftKey } from './drafts.ts';
import { insertFindings, listFindingsOfAttempts } from './findings.ts';
import { listAttemptsOfSection } from './section-attempts.ts';
import { findAssignmentForStudent } from './student-assignments.ts';
import { listSchoolAttempts, type WorkCursor } from './student-work.ts';

const taskId = 'two-bags';

/** Two schools with a class each, and an assignment of one task in each class. */
async function openWorld(open: (typeof testEngines)[number]['open']) {
	const app = await openTestApp(await open());
	const { districtId } = app;
	await app.store.tx(async ({ db, t }) => {
		await db.insert(t.task).values({
			districtId,
			id: taskId,
			version: 1,
			title: { en: 'Two bags', es: 'Dos bolsas' },
			grade: 6,
			module: 'g6-m1',
			topic: 'A',
			lessonFirst: 1,
			lessonLast: 8,
			standards: ['6.RP.A.1'],
			languageFunction: 'justify',
			isRetired: false
		});
		await db.insert(t.taskVersion).values({
			districtId,
			taskId,
			version: 1,
			contentHash: 'x',
			yaml: 'id: two-bags',
			createdAt: app.now()
		});
	});
	const classes = [await addClass(app, 'Heron'), await addClass(app, 'Larkspur')];
	return { app, classes };
}

async function addClass(app: RunningApp, name: string) {
	const schoolId = await addSchool(app, name);
	const at = (role: 'student' | 'teacher') => [{ role, schoolId }];
	const teacher = await addPerson(app, 'Tess', name, at('teacher'));
	const student = await addPerson(app, 'Sam', name, at('student'));
	const people = { teachers: [teacher], students: [student] };
	const sectionId = await addSection(app, { schoolId, grade: 6 }, people);
	const assignmentId = app.newId();
	const { districtId } = app;
	await app.store.tx((tx) =>
		insertAssignment(
			tx,
			{
				districtId,
				id: assignmentId,
				sectionId,
				kind: 'assigned',
				title: 'Bags',
				supportLevel: 'full',
				isSameVariant: true,
				createdAt: app.now()
			},
			[{ taskId, taskVersion: 1 }]
		)
	);
	return { schoolId, sectionId, assignmentId, teacher, student };
}

type Class = Awaited<ReturnType<typeof addClass>>;

const attemptOf = (app: RunningApp, c: Class, student: Viewer, key: string, submittedAt: Date) => ({
	districtId: app.districtId,
	sectionId: c.sectionId,
	id: app.newId(),
	assignmentId: c.assignmentId,
	taskId,
	taskVersion: 1,
	seed: 7,
	studentId: student.personId,
	answers: ['3'],
	checks: [{ kind: 'correct' as const }],
	justification: 'because 12 ÷ 4 is 3',
	fromFrames: [],
	locale: 'en' as const,
	supportLevel: 'full' as const,
	level: 1,
	nextStep: { kind: 'say-why', en: 'Say why.', es: 'Di por qué.' },
	analyzerVersion: '1',
	searchText: 'because 12 ÷ 4 is 3',
	idempotencyKey: key,
	submittedAt
});

describe.each(testEngines)('work on $name', ({ open }) => {
	let app: RunningApp;
	let classes: Class[];
	beforeAll(async () => {
		({ app, classes } = await openWorld(open));
	});
	afterAll(() => app.close());

	const keyOf = (c: Class, task = taskId): DraftKey => ({
		districtId: app.districtId,
		assignmentId: c.assignmentId,
		studentId: c.student.personId,
		taskId: task
	});
	const draftOf = (revision: number, justification: string) => ({
		taskVersion: 1,
		seed: 7,
		revision,
		answers: ['3'],
		justification,
		fromFrames: [],
		updatedAt: new Date()
	});

	test('a stale draft never wins, in whatever order drafts arrive', async () => {
		const key = keyOf(classes[0], 'drafted');
		const arriving = [3, 1, 5, 2, 4, 5].map((revision, i) =>
			app.store.tx((tx) => upsertDraft(tx, key, draftOf(revision, `text ${revision} (${i})`)))
		);
		await Promise.all(arriving);
		const draft = await findDraft(app.store, key);
		expect(draft?.revision).toBe(5);
		expect(draft?.justification).toMatch(/^text 5/);

		await app.store.tx((tx) => markDraftSubmitted(tx, key, 6));
		const late = await app.store.tx((tx) => upsertDraft(tx, key, draftOf(6, 'late')));
		expect(late).toBe(false);
		expect((await findDraft(app.store, key))?.justification).toMatch(/^text 5/);
	});

	test('twenty submits with one key are one attempt; other keys are numbered in line', async () => {
		const [c] = classes;
		const submit = (idempotencyKey: string) =>
			app.store.tx(async (tx) => {
				const row = attemptOf(app, c, c.student, idempotencyKey, new Date());
				const earlier = await findAttemptByKey(
					tx,
					app.districtId,
					c.student.personId,
					idempotencyKey
				);
				return earlier ? earlier.number : insertAttempt(tx, row);
			});
		const same = await Promise.all(Array.from({ length: 20 }, () => submit('same')));
		const others = await Promise.all(['b', 'c', 'd', 'e'].map(submit));
		expect(new Set(same)).toEqual(new Set([1]));
		expect(others.toSorted()).toEqual([2, 3, 4, 5]);
		const { personId } = c.student;
		const stored = await listAttemptsForStudent(
			app.store,
			app.districtId,
			personId,
			c.assignmentId,
			taskId
		);
		expect(stored.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	});

	test('a teacher’s finding counts over the engine’s', async () => {
		const [, c] = classes;
		const row = attemptOf(app, c, c.student, 'found', new Date('2026-09-01T10:00:00Z'));
		const finding = (
			source: 'engine' | 'teacher',
			code: string,
			isPresent: boolean,
			at: string
		) => ({
			districtId: app.districtId,
			sectionId: c.sectionId,
			attemptId: row.id,
			id: app.newId(),
			source,
			code,
			isPresent,
			confidence: 'likely' as const,
			evidence: [[0, 7]] as [number, number][],
			createdAt: new Date(at)
		});
		await app.store.tx(async (tx) => {
			await insertAttempt(tx, row);
			await insertFindings(tx, [
				finding('engine', 'move:reason', true, '2026-09-01T10:00:00Z'),
				finding('engine', 'idea:unit', true, '2026-09-01T10:00:00Z'),
				finding('teacher', 'move:reason', false, '2026-09-02T10:00:00Z'),
				finding('teacher', 'level:3', true, '2026-09-02T10:00:00Z')
			]);
		});
		const { districtId } = app;
		const stored = await listFindingsOfAttempts(app.store, districtId, c.sectionId, [row.id]);
		const counted = effectiveFindings(stored).map(({ code, isPresent }) => [code, isPresent]);
		expect(Object.fromEntries(counted)).toEqual({
			'move:reason': false,
			'idea:unit': true,
			'level:3': true
		});
		expect(effectiveLevel(1, stored)).toBe(3);
		expect(stored[0].evidence).toEqual([[0, 7]]);
	});

	test('a section’s work is read through that section alone', async () => {
		const [heron, larkspur] = classes;
		const { districtId } = app;
		const own = await listAttemptsOfSection(
			app.store,
			districtId,
			heron.sectionId,
			heron.assignmentId
		);
		const crossed = await listAttemptsOfSection(
			app.store,
			districtId,
			larkspur.sectionId,
			heron.assignmentId
		);
		expect(own.length).toBeGreaterThan(0);
		expect(crossed).toEqual([]);
		const { personId } = larkspur.student;
		expect(
			await findAssignmentForStudent(app.store, districtId, personId, heron.assignmentId)
		).toBeNull();
		expect(
			await findAssignmentForStudent(app.store, districtId, personId, larkspur.assignmentId)
		).toMatchObject({ kind: 'assigned', supportLevel: 'full', ownSupportLevel: null });
	});

	test('pages of a school’s work meet every attempt once, also where times are equal', async () => {
		const [, c] = classes;
		const at = new Date('2026-09-03T10:00:00.250Z');
		for (let i = 0; i < 11; i++) {
			await app.store.tx((tx) => insertAttempt(tx, attemptOf(app, c, c.student, `page ${i}`, at)));
		}
		const seen: string[] = [];
		let after: WorkCursor | null = null;
		for (;;) {
			const filter = { never: [] };
			const page: Awaited<ReturnType<typeof listSchoolAttempts>> = await listSchoolAttempts(
				app.store,
				app.districtId,
				[c.schoolId],
				filter,
				after,
				4
			);
			if (page.length === 0) break;
			seen.push(...page.map(({ id }) => id));
			const { submittedAt, id } = page[page.length - 1];
			after = { submittedAt, id };
		}
		expect(seen).toHaveLength(12);
		expect(new Set(seen).size).toBe(12);
	});
});
