import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTask } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { createRandom } from './random.ts';
import {
	makeWork,
	typeAnswer,
	writeLikeAChild,
	writeMoney,
	type Habit
} from './student-writing.ts';

const habit: Habit = { skill: 0.5, writesIn: 'en', spelling: 1 };
const variants = globSync('src/lib/tasks/bank/*/*.yaml')
	.slice(0, 12)
	.map((path) => makeVariant(parseTask(readFileSync(path, 'utf8'), path), 1));

test('hands in an answer for each part and a justification, in the language that a student writes in', () => {
	for (const variant of variants) {
		for (const writesIn of ['en', 'es'] as const) {
			for (let seed = 0; seed < 30; seed++) {
				const work = makeWork(variant, { ...habit, writesIn }, createRandom(seed));
				expect(work.answers).toHaveLength(variant.parts.length);
				expect(work.answers.every((answer) => answer.length > 0)).toBe(true);
				expect(work.justification.trim()).not.toBe('');
				expect(work.locale).toBe(writesIn);
			}
		}
	}
});

test('the more skilled explain more, and the same seed gives the same work', () => {
	const [variant] = variants;
	const lengthAt = (skill: number) => {
		const works = Array.from({ length: 60 }, (_, seed) =>
			makeWork(variant, { ...habit, skill }, createRandom(seed))
		);
		return works.reduce((sum, { justification }) => sum + justification.length, 0);
	};
	expect(lengthAt(1)).toBeGreaterThan(lengthAt(0) * 1.5);
	expect(makeWork(variant, habit, createRandom(5))).toEqual(
		makeWork(variant, habit, createRandom(5))
	);
});

test('spells by ear, leaves mathematics as it was typed, and puts no talk before a yes or no', () => {
	for (let seed = 0; seed < 40; seed++) {
		const written = writeLikeAChild('No because $because$ is 3', 'en', habit, createRandom(seed));
		expect(written).toContain('$because$');
		expect(written).toMatch(/^no /i);
	}
	const spelled = Array.from({ length: 20 }, (_, seed) =>
		writeLikeAChild('it works because', 'en', habit, createRandom(seed))
	);
	expect(new Set(spelled).size).toBeGreaterThan(5);
});

test('types the same number in several ways', () => {
	const waysOf = (latex: string) =>
		new Set(Array.from({ length: 40 }, (_, seed) => typeAnswer(latex, createRandom(seed))));
	expect(waysOf('7\\frac{1}{2}')).toEqual(new Set(['7\\frac{1}{2}', '\\frac{15}{2}']));
	expect(waysOf('75\\,\\text{ft}^2')).toEqual(new Set(['75\\,\\text{ft}^2', '75']));
	expect(waysOf('\\frac{1}{2}')).toContain('\\frac{2}{4}');
});

test('writes money with its cents, and leaves other numbers and formulas', () => {
	expect(writeMoney('\\$0.8')).toBe('\\$0.80');
	expect(writeMoney('$17.6 for 22, so $0.8 each; 1.5 times $1,200.5')).toBe(
		'$17.60 for 22, so $0.80 each; 1.5 times $1,200.50'
	);
	expect(writeMoney('$0.5x$ is \\$3 and $1.25 each')).toBe('$0.5x$ is \\$3 and $1.25 each');
});
