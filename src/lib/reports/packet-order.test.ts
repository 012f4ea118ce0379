import { expect, test } from 'vitest';
import { moveBy, orderAs } from './packet-order.ts';

test('moves one place, and stays at the ends', () => {
	expect(moveBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
	expect(moveBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
	expect(moveBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
	expect(moveBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});

test('keeps every sample, whatever order is asked for', () => {
	expect(orderAs(['a', 'b', 'c'], ['c', 'x', 'a', 'c'])).toEqual(['c', 'a', 'b']);
	expect(orderAs(['a', 'b'], [])).toEqual(['a', 'b']);
});
