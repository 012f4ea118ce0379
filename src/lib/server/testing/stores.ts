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

/** Opens a new, migrated SQLite database in a temporary folder. */
export async function openTestStore(): Promise<Store> {
	const folder = mkdtempSync(join(tmpdir(), 'because-'));
	const store = await openStore(`file:${join(folder, 'test.db')}`);
	await store.migrate();
	const close = async () => {
		await store.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { ...store, close };
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

/** Makes a database of its own on the server that `url` names, and drops it when the store closes. */
async function openServerStore(url: string): Promise<Store> {
	const name = `because_test_${process.pid}_${Date.now()}`;
	const admin = new pg.Client({ connectionString: url });
	await admin.connect();
	await admin.query(`CREATE DATABASE ${name}`);
	const ours = new URL(url);
	ours.pathname = `/${name}`;
	const store = await openStore(ours.href);
	await store.migrate();
	return {
		...store,
		close: async () => {
			await store.close();
			await admin.query(`DROP DATABASE ${name}`);
			await admin.end();
		}
	};
}

const serverUrl = process.env.TEST_DATABASE_URL;

/** The engines that the database tests run on; `TEST_DATABASE_URL` adds a PostgreSQL server. */
export const testEngines: { name: string; open: () => Promise<Store> }[] = [
	{ name: 'SQLite', open: openTestStore },
	{ name: 'PGlite', open: openPgliteStore },
	...(serverUrl ? [{ name: 'PostgreSQL', open: () => openServerStore(serverUrl) }] : [])
];
