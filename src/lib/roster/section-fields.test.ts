import { expect, test } from 'vitest';
import { readGrade, readSectionName } from './section-fields.ts';

test('keeps the name of a class as people write it', () => {
	expect(readSectionName('  Math 6,  period 2 ')).toBe('Math 6, period 2');
	expect(readSectionName('6.º grado – Álgebra')).toBe('6.º grado – Álgebra');
});

test.each(['', '  ', '—', '\u200b', 'x'.repeat(61)])('takes %j for no name', (typed) => {
	expect(readSectionName(typed)).toBeNull();
});

test('reads the grades that there are', () => {
	expect(['6', ' 8 ', '5', 'six', ''].map(readGrade)).toEqual([6, 8, null, null, null]);
});
