import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText, readNumber, tidyWords } from './write.ts';

test('reads numbers as authors write them', () => {
	const texts = ['3', '-0.5', '2/3', '1 1/2', '-1 1/4', '12,000', '−7', '+4'];
	expect(texts.map(readNumber)).toEqual([3, -0.5, 2 / 3, 1.5, -1.25, 12_000, -7, 4]);
	expect(['', 'x', '1/0/2', '2 3'].map(readNumber)).toEqual([NaN, NaN, NaN, NaN]);
});

test('writes a decimal that ends, else a fraction, with a true minus and commas', () => {
	expect([0.25, 1 / 3, -2.5, 1234, 12345, 0.1 + 0.2].map((one) => numberText(one))).toEqual([
		'0.25',
		'1/3',
		'−2.5',
		'1234',
		'12,345',
		'0.3'
	]);
	expect([0.25, 1.5, -0.75, 2].map((one) => numberText(one, 'fractions'))).toEqual([
		'1/4',
		'1 1/2',
		'−3/4',
		'2'
	]);
});

test('what is written reads back as the same number', () => {
	const fractions = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 24 }));
	fc.assert(
		fc.property(fractions, fc.constantFrom('decimals', 'fractions'), ([top, bottom], style) => {
			expect(readNumber(numberText(top / bottom, style))).toBeCloseTo(top / bottom, 9);
		})
	);
});

test('keyboard mathematics becomes that of a book; words stay words', () => {
	expect(tidyWords('x^2 - 3')).toBe('x² − 3');
	expect(tidyWords('-8')).toBe('−8');
	expect(tidyWords('(-3, 4)')).toBe('(−3, 4)');
	expect(tidyWords('3.2 x 10^-4')).toBe('3.2 × 10⁻⁴');
	expect(tidyWords('two-digit number')).toBe('two-digit number');
});
