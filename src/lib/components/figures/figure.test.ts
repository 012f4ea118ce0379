import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { readFigure } from '#lib/tasks/figure.ts';
import { renderFigure } from '#lib/tasks/render-figure.ts';
import Figure from './Figure.svelte';

test('a figure is in the page before any script runs', () => {
	const html = renderFigure(readFigure({ kind: 'tape', rows: [{ parts: 3, shaded: 2 }] }), 'es');
	const { body } = render(Figure, { props: { html } });
	expect(body).toMatch(/<figure class="figure/);
	expect(body).toContain('<svg');
	expect(body).toContain('3 partes iguales, 2 sombreadas');
});
