import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertFindings } from './findings.ts';
import {
	countTeacherWords,
	findTaskModelHead,
	getTaskModel,
	insertTaskModel,
	listAttemptsOfTask,
	listCodedAttempts
} from './task-models.ts';

const model = (codedCount: number) => ({ codedCount, features: [7], rarity: [1.5], codes: [] });

describe.each(testEngines)('what is learned, on $name', ({ open }) => {
	let room: Classroom;
	const attempts: string[] = [];
	beforeAll(async () => {
		room = await openClassroom(await open());
		const assignmentId = await room.giveAssignment(room.sectionId);
		for (const [i, { id: studentId }] of room.students.entries()) {
			const submittedAt = new Date(Date.UTC(2026, 9, 5, 14, i));
			attempts.push(
				await room.giveAttempt(room.sectionId, {
					...{ assignmentId, studentId, submittedAt, justification: 'because' },
					findings: [{ code: 'move:reason' }]
				})
			);
		}
	});
	afterAll(() => room.close());

	const say = (attemptId: string, personId: string, code: string) =>
		room.app.store.tx((tx) =>
			insertFindings(tx, [
				{
					...{ districtId: room.districtId, sectionId: room.sectionId, attemptId, id: v7() },
					...{ source: 'teacher', code, isPresent: true, confidence: 'sure', evidence: [] },
					...{ personId, createdAt: new Date() }
				}
			])
		);

	test('the newest version of a model is found, and one that is stored stays as it is', async () => {
		const { store } = room.app;
		const at = [store, room.districtId, room.taskId] as const;
		expect(await findTaskModelHead(...at)).toBeNull();
		const row = (version: number, codedCount: number) => ({
			...{ districtId: room.districtId, taskId: room.taskId, version, codedCount },
			...{ analyzerVersion: '4', wordCount: 12, model: model(codedCount), createdAt: new Date() }
		});
		await store.tx((tx) => insertTaskModel(tx, row(1, 10)));
		await store.tx((tx) => insertTaskModel(tx, row(2, 20)));
		await store.tx((tx) => insertTaskModel(tx, row(2, 99)));
		expect(await findTaskModelHead(...at)).toEqual({
			...{ version: 2, analyzerVersion: '4', codedCount: 20, wordCount: 12 }
		});
		expect(await getTaskModel(...at, 2)).toEqual(model(20));
		await expect(getTaskModel(...at, 3)).rejects.toThrow('no model 3');
	});

	test('teachers’ words are counted, and the work that they are about is listed', async () => {
		const { store } = room.app;
		const at = [store, room.districtId, room.taskId] as const;
		expect(await countTeacherWords(...at)).toBe(0);
		expect(await listCodedAttempts(...at, null, 10)).toEqual([]);
		await say(attempts[0], room.teacher.viewer.personId, 'move:claim');
		await say(attempts[0], room.teacher.viewer.personId, 'level:2');
		await say(attempts[2], room.otherTeacher.viewer.personId, 'level:2');
		expect(await countTeacherWords(...at)).toBe(3);
		const ids = async (teacherId: string | null, limit = 10) =>
			(await listCodedAttempts(...at, teacherId, limit)).map(({ id }) => id);
		expect(await ids(null)).toEqual([attempts[2], attempts[0]]);
		expect(await ids(null, 1)).toEqual([attempts[2]]);
		expect(await ids(room.teacher.viewer.personId)).toEqual([attempts[0]]);
	});

	test('the attempts at a task come in pages, in the order in which they were handed in', async () => {
		const at = [room.app.store, room.districtId, room.taskId] as const;
		const first = await listAttemptsOfTask(...at, null, 2);
		expect(first.map(({ id }) => id)).toEqual(attempts.slice(0, 2));
		const rest = await listAttemptsOfTask(...at, first[1], 2);
		expect(rest.map(({ id }) => id)).toEqual(attempts.slice(2));
	});
});
