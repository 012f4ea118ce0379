import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listAssignmentsForStudent } from '../db/student-assignments.ts';
import { listPractice } from './list-practice.ts';

let room: Classroom;
beforeAll(async () => (room = await openClassroom()));
afterAll(() => room.close());

const list = (grade: number | null = null) => listPractice(room.student, { grade, locale: 'es' });

describe('listPractice', () => {
	it('lists the tasks of the student’s grade by module and topic', async () => {
		expect(await list()).toMatchObject({
			grade: 6,
			grades: [6],
			modules: [
				{
					id: 'g6-m1',
					number: 1,
					title: 'Razones y tasas unitarias',
					topics: [
						{
							topic: 'B',
							title: 'Conjuntos de razones equivalentes',
							tasks: [{ taskId: room.taskId, title: 'Manzanas por bolsa', state: 'new' }]
						}
					]
				}
			]
		});
	});

	it('makes one home for practice per class, however many come at once', async () => {
		const views = await Promise.all([list(), list(), list()]);
		expect(new Set(views.map(({ assignmentId }) => assignmentId)).size).toBe(1);
		const { store } = room.app;
		const all = await listAssignmentsForStudent(store, room.districtId, room.students[1].id);
		expect(all.filter(({ kind }) => kind === 'practice')).toHaveLength(1);
	});

	it('shows what was practised as done', async () => {
		const { assignmentId } = await list();
		if (!assignmentId) throw new Error('A student of a class can practise');
		const [me] = room.students;
		await room.giveAttempt(room.sectionId, { assignmentId, studentId: me.id });
		expect((await list()).modules[0].topics[0].tasks[0].state).toBe('done');
	});

	it('tells the module of what the class was given last, else the first of the grade', async () => {
		const { store } = room.app;
		const { sectionId } = room;
		expect((await list()).currentModule).toBe('g6-m1');
		await store.tx(async ({ db, t }) => {
			const [row] = await db.select().from(t.task);
			await db.insert(t.task).values({ ...row, id: 'later', module: 'g6-m2', topic: 'A' });
			const [version] = await db.select().from(t.taskVersion);
			await db.insert(t.taskVersion).values({ ...version, taskId: 'later' });
		});
		const give = (title: string) => room.giveAssignment(sectionId, title);
		await give('Rates');
		const last = await give('Fractions');
		await store.tx(({ db, t }) =>
			db
				.update(t.assignmentTask)
				.set({ taskId: 'later' })
				.where(eq(t.assignmentTask.assignmentId, last))
		);
		const { currentModule, modules } = await list();
		expect(modules.map(({ id }) => id)).toEqual(['g6-m1', 'g6-m2']);
		expect(currentModule).toBe('g6-m2');
	});

	it('falls back to the student’s own grade when the one asked for has no tasks', async () => {
		expect((await list(8)).grade).toBe(6);
	});

	it('gives nowhere to practise to somebody who is in no class', async () => {
		const view = await listPractice(room.teacher, { grade: null, locale: 'en' });
		expect(view.assignmentId).toBeNull();
	});
});
