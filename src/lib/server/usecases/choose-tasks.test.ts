import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { seedFor } from '#lib/tasks/seed.ts';
import { tasksPerPage } from '#lib/reports/task-list.ts';
import { chooseTasks } from './choose-tasks.ts';

let room: Classroom;
const assignmentId = '01900000-0000-7000-8000-00000000aaaa';
beforeAll(async () => {
	room = await openClassroom();
	const row = {
		...{ districtId: room.districtId, version: 1, grade: 7, topic: 'A' },
		...{ title: { en: 'Rates', es: 'Tasas' }, lessonFirst: 1, lessonLast: 2 },
		...{ standards: ['7.RP.A.1'], languageFunction: 'justify', isRetired: false }
	};
	await room.app.store.tx(async ({ db, t }) => {
		const many = Array.from({ length: 14 }, (_, index) => ({
			...{ ...row, id: `rate-${String(index).padStart(2, '0')}` },
			module: index < 13 ? 'g7-m1' : 'g7-m2',
			topic: index === 0 ? 'B' : 'A',
			standards: index === 0 ? ['7.RP.A.2a'] : ['7.RP.A.1']
		}));
		await db
			.insert(t.task)
			.values([...many, { ...row, id: 'gone', module: 'g7-m1', isRetired: true }]);
	});
});
afterAll(() => room.close());

type Given = Partial<Parameters<typeof chooseTasks>[1]>;
const everything = { module: '', topic: '', standard: '', languageFunction: '', page: 1 };
const choose = (given: Given = {}, viewer = room.teacher) =>
	chooseTasks(viewer, {
		...{ sectionId: room.sectionId, assignmentId, filter: everything },
		...{ chosen: [], preview: null, locale: 'en' as const },
		...given
	});
const list = async (filter: Partial<typeof everything>) => {
	const { tasks, count, pages } = await choose({ filter: { ...everything, ...filter } });
	return { ids: tasks.map(({ id }) => id), count, pages };
};

describe('chooseTasks', () => {
	it('lists the tasks of the class’s own grade until somebody asks for others', async () => {
		const { tasks, filter, grades } = await choose();
		expect(tasks).toMatchObject([
			{ id: room.taskId, module: 1, topic: 'B', topicTitle: 'Collections of Equivalent Ratios' }
		]);
		expect(filter.module).toBe('grade-6');
		expect(grades.map(({ grade, count }) => [grade, count])).toEqual([
			[6, 1],
			[7, 14]
		]);
	});

	it('filters by module, topic and standard, and turns pages', async () => {
		expect(await list({ module: 'grade-7' })).toMatchObject({ count: 14, pages: 2 });
		expect((await list({ module: 'grade-7' })).ids).toHaveLength(tasksPerPage);
		expect((await list({ module: 'grade-7', page: 9 })).ids).toHaveLength(2);
		expect((await list({ module: 'g7-m2' })).ids).toEqual(['rate-13']);
		expect((await list({ module: 'g7-m1', topic: 'B' })).ids).toEqual(['rate-00']);
		expect((await list({ module: 'g7-m1', standard: '7.RP.A.2a' })).ids).toEqual(['rate-00']);
	});

	it('passes over a filter that there is nothing of', async () => {
		const { filter } = await choose({
			filter: { module: 'g9-m9', topic: 'Q', standard: 'none', languageFunction: 'sing', page: -1 }
		});
		expect(filter).toEqual({ ...everything, module: 'grade-6' });
		const ofModule = { ...everything, module: 'g7-m2', topic: 'B' };
		expect((await choose({ filter: ofModule })).filter.topic).toBe('');
	});

	it('names what was chosen in its order, whatever is listed, and passes over what is not there', async () => {
		const { chosen } = await choose({ chosen: ['rate-13', 'gone', 'nothing', room.taskId] });
		expect(chosen.map(({ title }) => title)).toEqual(['Rates', 'Apples by the bag']);
	});

	it('says where the class had a task before', async () => {
		await room.giveAssignment(room.sectionId, 'Week 1');
		await room.giveAssignment(room.otherSectionId, 'Not ours');
		expect((await choose()).tasks[0].givenIn).toEqual(['Week 1']);
	});

	it('shows a task with the numbers that everybody would get, and with others', async () => {
		const preview = { taskId: room.taskId, numbers: 0, lang: 'es', supportLevel: 'full' } as const;
		const shown = (await choose({ preview })).preview;
		expect(shown).toMatchObject({
			...{ taskId: room.taskId, lang: 'es' },
			frames: ['Una bolsa cuesta ___ porque ___.'],
			ideas: ['Says the secret idea', 'Says the other secret idea']
		});
		expect(shown?.task.promptHtml).toContain('bolsas');
		const variant = makeVariant(
			await room.app.tasks.getTask(room.taskId, 1),
			seedFor(assignmentId, room.taskId)
		);
		expect(shown?.answersHtml[0]).toContain(variant.parts[0].key.expected);
		const none = await choose({ preview: { ...preview, supportLevel: 'none' } });
		expect(none.preview?.frames).toEqual([]);
		expect((await choose({ preview: { ...preview, taskId: 'gone' } })).preview).toBeNull();
	});

	it('finds no class of another teacher, and none for a student', async () => {
		await expect(choose({}, room.otherTeacher)).rejects.toMatchObject({ status: 404 });
		await expect(choose({}, room.student)).rejects.toMatchObject({ status: 404 });
	});
});
