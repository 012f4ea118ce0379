import type { Locale } from '#lib/math/answer-check.ts';
import type { Words } from './fields.ts';
import { numberText } from './write.ts';

/** Something that has measures, and words for some of them. */
type Measured = { labels: Record<string, Words> };

function numberOf(thing: Measured, measure: string): number | null {
	const measures: Record<string, unknown> = { ...thing };
	if (measure === 'diameter' && typeof measures.radius === 'number') return measures.radius * 2;
	const value = measures[measure];
	return typeof value === 'number' ? value : null;
}

/** What is written at a measure: its own words, or its number with the unit; nothing where it has neither. */
export function measureText(
	thing: Measured,
	measure: string,
	{ unit, locale }: { unit?: Words; locale: Locale }
): string {
	const own = thing.labels[measure];
	if (own) return own[locale];
	const value = numberOf(thing, measure);
	if (value === null) return '';
	return [numberText(value), unit?.[locale]].filter(Boolean).join(' ');
}
