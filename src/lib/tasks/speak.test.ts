import { describe, expect, it } from 'vitest';
import { speakMarkdown, speakMath } from './speak.ts';

describe('speakMath', () => {
	it.each([
		['\\frac{3}{4}', '3 over 4', '3 sobre 4'],
		['2\\times 3=6', '2 times 3 equals 6', '2 por 3 es igual a 6'],
		['x^2+1', 'x squared plus 1', 'x al cuadrado más 1'],
		['2^{10}', '2 to the power of 10', '2 a la potencia 10'],
		['\\sqrt{\\frac{1}{4}}', 'the square root of 1 over 4', 'la raíz cuadrada de 1 sobre 4'],
		['1{,}200\\text{ miles}', '1,200 miles', '1,200 miles'],
		['x\\le 5', 'x is less than or equal to 5', 'x es menor o igual que 5'],
		['45^\\circ', '45 degrees', '45 grados']
	])('says %s in words', (latex, en, es) => {
		expect(speakMath(latex, 'en')).toBe(en);
		expect(speakMath(latex, 'es')).toBe(es);
	});
});

describe('speakMarkdown', () => {
	it('leaves out the marks, and says mathematics in words', () => {
		const text = 'A bag costs **\\$3**.\n\n- Is $y=2x$ *always* true?';
		expect(speakMarkdown(text, 'en')).toBe('A bag costs $3 . Is y equals 2x always true?');
	});
});
