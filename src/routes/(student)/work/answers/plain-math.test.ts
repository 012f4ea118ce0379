import { describe, expect, it } from 'vitest';
import { latexToPlain, plainToLatex } from './plain-math.ts';

describe('plainToLatex', () => {
	it.each([
		['12', '12'],
		['3/4', '\\frac{3}{4}'],
		['2 1/2', '2\\,\\frac{1}{2}'],
		['2½', '2\\,\\frac{1}{2}'],
		['x^2 + 3x', 'x^{2} + 3x'],
		['2^10', '2^{10}'],
		['10^-3', '10^{-3}'],
		['(x+1)/(x-2)', '\\frac{x+1}{x-2}'],
		['3*4', '3\\times 4'],
		['12 ÷ 4', '12 \\div 4'],
		['45%', '45\\%'],
		['$3.50', '\\$3.50'],
		['x <= 3', 'x \\le 3'],
		['2pi', '2\\pi'],
		['πr²', '\\pi r^{2}'],
		['sqrt(2)', '\\sqrt{2}'],
		['√9', '\\sqrt{9}'],
		['−5', '-5'],
		['12 cm', '12\\,cm'],
		['(3, 4)', '(3, 4)'],
		['3:4', '3:4'],
		['\\frac12', '\\frac12'],
		['   ', '']
	])('reads %s', (plain, latex) => expect(plainToLatex(plain)).toBe(latex));

	it('keeps pi inside a word', () => expect(plainToLatex('3 pints')).toBe('3\\,pints'));
});

describe('latexToPlain', () => {
	it.each([
		['\\frac34', '3/4'],
		['\\frac{10}{3}', '10/3'],
		['2\\,\\frac12', '2 1/2'],
		['2\\frac12', '2 1/2'],
		['\\frac{x+1}{2}', '(x+1)/2'],
		['x^2+1', 'x^2+1'],
		['x^{10}', 'x^10'],
		['\\$3.50', '$3.50'],
		['45\\%', '45%'],
		['2\\left(x+3\\right)', '2(x+3)'],
		['x\\le3', 'x≤3'],
		['\\sqrt{2}', 'sqrt(2)'],
		['3\\times4', '3×4'],
		['\\overline{3}', '\\overline{3}']
	])('writes %s', (latex, plain) => expect(latexToPlain(latex)).toBe(plain));

	it('comes back to what reads the same', () => {
		for (const plain of ['3/4', '2 1/2', 'x^2', '45%', '$3.50', 'sqrt(2)', '(x+1)/2', '12 cm']) {
			expect(latexToPlain(plainToLatex(plain))).toBe(plain);
		}
	});
});
