import { v7 } from 'uuid';
import type { App } from './context.ts';
import { listDistricts } from './db/districts.ts';
import { openStore, type Store } from './db/store.ts';
import { createJudge } from './judge.ts';
import { createLearning } from './learning.ts';
import { createTaskLibrary } from './task-library.ts';

/** The database that is used when `DATABASE_URL` names none. */
export const defaultDatabaseUrl = 'file:data/because.db';

/** An app that is running, and the way to stop it. */
export type RunningApp = App & { close: () => Promise<void> };

/** The app that a server process serves. */
export type ServedApp = RunningApp & {
	/** Whether its district is the made-up one. */
	isDemo: boolean;
};

/** Starts the app of one district over an open, migrated store. */
export function createApp(store: Store, districtId: string): RunningApp {
	const judge = createJudge();
	const app = {
		store,
		districtId,
		now: () => new Date(),
		newId: v7,
		judge,
		tasks: createTaskLibrary(store, districtId)
	};
	const learning = createLearning(app);
	return {
		...app,
		learning,
		close: async () => {
			await learning.settled();
			await judge.close();
			await store.close();
		}
	};
}

/**
 * Opens the app that a server process serves: the one district of the database at `url`.
 *
 * @throws if the database has no district yet: `npm start` makes one
 */
export async function openApp(url: string): Promise<ServedApp> {
	const store = await openStore(url);
	const [district] = await listDistricts(store);
	if (!district) throw new Error('The database holds no district; start the app with npm start');
	return { ...createApp(store, district.id), isDemo: district.isDemo };
}
