import { expect, test } from 'vitest';
import { checkAnswer } from './check.ts';

const check = (latex: string, expected: string) => checkAnswer(latex, { expected }).kind;

test.each([
	['3', '\\log_2 8'],
	['\\log(100)+1', '\\log_2 8'],
	['120', '5!'],
	['6', '\\gcd(12,18)'],
	['\\sin(x)', '\\sin x'],
	['\\frac12', '\\sin(30\\degree)']
])('%s is right for %s, which Compute Engine reads', (latex, expected) => {
	expect(check(latex, expected)).toBe('correct');
});

test.each([
	['4', '\\log_2 8', 'incorrect'],
	['\\cos(x)', '\\sin x', 'incorrect'],
	['\\sin(x)+0.0000001', '\\sin x', 'incorrect'],
	['', '5!', 'unreadable'],
	['\\sin(', '\\sin x', 'unreadable'],
	['\\placeholder{}', '5!', 'unreadable'],
	['100000!', '5!', 'unreadable'],
	['9^{9^{9}}', '5!', 'unreadable']
])('%s is not right for %s', (latex, expected, kind) => {
	expect(check(latex, expected)).toBe(kind);
});

test('a known wrong answer is named, and one that is right is a fault of the key', () => {
	const misconceptions = [{ id: 'multiplies', latex: '2\\cdot8' }];
	const key = { expected: '\\log_2 8', misconceptions };
	expect(checkAnswer('16', key)).toEqual({ kind: 'incorrect', misconceptionId: 'multiplies' });
	const faulty = { expected: '5!', misconceptions: [{ id: 'same', latex: '120' }] };
	expect(() => checkAnswer('1', faulty)).toThrow('equals the expected answer');
});

test('a key that nobody can read throws', () => {
	expect(() => checkAnswer('1', { expected: '\\sin(' })).toThrow('does not parse');
	expect(() => checkAnswer('1', { expected: '\\foo{3}' })).toThrow('does not parse');
});
