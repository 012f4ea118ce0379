import * as d from 'drizzle-orm/pg-core';
import { notFound } from '#lib/server/refusals.ts';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id. PostgreSQL fails on what is none; here that is simply the id of nothing. */
const uuid = d.customType<{ data: string }>({
	dataType: () => 'uuid',
	toDriver: (value) => (uuidPattern.test(value) ? value : notFound('Id'))
});

/** The PostgreSQL dialect of the schema's vocabulary; times keep milliseconds, as on SQLite. */
export const kit = {
	table: d.pgTable,
	primaryKey: d.primaryKey,
	foreignKey: d.foreignKey,
	index: d.index,
	unique: d.uniqueIndex,
	uuid: () => uuid(),
	str: () => d.text(),
	oneOf: <const T extends [string, ...string[]]>(values: T) => d.text({ enum: values }),
	int: () => d.integer(),
	bool: () => d.boolean(),
	time: () => d.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
	json: <T>() => d.jsonb().$type<T>()
};
