import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { findDraft } from '../db/drafts.ts';
import { saveDraft } from './save-draft.ts';

let room: Classroom;
let assignmentId: string;
beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
});
afterAll(() => room.close());

const save = (revision: number, justification: string, who = room.student) =>
	saveDraft(who, {
		assignmentId,
		taskId: room.taskId,
		revision,
		answers: ['3', ''],
		justification,
		fromFrames: [[0, 2]]
	});

describe('saveDraft', () => {
	it('keeps what was written, with its task’s version and seed', async () => {
		expect(await save(1, 'It is')).toEqual({ kind: 'saved', revision: 1 });
		const { districtId, taskId, students } = room;
		const key = { districtId, assignmentId, studentId: students[0].id, taskId };
		expect(await findDraft(room.app.store, key)).toMatchObject({
			taskVersion: 1,
			justification: 'It is',
			fromFrames: [[0, 2]],
			submittedRevision: 0
		});
	});

	it('answers a tab that is behind with what is stored, and changes nothing', async () => {
		await save(2, 'The first tab went on');
		const outcome = await save(2, 'The second tab did not know');
		expect(outcome).toMatchObject({
			kind: 'stale',
			stored: { revision: 2, justification: 'The first tab went on' }
		});
	});

	it('keeps more than may be handed in, so that it can be cut', async () => {
		expect(await save(3, 'a'.repeat(6000))).toEqual({ kind: 'saved', revision: 3 });
	});

	it('is not found by a student of another class, nor by a teacher', async () => {
		const stranger = { ...room.student.viewer, personId: room.otherStudents[0].id };
		const theirs = save(9, 'x', { ...room.student, viewer: stranger });
		await expect(theirs).rejects.toMatchObject({ status: 404 });
		await expect(save(9, 'x', room.teacher)).rejects.toMatchObject({ status: 404 });
	});
});
