import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database } from '#lib/server/db/dialect.ts';
import type { Reader, Store, Tx } from './store.ts';
import { tables } from './tables.sqlite.ts';
import { createWriteQueue } from './write-queue.ts';

function connect(path: string, options?: BetterSqlite3.Options) {
	const connection = new BetterSqlite3(path, options);
	connection.pragma('busy_timeout = 5000');
	connection.pragma('foreign_keys = ON');
	return connection;
}

function asReader(connection: BetterSqlite3.Database): Reader {
	const db = drizzle({ client: connection, casing: 'snake_case' });
	return { db: db as unknown as Database, t: tables };
}

/**
 * Opens a SQLite file, making it and its folder where there is none: one connection that writes,
 * behind the write queue, and one that only reads.
 */
export function openSqliteStore(path: string): Store {
	mkdirSync(dirname(path), { recursive: true });
	const writer = connect(path);
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	const reader = connect(path, { readonly: true });
	const enqueue = createWriteQueue(writer);
	const tx: Tx = { ...asReader(writer), isTransaction: true };
	return {
		...asReader(reader),
		engine: 'sqlite',
		tx: (work) => enqueue(() => work(tx)),
		migrate: async () =>
			migrate(drizzle({ client: writer }), { migrationsFolder: 'drizzle/sqlite' }),
		close: async () => {
			reader.close();
			writer.close();
		}
	};
}
