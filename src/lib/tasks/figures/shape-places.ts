import type { FigureOf } from '../figure.ts';
import type { Pair } from './fields.ts';

/** A plane shape. */
export type Shape = FigureOf<'shapes'>['shapes'][number];

/** The corners of a triangle that stands on its base: left, right, top. */
export function trianglePlaces({
	base,
	height,
	top
}: {
	base: number;
	height: number;
	top?: number;
}): Pair[] {
	return [
		[0, 0],
		[base, 0],
		[top ?? base / 2, height]
	];
}
