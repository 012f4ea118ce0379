import type { NameSources } from './finding-names.ts';

/** Where the names of misconceptions and words are looked up. */
export const findingSources: Omit<NameSources, 'lookFors'> = { misconceptions: {}, words: {} };
