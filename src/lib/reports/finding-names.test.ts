import { expect, test } from 'vitest';
import { nameOfFinding, nameOfMissing } from './finding-names.ts';

const sources = {
	lookFors: [{ id: 'once', label: { en: 'The pass is paid once', es: 'El pase se paga una vez' } }],
	misconceptions: { doubles: { en: 'Doubles everything', es: 'Duplica todo' } },
	words: { per: { en: 'per', es: 'por' } }
};
const name = (code: string) => nameOfFinding(code, sources).en;

test('a finding is named as the task, the catalogue and the word bank name it', () => {
	expect(name('idea:once')).toBe('The pass is paid once');
	expect(name('misconception:doubles')).toBe('Doubles everything');
	expect(name('term:per')).toBe('per');
	expect(name('everyday:per')).toBe('Everyday words for “per”');
	expect(name('framed-term:per')).toBe('“per”, in a frame only');
	expect(name('move:reason')).toBe('Gives a reason');
});

test('a move that is missing is named as a thing, an idea as ever', () => {
	expect(nameOfMissing('move:evidence', sources)).toEqual({ en: 'evidence', es: 'evidencia' });
	expect(nameOfMissing('idea:once', sources).en).toBe('The pass is paid once');
});

test('an id that nothing names is read as words', () => {
	expect(name('idea:unit-rate')).toBe('unit rate');
});
