import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { insertFindings } from '../db/findings.ts';
import { openSectionReport } from './open-section-report.ts';

let room: Classroom;
let assignmentId: string;
const text = 'because each bag is the same';

beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
});
afterAll(() => room.close());

const open = (given: { assignmentId?: string; taskId?: string | null } = {}) =>
	openSectionReport(room.teacher, {
		...{ sectionId: room.sectionId, assignmentId, taskId: null, locale: 'en' },
		...given
	});
const reportOf = async (id = assignmentId) => {
	const { shown } = await open({ assignmentId: id });
	if (!shown) throw new Error('There is no report');
	return shown.report;
};

describe('openSectionReport', () => {
	it('reads well before anybody has answered', async () => {
		const view = await open();
		expect(view.tasks).toEqual([
			{
				...{ taskId: room.taskId, title: 'Apples by the bag' },
				...{ answered: 0, enrolled: 3, levels: [0, 0, 0, 0] }
			}
		]);
		const report = await reportOf();
		expect(report.headline).toEqual({ kind: 'nobody' });
		expect(report.notStarted.map(({ name }) => name)).toEqual([
			'Cleo Diaz',
			'Ben Kim',
			'Ana Watts'
		]);
	});

	it('counts the class’s latest work, names what was seen and quotes it', async () => {
		const [ana, ben] = room.students;
		const isUpsideDown = { kind: 'incorrect' as const, misconceptionId: 'additive-ratio' };
		const wrong = {
			...{ assignmentId, justification: text, checks: [isUpsideDown] },
			findings: [{ code: 'misconception:additive-ratio', evidence: [[0, 7]] as [number, number][] }]
		};
		await room.giveAttempt(room.sectionId, { ...wrong, studentId: ana.id, level: 1 });
		await room.giveAttempt(room.sectionId, { ...wrong, studentId: ben.id, level: 1 });
		await room.giveAttempt(room.sectionId, {
			...{ assignmentId, studentId: ana.id, number: 2, level: 2, justification: text },
			findings: [{ code: 'idea:secret-idea', confidence: 'unsure' }]
		});
		const report = await reportOf();
		expect(report).toMatchObject({
			...{ answered: 2, enrolled: 3, revised: 1, rose: 1 },
			levels: { first: [0, 2, 0, 0], latest: [0, 1, 1, 0] }
		});
		expect(report.ideas[0]).toMatchObject({ name: 'Says the secret idea', unsure: 1, seen: 0 });
		const [misconception] = report.misconceptions;
		expect(misconception).toMatchObject({
			name: 'Adds instead of multiplying to keep a ratio',
			seen: 1
		});
		expect(misconception.about?.next).toContain('double number line');
		expect(misconception.quotes.map(({ student }) => student.name)).toEqual(['Ben Kim']);
		expect(report.nextHint).toBe(misconception.about?.next);
		expect(
			report.students.map(({ student, first, latest }) => [student.name, first, latest])
		).toEqual([
			['Ana Watts', 1, 2],
			['Ben Kim', 1, 1]
		]);
	});

	it('follows the teacher’s word', async () => {
		const id = await room.giveAssignment(room.sectionId, 'Again');
		const attemptId = await room.giveAttempt(room.sectionId, {
			...{ assignmentId: id, studentId: room.students[0].id, justification: text },
			findings: [{ code: 'move:reason' }]
		});
		const seen = async () =>
			(await reportOf(id)).moves.find(({ code }) => code === 'move:reason')?.seen;
		expect(await seen()).toBe(1);
		const said = {
			...{ districtId: room.districtId, sectionId: room.sectionId, attemptId, id: v7() },
			...{ source: 'teacher' as const, code: 'move:reason', isPresent: false },
			...{ confidence: 'sure' as const, evidence: [], createdAt: room.app.now() }
		};
		await room.app.store.tx((tx) => insertFindings(tx, [said]));
		expect(await seen()).toBe(0);
	});

	it('neither tells nor quotes what needs a person', async () => {
		const id = await room.giveAssignment(room.sectionId, 'Private');
		await room.giveAttempt(room.sectionId, {
			...{ assignmentId: id, studentId: room.students[0].id, justification: 'something sad' },
			...{ level: 3 },
			findings: [
				{ code: 'flag:needs-a-person' },
				{ code: 'misconception:additive-ratio' },
				...['claim', 'evidence', 'reason'].map((move) => ({ code: `move:${move}` }))
			]
		});
		const told = JSON.stringify(await open({ assignmentId: id }));
		expect(told).not.toContain('needs-a-person');
		expect(told).not.toContain('something sad');
	});

	it('reports on free practice by the tasks that were practised', async () => {
		const id = await room.giveAssignment(room.sectionId, 'Practice');
		await room.app.store.tx(async ({ db, t }) => {
			await db.delete(t.assignmentTask);
		});
		expect((await open({ assignmentId: id })).shown).toBeNull();
		await room.giveAttempt(room.sectionId, { assignmentId: id, studentId: room.students[1].id });
		expect((await open({ assignmentId: id })).tasks).toMatchObject([
			{ taskId: room.taskId, answered: 1 }
		]);
	});

	it('finds no assignment of another class, and nothing for another teacher or a student', async () => {
		const theirs = await room.giveAssignment(room.otherSectionId);
		await expect(open({ assignmentId: theirs })).rejects.toMatchObject({ status: 404 });
		for (const viewer of [room.otherTeacher, room.student]) {
			const wrong = openSectionReport(viewer, {
				...{ sectionId: room.sectionId, assignmentId, taskId: null, locale: 'en' }
			});
			await expect(wrong).rejects.toMatchObject({ status: 404 });
		}
	});
});
