import type { Pair } from '../figures/fields.ts';
import { fitNumbers } from '../figures/line-ticks.ts';
import { ticksOf, type Range } from '../figures/ranges.ts';
import { numberText } from '../figures/write.ts';
import { textWidth } from './measure.ts';
import { boxesAlong, costOf } from './place.ts';
import {
	arrowHead,
	boxOf,
	line,
	pageWidth,
	rectangle,
	smallSize,
	write,
	type Box,
	type Mark,
	type Place
} from './scene.ts';

/** What a plane is made of before anything stands on it. */
export type PlanePlan = {
	x: Range;
	y: Range;
	/** Words at the axes. */
	xName: string;
	yName: string;
	/** Whether a step is equally long both ways. */
	isEqual: boolean;
	hasGrid: boolean;
	hasAxes: boolean;
	/** Straight lines that will stand on it. */
	lines?: [Pair, Pair][];
};

/** A plane, ready for things to stand on it. */
export type Plane = {
	toPlace: (at: Pair) => Place;
	frame: Box;
	/** Grid, axes, numbers and names. */
	under: Mark[];
	/** Numbers, written over what stands on the plane. */
	over: Mark[];
	/** What labels must stay away from. */
	taken: Box[];
	range: { x: Range; y: Range };
};

const isShort = (name: string) => [...name].length <= 1;

function sizePlane({ x, y, isEqual }: PlanePlan, room: number): { width: number; height: number } {
	const [across, up] = [x.to - x.from, y.to - y.from];
	if (!isEqual) return { width: room, height: Math.min(240, room * 0.8) };
	const unit = Math.min(room / across, 300 / up, 34 / Math.min(x.step, y.step));
	return { width: across * unit, height: up * unit };
}

const isWithin = (value: number, { from, to }: Range) => value > from && value < to;

/** Where the axes cross: at zero, or at the nearest edge. */
const crossing = ({ from, to }: Range) => Math.min(Math.max(0, from), to);

function drawGrid(plan: PlanePlan, toPlace: Plane['toPlace'], frame: Box): Mark[] {
	if (!plan.hasGrid) return [];
	const style = { stroke: 'grid', weight: 'thin' } as const;
	const upright = ticksOf(plan.x).map((value) => {
		const [x] = toPlace([value, 0]);
		return line([x, frame.top], [x, frame.bottom], style);
	});
	const level = ticksOf(plan.y).map((value) => {
		const [, y] = toPlace([0, value]);
		return line([frame.left, y], [frame.right, y], style);
	});
	return [...upright, ...level, rectangle(frame, style)];
}

const beyond = 11;

function drawAxes({ x, y, hasAxes }: PlanePlan, toPlace: Plane['toPlace'], frame: Box): Mark[] {
	if (!hasAxes) return [];
	const [cx, cy] = toPlace([crossing(x), crossing(y)]);
	const isCut = { x: !isWithin(0, x) && x.from !== 0, y: !isWithin(0, y) && y.from !== 0 };
	const left: Place = [frame.left - (x.from < 0 ? beyond : 0), cy];
	const right: Place = [frame.right + (x.to > 0 || isCut.x ? beyond : 0), cy];
	const low: Place = [cx, frame.bottom + (y.from < 0 ? beyond : 0)];
	const high: Place = [cx, frame.top - (y.to > 0 || isCut.y ? beyond : 0)];
	return [
		line(left, right),
		line(low, high),
		...(x.from < 0 ? [arrowHead(left, right)] : []),
		...(right[0] > frame.right ? [arrowHead(right, left)] : []),
		...(y.from < 0 ? [arrowHead(low, high)] : []),
		...(high[1] < frame.top ? [arrowHead(high, low)] : [])
	];
}

/** Writes the zero of axes that cross, in the corner through which the fewest lines run. */
function writeZero([x, y]: Place, busy: Box[]): Mark {
	const size = smallSize;
	const tries = [
		write([x - 6, y + 4], '0', { anchor: 'end', side: 'top', size }),
		write([x + 6, y + 4], '0', { anchor: 'start', side: 'top', size }),
		write([x - 6, y - 4], '0', { anchor: 'end', side: 'bottom', size }),
		write([x + 6, y - 4], '0', { anchor: 'start', side: 'bottom', size })
	].map((mark) => ({ mark, cost: costOf(boxOf(mark), busy) }));
	return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).mark;
}

