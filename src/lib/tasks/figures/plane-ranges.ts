import type { FigureOf } from '../figure.ts';
import type { Pair } from './fields.ts';
import { imagesOf } from './moves.ts';
import type { Move } from './planes.ts';
import { rangeOf, type Range } from './ranges.ts';

type PlaneFigure = FigureOf<'coordinate-plane' | 'scatter-plot' | 'transformation'>;

/** Where a center or a mirror line must be seen. */
function guidePlaces(move: Move): Pair[] {
	if (move.kind === 'rotate' || move.kind === 'dilate') return [move.center];
	if (move.kind === 'translate' || typeof move.over === 'string') return [];
	return 'x' in move.over ? [[move.over.x, 0]] : [[0, move.over.y]];
}

function placesOn(figure: PlaneFigure): Pair[] {
	switch (figure.kind) {
		case 'scatter-plot':
			return figure.points.map(({ at }) => at);
		case 'transformation':
			return [
				...imagesOf(figure).flat(),
				...(figure.guides ? figure.moves.flatMap(guidePlaces) : [])
			];
		case 'coordinate-plane':
			return [
				...figure.points.map(({ at }) => at),
				...figure.lines.flatMap(({ through }) => through),
				...figure.paths.flatMap(({ points }) => points),
				...figure.polygons.flatMap(({ vertices }) => vertices)
			];
	}
}

/** The two axes of a plane, and whether a step is equally long both ways, as in geometry. */
export function planeRanges(figure: PlaneFigure): { x: Range; y: Range; isEqual: boolean } {
	const places = placesOn(figure);
	const isData = figure.kind === 'scatter-plot';
	const wish = { hasZero: !isData, most: isData ? 8 : 12, isRoomy: true };
	const x = rangeOf(
		figure.x,
		places.map(([value]) => value),
		wish
	);
	const y = rangeOf(
		figure.y,
		places.map(([, value]) => value),
		wish
	);
	const named = [x, y].some(({ label }) => label && [...label.en].length > 1);
	const shape = (x.to - x.from) / (y.to - y.from);
	const isEqual = !isData && !named && x.step === y.step && shape > 1 / 3 && shape < 4;
	return { x, y, isEqual };
}
