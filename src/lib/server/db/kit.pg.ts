import * as d from 'drizzle-orm/pg-core';

/** The PostgreSQL dialect of the schema's vocabulary; times keep milliseconds, as on SQLite. */
export const kit = {
	table: d.pgTable,
	primaryKey: d.primaryKey,
	foreignKey: d.foreignKey,
	index: d.index,
	unique: d.uniqueIndex,
	uuid: () => d.uuid(),
	str: () => d.text(),
	oneOf: <const T extends [string, ...string[]]>(values: T) => d.text({ enum: values }),
	int: () => d.integer(),
	bool: () => d.boolean(),
	time: () => d.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
	json: <T>() => d.jsonb().$type<T>()
};
