import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { Database } from '#lib/server/db/dialect.ts';
import type { Store, Tx } from './store.ts';
import { tables } from './tables.pg.ts';

type AnyPg = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Runs work on a connection while no other transaction of this app, in any process, is under way. */
type RunAlone = <T>(work: (db: AnyPg) => Promise<T>) => Promise<T>;

/** Serialization failure, deadlock, and the unique violation that a lost race can show itself as. */
const retryable = new Set(['40001', '40P01', '23505']);
/** As often as a transaction is tried beside others before it is let run alone. */
const freeTries = 5;

/** The advisory lock that a transaction shares with others, or has to itself to run alone. */
const lockKey = 7_301_844;

function sqlState(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('code' in error && typeof error.code === 'string') return error.code;
	return sqlState(error.cause);
}

function runOnce<T>(db: AnyPg, isShared: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
	return db.transaction(
		async (inner) => {
			if (isShared) await inner.execute(sql`select pg_advisory_xact_lock_shared(${lockKey})`);
			const tx = { db: inner as unknown as Database, t: tables as Tx['t'], isTransaction: true };
			return work(tx as Tx);
		},
		{ isolationLevel: 'serializable' }
	);
}

/**
 * Makes `tx` for an engine of the PostgreSQL family: a serializable transaction, which gives the same
 * guarantees as SQLite's single writer, tried again when another one got in its way. When a whole class
 * hands in at once, some would be in each other's way for ever: those run alone in the end.
 *
 * @param runAlone left out for an engine with a single connection, where nobody gets in anybody's way
 */
export function createPgTx(db: AnyPg, runAlone?: RunAlone): Store['tx'] {
	return async (work) => {
		for (let attempt = 1; attempt <= freeTries; attempt++) {
			try {
				return await runOnce(db, runAlone !== undefined, work);
			} catch (error) {
				if (!retryable.has(sqlState(error) ?? '')) throw error;
				if (attempt === freeTries && !runAlone) throw error;
				await sleep(Math.random() * 5 * 2 ** attempt);
			}
		}
		if (!runAlone) throw new Error('A transaction without others was tried in vain');
		return runAlone((own) => runOnce(own, false, work));
	};
}

/** Makes `runAlone` over a pool: the lock is waited for before the transaction takes its snapshot. */
function createRunAlone(pool: pg.Pool): RunAlone {
	return async (work) => {
		const client = await pool.connect();
		try {
			await client.query('select pg_advisory_lock($1)', [lockKey]);
			return await work(drizzle({ client, casing: 'snake_case' }) as unknown as AnyPg);
		} finally {
			// A connection that broke has no lock any more, and is not used again.
			const isUnlocked = await client.query('select pg_advisory_unlock($1)', [lockKey]).then(
				() => true,
				() => false
			);
			client.release(!isUnlocked);
		}
	};
}

/** Opens a PostgreSQL database (15 or later). */
export function openPgStore(url: string): Store {
	// A process that is asked to end does not wait for idle connections.
	const pool = new pg.Pool({ connectionString: url, max: 10, allowExitOnIdle: true });
	// An idle connection that breaks (the server restarts, say) leaves the pool; the next query opens another.
	pool.on('error', () => {});
	const db = drizzle({ client: pool, casing: 'snake_case' });
	return {
		db: db as unknown as Database,
		t: tables,
		engine: 'pg',
		tx: createPgTx(db as unknown as AnyPg, createRunAlone(pool)),
		migrate: () => migrate(db, { migrationsFolder: 'drizzle/pg' }),
		close: () => pool.end()
	};
}
