import { expect, test } from 'vitest';
import { seedFor } from './seed.ts';

test('the same ids give the same seed for ever', () => {
	expect(seedFor('assignment', 'task')).toBe(1_351_555_236);
});

test('another student gets another seed', () => {
	const seeds = Array.from({ length: 200 }, (_, n) =>
		seedFor('assignment', 'task', `student ${n}`)
	);
	expect(new Set(seeds).size).toBe(200);
	expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
});
