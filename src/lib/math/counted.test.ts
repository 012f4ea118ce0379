import { expect, test } from 'vitest';
import { checkAnswer } from './check.ts';

const key = { expected: '14', kind: 'value' } as const;

test.each(['14 thousand', '14 more students', '14 dozen eggs', '14 students per bus', '7 times 2'])(
	'%s is a number with words that it cannot be read with',
	(answer) => {
		expect(checkAnswer(answer, key)).toEqual({ kind: 'unreadable', reason: 'extra-words' });
	}
);

test('words alone, and a unit, are other faults', () => {
	expect(checkAnswer('fourteen', key)).toEqual({ kind: 'unreadable', reason: 'words' });
	expect(checkAnswer('14 miles', key)).toEqual({ kind: 'unreadable', reason: 'unit' });
});

test('where no value is asked, words stay words', () => {
	const solution = { expected: 'x=4', kind: 'solution' } as const;
	expect(checkAnswer('4 apples', solution)).toEqual({ kind: 'unreadable', reason: 'words' });
});

const changing = [
	...['percent', 'thousand', 'million', 'hundred', 'dozen', 'double', 'triple', 'squared', 'cubed'],
	...['negative', 'minus', 'remainder', 'quarters', 'eighths', 'thirds', 'decades', 'repeating'],
	...['approximately', 'porciento', 'millones', 'docenas', 'décimos', 'tercios', 'cuadrado'],
	...['negativo', 'residuo', 'menos', 'veces', 'mitad', 'centésimos', 'minutes', 'metros']
];

/** A word as it is, and with each of its letters but the first left out, or swapped with the next. */
const misspellings = (word: string) =>
	[...word].flatMap((letter, i) => {
		const [start, end] = [word.slice(0, i), word.slice(i + 1)];
		return i === 0 ? [word] : [start + end, start + end.slice(0, 1) + letter + end.slice(1)];
	});

test.each(changing)('14 %s is never 14, however it is spelled', (word) => {
	const right = misspellings(word).filter(
		(spelled) => checkAnswer(`14 ${spelled}`, key).kind === 'correct'
	);
	expect(right).toEqual([]);
});
