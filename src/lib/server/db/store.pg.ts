import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { Database } from '#lib/server/db/dialect.ts';
import type { Store, Tx } from './store.ts';
import { tables } from './tables.pg.ts';

type AnyPg = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Serialization failure, deadlock, and the unique violation that a lost race can show itself as. */
const retryable = new Set(['40001', '40P01', '23505']);
const maxTries = 12;

function sqlState(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('code' in error && typeof error.code === 'string') return error.code;
	return sqlState(error.cause);
}

/**
 * Makes `tx` for an engine of the PostgreSQL family: a serializable transaction, which gives the same
 * guarantees as SQLite's single writer, tried again when another one got in its way.
 */
export function createPgTx(db: AnyPg): Store['tx'] {
	return async (work) => {
		for (let attempt = 1; ; attempt++) {
			try {
				return await db.transaction(
					(inner) =>
						work({
							db: inner as unknown as Database,
							t: tables as Tx['t'],
							isTransaction: true
						}),
					{ isolationLevel: 'serializable' }
				);
			} catch (error) {
				if (attempt === maxTries || !retryable.has(sqlState(error) ?? '')) throw error;
				await sleep(Math.random() * 5 * 2 ** Math.min(attempt, 6));
			}
		}
	};
}

/** Opens a PostgreSQL database (15 or later). */
export function openPgStore(url: string): Store {
	const pool = new pg.Pool({ connectionString: url, max: 10 });
	const db = drizzle({ client: pool, casing: 'snake_case' });
	return {
		db: db as unknown as Database,
		t: tables,
		engine: 'pg',
		tx: createPgTx(db as unknown as AnyPg),
		migrate: () => migrate(db, { migrationsFolder: 'drizzle/pg' }),
		close: () => pool.end()
	};
}
