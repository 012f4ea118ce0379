import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { findAssignmentOfSection } from '../db/assignments.ts';
import { upsertDraft } from '../db/drafts.ts';
import { changeAssignment } from './change-assignment.ts';
import { openAssignment } from './open-assignment.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

let room: Classroom;
beforeAll(async () => {
	room = await openClassroom();
});
afterAll(() => room.close());

const stored = (id: string) =>
	findAssignmentOfSection(room.app.store, room.districtId, room.sectionId, id);
const at = (assignmentId: string) => ({ sectionId: room.sectionId, assignmentId });
const givePractice = () => {
	const id = room.app.newId();
	const { districtId, sectionId } = room;
	const row = { districtId, id, sectionId, kind: 'practice' as const, title: 'Practice' };
	const rest = { supportLevel: 'some' as const, isSameVariant: false, createdAt: room.app.now() };
	return room.app.store.tx(async ({ db, t }) => {
		await db.insert(t.assignment).values({ ...row, ...rest });
		return id;
	});
};

describe('changeAssignment', () => {
	const change = { title: ' New ', supportLevel: 'full' as const, dueAt: new Date('2026-10-01') };

	it('changes title, support and due date, a date in the past too', async () => {
		const id = await room.giveAssignment(room.sectionId);
		expect(await changeAssignment(room.teacher, { ...at(id), ...change })).toEqual({
			kind: 'changed'
		});
		expect(await stored(id)).toMatchObject({ ...change, title: 'New' });
		expect(await openAssignment(room.teacher, at(id))).toMatchObject({
			assignment: { title: 'New', supportLevel: 'full' },
			isBegun: false
		});
	});

	it('says what is wrong and changes nothing', async () => {
		const id = await room.giveAssignment(room.sectionId);
		const wrong = { ...change, title: ' ', dueAt: 'no-date' as const };
		expect(await changeAssignment(room.teacher, { ...at(id), ...wrong })).toEqual({
			kind: 'problems',
			problems: { title: 'missing', dueAt: 'no-date' }
		});
		expect(await stored(id)).toMatchObject({ title: 'Unit rates', supportLevel: 'some' });
	});

	it('finds neither free practice nor what is another teacher’s', async () => {
		const id = await room.giveAssignment(room.sectionId);
		const practice = { ...at(await givePractice()), ...change };
		await expect(changeAssignment(room.teacher, practice)).rejects.toMatchObject({ status: 404 });
		for (const viewer of [room.otherTeacher, room.student]) {
			const wrong = changeAssignment(viewer, { ...at(id), ...change });
			await expect(wrong).rejects.toMatchObject({ status: 404 });
			await expect(openAssignment(viewer, at(id))).rejects.toMatchObject({ status: 404 });
		}
	});
});

describe('withdrawAssignment', () => {
	it('takes back what nobody has begun', async () => {
		const id = await room.giveAssignment(room.sectionId);
		expect(await withdrawAssignment(room.teacher, at(id))).toEqual({ kind: 'withdrawn' });
		expect(await stored(id)).toBeNull();
	});

	it('keeps what somebody has handed in, or begun', async () => {
		const studentId = room.students[0].id;
		const done = await room.giveAssignment(room.sectionId);
		await room.giveAttempt(room.sectionId, { assignmentId: done, studentId });
		const begun = await room.giveAssignment(room.sectionId);
		const key = {
			districtId: room.districtId,
			assignmentId: begun,
			studentId,
			taskId: room.taskId
		};
		const content = { answers: ['3'], justification: '', fromFrames: [], updatedAt: new Date(0) };
		await room.app.store.tx((tx) =>
			upsertDraft(tx, key, { taskVersion: 1, seed: 1, revision: 1, ...content })
		);
		for (const id of [done, begun]) {
			expect(await withdrawAssignment(room.teacher, at(id))).toEqual({ kind: 'begun' });
			expect(await stored(id)).not.toBeNull();
			expect(await openAssignment(room.teacher, at(id))).toMatchObject({ isBegun: true });
		}
	});

	it('finds neither free practice nor what is another teacher’s', async () => {
		const id = await room.giveAssignment(room.sectionId);
		const practice = at(await givePractice());
		await expect(withdrawAssignment(room.teacher, practice)).rejects.toMatchObject({ status: 404 });
		for (const viewer of [room.otherTeacher, room.student]) {
			await expect(withdrawAssignment(viewer, at(id))).rejects.toMatchObject({ status: 404 });
		}
		expect(await stored(id)).not.toBeNull();
	});
});
