import { describe, expect, it } from 'vitest';
import { poolPass } from './reading-fixtures.ts';
import { bestStretch } from './stretch.ts';
import { findWordings, nameNumbers, readWordings, tokensOf } from './wordings.ts';
import { nearestWorks } from './nearest-work.ts';

const shared = (a: string, b: string) => {
	const [one, other] = [a, b].map((text) => readWordings(tokensOf(text, 'en'), () => undefined));
	return [...one.letters].filter((hash) => other.letters.has(hash)).length / one.letters.size;
};

describe('wordings', () => {
	it('name the numbers of a task, so that other numbers say the same', () => {
		const nameOf = nameNumbers(poolPass);
		const [name, value] = Object.entries(poolPass.quantities)[0];
		const named = readWordings(tokensOf(`it costs ${value}`, 'en'), nameOf);
		const told = readWordings(tokensOf('it costs 999', 'en'), () => name);
		expect([...named.words]).toEqual([...told.words]);
	});

	it('have most letters in common when a word is misspelled', () => {
		expect(shared('denominator', 'denomenator')).toBeGreaterThan(0.4);
		expect(shared('denominator', 'wagon')).toBe(0);
	});

	it('say where they stand, and hold no words', () => {
		const found = findWordings(tokensOf('red wagon', 'en'), () => undefined);
		expect(found.filter(({ kind }) => kind === 'words')).toMatchObject([
			{ from: 0, to: 1 },
			{ from: 0, to: 2 },
			{ from: 1, to: 2 }
		]);
		expect(found.every(({ hash }) => Number.isInteger(hash) && hash < 2 ** 32)).toBe(true);
	});
});

describe('the best stretch', () => {
	it('is the one that adds up to the most', () => {
		expect(bestStretch([-1, 2, -0.5, 3, -4, 1])).toEqual([1, 4]);
		expect(bestStretch([-1, -2])).toEqual([0, 2]);
	});
});

describe('the nearest works', () => {
	it('are those that say it most alike', () => {
		const one = (text: string) => ({ text, locale: 'en' as const, variant: poolPass });
		const works = ['the wagon is red', 'you only pay the fee once', 'it costs more each time'];
		const near = nearestWorks(one('the fee is only payed once'), works.map(one), 2);
		expect(near[0].text).toBe('you only pay the fee once');
		expect(near).toHaveLength(2);
	});
});
