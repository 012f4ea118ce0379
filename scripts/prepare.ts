// Migrates, and fills an empty database, for the development server.
import { defaultDatabaseUrl } from '#lib/server/app.ts';
import { prepareDatabase } from './prepare-database.ts';

await prepareDatabase(process.env.DATABASE_URL || defaultDatabaseUrl);
