import { listDistricts } from '#lib/server/db/districts.ts';
import { syncBank } from '#lib/server/bank.ts';
import { openStore } from '#lib/server/db/store.ts';
import { seedDemo } from '#lib/server/demo/seed-demo.ts';

function showProgress(share: number, doing: string): void {
	const done = Math.round(share * 30);
	const bar = '█'.repeat(done) + '░'.repeat(30 - done);
	const line = `  ${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${doing}`;
	if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(78)}${share === 1 ? '\n' : ''}`);
	else console.log(line);
}

/** Migrates the database at `url`, and fills an empty one with the demo district. */
export async function prepareDatabase(url: string): Promise<{ isDemo: boolean }> {
	const store = await openStore(url);
	await store.migrate();
	if ((await listDistricts(store)).length === 0) {
		console.log('Filling an empty database with the demo district:');
		await seedDemo(store, new Date(), showProgress);
	}
	const [district] = await listDistricts(store);
	const changed = await syncBank(store, district.id, new Date());
	if (changed > 0) console.log(`The task bank brought ${changed} new or changed tasks.`);
	await store.close();
	return { isDemo: district.isDemo };
}
