import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listAssignmentsOfSections, listTasksOfAssignments } from '../db/assignments.ts';
import { createAssignment, type NewAssignment } from './create-assignment.ts';

let room: Classroom;
beforeAll(async () => {
	room = await openClassroom();
});
afterAll(() => room.close());

const wish = (given: Partial<NewAssignment> = {}): NewAssignment => ({
	id: v7(),
	sectionId: room.sectionId,
	title: ' Unit rates ',
	taskIds: [room.taskId],
	supportLevel: 'some',
	isSameVariant: false,
	dueAt: null,
	...given
});
const stored = () =>
	listAssignmentsOfSections(room.app.store, room.districtId, [room.sectionId, room.otherSectionId]);

describe('createAssignment', () => {
	it('gives the tasks at their current version', async () => {
		const input = wish();
		expect(await createAssignment(room.teacher, input)).toEqual({ kind: 'created', id: input.id });
		expect(await stored()).toMatchObject([{ id: input.id, title: 'Unit rates', kind: 'assigned' }]);
		const tasks = await listTasksOfAssignments(room.app.store, room.districtId, [input.id]);
		expect(tasks).toMatchObject([{ position: 1, taskId: room.taskId, taskVersion: 1 }]);
	});

	it('makes one assignment of a post that is sent twice', async () => {
		const input = wish();
		const before = (await stored()).length;
		await createAssignment(room.teacher, input);
		await createAssignment(room.teacher, input);
		expect(await stored()).toHaveLength(before + 1);
	});

	it('says what is missing and stores nothing', async () => {
		const before = (await stored()).length;
		const outcome = await createAssignment(room.teacher, wish({ title: ' ', taskIds: [] }));
		expect(outcome).toEqual({ kind: 'problems', problems: { title: 'missing', taskIds: 'none' } });
		expect(await stored()).toHaveLength(before);
	});

	it('takes no due date that has passed, and none that is no date', async () => {
		const past = await createAssignment(room.teacher, wish({ dueAt: new Date('2026-10-04') }));
		expect(past).toEqual({ kind: 'problems', problems: { dueAt: 'past' } });
		const none = await createAssignment(room.teacher, wish({ dueAt: 'no-date' }));
		expect(none).toEqual({ kind: 'problems', problems: { dueAt: 'no-date' } });
	});

	it('finds neither another teacher’s section nor an unknown task', async () => {
		const elsewhere = wish({ sectionId: room.otherSectionId });
		await expect(createAssignment(room.teacher, elsewhere)).rejects.toMatchObject({ status: 404 });
		await expect(createAssignment(room.student, wish())).rejects.toMatchObject({ status: 404 });
		const unknown = wish({ taskIds: ['no-such-task'] });
		await expect(createAssignment(room.teacher, unknown)).rejects.toMatchObject({ status: 404 });
	});

	it('cannot be used to add tasks to an assignment that is there', async () => {
		const theirs = wish({ sectionId: room.otherSectionId, taskIds: [room.taskId] });
		await createAssignment(room.otherTeacher, theirs);
		await createAssignment(room.teacher, wish({ id: theirs.id }));
		const found = (await stored()).filter(({ id }) => id === theirs.id);
		expect(found).toMatchObject([{ sectionId: room.otherSectionId }]);
	});
});
