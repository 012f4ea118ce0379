import { describe, expect, it } from 'vitest';
import type { AnswerCheck } from '#lib/math/check.ts';
import { compareToEarlier } from './compare-to-earlier.ts';
import { readPoolPass } from './reading-fixtures.ts';

const right: AnswerCheck[] = [{ kind: 'correct' }];
const wrong: AnswerCheck[] = [{ kind: 'incorrect', misconceptionId: null }];
const doubled: AnswerCheck[] = [{ kind: 'incorrect', misconceptionId: 'doubles-everything' }];

const read = (text: string, checks = right) => ({ ...readPoolPass(text, checks), text, checks });

const compare = (before: string, after: string, checks = [right, right]) =>
	compareToEarlier(read(before, checks[0]), read(after, checks[1]));

const misconceived = 'Mateo is right because double the visits is double the cost';

describe('compareToEarlier', () => {
	it('says that a reason was given, before the next step', () => {
		const now = read('no because the pass is only paid once');
		const nextStep = compareToEarlier(read('no, 70'), now);
		expect(nextStep.en).toBe(`Your work got stronger: now you give a reason. ${now.nextStep.en}`);
		expect(nextStep.es).toContain(now.nextStep.es);
		expect(nextStep.frame).toEqual(now.nextStep.frame);
	});

	it('says that a sum was put right, and not that it was left out', () => {
		expect(compare('18 x 3 = 52', '18 x 3 = 54').en).toContain('fixed it');
		expect(compare('18 x 3 = 52', 'no the pass stays').en).not.toContain('fixed it');
	});

	it('says that an answer was put right', () => {
		const { en } = compare('no it does not', 'no it does not', [wrong, right]);
		expect(en).toContain('put an answer right');
		expect(en).not.toContain('same words');
	});

	it('credits changed thinking only when the words changed', () => {
		expect(compare(misconceived, 'no because the pass is only paid once').en).toContain('stronger');
		const { en } = compare(misconceived, 'no, the pass is paid once', [doubled, wrong]);
		expect(en).not.toContain('changed your thinking');
		expect(compare('the visits go up', 'the visits go up', [doubled, wrong]).en).not.toContain(
			'stronger'
		);
	});

	it.each([
		['no because the pass is only paid once', 'idk'],
		[misconceived, 'idk'],
		['yes, 86', misconceived],
		['no, 70', 'no because 18 x 3 = 52 and the pass is paid once']
	])('praises nothing where nothing got stronger: "%s", then "%s"', (before, after) => {
		expect(compare(before, after).en).not.toContain('stronger');
		expect(compare(before, after, [doubled, doubled]).en).not.toContain('stronger');
	});

	it('says before the next step when the words are the same', () => {
		const now = read('no, 70');
		const nextStep = compareToEarlier(read('no,  70 '), now);
		expect(nextStep.en).toBe(`These are the same words as last time. ${now.nextStep.en}`);
		expect(nextStep.es).toBe(`Estas son las mismas palabras que la vez pasada. ${now.nextStep.es}`);
		expect(compare('', '').en).not.toContain('same words');
	});

	it('adds nothing to a word of comfort', () => {
		const now = read('i want to die');
		expect(compareToEarlier(read(''), now)).toEqual(now.nextStep);
		expect(compareToEarlier(now, now)).toEqual(now.nextStep);
	});
});
