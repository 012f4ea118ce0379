import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'postgresql',
	schema: './src/lib/server/db/tables.pg.ts',
	out: './drizzle/pg',
	casing: 'snake_case'
});
