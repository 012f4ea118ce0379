import type { Locale } from '#lib/math/answer-check.ts';
import type { FigureOf } from '../figure.ts';
import { binEdges, countDots, dataRange } from '../figures/data-ranges.ts';
import { numberText } from '../figures/write.ts';
import { counted, say, sentences } from './say.ts';

function sayRange(figure: FigureOf<'dot-plot' | 'box-plot'>, locale: Locale): string {
	const { from, to } = dataRange(figure);
	const name = figure.label?.[locale];
	const line = say(
		locale,
		`The number line goes from ${numberText(from)} to ${numberText(to)}`,
		`La recta numérica va de ${numberText(from)} a ${numberText(to)}`
	);
	return name ? `${line}: ${name}` : line;
}

/** Says what a dot plot shows. */
export function describeDotPlot(figure: FigureOf<'dot-plot'>, locale: Locale): string {
	const stacks = countDots(figure.values).map(({ value, count }) =>
		say(
			locale,
			`${counted(count, 'dot', 'dots')} at ${numberText(value)}`,
			`${counted(count, 'punto', 'puntos')} en ${numberText(value)}`
		)
	);
	return sentences([
		say(locale, 'Dot plot', 'Diagrama de puntos'),
		sayRange(figure, locale),
		stacks.join(', ')
	]);
}

/** Says what a histogram shows, bar by bar. */
export function describeHistogram(figure: FigureOf<'histogram'>, locale: Locale): string {
	const { counts, label, countLabel } = figure;
	const edges = binEdges(figure);
	const bars = counts.map((count, i) => {
		const [from, to] = [numberText(edges[i]), numberText(edges[i + 1])];
		return say(
			locale,
			`from ${from} to ${to}: ${numberText(count)}`,
			`de ${from} a ${to}: ${numberText(count)}`
		);
	});
	const names = [
		label && say(locale, `the bars stand over ${label.en}`, `las barras están sobre ${label.es}`),
		countLabel &&
			say(locale, `their heights show ${countLabel.en}`, `sus alturas muestran ${countLabel.es}`)
	].filter(Boolean);
	return sentences([say(locale, 'Histogram', 'Histograma'), names.join('; '), bars.join('; ')]);
}

/** Says what box plots show. */
export function describeBoxPlot(figure: FigureOf<'box-plot'>, locale: Locale): string {
	const { plots } = figure;
	const boxes = plots.map(({ label, min, q1, median, q3, max }) => {
		const numbers = [min, q1, median, q3, max].map((value) => numberText(value));
		const names = {
			en: ['minimum', 'lower quartile', 'median', 'upper quartile', 'maximum'],
			es: ['mínimo', 'primer cuartil', 'mediana', 'tercer cuartil', 'máximo']
		}[locale];
		const said = names.map((name, i) => `${name} ${numbers[i]}`).join(', ');
		return label?.[locale] ? `${label[locale]}: ${said}` : said;
	});
	return sentences([
		say(
			locale,
			plots.length === 1 ? 'Box plot' : `${plots.length} box plots over one number line`,
			plots.length === 1
				? 'Diagrama de caja'
				: `${plots.length} diagramas de caja sobre una misma recta numérica`
		),
		sayRange(figure, locale),
		...boxes
	]);
}
