import type { Localized } from '#lib/tasks/task.ts';
import type { Finding, NextStep } from './analysis.ts';

const longestQuote = 70;

/** The longest stretch, short enough to be quoted, never cut within mathematics. */
function quoteOf(text: string, evidence: Finding['evidence']): string | null {
	const span = evidence.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
	if (!span) return null;
	const words = text
		.slice(...span)
		.replaceAll(/\s+/g, ' ')
		.trim();
	const isOdd = (part: string) => (part.match(/\$/g)?.length ?? 0) % 2 === 1;
	if (words.length <= longestQuote) return isOdd(words) || words.length < 4 ? null : words;
	const cut = words.slice(0, longestQuote).replace(/\s+\S*$/, '');
	return isOdd(cut) || !cut ? null : `${cut} …`;
}

/** Quotes what a student wrote at a finding, in each language's quotation marks; null where nothing can be quoted. */
export function quote(
	text: string,
	finding: Pick<Finding, 'evidence'> | undefined
): Localized | null {
	const words = quoteOf(text, finding?.evidence ?? []);
	return words === null ? null : { en: `“${words}”`, es: `«${words}»` };
}

/** Says something before a next step, where there is something to say. */
export const sayFirst = (said: Localized | null | undefined, next: NextStep): NextStep =>
	said ? { ...next, en: `${said.en} ${next.en}`, es: `${said.es} ${next.es}` } : next;
