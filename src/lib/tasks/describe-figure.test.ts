import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeFigure } from './describe-figure.ts';
import { boxOf } from './draw/scene.ts';
import { readFigure } from './figure.ts';
import { drawFigure } from './render-figure.ts';

const samples: unknown[] = parse(
	readFileSync(new URL('../../../tests/support/figures.yaml', import.meta.url), 'utf8')
);
const inEnglish = (data: unknown) => describeFigure(readFigure(data), 'en');
const inSpanish = (data: unknown) => describeFigure(readFigure(data), 'es');

test('says a tape diagram, bar by bar', () => {
	const data = {
		kind: 'tape',
		rows: [
			{ label: { en: 'Red', es: 'Rojo' }, parts: 3, each: '?', shaded: 2 },
			{ label: { en: 'Blue', es: 'Azul' }, parts: 5 }
		],
		total: { en: '40 cups', es: '40 tazas' }
	};
	expect(inEnglish(data)).toBe(
		'Tape diagram with 2 bars. Red: 3 equal parts, each says a question mark, 2 shaded. Blue: 5 equal parts. All bars together: 40 cups.'
	);
	expect(inSpanish(data)).toBe(
		'Diagrama de cinta con 2 barras. Rojo: 3 partes iguales, cada una dice un signo de interrogación, 2 sombreadas. Azul: 5 partes iguales. Todas las barras juntas: 40 tazas.'
	);
});

test('a point without a number is told by ticks, so that its value is still to be found', () => {
	const data = {
		kind: 'number-line',
		from: 0,
		to: 1,
		step: 0.1,
		numbered: [0, 1],
		points: [{ at: 0.3, label: '?' }]
	};
	expect(inEnglish(data)).toContain(
		'A dot labeled a question mark is 3 tick marks to the right of 0.'
	);
	expect(inEnglish(data)).not.toContain('0.3');
	expect(inSpanish(data)).toContain('3 marcas a la derecha de 0');
});

test('a point between ticks is told as one sees it', () => {
	const data = {
		kind: 'number-line',
		from: 3,
		to: 4,
		step: 0.1,
		points: [{ at: 3.16, label: '√10' }]
	};
	expect(inEnglish(data)).toContain('between 3.1 and 3.2, closer to 3.2');
});

test('says which ends of a stretch belong to it', () => {
	const data = {
		kind: 'number-line',
		from: -5,
		to: 5,
		intervals: [{ from: -2, to: 3, open: 'to' }]
	};
	expect(inEnglish(data)).toContain(
		'everything between −2 and 3; −2 is included (closed circle); 3 is not included (open circle)'
	);
});

test('tells a hidden image and undrawn moves to nobody', () => {
	const data = {
		kind: 'transformation',
		vertices: [
			[1, 1],
			[4, 1],
			[4, 3]
		],
		labels: ['A', 'B', 'C'],
		moves: [{ translate: [-5, 2] }]
	};
	expect(inEnglish(data)).toContain('A prime (−4, 3)');
	expect(inEnglish(data)).toContain('a translation 5 units left and 2 units up');
	expect(inEnglish({ ...data, guides: false })).not.toContain('translation');
	expect(inEnglish({ ...data, show: 'preimage' })).not.toMatch(/image|translation|−4/);
});

test('an angle is told by its mark, never by how wide it is drawn', () => {
	const data = {
		kind: 'angles',
		vertex: 'O',
		rays: [
			{ toward: 0, label: 'A' },
			{ toward: 37, label: 'B' },
			{ toward: 180, label: 'C' }
		],
		marks: [{ between: [1, 2], label: 'x°' }]
	};
	expect(inEnglish(data)).toContain('Rays A and C make a straight line.');
	expect(inEnglish(data)).toContain('The angle from ray A to ray B says x°.');
	expect(inEnglish(data)).not.toMatch(/37|143/);
});

test('counts the dots at each value, and the bars with none', () => {
	expect(inEnglish({ kind: 'dot-plot', values: [3, 1, 3] })).toContain('1 dot at 1, 2 dots at 3.');
	expect(inEnglish({ kind: 'histogram', width: 5, values: [1, 4, 12] })).toContain(
		'From 0 to 5: 2; from 5 to 10: 0; from 10 to 15: 1.'
	);
	expect(inSpanish({ kind: 'box-plot', plots: [{ values: [1, 2, 3, 4, 5, 6, 7] }] })).toContain(
		'mínimo 1, primer cuartil 2, mediana 4, tercer cuartil 6, máximo 7'.replace('m', 'M')
	);
});

test('says the sides of a composite shape all around, and its cuts', () => {
	const data = samples.find((one) => JSON.stringify(one).includes('"cuts"'));
	expect(inEnglish(data)).toContain('1 right, 8 m; 2 up, 3 m; 3 left, no measure');
	expect(inEnglish(data)).toContain('Right angles at corners 1, 2, 3, 5 and 6.');
	expect(inSpanish(data)).toContain('Una línea punteada del lado 1 al vértice 4.');
});

// Ticks are told by their range; everything else that is written in a figure must be said.
const isTick = (text: string) => /^−?[\d.,]+$/.test(text);

test.each(samples.map((data, i) => [i + 1, data]))(
	'all words of figure %i are in its text alternative, in both languages',
	(_, data) => {
		const figure = readFigure(data);
		for (const locale of ['en', 'es'] as const) {
			const said = describeFigure(figure, locale);
			const written = drawFigure(figure, locale)
				.flat()
				.filter((mark) => mark.kind === 'text' && boxOf(mark).right > boxOf(mark).left)
				.flatMap((mark) => (mark.kind === 'text' ? [mark.lines.join(' ')] : []))
				.filter((text) => text !== '?' && !isTick(text));
			const missing = written.filter((text) => {
				const spoken = text
					.replace('′′', locale === 'en' ? ' double prime' : ' doble prima')
					.replace('′', locale === 'en' ? ' prime' : ' prima');
				return !said.includes(spoken);
			});
			expect(missing).toEqual([]);
		}
	}
);
