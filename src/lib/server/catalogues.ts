import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseWordBank, type Term } from '#lib/language/word-bank.ts';
import type { NameSources } from '#lib/reports/finding-names.ts';
import { parseMisconceptions, type Misconception } from '#lib/tasks/misconceptions.ts';

/**
 * Makes a loader that reads a file once per process, when it is first asked for. The path is from the working
 * folder, as for the migrations and the task bank: the app that was built runs from the checkout too.
 */
function once<Content>(path: string, parse: (text: string) => Content): () => Content {
	let content: Content | undefined;
	return () => (content ??= parse(readFileSync(resolve(path), 'utf8')));
}

/** Loads the shared catalogue of misconceptions. */
export const loadMisconceptions: () => readonly Misconception[] = once(
	'src/lib/tasks/misconceptions.yaml',
	parseMisconceptions
);

/** Loads the shared word bank. */
export const loadWordBank: () => readonly Term[] = once(
	'src/lib/language/word-bank.yaml',
	parseWordBank
);

let sources: Omit<NameSources, 'lookFors'> | undefined;

/** Loads the names of misconceptions and words, for whoever says what a finding means. */
export function loadFindingSources(): Omit<NameSources, 'lookFors'> {
	sources ??= {
		misconceptions: Object.fromEntries(loadMisconceptions().map(({ id, title }) => [id, title])),
		words: Object.fromEntries(
			loadWordBank().map(({ id, en, es }) => [id, { en: en.term, es: es.term }])
		)
	};
	return sources;
}
