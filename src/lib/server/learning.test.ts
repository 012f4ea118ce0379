import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveFindings } from '#lib/reports/effective-findings.ts';
import { openClassroom, type Classroom } from '../../../tests/support/classroom.ts';
import { listFindingsOfAttempts } from './db/findings.ts';
import { findTaskModelHead, getTaskModel } from './db/task-models.ts';
import { changesOf } from './learning.ts';
import { decideFinding } from './usecases/decide-finding.ts';
import { openSectionReport } from './usecases/open-section-report.ts';
import { openStudentWork } from './usecases/open-student-work.ts';
import { submitAttempt } from './usecases/submit-attempt.ts';

const idea = 'idea:secret-idea';
// No cue of the task's is in any of these: only a teacher can tell what they say.
const saying = [
	'because every basket is filled to the brim',
	'the baskets are filled up to the brim so yes',
	'its filled to the brim each time',
	'filled all the way to the brim thats why',
	'since they fill it up to the brim every day',
	'you fill the basket to the brim'
];
const notSaying = [
	'because my cousin has a red wagon there',
	'the wagon is red and it goes far so yes',
	'it rolls down the hill each time',
	'rolling all the way to the river thats why',
	'since they walk up to the bridge every day',
	'you pull the wagon to the bridge'
];

let room: Classroom;
let assignmentId: string;
let other: string;
const numbers = new Map<string, number>();

async function giveWork(justification: string, at: number): Promise<string> {
	const student = room.students[at % 3];
	const number = (numbers.get(student.id) ?? 0) + 1;
	numbers.set(student.id, number);
	return room.giveAttempt(room.sectionId, {
		...{ assignmentId, studentId: student.id, number, justification, level: 1 },
		findings: [{ code: 'move:reason', confidence: 'likely', evidence: [[0, 7]] }]
	});
}

const findingsOf = (attemptId: string, sectionId = room.sectionId) =>
	listFindingsOfAttempts(room.app.store, room.districtId, sectionId, [attemptId]);

const codeWork = async (attemptId: string, code: string, isPresent: boolean) =>
	decideFinding(room.teacher, { id: v7(), attemptId, code, isPresent });

beforeAll(async () => {
	room = await openClassroom();
	assignmentId = await room.giveAssignment(room.sectionId);
	other = await room.giveAttempt(room.otherSectionId, {
		assignmentId: await room.giveAssignment(room.otherSectionId),
		studentId: room.otherStudents[0].id,
		justification: 'they get filled to the brim'
	});
});
afterAll(() => room.close());

