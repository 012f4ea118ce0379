import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listPatternWork } from './list-pattern-work.ts';

let room: Classroom;
let assignmentId: string;
const text = 'It is 3 because each bag is 3';

beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	const [ana, ben, cleo] = room.students;
	const reason = (confidence: 'likely' | 'unsure') => ({
		...{ code: 'move:reason', confidence },
		evidence: [[8, 29]] as [number, number][]
	});
	const give = (studentId: string, given: object) =>
		room.giveAttempt(room.sectionId, { assignmentId, studentId, justification: text, ...given });
	await give(ana.id, { findings: [reason('likely'), { code: 'move:claim', evidence: [[0, 7]] }] });
	await give(ben.id, { level: 0, justification: 'idk' });
	await give(ben.id, { number: 2, findings: [reason('unsure')] });
	await give(cleo.id, {
		...{ justification: 'something sad' },
		findings: [reason('likely'), { code: 'flag:needs-a-person', evidence: [[0, 9]] }]
	});
});
afterAll(() => room.close());

const list = (pattern: string, given: Partial<Parameters<typeof listPatternWork>[1]> = {}) =>
	listPatternWork(room.teacher, {
		...{ sectionId: room.sectionId, assignmentId, taskId: room.taskId },
		...{ pattern, page: 1, locale: 'en' as const },
		...given
	});
const names = async (pattern: string) =>
	(await list(pattern)).works.map(({ student }) => student.name);

describe('listPatternWork', () => {
	it('opens exactly the work behind a number', async () => {
		expect(await names('all')).toEqual(['Ana Watts', 'Ben Kim', 'Cleo Diaz']);
		expect(await names('seen:move:reason')).toEqual(['Ana Watts', 'Cleo Diaz']);
		expect(await names('unsure:move:reason')).toEqual(['Ben Kim']);
		expect(await names('missing:move:claim')).toEqual(['Ben Kim', 'Cleo Diaz']);
		expect(await names('revised')).toEqual(['Ben Kim']);
		expect(await names('no-such-pattern')).toEqual([]);
	});

	it('marks the evidence of what was asked for, and nothing else', async () => {
		const { works, code } = await list('seen:move:reason');
		expect(code).toEqual({ code: 'move:reason', name: 'Gives a reason' });
		expect(works[0].standing).toBe('present');
		expect(works[0].attempt.segments).toEqual([
			{ kind: 'text', text: 'It is 3 ', codes: [] },
			{ kind: 'text', text: 'because each bag is 3', codes: ['move:reason'] }
		]);
	});

	it('shows the first attempt when the number is about first attempts', async () => {
		const { works } = await list('first:0');
		expect(works.map(({ attempt }) => attempt.segments[0].text)).toEqual(['idk']);
	});

	it('keeps the words of work that needs a person to the student’s own page', async () => {
		const { works } = await list('seen:move:reason');
		expect(works[1].attempt).toMatchObject({ isPrivate: true, segments: [] });
		expect(JSON.stringify(works)).not.toContain('something sad');
	});

	it('shows the task although nobody’s work fits', async () => {
		const { task, count, pages } = await list('latest:3');
		expect(task.promptHtml).toContain('apples');
		expect({ count, pages }).toEqual({ count: 0, pages: 1 });
	});

	it('finds no task that was not given, and nothing for another teacher or a student', async () => {
		await expect(list('all', { taskId: 'other' })).rejects.toMatchObject({ status: 404 });
		for (const viewer of [room.otherTeacher, room.student]) {
			const wrong = listPatternWork(viewer, {
				...{ sectionId: room.sectionId, assignmentId, taskId: room.taskId },
				...{ pattern: 'all', page: 1, locale: 'en' }
			});
			await expect(wrong).rejects.toMatchObject({ status: 404 });
		}
	});
});
