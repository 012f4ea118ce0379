import * as v from 'valibot';
import { findTopic, isStandard } from '#lib/curriculum/curriculum.ts';
import {
	inBoth,
	readCatalogue,
	saidOfKey,
	someWords,
	stableId
} from '#lib/language/read-catalogue.ts';
import type { Localized } from './task.ts';

/** A stable wrong idea, as teachers read about it. */
export type Misconception = {
	/** What tasks and findings name it by; it never changes. */
	id: string;
	title: Localized;
	/** CCSS codes in which it is likely. */
	standards: string[];
	/** Topics in which it is likely, by module: `{ 'g7-m1': ['A', 'B'] }`. */
	topics: Record<string, string[]>;
	/** What the student thinks, in a student's words. */
	thinks: Localized;
	/** Why it happens: it is reasonable from what the student has seen. */
	why: Localized;
	/** What a teacher can do next. */
	next: Localized;
	/** Where it is described in the research literature: authors, year, title. */
	source: string;
};

const areTopics = (topics: Record<string, string[]>): boolean =>
	Object.entries(topics).every(([module, letters]) =>
		letters.every((letter) => findTopic(module, letter) !== null)
	);

const entry = v.strictObject(
	{
		id: stableId,
		title: inBoth,
		standards: v.pipe(
			v.array(
				v.pipe(
					v.string(),
					v.check(isStandard, (issue) => `"${issue.input}" is no standard of grades 6 to 8`)
				)
			),
			v.minLength(1, 'needs a standard')
		),
		topics: v.pipe(
			v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1, 'needs a topic'))),
			v.check((topics) => Object.keys(topics).length > 0, 'needs a module'),
			v.check(areTopics, (issue) => `${JSON.stringify(issue.input)} is not all in the curriculum`)
		),
		thinks: inBoth,
		why: inBoth,
		next: inBoth,
		source: v.pipe(someWords, v.regex(/\((?:19|20)\d\d\)\. ./, 'needs authors, year and title'))
	},
	saidOfKey
);

/**
 * Reads the catalogue of misconceptions.
 *
 * @param text the YAML of `misconceptions.yaml`
 * @throws with file, line, entry and reason of everything that is wrong
 */
export const parseMisconceptions = (text: string): Misconception[] =>
	readCatalogue(text, entry, 'misconceptions.yaml');
