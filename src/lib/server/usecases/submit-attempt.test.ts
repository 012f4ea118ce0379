import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import type { Context } from '../context.ts';
import { listAttemptsForStudent } from '../db/attempts.ts';
import { findDraft, upsertDraft } from '../db/drafts.ts';
import { submitAttempt, type Submission } from './submit-attempt.ts';

let room: Classroom;

let keys = 0;
async function open(who = room.student) {
	const assignmentId = await room.giveAssignment(room.sectionId);
	const { districtId, taskId } = room;
	const studentId = who.viewer.personId;
	const submit = (given: Partial<Submission> = {}, as: Context = who) =>
		submitAttempt(as, {
			...{ assignmentId, taskId, answers: ['7013', '2'], fromFrames: [], locale: 'en' },
			justification: 'I know because one bag costs that',
			idempotencyKey: `key-${++keys}`,
			...given
		});
	const { store } = room.app;
	const attempts = () => listAttemptsForStudent(store, districtId, studentId, assignmentId, taskId);
	const key = { districtId, assignmentId, studentId, taskId };
	return { submit, attempts, key, draft: () => findDraft(store, key) };
}

describe.each(testEngines)('submitAttempt on $name', ({ open: openStore }) => {
	beforeAll(async () => void (room = await openClassroom(await openStore())));
	afterAll(() => room.close());

	it('stores what was handed in with its checks, and answers its number', async () => {
		const { submit, attempts } = await open();
		expect(await submit()).toMatchObject({ kind: 'stored', number: 1 });
		expect(await attempts()).toMatchObject([
			{
				answers: ['7013', '2'],
				checks: [{ kind: 'correct' }, { kind: 'incorrect' }],
				justification: 'I know because one bag costs that',
				supportLevel: 'some',
				taskVersion: 1
			}
		]);
	});

	it('counts a submit that is sent twice, even at once, as one attempt', async () => {
		const { submit, attempts } = await open();
		const twice = await Promise.all([
			submit({ idempotencyKey: 'same' }),
			submit({ idempotencyKey: 'same' })
		]);
		const again = await submit({ idempotencyKey: 'same' });
		expect(twice).toEqual([again, again]);
		expect(await attempts()).toHaveLength(1);
	});

	it('numbers a revision after what it revises', async () => {
		const { submit, attempts } = await open();
		await submit();
		expect(await submit({ answers: ['7013', '14026'] })).toMatchObject({ number: 2 });
		expect((await attempts()).map(({ number }) => number)).toEqual([1, 2]);
	});

	it('uses no attempt for an answer that is empty, and says which it is', async () => {
		const { submit, attempts } = await open();
		expect(await submit({ answers: ['7013', ''] })).toEqual({
			kind: 'unreadable',
			parts: [null, 'empty']
		});
		expect(await submit({ answers: [] })).toMatchObject({ kind: 'unreadable' });
		expect(await attempts()).toEqual([]);
	});

	it('refuses more than 5,000 characters, takes 5,000, and leaves the draft as it is', async () => {
		const { submit, attempts, draft, key } = await open();
		const long = 'because '.repeat(626);
		const content = { answers: ['7013', ''], justification: long, fromFrames: [] };
		await room.app.store.tx((tx) =>
			upsertDraft(tx, key, {
				...{ taskVersion: 1, seed: 1, revision: 1 },
				...content,
				updatedAt: new Date()
			})
		);
		expect(await submit({ justification: long })).toEqual({ kind: 'too-long', limit: 5000 });
		expect(await attempts()).toEqual([]);
		expect((await draft())?.justification).toBe(long);
		expect(await submit({ justification: 'a'.repeat(5000) })).toMatchObject({ kind: 'stored' });
	});

	it('takes a justification that says nothing: there is a next step for it', async () => {
		const { submit, attempts } = await open();
		await submit({ justification: '' });
		expect((await attempts())[0].nextStep).toMatchObject({ en: expect.any(String) });
	});

	it('says in the next step of a revision what got stronger', async () => {
		const { submit, attempts } = await open();
		await submit({ justification: 'It is 7013.' });
		await submit({
			justification:
				'It is 7013 because every bag is the same, so each one costs secretcue of the total.'
		});
		const [first, second] = await attempts();
		expect(first.nextStep.en).not.toContain('stronger');
		expect(second.nextStep.en).toMatch(/^Your work got stronger: now you give a reason\./);
	});

	it('says when the same words are handed in again', async () => {
		const { submit, attempts } = await open();
		await submit({ justification: 'It is 7013.' });
		await submit({ justification: 'It is 7013.' });
		expect((await attempts())[1].nextStep.en).toMatch(/^These are the same words as last time\. /);
	});

	it('ends the draft, so that a late save of earlier words changes nothing', async () => {
		const { submit, draft, key } = await open();
		await submit();
		const ended = await draft();
		expect(ended?.submittedRevision).toBe(ended?.revision);
		const late = { answers: ['1', ''], justification: 'late', fromFrames: [] };
		const isStored = await room.app.store.tx((tx) =>
			upsertDraft(tx, key, {
				...{ taskVersion: 1, seed: 1, revision: ended?.revision ?? 0 },
				...late,
				updatedAt: new Date()
			})
		);
		expect(isStored).toBe(false);
	});

	it('is not found by a student of another class, nor by a teacher', async () => {
		const { submit, attempts } = await open();
		const stranger = { ...room.student.viewer, personId: room.otherStudents[0].id };
		const theirs = submit({}, { ...room.student, viewer: stranger });
		await expect(theirs).rejects.toMatchObject({ status: 404 });
		await expect(submit({}, room.teacher)).rejects.toMatchObject({ status: 404 });
		expect(await attempts()).toEqual([]);
	});
});
