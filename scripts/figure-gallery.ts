// Draws figures of every kind into one page, to look at: `npm run figures` writes it to the path that is named.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { parse } from 'yaml';
import { describeFigure } from '#lib/tasks/describe-figure.ts';
import { readFigure } from '#lib/tasks/figure.ts';
import { renderFigure } from '#lib/tasks/render-figure.ts';

const [out = 'test-results/figures.html', locale = 'en'] = process.argv.slice(2);
if (locale !== 'en' && locale !== 'es') throw new Error('The language is en or es');

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const component = 'src/lib/components/figures/Figure.svelte';
const { css } = compile(read(component), { filename: component, css: 'external' });
const hash = /svelte-[a-z0-9]+/.exec(css?.code ?? '')?.[0] ?? '';
const modules = new URL('../node_modules/', import.meta.url).href;
const appCss = read('src/app.css').replaceAll("@import '", `@import '${modules}`);

const figures: unknown[] = parse(read('tests/support/figures.yaml'));
const cards = figures.map(readFigure).map((figure, i) => {
	const html = renderFigure(figure, locale);
	return `<section class="card stack"><h2>${i + 1}. ${figure.kind}</h2><figure class="figure ${hash}">${html}</figure><p class="small soft">${describeFigure(figure, locale)}</p></section>`;
});

writeFileSync(
	out,
	`<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title><style>${appCss}${css?.code}.grid{--column:30rem}h2{font-size:1rem}</style><main class="page"><div class="grid">${cards.join('')}</div></main></html>`
);
