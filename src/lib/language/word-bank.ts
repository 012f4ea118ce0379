import type { Locale } from '#lib/math/answer-check.ts';
import * as v from 'valibot';
import { readCatalogue, saidOfKey, someWords, stableId } from './read-catalogue.ts';

/** A term in one language. */
export type TermText = {
	term: string;
	/** Other ways in which children write it: plurals and inflections, not misspellings. */
	forms: string[];
	/** What it means, at grade 5 reading level. */
	definition: string;
	example: string;
};

/** The domains of the standards; `talk` holds the words for reasoning itself. */
export const domains = ['RP', 'NS', 'EE', 'F', 'G', 'SP', 'talk'] as const;

/** An academic word of grades 6 to 8, in both languages. */
export type Term = Record<Locale, TermText> & {
	/** What tasks and findings name it by; it never changes. */
	id: string;
	/** Grades in which it is taught or much used. */
	grades: number[];
	domain: (typeof domains)[number];
	/** Words that children use in its place, of which it is the academic one. */
	everyday: Record<Locale, string[]>;
};

const words = v.optional(v.array(someWords), []);

const termText = v.strictObject(
	{ term: someWords, forms: words, definition: someWords, example: someWords },
	saidOfKey
);

const entry = v.strictObject(
	{
		id: stableId,
		grades: v.pipe(
			v.array(v.picklist([6, 7, 8], 'is no grade from 6 to 8')),
			v.minLength(1, 'needs a grade')
		),
		domain: v.picklist(domains, 'is no domain'),
		en: termText,
		es: termText,
		everyday: v.optional(v.strictObject({ en: words, es: words }, saidOfKey), { en: [], es: [] })
	},
	saidOfKey
);

/**
 * Reads the shared word bank.
 *
 * @param text the YAML of `word-bank.yaml`
 * @throws with file, line, entry and reason of everything that is wrong
 */
export const parseWordBank = (text: string): Term[] => readCatalogue(text, entry, 'word-bank.yaml');
