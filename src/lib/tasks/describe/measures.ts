import type { Locale } from '#lib/math/answer-check.ts';
import type { Words } from '../figures/fields.ts';
import { measureText } from '../figures/measures.ts';
import { say, sayText } from './say.ts';

/** What the measures of shapes and solids are called. */
const names: Record<string, Words> = {
	width: { en: 'width', es: 'ancho' },
	height: { en: 'height', es: 'altura' },
	length: { en: 'length', es: 'largo' },
	base: { en: 'base', es: 'base' },
	left: { en: 'left side', es: 'lado izquierdo' },
	right: { en: 'right side', es: 'lado derecho' },
	top: { en: 'top side', es: 'lado de arriba' },
	side: { en: 'side', es: 'lado' },
	diagonal: { en: 'diagonal', es: 'diagonal' },
	radius: { en: 'radius', es: 'radio' },
	diameter: { en: 'diameter', es: 'diámetro' },
	edge: { en: 'edge', es: 'arista' },
	slant: { en: 'slant height', es: 'altura inclinada' }
};

/** Says the measures that are written in a drawing; those that are not are left out. */
export function sayMeasures(
	thing: { labels: Record<string, Words> },
	measures: string[],
	unit: Words | undefined,
	locale: Locale
): string {
	return measures
		.map((measure) => ({ measure, text: measureText(thing, measure, { unit, locale }) }))
		.filter(({ text }) => text !== '')
		.map(({ measure, text }) => `${names[measure][locale]} ${sayText(text, locale)}`)
		.join(', ');
}

/** A name with what is said of it. */
export const withFacts = (name: string, facts: string, locale: Locale) =>
	facts ? `${name}: ${facts}` : `${name}${say(locale, ', without measures', ', sin medidas')}`;
