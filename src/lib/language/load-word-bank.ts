import { readFileSync } from 'node:fs';
import { parseWordBank, type Term } from './word-bank.ts';

let bank: readonly Term[] | undefined;

/** Loads the shared word bank, once per process, from beside this file. */
export function loadWordBank(): readonly Term[] {
	bank ??= parseWordBank(readFileSync(new URL('./word-bank.yaml', import.meta.url), 'utf8'));
	return bank;
}
