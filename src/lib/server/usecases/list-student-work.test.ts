import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertComment } from '../db/comments.ts';
import { upsertDraft } from '../db/drafts.ts';
import { upsertEnrollment } from '../db/roster.ts';
import { listStudentWork } from './list-student-work.ts';

let room: Classroom;
beforeAll(async () => (room = await openClassroom()));
afterAll(() => room.close());

const list = () => listStudentWork(room.student, { locale: 'en' });

describe('listStudentWork', () => {
	it('shows a student of a class without work an empty page', async () => {
		expect(await list()).toEqual({ hasClass: true, toDo: [], done: [], comments: [] });
	});

	it('tells what is new, started and done, of the student’s own classes only', async () => {
		const { sectionId, otherSectionId, students, taskId, districtId } = room;
		const fresh = await room.giveAssignment(sectionId, 'Fresh');
		const begun = await room.giveAssignment(sectionId, 'Begun');
		const done = await room.giveAssignment(sectionId, 'Done');
		await room.giveAssignment(otherSectionId, 'Theirs');
		const me = students[0].id;
		const key = { districtId, assignmentId: begun, studentId: me, taskId };
		const draft = { answers: ['3'], justification: '', fromFrames: [], updatedAt: new Date() };
		await room.app.store.tx((tx) =>
			upsertDraft(tx, key, { taskVersion: 1, seed: 1, revision: 1, ...draft })
		);
		await room.giveAttempt(sectionId, { assignmentId: done, studentId: me });
		// Another student's attempt does not make this student's work done.
		await room.giveAttempt(sectionId, { assignmentId: fresh, studentId: students[1].id });

		const { toDo, done: finished } = await list();
		const told = toDo.map(({ title, tasks, nextTaskId }) => [title, tasks[0].state, nextTaskId]);
		expect(told.toSorted()).toEqual([
			['Begun', 'started', taskId],
			['Fresh', 'new', taskId]
		]);
		expect(finished.map(({ title }) => title)).toEqual(['Done']);
	});

	it('shows the comments on the student’s own work, the unseen first', async () => {
		const { sectionId, students, districtId, app } = room;
		const assignmentId = await room.giveAssignment(sectionId, 'Commented');
		const comment = async (studentId: string, text: string, seenAt: Date | null, at: string) => {
			const attemptId = await room.giveAttempt(sectionId, {
				assignmentId,
				studentId,
				number: studentId === students[0].id ? Number(at.slice(-2)) : 1
			});
			const { personId: authorId } = room.teacher.viewer;
			const row = { districtId, sectionId, id: v7(), attemptId, authorId, text, seenAt };
			await app.store.tx((tx) => insertComment(tx, { ...row, createdAt: new Date(at) }));
		};
		await comment(students[0].id, 'Unseen', null, '2026-10-01');
		await comment(students[0].id, 'Seen', new Date(), '2026-10-02');
		await comment(students[1].id, 'Not yours', null, '2026-10-03');

		const { comments } = await list();
		expect(comments.map(({ text, isNew }) => [text, isNew])).toEqual([
			['Unseen', true],
			['Seen', false]
		]);
		expect(comments[0]).toMatchObject({ authorName: 'Tasha Reed', taskTitle: 'Apples by the bag' });
	});

	it('says of what was due before the student joined neither that nor when', async () => {
		const { store } = room.app;
		const { sectionId, otherSectionId, districtId, students } = room;
		const enrolledAt = new Date('2026-10-15T12:00:00Z');
		const personId = students[0].id;
		const enrollment = { districtId, sectionId: otherSectionId, personId, enrolledAt };
		await store.tx((tx) => upsertEnrollment(tx, { ...enrollment, kind: 'student' }));
		const dueAt = new Date('2026-10-12T12:00:00Z');
		const later = new Date('2026-10-16T12:00:00Z');
		await room.giveAssignment(sectionId, 'There in time', dueAt);
		await room.giveAssignment(otherSectionId, 'Before my time', dueAt);
		await room.giveAssignment(otherSectionId, 'After I came', later);
		const ctx = { ...room.student, now: () => new Date('2026-10-18T12:00:00Z') };
		const { toDo } = await listStudentWork(ctx, { locale: 'en' });
		const told = toDo.map((work) => [work.title, { due: work.dueAt, past: work.isPastDue }]);
		expect(Object.fromEntries(told)).toMatchObject({
			'There in time': { due: dueAt, past: true },
			'Before my time': { due: null, past: false },
			'After I came': { due: later, past: true }
		});
	});

	it('shows a teacher none of it', async () => {
		const view = await listStudentWork(room.teacher, { locale: 'en' });
		expect(view).toEqual({ hasClass: false, toDo: [], done: [], comments: [] });
	});
});
