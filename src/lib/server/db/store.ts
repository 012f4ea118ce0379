import type { Database } from '#lib/server/db/dialect.ts';
import type { Tables } from './schema.ts';

/** What a query reads from: the database and its tables. A store and a transaction both are one. */
export type Reader = { db: Database; t: Tables };

/** What a query writes through; only `store.tx` hands one out. */
export type Tx = Reader & { readonly isTransaction: true };

/** An open database. */
export type Store = Reader & {
	engine: 'sqlite' | 'pg';
	/**
	 * Runs `work` in one transaction; the only way to write.
	 *
	 * @param work may run more than once, so it does nothing but read and write through `tx`
	 * @returns what `work` returned, once the commit is durable
	 */
	tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
	/** Brings the tables up to this version of the app. */
	migrate: () => Promise<void>;
	close: () => Promise<void>;
};

/**
 * Opens the database that a URL names.
 *
 * @param url `file:path/to.db` for SQLite, `postgres://…` for PostgreSQL
 * @throws if the URL names neither
 */
export async function openStore(url: string): Promise<Store> {
	if (url.startsWith('file:')) {
		const { openSqliteStore } = await import('./store.sqlite.ts');
		return openSqliteStore(url.slice('file:'.length));
	}
	if (/^postgres(ql)?:\/\//.test(url)) {
		const { openPgStore } = await import('./store.pg.ts');
		return openPgStore(url);
	}
	throw new Error('DATABASE_URL must start with file: or postgres://');
}
