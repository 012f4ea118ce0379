import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

const variablesIn = (text: string) =>
	runsOf(text)
		.filter(({ isVariable }) => isVariable)
		.map((run) => run.text)
		.join('');

test('finds the variables among numbers and words', () => {
	expect(['3x + 5', 'y = 2x', 'x°', 'Hours (y)', 'x feet'].map(variablesIn)).toEqual([
		'x',
		'yx',
		'x',
		'y',
		'x'
	]);
});

test('units, words of one letter and apostrophes are none', () => {
	const texts = ['3 m', 'a map', 'norte y sur', 'Amina’s money', '40 ounces', '½'];
	expect(texts.map(variablesIn)).toEqual(['', '', '', '', '', '']);
});

test('the pieces put together are the text', () => {
	expect(
		runsOf('Cost in dollars (y), 2x')
			.map(({ text }) => text)
			.join('')
	).toBe('Cost in dollars (y), 2x');
});
