import { textWidth, wrapText } from './measure.ts';

/** A place in a drawing: x to the right, y down, in units of about a pixel on a phone. */
export type Place = [x: number, y: number];

/** A rectangle that something takes up. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** How something is drawn; colours are names of tokens. */
export type Style = {
	stroke?: 'ink' | 'soft' | 'grid' | 'main' | 'second' | 'third' | 'none';
	weight?: 'hair' | 'thin' | 'line' | 'bold';
	dash?: 'dashes' | 'dots';
	/** Lets what lies under it be seen. */
	isSheer?: boolean;
	fill?: 'none' | 'paper' | 'tint' | 'warm' | 'ink' | 'main' | 'second' | 'third' | 'soft';
};

/** Something that is drawn. */
export type Mark =
	| { kind: 'path'; d: string; box: Box; style: Style }
	| { kind: 'circle'; at: Place; r: number; style: Style }
	| {
			kind: 'text';
			/** The anchor's x and the top of the first line. */
			at: Place;
			lines: string[];
			size: number;
			anchor: 'start' | 'middle' | 'end';
			isStrong: boolean;
	  }
	| {
			kind: 'fraction';
			/** The left and the top. */
			at: Place;
			front: string;
			top: string;
			bottom: string;
			behind: string;
			size: number;
	  };

/** The width that a drawing may have: a phone's. */
export const pageWidth = 320;
/** The size of words. */
export const textSize = 14;
/** The size of numbers at ticks. */
export const smallSize = 13;

const leading = 1.2;

/** The box around places. */
export function boxAround(places: Place[]): Box {
	const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}

/** The box around boxes. */
export const boxAroundAll = (boxes: Box[]): Box =>
	boxAround(
		boxes.flatMap(({ left, top, right, bottom }): Place[] => [
			[left, top],
			[right, bottom]
		])
	);

const digits = (value: number) => String(Number(value.toFixed(2)) + 0);
const pair = ([x, y]: Place) => `${digits(x)} ${digits(y)}`;

/** Draws straight from place to place. */
export function polyline(places: Place[], style: Style = {}): Mark {
	return { kind: 'path', d: `M${places.map(pair).join('L')}`, box: boxAround(places), style };
}

/** Draws a line. */
export const line = (from: Place, to: Place, style: Style = {}) => polyline([from, to], style);

/** Draws a closed shape. */
export function polygon(places: Place[], style: Style = {}): Mark {
	return { kind: 'path', d: `M${places.map(pair).join('L')}Z`, box: boxAround(places), style };
}

/** Draws a rectangle. */
export const rectangle = ({ left, top, right, bottom }: Box, style: Style = {}) =>
	polygon(
		[
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom]
		],
		style
	);

/** Draws a circle. */
export const circle = (at: Place, r: number, style: Style = {}): Mark => ({
	kind: 'circle',
	at,
	r,
	style
});

/** A place at a distance from another, by degrees counterclockwise from the right. */
export function polar([x, y]: Place, degrees: number, distance: number, flat = 1): Place {
	const turn = (degrees * Math.PI) / 180;
	return [x + distance * Math.cos(turn), y - distance * flat * Math.sin(turn)];
}

/** Places along an arc, close enough to each other to look round. */
export function arcPlaces(center: Place, r: number, from: number, to: number, flat = 1): Place[] {
	const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 4));
	return Array.from({ length: steps + 1 }, (_, i) =>
		polar(center, from + ((to - from) * i) / steps, r, flat)
	);
}

/** Draws a smooth line through places (Catmull–Rom). */
export function smoothLine(places: Place[], style: Style = {}): Mark {
	const at = (i: number) => places[Math.min(Math.max(i, 0), places.length - 1)];
	const curves = places.slice(1).map((end, i) => {
		const [before, start, after] = [at(i - 1), at(i), at(i + 2)];
		const control = (from: Place, [ax, ay]: Place, [bx, by]: Place): Place => [
			from[0] + (bx - ax) / 6,
			from[1] + (by - ay) / 6
		];
		return `C${pair(control(start, before, end))} ${pair(control(end, after, start))} ${pair(end)}`;
	});
	return {
		kind: 'path',
		d: `M${pair(places[0])}${curves.join('')}`,
		box: boxAround(places),
		style
	};
}

