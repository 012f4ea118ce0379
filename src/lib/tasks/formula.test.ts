import { describe, expect, test } from 'vitest';
import { evaluateFormula, fillText } from './formula.ts';

describe('a formula', () => {
	test.each([
		['1 + 2 * 3', 7],
		['(1 + 2) * 3', 9],
		['2^3^2', 512],
		['-2^2', -4],
		['10 - 2 - 3', 5],
		['0.1 + 0.2', 0.3],
		['gcd(a, b) == 6 && !(a > b)', 1],
		['frac(a, b)', '\\frac{2}{3}'],
		['frac(0 - a, 4)', '-3'],
		['money(3.5)', '3.50'],
		["if(a < b, 'less', 'more')", 'less'],
		['signed(0 - 3)', '- 3'],
		["name == 'Amara'", 1]
	])('%s is %s', (source, value) => {
		expect(evaluateFormula(source, { a: 12, b: 18, name: 'Amara' })).toBe(value);
	});

	test.each([
		'1 +',
		'a b',
		'nothere',
		'nofunction(1)',
		'1 / 0',
		'(1',
		'constructor',
		'2 $ 3',
		"'a' * 2"
	])('%s is refused', (source) => {
		expect(() => evaluateFormula(source, { a: 1, b: 2 })).toThrow();
	});
});

test('placeholders are filled where they stand', () => {
	expect(fillText('{{n}} bags of {{n * 2}}', { n: 3 })).toBe('3 bags of 6');
});
