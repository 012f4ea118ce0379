// Serves the built app over a demo database of its own, made anew for each run.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { prepareDatabase } from '../../scripts/prepare-database.ts';

const folder = 'test-results/e2e';
const path = `${folder}/because.db`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// A seeded database of today's code can be handed in, to save its making while one writes a spec.
const seeded = process.env.E2E_SEEDED_DATABASE;
if (seeded && existsSync(seeded)) cpSync(seeded, path);

process.env.DATABASE_URL = `file:${path}`;
process.env.ORIGIN = `http://localhost:${process.env.PORT}`;
await prepareDatabase(process.env.DATABASE_URL);
await import(new URL('../../build/index.js', import.meta.url).href);
