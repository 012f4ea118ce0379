import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertFindings } from '../db/findings.ts';
import { listSections } from './list-sections.ts';
import { openSection } from './open-section.ts';

let room: Classroom;
let assignmentId: string;
let attemptId: string;
beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	attemptId = await room.giveAttempt(room.sectionId, {
		assignmentId,
		studentId: room.students[0].id,
		findings: [{ code: 'flag:needs-a-person' }]
	});
});
afterAll(() => room.close());

describe('listSections', () => {
	it('lists the viewer’s own classes with what is new in them', async () => {
		const { sections } = await listSections(room.teacher);
		expect(sections).toMatchObject([
			{ id: room.sectionId, students: 3, open: 1, nextDueAt: null, newWork: 1 }
		]);
		const others = await listSections(room.otherTeacher);
		expect(others).toMatchObject({ sections: [{ id: room.otherSectionId }], safety: [] });
	});

	it('shows nobody’s classes to somebody who teaches none', async () => {
		expect(await listSections(room.student)).toEqual({ sections: [], safety: [] });
	});

	it('forgets what is new once the class was opened', async () => {
		await openSection(room.teacher, { sectionId: room.sectionId });
		expect((await listSections(room.teacher)).sections[0].newWork).toBe(0);
	});

	it('tells what a grown-up should see until the teacher has', async () => {
		expect((await listSections(room.teacher)).safety).toMatchObject([
			{ attemptId, studentName: 'Ana Watts', sectionName: 'Math 6, period 2', assignmentId }
		]);
		await room.app.store.tx((tx) =>
			insertFindings(tx, [
				{
					districtId: room.districtId,
					sectionId: room.sectionId,
					attemptId,
					id: v7(),
					source: 'teacher',
					code: 'flag:needs-a-person',
					isPresent: true,
					confidence: 'sure',
					evidence: [],
					createdAt: room.app.now()
				}
			])
		);
		expect((await listSections(room.teacher)).safety).toEqual([]);
	});
});
