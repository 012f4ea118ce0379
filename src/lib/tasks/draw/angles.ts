import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { boxesAlong, placeLabel, writeToward } from './place.ts';
import {
	arcPlaces,
	arrowHead,
	boxOf,
	circle,
	line,
	polar,
	polyline,
	write,
	type Mark,
	type Place
} from './scene.ts';

/** A small square in a right angle, or an arc in any other, between two directions. */
export function angleMark(at: Place, from: number, to: number, r: number, isRight: boolean): Mark {
	const style = { weight: 'thin' } as const;
	if (!isRight) return polyline(arcPlaces(at, r, from, to), style);
	const side = r * 0.7;
	const corner = polar(at, from, side);
	return polyline([corner, polar(corner, to, side), polar(at, to, side)], style);
}

/** Writes words in an angle, far enough from its vertex that they fit between its sides. */
export function writeInAngle(at: Place, from: number, to: number, text: string, near = 26): Mark {
	const half = (((to - from) / 2) * Math.PI) / 180;
	const { left, right } = boxOf(write([0, 0], text));
	const needed = half >= Math.PI / 2 ? 0 : ((right - left) / 2 + 2) / Math.tan(half);
	const distance = Math.max(near, Math.min(needed, near * 2.4));
	return write(polar(at, (from + to) / 2, distance + (right - left) * 0.15), text);
}

const reach = 118;

/** The turn from one ray to another, counterclockwise. */
const turnTo = (from: number, to: number) => ((((to - from) % 360) + 360) % 360 || 360) + from;

/** Draws rays from one vertex and the angles between them. */
export function drawAngles(figure: FigureOf<'angles'>, locale: Locale): Mark[] {
	const { rays, marks, vertex } = figure;
	const center: Place = [0, 0];
	const sides = rays.flatMap(({ toward, label }) => {
		const tip = polar(center, toward, reach);
		const text = label?.[locale];
		return [
			line(center, tip),
			arrowHead(tip, center),
			...(text
				? [circle(polar(center, toward, reach * 0.84), 3, { stroke: 'none', fill: 'ink' })]
				: [])
		];
	});
	const taken = rays.flatMap(({ toward }) => boxesAlong([center, polar(center, toward, reach)]));
	const names = rays.flatMap(({ toward, label }) => {
		const text = label?.[locale];
		if (!text) return [];
		const at = polar(center, toward, reach * 0.84);
		const name = placeLabel(at, text, { taken, directions: [toward + 90, toward - 90], gap: 7 });
		taken.push(boxOf(name));
		return [name];
	});
	const arcs = marks.flatMap(({ between: [a, b], label, right }, i) => {
		const from = rays[a - 1].toward;
		const to = turnTo(from, rays[b - 1].toward);
		const r = right ? 20 : 20 + (i % 2) * 6;
		const text = label?.[locale];
		const words = text ? [writeInAngle(center, from, to, text, r + 16)] : [];
		taken.push(...words.map(boxOf));
		return [angleMark(center, from, to, r, right), ...words];
	});
	const name = vertex?.[locale]
		? [
				placeLabel(center, vertex[locale], {
					taken,
					directions: [270, 225, 315, 90, 135, 45],
					gap: 7
				})
			]
		: [];
	return [...sides, ...arcs, circle(center, 3, { stroke: 'none', fill: 'ink' }), ...names, ...name];
}

const apart = 92;
const tilt = 9;

/** Draws two lines crossed by a third, with what is written in the eight angles. */
export function drawCrossedLines(figure: FigureOf<'crossed-lines'>, locale: Locale): Mark[] {
	const { angle, parallel, names, labels } = figure;
	const across = apart / Math.tan((angle * Math.PI) / 180);
	const crossings: Place[] = [
		[across / 2, -apart / 2],
		[-across / 2, apart / 2]
	];
	const tilts = [0, parallel ? 0 : tilt];
	const half = Math.max(120, Math.abs(across) / 2 + 70);
	const ends = crossings.map(([, y], i): [Place, Place] => {
		const drop = Math.tan((tilts[i] * Math.PI) / 180) * half;
		return [
			[-half, y + drop],
			[half, y - drop]
		];
	});
	const lines = ends.flatMap(([a, b]) => [line(a, b), arrowHead(a, b), arrowHead(b, a)]);
	const top = polar(crossings[0], angle, 62);
	const bottom = polar(crossings[1], angle + 180, 62);
	const chevrons = parallel
		? crossings.map(([, y]) =>
				polyline(
					[
						[half * 0.62 - 5, y - 5],
						[half * 0.62, y],
						[half * 0.62 - 5, y + 5]
					],
					{ weight: 'line' }
				)
			)
		: [];
	const written = labels.flatMap((label, i) => {
		const text = label[locale];
		if (!text) return [];
		const row = Math.floor(i / 4);
		const [level, steep] = [tilts[row], angle];
		const spans = [
			[steep, 180 + level],
			[level, steep],
			[180 + level, 180 + steep],
			[180 + steep, 360 + level]
		];
		const [from, to] = spans[i % 4];
		return [writeInAngle(crossings[row], from, to, text, 22)];
	});
	const named = names.flatMap((name, i) => {
		const text = name[locale];
		if (!text) return [];
		return [i < 2 ? writeToward(ends[i][1], 0, 6, text) : writeToward(top, angle, 6, text)];
	});
	return [
		...lines,
		line(bottom, top),
		arrowHead(top, bottom),
		arrowHead(bottom, top),
		...chevrons,
		...written,
		...named
	];
}
