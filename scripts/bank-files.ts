import { globSync, readFileSync } from 'node:fs';
import { parseWordBank } from '#lib/language/word-bank.ts';
import { parseMisconceptions } from '#lib/tasks/misconceptions.ts';

const folder = 'src/lib/tasks/bank';

/** The files of the bank whose path holds a text, as `g7-m1/pool-pass-proportional.yaml`. */
export const listBankFiles = (holding = ''): string[] =>
	globSync(`${folder}/*/*.yaml`)
		.map((path) => path.slice(folder.length + 1))
		.filter((path) => path.includes(holding))
		.toSorted();

/** The text of a file of the bank. */
export const readBankFile = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

/** The catalogues that tasks name. */
export const readCatalogues = () => ({
	misconceptions: parseMisconceptions(readFileSync('src/lib/tasks/misconceptions.yaml', 'utf8')),
	words: parseWordBank(readFileSync('src/lib/language/word-bank.yaml', 'utf8'))
});