describe('learning from teachers', () => {
	it('waits for ten coded attempts', async () => {
		for (const [i, text] of saying.slice(0, 4).entries()) {
			await codeWork(await giveWork(text, i), idea, true);
		}
		await room.app.learning.settled();
		expect(await findTaskModelHead(room.app.store, room.districtId, room.taskId)).toBeNull();
		expect(await room.app.learning.findModel(room.taskId)).toBeNull();
	});

	it('learns then, and reads all work at the task anew, in every class', async () => {
		for (const [i, text] of [...saying.slice(4), ...notSaying].entries()) {
			const isSaid = saying.includes(text);
			const attemptId = await giveWork(text, i);
			await codeWork(attemptId, idea, isSaid);
			await codeWork(attemptId, `level:${isSaid ? 3 : 0}`, true);
		}
		await room.app.learning.settled();
		const head = await findTaskModelHead(room.app.store, room.districtId, room.taskId);
		expect(head?.codedCount).toBeGreaterThanOrEqual(10);

		const read = effectiveFindings(await findingsOf(other, room.otherSectionId));
		expect(read).toContainEqual(expect.objectContaining({ source: 'model', code: idea }));
		const [seen] = read.filter(({ code }) => code === idea);
		expect(seen.confidence).not.toBe('unsure');
		const [[from, to]] = seen.evidence;
		expect('they get filled to the brim'.slice(from, to)).toContain('brim');
	});

	it('stores what it learned without a word that a student wrote', async () => {
		const head = await findTaskModelHead(room.app.store, room.districtId, room.taskId);
		const { store, districtId } = room.app;
		const model = await getTaskModel(store, districtId, room.taskId, head?.version ?? 0);
		expect(model.codes.some(({ isInUse }) => isInUse)).toBe(true);
		expect(JSON.stringify(model)).not.toMatch(/brim|basket|wagon/);
	});

	it('lets a teacher’s word stand over what was learned', async () => {
		const attemptId = await giveWork('filled to the brim', 0);
		await codeWork(attemptId, idea, false);
		await room.app.learning.settled();
		expect(effectiveFindings(await findingsOf(attemptId))).toContainEqual(
			expect.objectContaining({ source: 'teacher', code: idea, isPresent: false })
		);
	});

	it('reads new work by it, and shows its teacher what it is like', async () => {
		const outcome = await submitAttempt(room.student, {
			...{ assignmentId, taskId: room.taskId, answers: ['7013', '14026'] },
			justification: 'all of the baskets get filled to the brim',
			...{ fromFrames: [], locale: 'en', idempotencyKey: v7() }
		});
		expect(outcome.kind).toBe('stored');
		const studentId = room.student.viewer.personId;
		const page = { sectionId: room.sectionId, assignmentId, studentId, locale: 'en' as const };
		const view = await openStudentWork(room.teacher, page);
		const latest = view.tasks[0].attempts.at(-1);
		expect(latest?.findings).toContainEqual(
			expect.objectContaining({ source: 'model', code: idea })
		);
		expect(latest?.similar[idea].length).toBeGreaterThan(0);
		expect(latest?.similar[idea].every(({ text }) => text.includes('brim'))).toBe(true);
	});

	it('tells the teacher how well it does, and where a word would teach most', async () => {
		const { learning } = await openSectionReport(room.teacher, {
			...{ sectionId: room.sectionId, assignmentId, taskId: null, locale: 'en' as const }
		});
		expect(learning?.inUse).toBeGreaterThan(0);
		expect(learning?.heldBack.modelWrong).toBeLessThan(learning?.heldBack.rulesWrong ?? 0);
		expect(learning?.leastSure.map(({ id }) => id)).toContain(room.student.viewer.personId);
	});
});

describe('changesOf', () => {
	const at = new Date('2026-10-05T13:00:00Z');
	const stored = (source: 'engine' | 'model', confidence: 'likely' | 'unsure') => ({
		...{ id: v7(), source, code: idea, isPresent: true, confidence, createdAt: at },
		evidence: [[0, 3]] as [number, number][]
	});
	const nothing = { findings: [], level: null };

	it('changes nothing where the model says what is stored already', () => {
		const learned = {
			...nothing,
			findings: [{ code: idea, confidence: 'likely' as const, evidence: [] }]
		};
		expect(changesOf(1, [stored('model', 'likely')], learned)).toEqual([]);
	});

	it('takes back what an earlier model saw, and leaves what the rules found', () => {
		expect(changesOf(1, [stored('model', 'likely')], nothing)).toMatchObject([
			{ code: idea, confidence: 'unsure' }
		]);
		expect(changesOf(1, [stored('engine', 'likely')], nothing)).toEqual([]);
		const later = { ...stored('model', 'unsure'), createdAt: new Date(+at + 1) };
		expect(changesOf(1, [stored('engine', 'likely'), later], nothing)).toMatchObject([
			{ code: idea, confidence: 'likely', evidence: [[0, 3]] }
		]);
	});

	it('says a level only where it is another', () => {
		expect(changesOf(1, [], { ...nothing, level: 2 })).toMatchObject([{ code: 'level:2' }]);
		const before = { ...stored('model', 'likely'), code: 'level:2' };
		expect(changesOf(1, [before], { ...nothing, level: 2 })).toEqual([]);
		expect(changesOf(1, [before], nothing)).toMatchObject([{ code: 'level:1' }]);
	});
});
