import { describe, expect, it } from 'vitest';
import { foldWord, tokenize } from './tokens.ts';

const read = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
	it('reads words, numbers and signs as children type them', () => {
		expect(read('120/5=24x3=72')).toEqual(['120', '/', '5', '=', '24', 'x', '3', '=', '72']);
		expect(read('I dont think its $3.50 or 1,200')).toEqual([
			'i',
			'dont',
			'think',
			'its',
			'3.50',
			'or',
			'1200'
		]);
	});

	it('reads inserted mathematics as what it says', () => {
		expect(read('it is $\\frac{18}{6}$ so $3\\times4=12$')).toEqual([
			'it',
			'is',
			'18',
			'/',
			'6',
			'so',
			'3',
			'*',
			'4',
			'=',
			'12'
		]);
		expect(read('$\\frac{x+1}{2}$')).toEqual(['(', 'x', '+', '1', ')', '/', '2']);
	});

	it('knows where each token stands, in mathematics too', () => {
		const text = 'Es $\\frac{3}{4}$ ¿no?';
		for (const { text: token, start, end } of tokenize(text)) {
			if (/^[\p{L}\d]/u.test(token)) expect(foldWord(text.slice(start, end))).toBe(token);
		}
	});

	it('takes accents, capitals and curly apostrophes away', () => {
		expect(read('Razón DON’T')).toEqual(['razon', "don't"]);
	});
});
