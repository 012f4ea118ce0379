import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import type { Database } from '#lib/server/db/dialect.ts';
import { createPgTx } from '#lib/server/db/store.pg.ts';
import { openStore, type Store } from '#lib/server/db/store.ts';
import { tables } from '#lib/server/db/tables.pg.ts';

/** An empty database of a test's own, and the way to be rid of it. */
export type TestDatabase = { url: string; drop: () => Promise<void> };

async function makeSqliteFile(): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'because-'));
	const drop = async () => rmSync(folder, { recursive: true, force: true });
	return { url: `file:${join(folder, 'test.db')}`, drop };
}

/** Makes a database on the server that `serverUrl` names. */
async function makeServerDatabase(serverUrl: string): Promise<TestDatabase> {
	const name = `because_test_${randomUUID().replaceAll('-', '')}`;
	const admin = new pg.Client({ connectionString: serverUrl });
	await admin.connect();
	await admin.query(`CREATE DATABASE ${name}`);
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	const drop = async () => {
		// A server that was killed may leave connections that have not ended yet.
		const drop = (how: string) => admin.query(`DROP DATABASE ${name} ${how}`);
		await drop('').catch(() => drop('WITH (FORCE)'));
		await admin.end();
	};
	return { url: url.href, drop };
}

const serverUrl = process.env.TEST_DATABASE_URL;

/** The databases that a server process can be started over; `TEST_DATABASE_URL` adds a PostgreSQL server. */
export const testDatabases: { name: string; make: () => Promise<TestDatabase> }[] = [
	{ name: 'SQLite', make: makeSqliteFile },
	...(serverUrl ? [{ name: 'PostgreSQL', make: () => makeServerDatabase(serverUrl) }] : [])
];

/** Opens a new, migrated database, which goes when the store closes. */
async function openMade({ url, drop }: TestDatabase): Promise<Store> {
	const store = await openStore(url);
	await store.migrate();
	const close = async () => {
		await store.close();
		await drop();
	};
	return { ...store, close };
}

/** Opens a new, migrated SQLite database in a temporary folder. */
export async function openTestStore(): Promise<Store> {
	return openMade(await makeSqliteFile());
}

/** Opens PostgreSQL's own code inside this process, empty and migrated. */
async function openPgliteStore(): Promise<Store> {
	const client = new PGlite();
	const db = drizzle({ client, casing: 'snake_case' });
	await migrate(db, { migrationsFolder: 'drizzle/pg' });
	return {
		db: db as unknown as Database,
		t: tables,
		engine: 'pg',
		tx: createPgTx(db as never),
		migrate: async () => {},
		close: () => client.close()
	};
}

/** The engines that the database tests run on; `TEST_DATABASE_URL` adds a PostgreSQL server. */
export const testEngines: { name: string; open: () => Promise<Store> }[] = [
	{ name: 'SQLite', open: openTestStore },
	{ name: 'PGlite', open: openPgliteStore },
	...(serverUrl
		? [{ name: 'PostgreSQL', open: async () => openMade(await makeServerDatabase(serverUrl)) }]
		: [])
];
