import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceStep, numberedTicks, rangeOf, ticksOf } from './ranges.ts';

test('a step is 1, 2 or 5 times a power of ten, and cuts a span into no more parts than wished', () => {
	expect([niceStep(10, 10), niceStep(30, 8), niceStep(1, 5), niceStep(940, 6)]).toEqual([
		1, 5, 0.2, 200
	]);
	fc.assert(
		fc.property(
			fc.double({ min: 0.001, max: 1e6, noNaN: true }),
			fc.integer({ min: 2, max: 40 }),
			(span, most) => {
				const step = niceStep(span, most);
				expect(span / step).toBeLessThanOrEqual(most * (1 + 1e-6));
				expect(String(step.toExponential())).toMatch(/^[125]e/);
			}
		)
	);
});

test('whole numbers are never cut into parts of one', () => {
	expect(rangeOf({}, [1, 2, 3], { most: 10 }).step).toBe(1);
	expect(rangeOf({}, [1, 2.5], { most: 10 }).step).toBe(0.2);
});

test('what the author says of an axis holds', () => {
	expect(rangeOf({ from: -4, to: 8, step: 2 }, [1])).toMatchObject({ from: -4, to: 8, step: 2 });
	expect(rangeOf({ from: 3 }, [4, 9]).from).toBe(3);
});

test('a range holds all its values, and its ticks lie within it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 }),
			fc.boolean(),
			(values, isRoomy) => {
				const range = rangeOf({}, values, { hasZero: true, isRoomy });
				expect(range.from).toBeLessThanOrEqual(Math.min(0, ...values));
				expect(range.to).toBeGreaterThanOrEqual(Math.max(0, ...values));
				const ticks = ticksOf(range);
				expect(ticks.every((tick) => tick >= range.from && tick <= range.to)).toBe(true);
				expect(ticks).toContain(0);
				expect(ticks.length).toBeLessThan(62);
			}
		)
	);
});

test('numbers stand at zero and at other round values', () => {
	const range = { from: -3, to: 4, step: 1 };
	expect(numberedTicks(range, 2)).toEqual([-2, 0, 2, 4]);
	expect(numberedTicks({ from: 18, to: 31, step: 1 }, 5)).toEqual([20, 25, 30]);
	expect(ticksOf({ from: 50, to: 55, step: 2.5 })).toEqual([50, 52.5, 55]);
});
