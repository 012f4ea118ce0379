import { describe, expect, it } from 'vitest';
import { parseTask } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { applesTask } from '../../../tests/support/apples-task.ts';
import { viewAttempt, type ClassAttempt } from './attempt-view.ts';
import type { StoredFinding } from './effective-findings.ts';
import { findingChoices } from './finding-choices.ts';
import { reviewAttempts } from './reviewed-work.ts';

const variant = makeVariant(parseTask(applesTask), 1);
const sources = {
	misconceptions: { additive: { en: 'Adds', es: 'Suma' } },
	words: { rate: { en: 'rate', es: 'tasa' } }
};
const text = 'It is 3 because each bag is 3';

let serial = 0;
const saw = (code: string, given: Partial<StoredFinding> = {}): StoredFinding => ({
	id: `f${++serial}`,
	source: 'engine',
	code,
	isPresent: true,
	confidence: 'likely',
	evidence: [[8, 29]],
	createdAt: new Date(serial),
	...given
});

function attempt(findings: StoredFinding[], given: Partial<ClassAttempt> = {}) {
	const whole: ClassAttempt = {
		...{ id: 'a', studentId: 'ana', taskId: 'apples', number: 1, seed: 1, taskVersion: 1 },
		...{ checks: [{ kind: 'correct' }, { kind: 'incorrect', misconceptionId: 'additive' }] },
		...{ level: 1, answers: ['3', '\\frac12'], justification: text, fromFrames: [], locale: 'en' },
		...{ supportLevel: 'some', submittedAt: new Date(0) },
		...given
	};
	return reviewAttempts(
		[whole],
		findings.map((each) => ({ ...each, attemptId: 'a' }))
	)[0];
}
const view = (findings: StoredFinding[], only: string | null = null) =>
	viewAttempt(attempt(findings), variant, { locale: 'en', sources, only });
const marked = (segments: { text: string; codes: string[] }[]) =>
	segments.filter(({ codes }) => codes.length > 0).map(({ text, codes }) => [text, codes]);

describe('viewAttempt', () => {
	it('typesets the answers and says what came of each', () => {
		const { answers } = view([]);
		expect(answers.map(({ outcome, misconception }) => [outcome, misconception])).toEqual([
			['correct', null],
			['misconception:additive', 'Adds']
		]);
		expect(answers[1].html).toContain('<math');
	});

	it('marks what was seen in the words, and names it', () => {
		const { segments, names } = view([saw('move:reason')]);
		expect(marked(segments)).toEqual([['because each bag is 3', ['move:reason']]]);
		expect(names['move:reason']).toBe('Gives a reason');
	});

	it('marks one finding alone when asked for it', () => {
		const findings = [saw('move:reason'), saw('idea:secret-idea', { evidence: [[0, 7]] })];
		expect(marked(view(findings, 'idea:secret-idea').segments)).toEqual([
			['It is 3', ['idea:secret-idea']]
		]);
	});

	it('lists what a teacher rejected, and marks it no more', () => {
		const { findings, segments } = view([
			saw('move:reason'),
			saw('move:reason', { source: 'teacher', isPresent: false })
		]);
		expect(findings).toMatchObject([{ code: 'move:reason', isPresent: false, source: 'teacher' }]);
		expect(marked(segments)).toEqual([]);
	});

	it('lists misconceptions before ideas before moves as they are built, and flags last', () => {
		const codes = ['flag:off-task', 'move:reason', 'move:claim', 'idea:secret-idea'];
		const { findings } = view([...codes.map((code) => saw(code)), saw('misconception:additive')]);
		expect(findings.map(({ code }) => code)).toEqual([
			'misconception:additive',
			'idea:secret-idea',
			'move:claim',
			'move:reason',
			'flag:off-task'
		]);
	});

	it('tells the engine’s level from the teacher’s', () => {
		expect(view([saw('level:3', { source: 'teacher' })])).toMatchObject({
			level: 3,
			engineLevel: 1,
			isLevelDecided: true
		});
	});

	it('keeps work that needs a person for its teacher alone, until the teacher says otherwise', () => {
		const flag = saw('flag:needs-a-person');
		expect(view([flag]).isPrivate).toBe(true);
		const handled = saw('flag:needs-a-person', { source: 'teacher' });
		expect(view([flag, handled]).isPrivate).toBe(true);
		const harmless = saw('flag:needs-a-person', { source: 'teacher', isPresent: false });
		expect(view([flag, harmless]).isPrivate).toBe(false);
	});
});

describe('findingChoices', () => {
	it('offers what the task knows and was not found', () => {
		const choices = findingChoices(
			variant,
			[saw('idea:secret-idea'), saw('move:claim')],
			(code) => code
		);
		const codes = choices.flatMap((group) => group.choices.map(({ code }) => code));
		expect(codes).toContain('idea:secret-other-idea');
		expect(codes).toContain('misconception:secret-upside-down');
		expect(codes).toContain('term:rate');
		expect(codes).not.toContain('idea:secret-idea');
		expect(codes).not.toContain('move:claim');
		expect(new Set(codes).size).toBe(codes.length);
	});
});
