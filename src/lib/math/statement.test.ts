import { expect, test } from 'vitest';
import { isTrueStatement } from './statement.ts';

test.each([
	'3 x 4 = 12',
	'half of 18 is 9',
	'3\\cdot4=12',
	'\\frac{18}{6}=3',
	'12/4 is 3',
	'2 times 7 equals 14',
	'la mitad de 18 es 9',
	'3 por 4 es 12',
	'20% of 50 is 10',
	'1/2 + 1/4 = 3/4',
	'$3 x 4 = $12',
	'7 > 5',
	'8 is greater than 3',
	'6 x 2 = 12 = 4 x 3',
	'1/3 = 0.333...'
])('%s is true', (statement) => {
	expect(isTrueStatement(statement)).toBe(true);
});

test.each(['3 x 4 = 13', 'half of 18 is 8', '1/2 + 1/4 = 2/6', '5 > 7', '0.5 = 1/3', '4 = 4 = 5'])(
	'%s is false',
	(statement) => {
		expect(isTrueStatement(statement)).toBe(false);
	}
);

test.each([
	['x = 4', 'a letter'],
	['3 x 4', 'no statement'],
	['the dog is brown', 'words'],
	['10/3 = 3.33', 'a rounded decimal'],
	['120/5=24x3=72', 'steps strung together'],
	['5/0 = 3', 'a division by zero'],
	['5 cm = 3 kg', 'two dimensions'],
	['', 'nothing']
])('%s cannot be judged: %s', (statement) => {
	expect(isTrueStatement(statement)).toBeNull();
});
