import { readFileSync } from 'node:fs';

/** Loads what `npm run train:first-look` learned, as JSON, from beside this file. */
export const loadFirstLook = (): string =>
	readFileSync(new URL('./first-look.json', import.meta.url), 'utf8');

/** Loads what `npm run train:across-tasks` learned, as JSON, from beside this file. */
export const loadAcrossTasks = (): string =>
	readFileSync(new URL('./across-tasks.json', import.meta.url), 'utf8');
