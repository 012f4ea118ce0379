import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { openProgress } from './open-progress.ts';

let room: Classroom;
beforeAll(async () => (room = await openClassroom()));
afterAll(() => room.close());

const open = (viewer = room.teacher) =>
	openProgress(viewer, {
		sectionId: room.sectionId,
		filter: { module: '', standard: '' },
		locale: 'en'
	});

test('compares only the moves that some of the work shows, and names the others', async () => {
	const { sectionId, students } = room;
	for (const [i, code] of ['move:claim', 'move:evidence'].entries()) {
		const assignmentId = await room.giveAssignment(sectionId, `Week ${i + 1}`);
		const findings = [{ code }];
		await room.giveAttempt(sectionId, { assignmentId, studentId: students[0].id, findings });
	}
	const { moves, unseen, lines } = await open();
	expect(lines).toHaveLength(2);
	expect(moves.map(({ code }) => code)).toEqual(['move:claim', 'move:evidence']);
	expect(unseen).toEqual(['a reason', 'a check']);
});

test('is not there for another teacher', async () => {
	await expect(open(room.otherTeacher)).rejects.toMatchObject({ status: 404 });
});
