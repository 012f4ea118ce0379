import * as d from 'drizzle-orm/pg-core';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const nothing = '00000000-0000-0000-0000-000000000000';

/** An id. PostgreSQL fails on what is none; here that is the id of nothing, as it is on SQLite. */
const uuid = d.customType<{ data: string }>({
	dataType: () => 'uuid',
	toDriver: (value) => (uuidPattern.test(value) ? value : nothing)
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
