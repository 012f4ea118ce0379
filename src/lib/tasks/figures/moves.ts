import type { FigureOf } from '../figure.ts';
import type { Pair, Words } from './fields.ts';
import type { Move } from './planes.ts';

const tidy = ([x, y]: Pair): Pair => [Number(x.toFixed(9)) + 0, Number(y.toFixed(9)) + 0];

/** Where a move brings a place. */
export function movePlace([x, y]: Pair, move: Move): Pair {
	switch (move.kind) {
		case 'translate':
			return tidy([x + move.by[0], y + move.by[1]]);
		case 'dilate': {
			const [cx, cy] = move.center;
			return tidy([cx + move.factor * (x - cx), cy + move.factor * (y - cy)]);
		}
		case 'rotate': {
			const [cx, cy] = move.center;
			const turn = (move.degrees * Math.PI) / 180;
			const [dx, dy] = [x - cx, y - cy];
			return tidy([
				cx + dx * Math.cos(turn) - dy * Math.sin(turn),
				cy + dx * Math.sin(turn) + dy * Math.cos(turn)
			]);
		}
		case 'reflect': {
			if (move.over === 'y = x') return tidy([y, x]);
			if (move.over === 'y = -x') return tidy([-y, -x]);
			if ('x' in move.over) return tidy([2 * move.over.x - x, y]);
			return tidy([x, 2 * move.over.y - y]);
		}
	}
}

/** The shape and its images, move after move: one more than there are moves. */
export function imagesOf({ vertices, moves }: FigureOf<'transformation'>): Pair[][] {
	return moves.reduce<Pair[][]>(
		(shapes, move) => [...shapes, shapes[shapes.length - 1].map((at) => movePlace(at, move))],
		[vertices]
	);
}

/** A shape of a transformation that is to be seen. */
export type ShownShape = { vertices: Pair[]; labels: Words[]; isImage: boolean; step: number };

/** The shapes of a transformation that are shown, with the names of their corners. */
export function shownShapes(figure: FigureOf<'transformation'>): ShownShape[] {
	const shapes = imagesOf(figure);
	const last = shapes.length - 1;
	const steps = {
		preimage: [0],
		image: [last],
		both: [0, last],
		all: shapes.map((_, i) => i)
	}[figure.show];
	const isStepwise = figure.show === 'all';
	return [...new Set(steps)].map((step) => {
		const strokes = isStepwise ? step : Math.min(step, 1);
		const name = (text: string) => (text ? text + '′'.repeat(strokes) : '');
		return {
			step,
			isImage: step > 0,
			vertices: shapes[step],
			labels: figure.labels.map(({ en, es }) => ({ en: name(en), es: name(es) }))
		};
	});
}
