import { boxOf, write, type Box, type Mark, type Place, type TextWish } from './scene.ts';

const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const areaOutside = (box: Box, frame: Box) =>
	(box.right - box.left) * (box.bottom - box.top) - overlap(box, frame);

const air = 4;

/** The room beside words that keeps what stands next to them from touching them. */
export const withAir = ({ left, right, top, bottom }: Box): Box => ({
	left: left - air,
	right: right + air,
	top,
	bottom
});

/** How much words would be in the way: what they cover, and what of them leaves the frame. */
export function costOf(box: Box, taken: Box[], frame?: Box): number {
	const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
	return 3 * covered + (frame ? 3 * areaOutside(box, frame) : 0);
}

/** Small boxes along a line, which labels stay away from. */
export function boxesAlong(places: Place[], half = 1.5): Box[] {
	return places.slice(1).flatMap((end, i) => {
		const start = places[i];
		const steps = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / 4));
		return Array.from({ length: steps + 1 }, (_, step): Box => {
			const [x, y] = [0, 1].map((k) => start[k] + ((end[k] - start[k]) * step) / steps);
			return { left: x - half, right: x + half, top: y - half, bottom: y + half };
		});
	});
}

/** Writes words beside a place in a direction, so that they do not touch it. */
export function writeToward(
	at: Place,
	degrees: number,
	gap: number,
	text: string,
	wish: TextWish = {}
): Mark {
	const turn = (degrees * Math.PI) / 180;
	const [dx, dy] = [Math.cos(turn), -Math.sin(turn)];
	const box = boxOf(write([0, 0], text, wish));
	const [w, h] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
	// Straight up the box stands over the place; aslant its nearest corner comes toward it.
	const lean = (part: number) => Math.sign(part) * Math.min(1, Math.abs(part) * 2);
	const middle: Place = [at[0] + dx * gap + lean(dx) * w, at[1] + dy * gap + lean(dy) * h];
	return write(middle, text, { ...wish, anchor: 'middle', side: 'middle' });
}

/**
 * Writes words beside a place where they are least in the way.
 *
 * @param taken what is there already
 * @param frame what the words should stay in
 * @param directions degrees, the best first
 */
export function placeLabel(
	at: Place,
	text: string,
	{
		taken,
		frame,
		directions = [45, 135, 315, 225, 90, 270, 0, 180],
		gap = 4
	}: {
		taken: Box[];
		frame?: Box;
		directions?: number[];
		gap?: number;
	}
): Mark {
	const tries = directions.flatMap((degrees, order) =>
		[gap, gap + 8].map((distance, far) => {
			const mark = writeToward(at, degrees, distance, text);
			const box = boxOf(mark);
			return { mark, cost: costOf(box, taken, frame) + order * 1.5 + far * 12 };
		})
	);
	return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).mark;
}
