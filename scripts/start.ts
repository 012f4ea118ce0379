// Migrates, fills an empty database, and serves what `npm run build` built.
import { defaultDatabaseUrl } from '#lib/server/app.ts';
import { demoAccounts, demoClassCodes, demoPassword } from '#lib/server/demo/accounts.ts';
import { prepareDatabase } from './prepare-database.ts';

const url = (process.env.DATABASE_URL ||= defaultDatabaseUrl);
const port = (process.env.PORT ||= '3000');
// Only this machine, unless HOST says otherwise: the demo's accounts have a password that everybody can read.
process.env.HOST ||= '127.0.0.1';
// The roster files of 10,000 students have about 4 MB; adapter-node takes half a megabyte unless told.
process.env.BODY_SIZE_LIMIT ||= '8M';
// Without it adapter-node takes plain http for https, and refuses every form.
const origin = (process.env.ORIGIN ||= `http://localhost:${port}`);

const { isDemo } = await prepareDatabase(url);
await import(new URL('../build/index.js', import.meta.url).href);

console.log(`\nBecause is at ${origin}`);
if (isDemo) {
	console.log(`\nDemo accounts (fictional people), all with the password ${demoPassword}\n`);
	for (const { role, usernames } of demoAccounts) {
		console.log(`  ${role.padEnd(10)}${usernames.join(', ')}`);
	}
	console.log(`\nClass codes to join with: ${demoClassCodes.join(', ')}\n`);
}
