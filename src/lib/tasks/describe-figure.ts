import type { Locale } from '#lib/math/answer-check.ts';
import type { Figure } from './figure.ts';

/** Says in words all that a figure shows. */
export function describeFigure(figure: Figure, locale: Locale): string {
	return figure.title?.[locale] ?? '';
}
