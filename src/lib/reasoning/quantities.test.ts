import { describe, expect, it } from 'vitest';
import { decimalText, isWhole } from '#lib/tasks/rational.ts';
import { findQuantities } from './quantities.ts';
import { tokenize } from './tokens.ts';

const read = (text: string, locale: 'en' | 'es' = 'en') =>
	findQuantities(tokenize(text, locale)).map(({ value, fraction, isPercent }) => {
		const number = fraction ?? (isWhole(value) ? `${value.n}` : decimalText(value, 2));
		return isPercent ? `${number}%` : number;
	});

describe('findQuantities', () => {
	it.each([
		['3 over 9', ['3/9']],
		['a fifth of 20', ['1/5', '20']],
		['3 15ths', ['3/15']],
		['its 3/9ths', ['3/9']],
		['two thirds and half', ['2/3', '1/2']],
		['10 1/3', ['10.33']],
		['3 wholes and 1 third', ['3.33']],
		['2 and a half', ['2.50']],
		['3 out of 9 kids', ['3/9']],
		['twenty four and twenty-five', ['24', '25']],
		['one hundred twenty', ['120']],
		['45% and 20 percent', ['45%', '20%']],
		['from -3 to negative 5', ['-3', '-5']],
		['8-3', ['8', '3']],
		['$1,200 and .5', ['1200', '0.50']]
	])('reads "%s"', (text, numbers) => {
		expect(read(text)).toEqual(numbers);
	});

	it.each([
		['treinta y dos', ['32']],
		['un tercio', ['1/3']],
		['la mitad de 18', ['1/2', '18']],
		['tres de cada 9', ['3/9']],
		['dos y medio', ['2.50']],
		['el 20 por ciento', ['20%']],
		['once', ['11']]
	])('reads "%s" in Spanish', (text, numbers) => {
		expect(read(text, 'es')).toEqual(numbers);
	});

	it('does not take "once" for eleven in English', () => {
		expect(read('you pay once')).toEqual([]);
	});
});
