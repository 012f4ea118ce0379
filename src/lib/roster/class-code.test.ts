import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	classCodeReadings,
	makeClassCode,
	normalizeClassCode,
	showClassCode
} from './class-code.ts';

test('forgives case, blanks and hyphens', () => {
	expect(normalizeClassCode(' k7qm – 4xwp\n')).toBe('K7QM4XWP');
	expect(classCodeReadings('k7qm-4xwp')).toEqual(['K7QM4XWP']);
});

test('takes letters and digits that look alike for each other, what was typed first', () => {
	expect(classCodeReadings('her0n7a')).toEqual(['HER0N7A', 'HERON7A']);
	expect(classCodeReadings('1AR')).toEqual(['1AR', 'IAR', 'LAR']);
});

test('has no reading of nothing, and only one of what is mostly look-alikes', () => {
	expect(classCodeReadings(' - ')).toEqual([]);
	expect(classCodeReadings('0'.repeat(40))).toHaveLength(1);
});

test('every code made can be shown, typed back and read in one way only', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
			const code = makeClassCode((below) => numbers.next().value! % below);
			expect(classCodeReadings(showClassCode(code).toLowerCase())).toEqual([code]);
		})
	);
});

test('any typing gives readings of the same length', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			const { length } = normalizeClassCode(typed);
			expect(classCodeReadings(typed).every((reading) => reading.length === length)).toBe(true);
		})
	);
});
