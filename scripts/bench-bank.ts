// What the task bank costs a server: at start, when nothing has changed; when a page first needs the catalogues; and
// when a task is first opened. `npm run bench:bank`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { readBank, syncBank } from '#lib/server/bank.ts';
import { loadMisconceptions, loadWordBank } from '#lib/server/catalogues.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import { openStore } from '#lib/server/db/store.ts';
import { parseTask } from '#lib/tasks/task.ts';

const gc = (globalThis as { gc?: () => void }).gc ?? (() => {});

/** Runs something once and prints its time, and what it leaves in memory. */
async function measure(name: string, run: () => unknown): Promise<void> {
	gc();
	const heap = process.memoryUsage().heapUsed;
	const start = performance.now();
	const kept = await run();
	const time = performance.now() - start;
	gc();
	const left = (process.memoryUsage().heapUsed - heap) / 1e6;
	console.log(
		`${name.padEnd(46)} ${time.toFixed(0).padStart(6)} ms ${left.toFixed(1).padStart(7)} MB`
	);
	void kept;
}

const folder = await mkdtemp(join(tmpdir(), 'because-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
await store.migrate();
const districtId = v7();
const createdAt = new Date();
await store.tx((tx) =>
	insertDistrict(tx, { id: districtId, name: 'Bench', isDemo: true, createdAt })
);
const files = await readBank();
await measure(`a new database: ${files.length} tasks read and stored`, () =>
	syncBank(store, districtId, createdAt, files)
);
await measure('at start: files read, nothing changed', () =>
	syncBank(store, districtId, createdAt)
);
await measure('the catalogue of misconceptions, first asked', loadMisconceptions);
await measure('the word bank, first asked', loadWordBank);
const tasks: unknown[] = [];
await measure('every task opened', () => tasks.push(...files.map(({ yaml }) => parseTask(yaml))));
console.log(`(${tasks.length} tasks kept)`);
await store.close();
await rm(folder, { recursive: true });
