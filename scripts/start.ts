// Migrates, fills an empty database, and serves what `npm run build` built.
import { defaultDatabaseUrl } from '#lib/server/app.ts';
import { demoPassword } from '#lib/server/demo/people.ts';
import { prepareDatabase } from './prepare-database.ts';

const url = (process.env.DATABASE_URL ||= defaultDatabaseUrl);
const port = (process.env.PORT ||= '3000');
// Without it adapter-node takes plain http for https, and refuses every form.
const origin = (process.env.ORIGIN ||= `http://localhost:${port}`);

const { isDemo } = await prepareDatabase(url);
await import(new URL('../build/index.js', import.meta.url).href);

console.log(`\nBecause is at ${origin}`);
if (isDemo) {
	console.log(`
Demo accounts (fictional people), all with the password ${demoPassword}

  student         maya (grade 6), diego (grade 7, in Spanish), jordan (grade 8)
  teacher         okafor, reyes, whitfield, park
  APF             bishop, salinas
  ACL             pierce
  district lead   ortega
  admin           lindqvist

Class codes to join with: HERON6A, HERON7A, LARKS8A
`);
}
