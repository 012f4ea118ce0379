import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeFigure } from './describe-figure.ts';
import { listCollisions } from './draw/collisions.ts';
import { pageWidth } from './draw/scene.ts';
import { viewBoxOf } from './draw/svg.ts';
import { readFigure, type Figure } from './figure.ts';
import { drawFigure, renderFigure } from './render-figure.ts';

const samples: unknown[] = parse(
	readFileSync(new URL('../../../tests/support/figures.yaml', import.meta.url), 'utf8')
);
const figures = samples.map(readFigure);
const locales = ['en', 'es'] as const;

function expectSound(figure: Figure) {
	for (const locale of locales) {
		const html = renderFigure(figure, locale);
		expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
		expect(describeFigure(figure, locale)).not.toMatch(/NaN|undefined|Infinity|\[object| {2}/);
		for (const marks of drawFigure(figure, locale)) {
			const { width, height } = viewBoxOf(marks);
			expect(width).toBeLessThanOrEqual(pageWidth + 8);
			expect(height).toBeLessThan(560);
		}
	}
}

test.each(figures.map((figure, i) => [i + 1, figure.kind, figure] as const))(
	'figure %i, %s: draws, fits a phone, and no words cover others',
	(_, __, figure) => {
		expectSound(figure);
		for (const locale of locales) {
			expect(drawFigure(figure, locale).flatMap(listCollisions)).toEqual([]);
		}
	}
);

test('every drawing has its text alternative beside it, and is passed over itself', () => {
	const figure = readFigure({ kind: 'dot-plot', values: [1, 2, 2] });
	const html = renderFigure(figure, 'en');
	expect(html).toContain('<svg viewBox=');
	expect(html).toContain('aria-hidden="true"');
	expect(html).toContain(`<p class="visually-hidden">${describeFigure(figure, 'en')}</p>`);
});

test('a table is a table, with headers for its rows or columns', () => {
	const figure = readFigure({
		kind: 'two-way-table',
		rows: ['a', 'b'],
		columns: ['c', 'd'],
		counts: [
			[1, 2],
			[3, '?']
		],
		totals: true
	});
	const html = renderFigure(figure, 'en');
	expect(html).toContain('<th scope="col">Total</th>');
	expect(html).toContain('<td class="number">3</td>');
	expect(html).toContain('<span class="visually-hidden">to be found</span>');
	expect(html.match(/<th scope="row">/g)).toHaveLength(3);
});

test('what an author writes cannot become markup', () => {
	const figure = readFigure({
		kind: 'tape',
		title: '<b>x</b>',
		rows: [{ parts: 1, each: '<i>&' }]
	});
	expect(renderFigure(figure, 'en')).not.toMatch(/<b>|<i>/);
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const place = fc.tuple(whole(-10, 10), whole(-10, 10));

test('number lines of many ranges draw soundly', () => {
	fc.assert(
		fc.property(
			whole(-60, 40),
			whole(1, 200),
			fc.constantFrom(undefined, 1, 2, 5, 0.5),
			fc.array(whole(0, 100), { maxLength: 4 }),
			(from, span, step, parts) => {
				const points = parts.map((part) => from + (span * part) / 100);
				expectSound(readFigure({ kind: 'number-line', from, to: from + span, step, points }));
			}
		),
		{ numRuns: 60 }
	);
});

test('planes of many ranges draw soundly', () => {
	fc.assert(
		fc.property(
			fc.array(place, { minLength: 1, maxLength: 6 }),
			whole(-5, 5),
			whole(-8, 8),
			(points, slope, intercept) => {
				const labelled = points.map((at, i) => ({ at, label: 'ABCDEF'[i] }));
				expectSound(
					readFigure({ kind: 'coordinate-plane', points: labelled, lines: [{ slope, intercept }] })
				);
				expectSound(readFigure({ kind: 'scatter-plot', points }));
			}
		),
		{ numRuns: 60 }
	);
});

test('transformations draw soundly wherever they lead', () => {
	const moves = fc.oneof(
		place.map((translate) => ({ translate })),
		fc.tuple(fc.constantFrom(90, 180, 270), place).map(([rotate, center]) => ({ rotate, center })),
		fc
			.constantFrom('x-axis', 'y-axis', 'y = x', 'y = -x', { x: 3 }, { y: -2 })
			.map((reflect) => ({ reflect })),
		fc.tuple(fc.constantFrom(0.5, 2, 3), place).map(([dilate, center]) => ({ dilate, center }))
	);
	fc.assert(
		fc.property(place, moves, ([x, y], move) => {
			const vertices = [
				[x, y],
				[x + 4, y],
				[x + 1, y + 3]
			];
			expectSound(
				readFigure({ kind: 'transformation', vertices, labels: ['A', 'B', 'C'], moves: [move] })
			);
		}),
		{ numRuns: 60 }
	);
});

test('data of any size draws soundly', () => {
	fc.assert(
		fc.property(
			fc.array(whole(0, 120), { minLength: 4, maxLength: 40 }),
			whole(5, 20),
			(values, width) => {
				expectSound(readFigure({ kind: 'dot-plot', values }));
				expectSound(readFigure({ kind: 'box-plot', plots: [{ values }] }));
				const counts = values.slice(0, 10);
				expectSound(readFigure({ kind: 'histogram', width, counts }));
			}
		),
		{ numRuns: 60 }
	);
});

test('solids and shapes of any measure draw soundly', () => {
	const size = whole(1, 30);
	fc.assert(
		fc.property(size, size, size, (a, b, c) => {
			const solids = [
				{ solid: 'prism', length: a, width: b, height: c },
				{ solid: 'pyramid', length: a, width: b, height: c },
				{ solid: 'cylinder', radius: a, height: b }
			];
			expectSound(readFigure({ kind: 'solids', unit: 'cm', solids }));
			expectSound(
				readFigure({ kind: 'net', of: { solid: 'prism', length: a, width: b, height: c } })
			);
			const shapes = [
				{ shape: 'triangle', base: a, height: b, top: c },
				{ shape: 'trapezoid', base: a, top: b, height: c }
			];
			expectSound(readFigure({ kind: 'shapes', unit: 'cm', shapes }));
		}),
		{ numRuns: 60 }
	);
});
