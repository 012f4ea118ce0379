// The dialect that this type check is about. `tsconfig.pg.json` reads dialect.pg.ts in its place,
// so the schema and every query are checked against both engines' types.
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { kit } from './kit.sqlite.ts';

/** The vocabulary that the schema is written in. */
export type Kit = typeof kit;

/** Drizzle's database, or a transaction on it. */
export type Database = BetterSQLite3Database<Record<string, never>>;
