import { describeFigure } from '../describe-figure.ts';
import { listCollisions } from '../draw/collisions.ts';
import { drawFigure, renderFigure } from '../render-figure.ts';
import { numbersIn } from './numbers-in.ts';
import type { VariantRule } from './rule.ts';

const locales = ['en', 'es'] as const;

/** A figure can be drawn in both languages. */
export const figureDraws: VariantRule = ({ figure }) =>
	figure
		? locales.flatMap((locale) => {
				const html = renderFigure(figure, locale);
				const fault = /\b(?:NaN|undefined|Infinity)\b/.exec(html);
				return fault ? [`figure draws ${fault[0]} in ${locale}`] : [];
			})
		: [];

/** No words of a figure cover others. */
export const figureIsLegible: VariantRule = ({ figure }) =>
	figure
		? locales.flatMap((locale) =>
				drawFigure(figure, locale)
					.flatMap(listCollisions)
					.map((pair) => `figure writes ${pair} over each other in ${locale}`)
			)
		: [];

/** What a figure shows is said in both languages, differently, and with the same numbers. */
export const figureIsSaid: VariantRule = ({ figure }) => {
	if (!figure) return [];
	const { en, es } = { en: describeFigure(figure, 'en'), es: describeFigure(figure, 'es') };
	return [
		...(en && es ? [] : ['figure has no text alternative']),
		...(en && en === es ? [`figure is said in English only: ${en}`] : []),
		...(String(numbersIn(en)) === String(numbersIn(es))
			? []
			: [`figure is said with other numbers in Spanish: ${en} — ${es}`])
	];
};
