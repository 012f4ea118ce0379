import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { kit } from './kit.pg.ts';

/** The vocabulary that the schema is written in. */
export type Kit = typeof kit;

/** Drizzle's database, or a transaction on it. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;
