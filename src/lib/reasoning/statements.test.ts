import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';
import { findStatements } from './statements.ts';

const read = (text: string, locale: 'en' | 'es' = 'en') =>
	findStatements(readText(text, new Map(), locale)).map(({ isTrue }) => isTrue);

describe('findStatements', () => {
	it.each([
		'3 x 4 = 12',
		'3 times 4 is 12',
		'half of 18 is 9',
		'18 divided by 6 equals 3',
		'12 split into 4 is 3',
		'$\\frac{18}{6}=3$',
		'2 1/2 + 1/2 = 3',
		'10/3 = 3.33',
		'20% of 50 is 10',
		'2/4 = 1/2',
		'5 - 8 = -3'
	])('finds "%s" true', (text) => {
		expect(read(text)).toEqual([true]);
	});

	it.each(['3 x 4 = 13', 'half of 18 is 8', '2/3 = 3/4', '$3^2=6$', '7 plus 5 is 13'])(
		'finds "%s" false',
		(text) => {
			expect(read(text)).toEqual([false]);
		}
	);

	it('reads a method told as one chain', () => {
		expect(read('120/5=24x3=72')).toEqual([true, true]);
		expect(read('14 x 4 = 56 plus 12 is 68')).toEqual([true, true]);
		expect(read('120/5=25x3=75')).toEqual([false, true]);
	});

	it('reads Spanish', () => {
		expect(read('3 por 4 es 12 porque sí', 'es')).toEqual([true]);
		expect(read('18 entre 6 son 4', 'es')).toEqual([false]);
		expect(read('la mitad de 18 es 9', 'es')).toEqual([true]);
	});

	it('takes what is denied at its word', () => {
		expect(read('2/3 is not 3/4')).toEqual([]);
		expect(read('3 times 4 is not 12')).toEqual([false]);
		expect(read('3 times 4 is not 13')).toEqual([]);
	});

	it('judges comparisons and roots in inserted mathematics', () => {
		expect(read('because $\\frac{2}{3}>\\frac{3}{4}$')).toEqual([false]);
		expect(read('and $\\sqrt{49}=7$ so')).toEqual([true]);
		expect(read('where $y=4x$')).toEqual([]);
	});

	it('judges no sum whose beginning stands before it', () => {
		expect(read('y más 6 da 48 por eso', 'es')).toEqual([]);
		expect(read('3 por 14 es 42 y más 6 da 48 por eso', 'es')).toEqual([true]);
	});

	it('judges nothing that is no statement of numbers', () => {
		expect(read('there are 3 kids and 4 is more')).toEqual([]);
		expect(read('1/0 = 3')).toEqual([]);
		expect(read('x + 2 = 5')).toEqual([]);
		expect(read('2:3 = 4:6')).toEqual([]);
		expect(read('3 feet = 36 inches')).toEqual([]);
		expect(read('2y = 8 and 12 = 3x')).toEqual([]);
	});
});
