import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFigureFaults, readFigure } from './figure.ts';

const guide = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
	([, yaml]) => parse(yaml).figure
);

const faultOf = (data: unknown) => {
	try {
		readFigure(data);
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

test.each(examples.map((data) => [data.kind, data]))('the guide’s %s can be read', (_, data) => {
	expect(listFigureFaults(data)).toEqual([]);
	expect(readFigure(data)).toMatchObject({ kind: data.kind });
});

test('the guide shows every kind', () => {
	const named = /needs one of the kinds of figures: (.*)$/.exec(faultOf({ kind: 'drawing' }))?.[1];
	expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(named?.split(', ')));
});

test('a fault names the key and what is needed', () => {
	expect(faultOf({ kind: 'dot-plot' })).toBe('figure.values is missing');
	expect(faultOf({ kind: 'dot-plot', values: ['many'] })).toBe('figure.values.0 needs a number');
	expect(faultOf({ kind: 'dot-plot', values: [1], color: 'red' })).toContain(
		'figure.color is no key'
	);
	expect(faultOf({ kind: 'tape', rows: [{ parts: 2, shaded: 3 }] })).toBe(
		'figure.rows.0 shades more parts than there are'
	);
	expect(faultOf({ kind: 'coordinate-plane', points: [[1, 2, 3]] })).toContain('[x, y]');
	expect(faultOf({ kind: 'tape', rows: [{ parts: 2, label: '$\\frac12$' }] })).toContain('LaTeX');
	expect(faultOf({ kind: 'tape', rows: [{ parts: 2, label: { en: 'Red' } }] })).toBe(
		'figure.rows.0.label.es is missing'
	);
	expect(
		faultOf({ kind: 'shapes', shapes: [{ shape: 'circle', radius: 2, labels: { base: 3 } }] })
	).toContain('it has radius, diameter');
	expect(
		faultOf({
			kind: 'transformation',
			vertices: [
				[0, 0],
				[1, 0],
				[0, 1]
			],
			moves: [{}]
		})
	).toBe('figure.moves.0 needs translate:, rotate:, reflect: or dilate:');
});

test('what stands on a placeholder is judged when it is filled, all else before', () => {
	const data = { kind: 'dot-plot', values: '{{list}}', from: '{{a}}', step: 0, colour: '{{a}}' };
	expect(listFigureFaults(data)).toEqual([
		{ path: ['step'], reason: 'needs a number above zero' },
		{ path: ['colour'], reason: 'is no key of the format' }
	]);
});

test('numbers may be fractions, words may be numbers', () => {
	const figure = readFigure({
		kind: 'number-line',
		points: ['1/2', '-1 1/4', { at: '12,000', label: -0.5 }]
	});
	expect(figure).toMatchObject({
		points: [{ at: 0.5 }, { at: -1.25 }, { at: 12_000, label: { en: '−0.5', es: '−0.5' } }]
	});
});
