import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveFindings, effectiveLevel } from '#lib/reports/effective-findings.ts';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listFindingsOfAttempts } from '../db/findings.ts';
import { decideFinding } from './decide-finding.ts';

let room: Classroom;
let attemptId: string;
beforeAll(async () => {
	room = await openClassroom();
	const assignmentId = await room.giveAssignment(room.sectionId);
	attemptId = await room.giveAttempt(room.sectionId, {
		assignmentId,
		studentId: room.students[0].id,
		justification: 'because 18 divided by 6 is 3',
		findings: [{ code: 'move:reason', confidence: 'unsure', evidence: [[0, 28]] }]
	});
});
afterAll(() => room.close());

const findings = () =>
	listFindingsOfAttempts(room.app.store, room.districtId, room.sectionId, [attemptId]);
const effective = async () => effectiveFindings(await findings());

describe('decideFinding', () => {
	it('rejects what the engine saw, and keeps what the engine said', async () => {
		await decideFinding(room.teacher, {
			id: v7(),
			attemptId,
			code: 'move:reason',
			isPresent: false
		});
		expect(await effective()).toMatchObject([
			{ source: 'teacher', code: 'move:reason', isPresent: false, evidence: [[0, 28]] }
		]);
		expect((await findings()).map(({ source }) => source)).toEqual(['engine', 'teacher']);
	});

	it('lets the teacher think again', async () => {
		await decideFinding(room.teacher, {
			id: v7(),
			attemptId,
			code: 'move:reason',
			isPresent: true
		});
		expect(await effective()).toMatchObject([{ isPresent: true, confidence: 'sure' }]);
	});

	it('sets the level', async () => {
		await decideFinding(room.teacher, { id: v7(), attemptId, code: 'level:3', isPresent: true });
		expect(effectiveLevel(1, await findings())).toBe(3);
	});

	it('takes a decision that is sent twice as one', async () => {
		const decision = { id: v7(), attemptId, code: 'idea:unit-rate', isPresent: true };
		await decideFinding(room.teacher, decision);
		await decideFinding(room.teacher, decision);
		expect((await findings()).filter(({ code }) => code === 'idea:unit-rate')).toHaveLength(1);
	});

	it('knows no findings of other kinds', async () => {
		for (const code of ['level:4', 'grade:A', 'move:', "move:x' or 1"]) {
			const decision = { id: v7(), attemptId, code, isPresent: true };
			await expect(decideFinding(room.teacher, decision)).rejects.toMatchObject({ status: 404 });
		}
	});

	it('finds no work of another teacher’s section', async () => {
		const decision = { id: v7(), attemptId, code: 'move:claim', isPresent: true };
		await expect(decideFinding(room.otherTeacher, decision)).rejects.toMatchObject({ status: 404 });
		await expect(decideFinding(room.student, decision)).rejects.toMatchObject({ status: 404 });
	});
});
