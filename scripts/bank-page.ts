// Tasks on a page, as students see them, in both languages, with their figures: `npm run bank:page -- g7-m1 3 8` writes
// the variants of seeds 3 and 8 to test-results/bank.html. Open it in a browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseTask, type TaskVariant } from '#lib/tasks/task.ts';
import { renderFigure } from '#lib/tasks/render-figure.ts';
import { renderMarkdown } from '#lib/tasks/render.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { listBankFiles, readBankFile } from './bank-files.ts';

const locales = ['en', 'es'] as const;
const target = resolve('test-results/bank.html');

/** The styles of the component that shows figures, as they stand in its file. */
const figureStyles = () =>
	(
		/<style>([\s\S]*)<\/style>/.exec(
			readFileSync('src/lib/components/figures/Figure.svelte', 'utf8')
		)?.[1] ?? ''
	).replaceAll(/:global\(((?:[^()]|\([^()]*\))*)\)/g, '$1');

const pageStyles = `
	main { max-width: none; padding: 1rem; }
	.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; border-top: 3px solid var(--brand); padding: 1rem 0; }
	.pair section { max-width: 40rem; }
	.part, .why { margin-top: .75rem; padding: .75rem; background: var(--surface); }
	.aside { color: var(--ink-soft); font-size: .85rem; }`;

function showVariant(variant: TaskVariant, locale: (typeof locales)[number]): string {
	const { prompt, figure, parts, justification, title } = variant;
	const shown = parts.map(({ question, key, wrongAnswers }) => {
		const wrong = wrongAnswers.map(
			({ latex, misconceptionId, hint }) =>
				`<li><code>${latex}</code> ${misconceptionId}: ${renderMarkdown(hint[locale])}</li>`
		);
		return `<div class="part">${renderMarkdown(question[locale])}
			<div class="aside">key <code>${key.expected}</code><ul>${wrong.join('')}</ul></div></div>`;
	});
	const frames = [...justification.frames.full, ...justification.frames.some];
	return `<section lang="${locale}"><h2>${title[locale]}</h2>${renderMarkdown(prompt[locale])}
		${figure ? `<figure class="figure">${renderFigure(figure, locale)}</figure>` : ''}${shown.join('')}
		<div class="why">${renderMarkdown(justification.question[locale])}
		<ul class="aside">${frames.map((frame) => `<li>${frame[locale]}</li>`).join('')}</ul></div></section>`;
}

const [wanted = '', ...numbers] = process.argv.slice(2);
const seeds = numbers.length > 0 ? numbers.map(Number) : [1];
const pairs = listBankFiles(wanted).flatMap((file) => {
	const task = parseTask(readBankFile(file), file);
	return seeds.map((seed) => {
		const variant = makeVariant(task, seed);
		const both = locales.map((locale) => showVariant(variant, locale)).join('');
		return `<p class="aside">${file}, seed ${seed}</p><div class="pair">${both}</div>`;
	});
});
mkdirSync('test-results', { recursive: true });
writeFileSync(
	target,
	`<!doctype html><meta charset="utf-8"><title>The task bank: ${wanted}</title>
	<link rel="stylesheet" href="${resolve('node_modules/katex/dist/katex.min.css')}">
	<link rel="stylesheet" href="${resolve('node_modules/@fontsource-variable/atkinson-hyperlegible-next/index.css')}">
	<link rel="stylesheet" href="${resolve('src/app.css')}">
	<style>${figureStyles()}${pageStyles}</style><main>${pairs.join('')}</main>`
);
console.log(`${pairs.length} variants: ${target}`);
