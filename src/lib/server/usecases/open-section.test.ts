import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { openSection } from './open-section.ts';
import { renewClassCode } from './renew-class-code.ts';
import { setJoining } from './set-joining.ts';
import { setStudentSupport } from './set-student-support.ts';

let room: Classroom;
beforeAll(async () => {
	room = await openClassroom();
});
afterAll(() => room.close());

const open = () => openSection(room.teacher, { sectionId: room.sectionId });

describe('openSection', () => {
	it('lists the students by family name and the assignments with who has worked', async () => {
		const assignmentId = await room.giveAssignment(room.sectionId);
		const [ana] = room.students;
		await room.giveAttempt(room.sectionId, { assignmentId, studentId: ana.id });
		await room.giveAttempt(room.sectionId, { assignmentId, studentId: ana.id, number: 2 });
		const view = await open();
		expect(view.students.map(({ name }) => name)).toEqual(['Cleo Diaz', 'Ben Kim', 'Ana Watts']);
		expect(view.assignments).toMatchObject([
			{ id: assignmentId, students: 1, newWork: 2, tasks: [{ en: 'Apples by the bag' }] }
		]);
	});

	it('finds no class of another teacher', async () => {
		const wrong = openSection(room.otherTeacher, { sectionId: room.sectionId });
		await expect(wrong).rejects.toMatchObject({ status: 404 });
		const asStudent = openSection(room.student, { sectionId: room.sectionId });
		await expect(asStudent).rejects.toMatchObject({ status: 404 });
	});
});

describe('setJoining', () => {
	it('opens and closes the class to its code', async () => {
		await setJoining(room.teacher, { sectionId: room.sectionId, isJoinable: false });
		expect((await open()).section.isJoinable).toBe(false);
	});

	it('finds no class of another teacher', async () => {
		const wrong = setJoining(room.otherTeacher, { sectionId: room.sectionId, isJoinable: true });
		await expect(wrong).rejects.toMatchObject({ status: 404 });
	});
});

describe('renewClassCode', () => {
	it('gives a code that reads without mistakes', async () => {
		const { classCode } = await renewClassCode(room.teacher, { sectionId: room.sectionId });
		expect(classCode).toMatch(/^[B-DF-HJKMNP-RTV-Z2-46-9]{6}$/);
		expect((await open()).section.classCode).toBe(classCode);
	});

	it('finds no class of another teacher', async () => {
		const wrong = renewClassCode(room.otherTeacher, { sectionId: room.sectionId });
		await expect(wrong).rejects.toMatchObject({ status: 404 });
	});
});

describe('setStudentSupport', () => {
	it('sets the support of one student, and gives it back to the assignment', async () => {
		const [ana] = room.students;
		const set = (supportLevel: 'full' | null) =>
			setStudentSupport(room.teacher, {
				sectionId: room.sectionId,
				studentId: ana.id,
				supportLevel
			});
		const stored = async () => (await open()).students.find(({ id }) => id === ana.id);
		await set('full');
		expect(await stored()).toMatchObject({ supportLevel: 'full' });
		await set(null);
		expect(await stored()).toMatchObject({ supportLevel: null });
	});

	it('finds no student of another class', async () => {
		const [dev] = room.otherStudents;
		const wrong = setStudentSupport(room.teacher, {
			sectionId: room.sectionId,
			studentId: dev.id,
			supportLevel: 'full'
		});
		await expect(wrong).rejects.toMatchObject({ status: 404 });
	});
});
