import { describe, expect, it } from 'vitest';
import { findMeantWord, makeVocabulary } from './spelling.ts';

const vocabulary = makeVocabulary([
	'denominator',
	'proportional',
	'visits',
	'equivalent',
	'cost',
	'triangle',
	'perimeter'
]);
const spanish = makeVocabulary(['multiplicar', 'visitas', 'duplica', 'denominador', 'boleto']);

describe('findMeantWord', () => {
	it.each([
		['denomenator', 'denominator'],
		['demoninator', 'denominator'],
		['denominater', 'denominator'],
		['porportional', 'proportional'],
		['equivelent', 'equivalent'],
		['trangle', 'triangle'],
		['mutiplied', 'multiplied'],
		['devided', 'divided']
	])('finds behind "%s" the word "%s"', (written, meant) => {
		expect(findMeantWord(written, vocabulary, 'en')).toBe(meant);
	});

	it.each([
		['denominador', null],
		['denomindor', 'denominador'],
		['bisitas', 'visitas'],
		['voleto', 'boleto'],
		['entonses', 'entonces']
	])('reads Spanish "%s" as %s', (written, meant) => {
		expect(findMeantWord(written, spanish, 'es')).toBe(meant);
	});

	it.each(['most', 'lost', 'visit', 'right', 'then', 'coat', 'lunch', 'because'])(
		'leaves "%s" as it is',
		(word) => {
			expect(findMeantWord(word, vocabulary, 'en')).toBeNull();
		}
	);
});
