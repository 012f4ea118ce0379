import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertComment } from '../db/comments.ts';
import { openStudentWork } from './open-student-work.ts';

let room: Classroom;
let assignmentId: string;
beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	const [ana, ben] = room.students;
	const first = { assignmentId, studentId: ana.id, justification: 'It is 3', level: 1 };
	const attemptId = await room.giveAttempt(room.sectionId, {
		...first,
		findings: [{ code: 'move:claim', confidence: 'sure', evidence: [[0, 7]] }]
	});
	await room.giveAttempt(room.sectionId, { ...first, number: 2, level: 2 });
	await room.giveAttempt(room.sectionId, { ...first, studentId: ben.id });
	const comment = {
		...{ districtId: room.districtId, sectionId: room.sectionId, id: v7(), attemptId },
		...{ authorId: room.teacher.viewer.personId, text: 'Why?', createdAt: room.app.now() }
	};
	await room.app.store.tx((tx) => insertComment(tx, comment));
});
afterAll(() => room.close());

const open = (studentId = room.students[0].id, viewer = room.teacher) =>
	openStudentWork(viewer, { sectionId: room.sectionId, assignmentId, studentId, locale: 'en' });

describe('openStudentWork', () => {
	it('shows all attempts in order, with what was seen and said', async () => {
		const { tasks, student } = await open();
		expect(student.name).toBe('Ana Watts');
		expect(tasks).toHaveLength(1);
		const [{ task, attempts }] = tasks;
		expect(task?.promptHtml).toContain('apples');
		expect(attempts.map(({ number, level }) => [number, level])).toEqual([
			[1, 1],
			[2, 2]
		]);
		expect(attempts[0].findings).toMatchObject([{ code: 'move:claim', confidence: 'sure' }]);
		expect(attempts[0].comments).toMatchObject([
			{ text: 'Why?', authorName: 'Tasha Reed', seenAt: null }
		]);
		expect(attempts[1].comments).toEqual([]);
	});

	it('leads to the students with work, by name', async () => {
		expect(await open()).toMatchObject({ previous: null, next: { name: 'Ben Kim' } });
	});

	it('shows a student of the class who has not begun', async () => {
		const { tasks, previous } = await open(room.students[2].id);
		expect(tasks).toMatchObject([{ task: null, attempts: [] }]);
		expect(previous?.name).toBe('Ben Kim');
	});

	it('finds no student of another class, and nothing for another teacher or a student', async () => {
		await expect(open(room.otherStudents[0].id)).rejects.toMatchObject({ status: 404 });
		const [ana] = room.students;
		await expect(open(ana.id, room.otherTeacher)).rejects.toMatchObject({ status: 404 });
		await expect(open(ana.id, room.student)).rejects.toMatchObject({ status: 404 });
	});
});
