import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listDiscussionItems, replaceDiscussionItems } from '../db/discussions.ts';
import { arrangeDiscussion, type DiscussionChange } from './arrange-discussion.ts';

let room: Classroom;
let assignmentId: string;
let attemptIds: string[];
beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	const give = ({ id }: { id: string }) =>
		room.giveAttempt(room.sectionId, { assignmentId, studentId: id });
	attemptIds = await Promise.all(room.students.map(give));
});
beforeEach(() =>
	room.app.store.tx((tx) =>
		replaceDiscussionItems(
			tx,
			{ districtId: room.districtId, sectionId: room.sectionId, assignmentId },
			attemptIds.slice(0, 2)
		)
	)
);
afterAll(() => room.close());

const arrange = (change: DiscussionChange, viewer = room.teacher, id = assignmentId) =>
	arrangeDiscussion(viewer, { sectionId: room.sectionId, assignmentId: id, change });
const order = async () => {
	const { store } = room.app;
	const items = await listDiscussionItems(store, room.districtId, room.sectionId, assignmentId);
	return items.map(({ attemptId }) => attemptIds.indexOf(attemptId));
};

describe('arrangeDiscussion', () => {
	it('adds work at the end, once', async () => {
		const change = { kind: 'add' as const, attemptId: attemptIds[2] };
		expect(await arrange(change)).toEqual({ kind: 'arranged' });
		await arrange(change);
		expect(await order()).toEqual([0, 1, 2]);
	});

	it('takes work out', async () => {
		await arrange({ kind: 'remove', attemptId: attemptIds[0] });
		expect(await order()).toEqual([1]);
	});

	it('moves one, and orders all', async () => {
		await arrange({ kind: 'move', attemptId: attemptIds[1], by: -1 });
		expect(await order()).toEqual([1, 0]);
		await arrange({ kind: 'order', attemptIds: [attemptIds[0], attemptIds[1]] });
		expect(await order()).toEqual([0, 1]);
	});

	it('lets no order bring in work that was not chosen', async () => {
		await arrange({ kind: 'order', attemptIds: [attemptIds[2], attemptIds[1]] });
		expect(await order()).toEqual([1, 0]);
	});

	it('refuses work whose words need a person', async () => {
		const attemptId = await room.giveAttempt(room.sectionId, {
			...{ assignmentId, studentId: room.students[0].id, number: 2 },
			findings: [{ code: 'flag:needs-a-person' }]
		});
		expect(await arrange({ kind: 'add', attemptId })).toEqual({ kind: 'private' });
		expect(await order()).toEqual([0, 1]);
	});

	it('finds no work of another assignment, and nothing for another teacher or a student', async () => {
		const other = await room.giveAssignment(room.sectionId, 'Other');
		const add = { kind: 'add' as const, attemptId: attemptIds[2] };
		await expect(arrange(add, room.teacher, other)).rejects.toMatchObject({ status: 404 });
		await expect(arrange(add, room.otherTeacher)).rejects.toMatchObject({ status: 404 });
		await expect(arrange(add, room.student)).rejects.toMatchObject({ status: 404 });
		expect(await order()).toEqual([0, 1]);
	});
});
