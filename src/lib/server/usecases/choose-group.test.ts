import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { chooseGroup, resetGroups } from './choose-group.ts';
import { openNextGroups } from './open-next-groups.ts';

let room: Classroom;
let place: { sectionId: string; assignmentId: string; taskId: string };
beforeAll(async () => {
	room = await openClassroom();
	const assignmentId = await room.giveAssignment(room.sectionId);
	for (const { id } of room.students.slice(0, 2)) {
		await room.giveAttempt(room.sectionId, { assignmentId, studentId: id });
	}
	place = { sectionId: room.sectionId, assignmentId, taskId: room.taskId };
});
afterAll(() => room.close());

const open = () => openNextGroups(room.teacher, { ...place, locale: 'en' });
const needOf = async (studentId: string) => {
	const { groups } = await open();
	return groups.find(({ students }) => students.some(({ id }) => id === studentId))?.need;
};

describe('chooseGroup', () => {
	it('puts a student into another group, and the last choice stays until it is reset', async () => {
		const [{ id: studentId }] = room.students;
		const before = await needOf(studentId);
		await chooseGroup(room.teacher, { ...place, studentId, need: 'begin' });
		await chooseGroup(room.teacher, { ...place, studentId, need: 'misconceptions' });
		expect(await needOf(studentId)).toBe('misconceptions');
		expect((await open()).hasChoices).toBe(true);
		await resetGroups(room.teacher, place);
		expect(await needOf(studentId)).toBe(before);
		expect((await open()).hasChoices).toBe(false);
	});

	it('names those who have not answered, and puts none of them into a group', async () => {
		const [, , absent] = room.students;
		expect((await open()).notStarted.map(({ id }) => id)).toContain(absent.id);
		await expect(
			chooseGroup(room.teacher, { ...place, studentId: absent.id, need: 'reason' })
		).rejects.toMatchObject({ status: 404 });
	});

	it('knows no need but its own, and no class of another teacher', async () => {
		const [{ id: studentId }] = room.students;
		await expect(
			chooseGroup(room.teacher, { ...place, studentId, need: 'detention' })
		).rejects.toMatchObject({ status: 404 });
		await expect(
			chooseGroup(room.otherTeacher, { ...place, studentId, need: 'reason' })
		).rejects.toMatchObject({ status: 404 });
		await expect(resetGroups(room.otherTeacher, place)).rejects.toMatchObject({ status: 404 });
	});
});
