import { describe, expect, it } from 'vitest';
import type { AnswerCheck } from '#lib/math/check.ts';
import type { StoredFinding } from './effective-findings.ts';
import { makeHeadline } from './headline.ts';
import { codeOfPattern, showsPattern } from './patterns.ts';
import { gatherWork, reviewAttempts } from './reviewed-work.ts';
import { expectedMoves, makeTaskReport, type ReportedTask } from './task-report.ts';

const task: ReportedTask = {
	taskId: 'apples',
	partCount: 1,
	languageFunction: 'justify',
	lookForIds: ['unit-rate', 'same-for-each'],
	words: ['unit-rate', 'ratio']
};
const correct: AnswerCheck = { kind: 'correct' };
const additive: AnswerCheck = { kind: 'incorrect', misconceptionId: 'additive' };

type Saw = string | [code: string, given: Partial<StoredFinding>];
let serial = 0;
/** Tells one attempt: who, which, what came of the answer, the engine's level, and what was seen. */
function attempt(
	studentId: string,
	number: number,
	check: AnswerCheck,
	level: number,
	saw: Saw[] = []
) {
	const id = `${studentId}-${number}`;
	const findings = saw.map((seen) => {
		const [code, given] = typeof seen === 'string' ? [seen, {}] : seen;
		serial += 1;
		return {
			id: `f${serial}`,
			attemptId: id,
			source: 'engine' as const,
			code,
			isPresent: true,
			confidence: 'likely' as const,
			evidence: [],
			createdAt: new Date(serial),
			...given
		};
	});
	return { attempt: { id, studentId, taskId: 'apples', number, checks: [check], level }, findings };
}
const workOf = (given: ReturnType<typeof attempt>[]) =>
	gatherWork(
		reviewAttempts(
			given.map((each) => each.attempt),
			given.flatMap((each) => each.findings)
		)
	);
const reportOf = (given: ReturnType<typeof attempt>[], students = ['ana', 'ben', 'cleo']) =>
	makeTaskReport(task, workOf(given), students);

describe('makeTaskReport', () => {
	it('reads well for a class that has not begun', () => {
		const report = reportOf([]);
		expect(report).toMatchObject({ answered: 0, enrolled: 3, notStarted: ['ana', 'ben', 'cleo'] });
		expect(report.levels.latest).toEqual([0, 0, 0, 0]);
		expect(report.outcomes).toEqual([[]]);
	});

	it('counts students by their latest attempt', () => {
		const report = reportOf([
			attempt('ana', 2, correct, 3, ['move:claim', 'move:reason']),
			attempt('ana', 1, additive, 1, ['move:claim', 'misconception:additive']),
			attempt('ben', 1, additive, 1, ['misconception:additive'])
		]);
		expect(report).toMatchObject({ answered: 2, notStarted: ['cleo'], revised: 1, rose: 1 });
		expect(report.outcomes[0]).toEqual([
			{ outcome: 'correct', pattern: 'part:0:correct', students: 1 },
			{ outcome: 'misconception:additive', pattern: 'part:0:misconception:additive', students: 1 }
		]);
		expect(report.misconceptions).toEqual([
			{ code: 'misconception:additive', seen: 1, unsure: 0, missing: 1 }
		]);
		expect(report.levels).toEqual({ first: [0, 2, 0, 0], latest: [0, 1, 0, 1] });
	});

	it('keeps what the engine is unsure of apart', () => {
		const report = reportOf([
			attempt('ana', 1, correct, 2, [['move:reason', { confidence: 'unsure' }]]),
			attempt('ben', 1, correct, 2, ['move:reason']),
			attempt('cleo', 1, correct, 0)
		]);
		expect(report.moves.find(({ code }) => code === 'move:reason')).toEqual({
			code: 'move:reason',
			seen: 1,
			unsure: 1,
			missing: 1
		});
	});

	it('follows the teacher: findings, answers and level', () => {
		const byTeacher = { source: 'teacher' as const, confidence: 'sure' as const };
		const report = reportOf([
			attempt('ana', 1, additive, 1, [
				'misconception:additive',
				['misconception:additive', { ...byTeacher, isPresent: false }],
				['idea:unit-rate', byTeacher],
				['level:2', byTeacher]
			])
		]);
		expect(report.outcomes[0]).toMatchObject([{ outcome: 'other', students: 1 }]);
		expect(report.misconceptions).toEqual([]);
		expect(report.ideas[0]).toMatchObject({ code: 'idea:unit-rate', seen: 1 });
		expect(report.levels.latest).toEqual([0, 0, 1, 0]);
	});

	it('lists every idea and word of the task, seen or not, and other words that were used', () => {
		const report = reportOf([attempt('ana', 1, correct, 2, ['term:ratio', 'term:quotient'])]);
		expect(report.ideas.map(({ code }) => code)).toEqual(['idea:unit-rate', 'idea:same-for-each']);
		expect(report.terms.map(({ code, seen }) => [code, seen])).toEqual([
			['term:unit-rate', 0],
			['term:ratio', 1],
			['term:quotient', 1]
		]);
	});

	it('shows the expected moves always and the others when they are seen', () => {
		expect(expectedMoves('critique')).toContain('move:disagree');
		const report = reportOf([attempt('ana', 1, correct, 2, ['move:check'])]);
		expect(report.moves.map(({ code }) => code)).toEqual([
			'move:claim',
			'move:evidence',
			'move:reason',
			'move:check'
		]);
	});

	it('counts everyday words where an academic one was due', () => {
		const report = reportOf([
			attempt('ana', 1, correct, 2, ['everyday:product', 'everyday:ratio']),
			attempt('ben', 1, correct, 2, ['everyday:ratio'])
		]);
		expect(report.everyday.map(({ code, seen }) => [code, seen])).toEqual([
			['everyday:ratio', 2],
			['everyday:product', 1]
		]);
	});

	it('never tells what needs a person', () => {
		const report = reportOf([
			attempt('ana', 1, correct, 0, ['flag:needs-a-person', 'flag:off-task'])
		]);
		expect(report.flags.map(({ code }) => code)).toEqual(['flag:off-task']);
	});

	it('counts work of a student who has left the class', () => {
		expect(reportOf([attempt('gone', 1, correct, 2)])).toMatchObject({ answered: 1, enrolled: 4 });
	});

	it('opens behind each number exactly the work that it counted', () => {
		const works = workOf([
			attempt('ana', 1, correct, 1, ['move:claim']),
			attempt('ana', 2, correct, 2, ['move:claim', ['move:reason', { confidence: 'unsure' }]]),
			attempt('ben', 1, additive, 0, ['misconception:additive'])
		]);
		const report = makeTaskReport(task, works, []);
		const open = (pattern: string) => works.filter((work) => showsPattern(pattern, work)).length;
		for (const { pattern, students } of report.outcomes.flat()) {
			expect(open(pattern)).toBe(students);
		}
		for (const { code, ...counts } of [...report.moves, ...report.misconceptions]) {
			for (const [standing, students] of Object.entries(counts)) {
				expect(open(`${standing}:${code}`)).toBe(students);
			}
		}
		expect(open('all')).toBe(report.answered);
		expect(open('rose')).toBe(report.rose);
		expect(open('no-such-pattern')).toBe(0);
	});

	it('knows which finding a pattern is about', () => {
		expect(codeOfPattern('seen:move:reason')).toBe('move:reason');
		expect(codeOfPattern('part:0:misconception:additive')).toBe('misconception:additive');
		expect(codeOfPattern('part:0:correct')).toBeNull();
		expect(codeOfPattern('latest:2')).toBeNull();
	});
});

