import { describe, expect, it } from 'vitest';
import { compareToEarlier } from './compare-to-earlier.ts';
import { readPoolPass } from './reading-fixtures.ts';

const said = (before: string, after: string) =>
	compareToEarlier(readPoolPass(before), readPoolPass(after)).nextStep.en;

describe('compareToEarlier', () => {
	it('says that a reason was added, before the next step', () => {
		const now = readPoolPass('no because the pass is only paid once');
		const { nextStep } = compareToEarlier(readPoolPass('no, 70'), now);
		expect(nextStep.en).toBe(`Your work got stronger: now you say why. ${now.nextStep.en}`);
		expect(nextStep.es).toContain(now.nextStep.es);
		expect(nextStep.frame).toEqual(now.nextStep.frame);
	});

	it('says that a sum was put right', () => {
		expect(said('18 x 3 = 52', '18 x 3 = 54')).toContain('fixed it');
	});

	it('praises nothing where nothing got stronger', () => {
		expect(said('no, 70', 'no, 70')).not.toContain('stronger');
		expect(said('no because the pass is only paid once', 'idk')).not.toContain('stronger');
	});

	it('adds nothing to a word of comfort', () => {
		const now = readPoolPass('i want to die');
		expect(compareToEarlier(readPoolPass(''), now)).toEqual(now);
	});
});
