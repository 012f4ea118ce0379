import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretNumbers } from '../../../../tests/support/apples-task.ts';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertComment, listCommentsOfAttempts } from '../db/comments.ts';
import { upsertDraft } from '../db/drafts.ts';
import { openTask } from './open-task.ts';

let room: Classroom;
let assignmentId: string;
let attemptId: string;
beforeAll(async () => {
	room = await openClassroom();
	const { sectionId, students, taskId, districtId, app, teacher } = room;
	assignmentId = await room.giveAssignment(sectionId);
	attemptId = await room.giveAttempt(sectionId, {
		assignmentId,
		studentId: students[0].id,
		answers: ['12', '\\frac34'],
		checks: [
			{ kind: 'incorrect', misconceptionId: 'secret-upside-down' },
			{ kind: 'wrong-form', form: 'decimal' }
		],
		justification: 'I know because $\\frac34$ is it',
		findings: [{ code: 'idea:secret-idea' }, { code: 'misconception:secret-upside-down' }]
	});
	const key = { districtId, assignmentId, studentId: students[0].id, taskId };
	const content = { answers: ['12', '8'], justification: 'Because', fromFrames: [] };
	const numbers = { taskVersion: 1, seed: 1, revision: 7 };
	const { personId: authorId } = teacher.viewer;
	await app.store.tx(async (tx) => {
		await upsertDraft(tx, key, { ...numbers, ...content, updatedAt: new Date() });
		const comment = { districtId, sectionId, id: v7(), attemptId, authorId };
		await insertComment(tx, { ...comment, text: 'Say more', createdAt: new Date() });
	});
});
afterAll(() => room.close());

const open = (who = room.student, locale: 'en' | 'es' = 'en') =>
	openTask(who, { assignmentId, taskId: room.taskId, locale });

describe('openTask', () => {
	it('gives nothing away: no key, known wrong answer, misconception, look-for or exemplar', async () => {
		for (const locale of ['en', 'es'] as const) {
			// The ids are made up anew each time, and may hold any number.
			const told = JSON.stringify(await open(room.student, locale)).replaceAll(
				/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g,
				''
			);
			expect(told).toContain(locale === 'en' ? 'bags weigh' : 'bolsas pesan');
			expect(told).not.toMatch(/secret/i);
			for (const number of secretNumbers) expect(told).not.toContain(number);
		}
	});

	it('shows the task typeset, in the language asked for, and says it in words', async () => {
		const { task } = await open(room.student, 'es');
		expect(task.title).toBe('Manzanas por bolsa');
		expect(task.promptHtml).toContain('<strong>Cuatro</strong>');
		expect(task.promptHtml).toContain('katex');
		expect(task.spoken).toContain('cuestan 1 sobre 2');
		expect(task.questionsHtml).toHaveLength(2);
	});

	it('shows the earlier attempt with what is said about it', async () => {
		const { attempts, state } = await open();
		expect(state).toBe('revising');
		expect(attempts[0].answers).toMatchObject([
			{ kind: 'incorrect', form: null },
			{ kind: 'wrong-form', form: 'decimal', hint: null }
		]);
		expect(attempts[0].answers[0].hint?.html).toContain('Read again');
		expect(attempts[0].answers[0].hint?.spoken).toContain('Read again');
		expect(attempts[0].segments.map(({ kind }) => kind)).toEqual(['text', 'math', 'text']);
		const plain = { frame: null, isComfort: false, isExtra: false };
		expect(attempts[0].nextStep).toEqual({ text: 'Say why.', ...plain });
	});

	it('says whether a next step comforts or only goes further, and shows a starter’s dots as blanks', async () => {
		const { sectionId, students, taskId, student } = room;
		const viewer = { ...student.viewer, personId: students[2].id };
		const kinds = { talk: { isComfort: true }, generalize: { isExtra: true }, 'say-why': {} };
		for (const [kind, told] of Object.entries(kinds)) {
			const id = await room.giveAssignment(sectionId);
			const frame = { en: 'It is … because …', es: 'Es … porque …' };
			await room.giveAttempt(sectionId, {
				...{ assignmentId: id, studentId: students[2].id },
				nextStep: { kind, en: 'Hm.', es: 'Hm.', frame }
			});
			const view = await openTask(
				{ ...student, viewer },
				{ assignmentId: id, taskId, locale: 'es' }
			);
			expect(view.attempts[0].nextStep).toEqual({
				...{ text: 'Hm.', frame: 'Es ___ porque ___', isComfort: false, isExtra: false },
				...told
			});
		}
	});

	it('shows frames at the support level, a starter’s dots as blanks', async () => {
		expect(await open()).toMatchObject({
			supportLevel: 'some',
			frames: ['I know because ___']
		});
	});

	it('lists the tasks of the assignment, and how far the student is with each', async () => {
		const { taskId } = room;
		expect((await open()).steps).toEqual([
			{ taskId, title: 'Apples by the bag', state: 'revising' }
		]);
	});

	it('brings the words of its word bank in both languages, and no others', async () => {
		expect((await open()).words).toMatchObject([
			{ id: 'rate', meanings: { en: { term: 'rate' }, es: { term: 'tasa' } } }
		]);
	});

	it('shows the draft as it was last saved', async () => {
		expect((await open()).draft).toEqual({
			revision: 7,
			answers: ['12', '8'],
			justification: 'Because',
			fromFrames: []
		});
	});

	it('counts a comment as seen once it was shown', async () => {
		const { store } = room.app;
		const read = () => listCommentsOfAttempts(store, room.districtId, room.sectionId, [attemptId]);
		expect((await read())[0].seenAt).not.toBeNull();
		expect((await open()).attempts[0].comments).toMatchObject([
			{ text: 'Say more', authorName: 'Tasha Reed', isNew: false }
		]);
	});

	it('is not found by a student of another class, by a teacher, or under another task', async () => {
		const stranger = { ...room.student.viewer, personId: room.otherStudents[0].id };
		await expect(open({ ...room.student, viewer: stranger })).rejects.toMatchObject({
			status: 404
		});
		await expect(open(room.teacher)).rejects.toMatchObject({ status: 404 });
		const elsewhere = openTask(room.student, { assignmentId, taskId: 'other', locale: 'en' });
		await expect(elsewhere).rejects.toMatchObject({ status: 404 });
	});

	it('shows a classmate none of it', async () => {
		const classmate = { ...room.student.viewer, personId: room.students[1].id };
		const view = await open({ ...room.student, viewer: classmate });
		expect(view).toMatchObject({ attempts: [], state: 'new', draft: { revision: 0 } });
	});
});
