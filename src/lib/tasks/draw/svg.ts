import { escapeHtml } from '../escape-html.ts';
import { runsOf } from './runs.ts';
import { boxAroundAll, boxOf, fractionLayout, type Mark, type Style } from './scene.ts';

const digits = (value: number) => String(Number(value.toFixed(2)) + 0);

function classOf({ stroke = 'ink', weight = 'line', dash, fill = 'none', isSheer }: Style): string {
	const lines = stroke === 'none' ? [] : [`s-${stroke}`, `w-${weight}`, dash && `d-${dash}`];
	return [...lines, `f-${fill}`, isSheer && 'sheer'].filter(Boolean).join(' ');
}

const writeRuns = (text: string) =>
	runsOf(text)
		.map(({ text: piece, isVariable }) =>
			isVariable
				? `<tspan class="variable">${piece}</tspan>`
				: escapeHtml(piece).replaceAll('′', '’')
		)
		.join('');

function writeText(x: number, y: number, text: string, size: number, classes: string): string {
	const at = `x="${digits(x)}" y="${digits(y)}"`;
	return `<text ${at} font-size="${digits(size)}" class="${classes}">${writeRuns(text)}</text>`;
}

function writeFraction(mark: Extract<Mark, { kind: 'fraction' }>): string {
	const { bar, width, middle, end } = fractionLayout(mark);
	const { at, front, top, bottom, behind, size } = mark;
	const center = bar + width / 2;
	const side = (text: string, x: number) =>
		text ? writeText(x, middle + size * 0.34, text, size, 'start') : '';
	const rule = `M${digits(bar + 0.5)} ${digits(middle)}H${digits(end - 0.5)}`;
	return [
		side(front, at[0]),
		writeText(center, middle - size * 0.22, top, size, 'middle'),
		writeText(center, middle + size * 0.9, bottom, size, 'middle'),
		`<path d="${rule}" class="s-ink w-thin f-none"/>`,
		side(behind, end)
	].join('');
}

function writeMark(mark: Mark): string {
	switch (mark.kind) {
		case 'path':
			return `<path d="${mark.d}" class="${classOf(mark.style)}"/>`;
		case 'circle': {
			const [x, y] = mark.at.map(digits);
			return `<circle cx="${x}" cy="${y}" r="${digits(mark.r)}" class="${classOf(mark.style)}"/>`;
		}
		case 'fraction':
			return writeFraction(mark);
		case 'text': {
			const { at, lines, size, anchor, isStrong } = mark;
			const classes = isStrong ? `${anchor} strong` : anchor;
			return lines
				.map((text, i) => writeText(at[0], at[1] + size * (0.95 + 1.2 * i), text, size, classes))
				.join('');
		}
	}
}

const margin = 3;

/** The part of the plane that a drawing shows. */
export function viewBoxOf(marks: Mark[]): {
	left: number;
	top: number;
	width: number;
	height: number;
} {
	const { left, top, right, bottom } = boxAroundAll(marks.map(boxOf));
	return {
		left: left - margin,
		top: top - margin,
		width: right - left + 2 * margin,
		height: bottom - top + 2 * margin
	};
}

/**
 * Writes a drawing as SVG that screen readers pass over: its words in a row say nothing, so its
 * description stands beside it.
 */
export function writeSvg(marks: Mark[]): string {
	const { left, top, width, height } = viewBoxOf(marks);
	const box = [left, top, width, height].map(digits).join(' ');
	return `<svg viewBox="${box}" style="--w:${digits(width)}" aria-hidden="true" focusable="false">${marks.map(writeMark).join('')}</svg>`;
}
