import * as d from 'drizzle-orm/sqlite-core';

/** The SQLite dialect of the schema's vocabulary: ids and enumerations are text, times are milliseconds. */
export const kit = {
	table: d.sqliteTable,
	primaryKey: d.primaryKey,
	foreignKey: d.foreignKey,
	index: d.index,
	unique: d.uniqueIndex,
	uuid: () => d.text(),
	str: () => d.text(),
	oneOf: <const T extends [string, ...string[]]>(values: T) => d.text({ enum: values }),
	int: () => d.integer(),
	bool: () => d.integer({ mode: 'boolean' }),
	time: () => d.integer({ mode: 'timestamp_ms' }),
	json: <T>() => d.text({ mode: 'json' }).$type<T>()
};