/** Draws the head of an arrow. */
export function arrowHead(tip: Place, from: Place, style: Style = {}, size = 8): Mark {
	const turn = (Math.atan2(from[1] - tip[1], tip[0] - from[0]) * 180) / Math.PI;
	const back = turn + 180;
	const wings = [
		polar(tip, back + 24, size),
		polar(tip, back, size * 0.72),
		polar(tip, back - 24, size)
	];
	return polygon([tip, ...wings], {
		fill: style.stroke === 'none' ? 'ink' : fillOf(style),
		stroke: 'none'
	});
}

function fillOf({ stroke = 'ink' }: Style): Style['fill'] {
	return stroke === 'grid' || stroke === 'none' ? 'soft' : stroke;
}

/** Where words stand at a place. */
export type TextWish = {
	anchor?: 'start' | 'middle' | 'end';
	/** Which part of the words is at the place's height. */
	side?: 'top' | 'middle' | 'bottom';
	size?: number;
	/** Where lines break. */
	width?: number;
	isStrong?: boolean;
};

const fraction = /^(.*?)(\d+)\/(\d+)( ?[\p{L}%°$²³]*)$/u;

/** The parts of a text that holds one fraction: `1 1/2 cm` has 1, 1, 2 and cm. */
function splitFraction(text: string) {
	const match = fraction.exec(text);
	if (!match || /\d$|\p{L}/u.test(match[1])) return null;
	const [, front, top, bottom, behind] = match;
	return { front: front.trimEnd(), top, bottom, behind };
}

const barWidth = (top: string, bottom: string, size: number) =>
	Math.max(textWidth(top, size), textWidth(bottom, size)) + 4;

const frontWidth = (front: string, size: number) => (front ? textWidth(front, size) + 2 : 0);

/** Writes words at a place; a fraction stands upright. */
export function write(at: Place, text: string, wish: TextWish = {}): Mark {
	const { anchor = 'middle', side = 'middle', size = textSize, width, isStrong = false } = wish;
	const parts = splitFraction(text);
	const lines = width === undefined ? [text] : wrapText(text, width, size);
	const height = parts ? size * 2.1 : lines.length * leading * size;
	const up = side === 'top' ? 0 : side === 'middle' ? height / 2 : height;
	const top = at[1] - up;
	if (!parts) return { kind: 'text', at: [at[0], top], lines, size, anchor, isStrong };
	const wide =
		frontWidth(parts.front, size) +
		barWidth(parts.top, parts.bottom, size) +
		textWidth(parts.behind, size);
	const left = anchor === 'start' ? at[0] : anchor === 'middle' ? at[0] - wide / 2 : at[0] - wide;
	return { kind: 'fraction', at: [left, top], ...parts, size };
}

/** The place of each piece of a fraction. */
export function fractionLayout(mark: Extract<Mark, { kind: 'fraction' }>) {
	const { at, front, top, bottom, behind, size } = mark;
	const bar = at[0] + frontWidth(front, size);
	const width = barWidth(top, bottom, size);
	const middle = at[1] + size * 1.05;
	return { bar, width, middle, end: bar + width, right: bar + width + textWidth(behind, size) };
}

/** The box that a mark takes up, words as wide as their letters are. */
export function boxOf(mark: Mark): Box {
	switch (mark.kind) {
		case 'path':
			return mark.box;
		case 'circle': {
			const [x, y] = mark.at;
			return { left: x - mark.r, top: y - mark.r, right: x + mark.r, bottom: y + mark.r };
		}
		case 'fraction': {
			const { right } = fractionLayout(mark);
			return { left: mark.at[0], top: mark.at[1], right, bottom: mark.at[1] + mark.size * 2.1 };
		}
		case 'text': {
			const { at, lines, size, anchor, isStrong } = mark;
			const width = Math.max(...lines.map((text) => textWidth(text, size))) * (isStrong ? 1.07 : 1);
			const left =
				anchor === 'start' ? at[0] : anchor === 'middle' ? at[0] - width / 2 : at[0] - width;
			return {
				left,
				top: at[1],
				right: left + width,
				bottom: at[1] + lines.length * leading * size
			};
		}
	}
}

/** Brings a mark elsewhere. */
export function moveMark(mark: Mark, [dx, dy]: Place): Mark {
	if (mark.kind !== 'path') return { ...mark, at: [mark.at[0] + dx, mark.at[1] + dy] };
	const { left, top, right, bottom } = mark.box;
	const d = mark.d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) =>
		pair([Number(x) + dx, Number(y) + dy])
	);
	return {
		...mark,
		d,
		box: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }
	};
}