function drawNumbers(
	{ x, y, isEqual }: PlanePlan,
	toPlace: Plane['toPlace'],
	frame: Box,
	busy: Box[]
): Mark[] {
	const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
	const wide = (texts: string[]) => Math.max(...texts.map((text) => textWidth(text, smallSize)));
	// Beside an axis that crosses, zero stands to the left of its place.
	const between = x.from < 0 ? 10 : 6;
	const fitX = (texts: string[], apart: number) => wide(texts) + between <= apart * width;
	const fitY = (_: string[], apart: number) => smallSize * 1.25 <= apart * height;
	const xs = fitNumbers(x, numberText, fitX);
	const ys = fitNumbers(
		y,
		numberText,
		isEqual && !y.every ? (t, apart) => fitY(t, apart) && fitX(t, apart * (height / width)) : fitY
	);
	const [cx, cy] = [crossing(x), crossing(y)];
	const isCross = cx === 0 && cy === 0;
	const isCorner = cx === x.from && cy === y.from;
	const across = xs
		.filter((value) => value !== cx || (!isCross && isCorner))
		.map((value) => {
			const [px, py] = toPlace([value, cy]);
			return write([px, py + 5], numberText(value), { side: 'top', size: smallSize });
		});
	const up = ys
		.filter((value) => value !== cy || (!isCross && isCorner))
		.map((value) => {
			const [px, py] = toPlace([cx, value]);
			return write([px - 7, py], numberText(value), { anchor: 'end', size: smallSize });
		});
	const zero = isCross ? [writeZero(toPlace([0, 0]), busy)] : [];
	return [...across, ...up, ...zero];
}

function drawNames(
	plan: PlanePlan,
	toPlace: Plane['toPlace'],
	frame: Box,
	numbers: Mark[]
): Mark[] {
	const { x, y, xName, yName } = plan;
	const [cx, cy] = toPlace([crossing(x), crossing(y)]);
	const all = numbers.map(boxOf);
	const lowest = Math.max(
		frame.bottom + (y.from < 0 ? beyond : 0),
		...all.map(({ bottom }) => bottom)
	);
	const furthest = Math.min(frame.left, ...all.map(({ left }) => left));
	const xMark = isShort(xName)
		? write([frame.right + beyond + 5, cy], xName, { anchor: 'start' })
		: write([(frame.left + frame.right) / 2, lowest + 5], xName, {
				side: 'top',
				width: pageWidth - 20
			});
	const yMark = isShort(yName)
		? write([cx, frame.top - beyond - 3], yName, { side: 'bottom' })
		: write([furthest, frame.top - beyond - 7], yName, {
				anchor: 'start',
				side: 'bottom',
				width: pageWidth - 20
			});
	return [...(xName ? [xMark] : []), ...(yName ? [yMark] : [])];
}

/** Draws a plane with its grid and axes, as large as a page has room for. */
export function drawPlane(plan: PlanePlan): Plane {
	const { x, y, hasAxes, xName, yName } = plan;
	const numbersAtEdge = hasAxes && crossing(x) === x.from;
	const widest = Math.max(...ticksOf(y).map((value) => textWidth(numberText(value), smallSize)));
	const left = numbersAtEdge ? widest + 12 : 16;
	const room = pageWidth - 8 - left - (hasAxes ? 24 : 8);
	const { width, height } = sizePlane(plan, room);
	const frame = { left: 0, top: 0, right: width, bottom: height };
	const toPlace = ([px, py]: Pair): Place => [
		((px - x.from) / (x.to - x.from)) * width,
		height - ((py - y.from) / (y.to - y.from)) * height
	];
	const busy = (plan.lines ?? []).flatMap((ends) =>
		boxesAlong(clipLine(ends, { x, y })?.map(toPlace) ?? [])
	);
	const numbers = hasAxes ? drawNumbers(plan, toPlace, frame, busy) : [];
	const names = hasAxes ? drawNames({ ...plan, xName, yName }, toPlace, frame, numbers) : [];
	const axes = drawAxes(plan, toPlace, frame);
	const [cx, cy] = toPlace([crossing(x), crossing(y)]);
	return {
		toPlace,
		frame,
		under: [...drawGrid(plan, toPlace, frame), ...axes],
		over: [...numbers, ...names],
		taken: [
			...[...numbers, ...names].map(boxOf),
			...boxesAlong(
				[
					[frame.left, cy],
					[frame.right, cy]
				],
				1
			),
			...boxesAlong(
				[
					[cx, frame.top],
					[cx, frame.bottom]
				],
				1
			)
		],
		range: { x, y }
	};
}

/** The part of a straight line that lies on a plane; null when none does. */
export function clipLine(
	[[x1, y1], [x2, y2]]: [Pair, Pair],
	{ x, y }: Plane['range']
): [Pair, Pair] | null {
	const [dx, dy] = [x2 - x1, y2 - y1];
	let [low, high] = [-Infinity, Infinity];
	for (const [start, step, { from, to }] of [
		[x1, dx, x],
		[y1, dy, y]
	] as const) {
		if (step === 0) {
			if (start < from || start > to) return null;
			continue;
		}
		const ends = [(from - start) / step, (to - start) / step].toSorted((a, b) => a - b);
		[low, high] = [Math.max(low, ends[0]), Math.min(high, ends[1])];
	}
	if (low >= high) return null;
	return [
		[x1 + dx * low, y1 + dy * low],
		[x1 + dx * high, y1 + dy * high]
	];
}
