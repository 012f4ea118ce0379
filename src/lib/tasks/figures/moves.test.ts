import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure } from '../figure.ts';
import { movePlace, shownShapes } from './moves.ts';

const place = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));

test('moves a corner as the mathematics has it', () => {
	expect(movePlace([4, 1], { kind: 'rotate', degrees: 90, center: [0, 0] })).toEqual([-1, 4]);
	expect(movePlace([4, 1], { kind: 'rotate', degrees: -90, center: [1, 1] })).toEqual([1, -2]);
	expect(movePlace([4, 1], { kind: 'reflect', over: { x: 2 } })).toEqual([0, 1]);
	expect(movePlace([4, 1], { kind: 'reflect', over: 'y = -x' })).toEqual([-1, -4]);
	expect(movePlace([4, 1], { kind: 'dilate', factor: 2, center: [1, 0] })).toEqual([7, 2]);
});

test('a reflection twice, and a rotation there and back, bring a corner home', () => {
	fc.assert(
		fc.property(place, place, fc.constantFrom(90, 180, 270, 45), (at, center, degrees) => {
			for (const over of ['y = x', 'y = -x', { x: 3 }, { y: -2 }] as const) {
				const mirror = { kind: 'reflect', over } as const;
				expect(movePlace(movePlace(at, mirror), mirror)).toEqual(at);
			}
			const there = movePlace(at, { kind: 'rotate', degrees, center });
			const back = movePlace(there, { kind: 'rotate', degrees: -degrees, center });
			expect(back[0]).toBeCloseTo(at[0], 6);
			expect(back[1]).toBeCloseTo(at[1], 6);
		})
	);
});

test('an image that is hidden is nowhere among the shapes', () => {
	const figure = {
		kind: 'transformation',
		vertices: [
			[0, 0],
			[2, 0],
			[0, 1]
		],
		labels: ['A', 'B', 'C'],
		moves: [{ translate: [5, 5] }]
	};
	const shapesOf = (show: string) => {
		const read = readFigure({ ...figure, show });
		return read.kind === 'transformation' ? shownShapes(read) : [];
	};
	expect(shapesOf('preimage').map(({ vertices }) => vertices)).toEqual([figure.vertices]);
	expect(shapesOf('both')[1]).toMatchObject({
		vertices: [
			[5, 5],
			[7, 5],
			[5, 6]
		],
		labels: [{ en: 'A′' }, { en: 'B′' }, { en: 'C′' }]
	});
});
