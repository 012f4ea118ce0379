import { v5, v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveFindings, effectiveLevel } from '#lib/reports/effective-findings.ts';
import { openClassroom, type Classroom } from '../../../../tests/support/classroom.ts';
import { listFindingsOfAttempts } from '../db/findings.ts';
import { confirmReading } from './confirm-reading.ts';
import { decideFinding } from './decide-finding.ts';

let room: Classroom;
let attemptId: string;
const pageId = v7();
const idOf = (code: string) => v5(code, pageId);

beforeAll(async () => {
	room = await openClassroom();
	attemptId = await room.giveAttempt(room.sectionId, {
		assignmentId: await room.giveAssignment(room.sectionId),
		studentId: room.students[0].id,
		justification: 'because 18 divided by 6 is 3',
		level: 2,
		findings: [
			{ code: 'move:reason', confidence: 'likely', evidence: [[0, 28]] },
			{ code: 'move:claim', confidence: 'likely', evidence: [[0, 28]] },
			{ code: 'idea:secret-idea', confidence: 'unsure', evidence: [[0, 7]] },
			{ code: 'term:rate', confidence: 'sure', evidence: [[0, 7]] }
		]
	});
	await decideFinding(room.teacher, { id: v7(), attemptId, code: 'move:claim', isPresent: false });
});
afterAll(() => room.close());

const findings = () =>
	listFindingsOfAttempts(room.app.store, room.districtId, room.sectionId, [attemptId]);
const said = async () => (await findings()).filter(({ source }) => source === 'teacher');

describe('confirmReading', () => {
	it('confirms what counts and the level; what was decided or is unsure stays as it is', async () => {
		await confirmReading(room.teacher, { attemptId, idOf });
		const effective = effectiveFindings(await findings());
		const bySource = (code: string) => effective.find((each) => each.code === code);
		expect(bySource('move:reason')).toMatchObject({ source: 'teacher', isPresent: true });
		expect(bySource('move:reason')?.evidence).toEqual([[0, 28]]);
		expect(bySource('move:claim')).toMatchObject({ source: 'teacher', isPresent: false });
		expect(bySource('idea:secret-idea')).toMatchObject({ source: 'engine' });
		expect(bySource('term:rate')).toMatchObject({ source: 'engine' });
		expect(effectiveLevel(0, await findings())).toBe(2);
	});

	it('takes a click that is sent twice as one', async () => {
		const before = (await said()).length;
		await confirmReading(room.teacher, { attemptId, idOf });
		expect(await said()).toHaveLength(before);
	});

	it('finds no work of another teacher’s section', async () => {
		const input = { attemptId, idOf: () => v7() };
		await expect(confirmReading(room.otherTeacher, input)).rejects.toMatchObject({ status: 404 });
		await expect(confirmReading(room.student, input)).rejects.toMatchObject({ status: 404 });
	});
});
