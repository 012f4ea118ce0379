import type { App } from './context.ts';
import { deleteOldRosterUploads } from './db/roster-import.ts';

/** For so long the files of a roster are kept for the admin who handed them in. */
export const rosterUploadKeptForInMs = 24 * 60 * 60 * 1000;

/** Deletes roster files that nobody came back to. */
export async function removeOldRosterUploads({ store, districtId, now }: App): Promise<void> {
	const before = new Date(now().getTime() - rosterUploadKeptForInMs);
	await store.tx((tx) => deleteOldRosterUploads(tx, districtId, before));
}
