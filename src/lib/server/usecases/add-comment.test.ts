import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listCommentsOfAttempts } from '../db/comments.ts';
import { addComment } from './add-comment.ts';

let room: Classroom;
let attemptId: string;
beforeAll(async () => {
	room = await openClassroom();
	const assignmentId = await room.giveAssignment(room.sectionId);
	attemptId = await room.giveAttempt(room.sectionId, {
		assignmentId,
		studentId: room.students[0].id
	});
});
afterAll(() => room.close());

const comments = () =>
	listCommentsOfAttempts(room.app.store, room.districtId, room.sectionId, [attemptId]);

describe('addComment', () => {
	it('keeps what the teacher wrote, once', async () => {
		const comment = { id: v7(), attemptId, text: '  Why does 6 go into 18 three times?  ' };
		await addComment(room.teacher, comment);
		await addComment(room.teacher, comment);
		expect(await comments()).toMatchObject([
			{ text: 'Why does 6 go into 18 three times?', authorFamilyName: 'Reed', seenAt: null }
		]);
	});

	it('keeps no empty and no endless comment', async () => {
		const write = (text: string) => addComment(room.teacher, { id: v7(), attemptId, text });
		expect(await write('   ')).toEqual({ kind: 'empty' });
		expect(await write('a'.repeat(2001))).toEqual({ kind: 'too-long' });
		expect(await comments()).toHaveLength(1);
	});

	it('finds no work of another teacher’s section', async () => {
		const comment = { id: v7(), attemptId, text: 'Hello' };
		await expect(addComment(room.otherTeacher, comment)).rejects.toMatchObject({ status: 404 });
		await expect(addComment(room.student, comment)).rejects.toMatchObject({ status: 404 });
	});
});
