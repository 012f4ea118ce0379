import { expect, test } from 'vitest';
import { easeOfSpanish, gradeOfEnglish } from './reading-level.ts';

test('a plain English sentence is read in the first grades, a learned one long after', () => {
	const easy = gradeOfEnglish('The dog ran up the hill. It was hot. We sat in the shade.');
	const hard = gradeOfEnglish(
		'Mathematical justification necessitates articulating relationships between quantities independently of computational procedures.'
	);
	expect(easy).toBeLessThan(2);
	expect(hard).toBeGreaterThan(12);
});

test('a plain Spanish sentence is easy, a learned one is not', () => {
	expect(easeOfSpanish('El perro sube la loma. Hace sol. La niña come pan.')).toBeGreaterThan(80);
	expect(
		easeOfSpanish(
			'La justificación matemática requiere articular relaciones independientemente de procedimientos computacionales.'
		)
	).toBeLessThan(20);
});

test('a decimal point ends no sentence, and numbers are no words', () => {
	expect(gradeOfEnglish('It is 3.5 miles to the lake.')).toBe(
		gradeOfEnglish('It is 3 miles to the lake.')
	);
	expect(gradeOfEnglish('12 + 5')).toBe(0);
});