describe('makeHeadline', () => {
	const students = Array.from({ length: 10 }, (_, index) => `s${index}`);
	const classOf = (make: (student: string, index: number) => ReturnType<typeof attempt>) =>
		makeHeadline(reportOf(students.map(make), students));

	it('says that nobody has answered', () => {
		expect(makeHeadline(reportOf([]))).toEqual({ kind: 'nobody' });
	});

	it('goes after a misconception that a fifth of the class shares', () => {
		const headline = classOf((student, index) =>
			index < 2
				? attempt(student, 1, additive, 1, ['misconception:additive'])
				: attempt(student, 1, correct, 1, ['move:claim'])
		);
		expect(headline).toMatchObject({
			next: { kind: 'misconception', code: 'misconception:additive' },
			mostMissing: { code: 'move:evidence', missing: 10 }
		});
	});

	it('asks for the first move that half the class leaves out', () => {
		const headline = classOf((student, index) =>
			attempt(student, 1, correct, 1, [
				'move:claim',
				'move:evidence',
				...(index < 5 ? ['move:reason'] : [])
			])
		);
		expect(headline).toMatchObject({ next: { kind: 'move', code: 'move:reason' } });
	});

	it('asks for no move that the task does not ask for', () => {
		const moves = ['move:claim', 'move:evidence', 'move:reason'];
		const headline = classOf((student, index) =>
			attempt(student, 1, correct, 3, [
				...[...moves, 'idea:unit-rate', 'idea:same-for-each'],
				...(index === 0 ? ['move:generalize'] : [])
			])
		);
		expect(headline).toMatchObject({ mostMissing: null, next: { kind: 'go-on' } });
	});

	it('turns to the answers when most are wrong for no reason that it knows', () => {
		const wrong: AnswerCheck = { kind: 'incorrect', misconceptionId: null };
		const headline = classOf((student) => attempt(student, 1, wrong, 1, ['move:claim']));
		expect(headline).toMatchObject({ next: { kind: 'answers' }, misconception: null });
	});

	it('asks for the idea that is missing most, then lets the class go on', () => {
		const moves = ['move:claim', 'move:evidence', 'move:reason'];
		const noIdea = classOf((student) =>
			attempt(student, 1, correct, 2, [...moves, 'idea:unit-rate'])
		);
		expect(noIdea).toMatchObject({ next: { kind: 'idea', code: 'idea:same-for-each' } });
		const all = classOf((student) =>
			attempt(student, 1, correct, 3, [...moves, 'idea:unit-rate', 'idea:same-for-each'])
		);
		expect(all).toMatchObject({ next: { kind: 'go-on' }, mostMissing: null });
	});

	it('says when there is too little to see a pattern', () => {
		expect(makeHeadline(reportOf([attempt('ana', 1, correct, 2)]))).toMatchObject({
			isSmall: true
		});
	});
});
