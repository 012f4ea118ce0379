import { readOneRoster, type RosterText } from '#lib/roster/one-roster.ts';
import type { Context } from '../context.ts';
import { deleteRosterUpload, upsertRosterUpload } from '../db/roster-import.ts';
import { expectRole } from '../refusals.ts';
import { removeOldRosterUploads } from '../roster-uploads.ts';

/** A roster of 10,000 students has about 4 million characters. */
const longest = 8_000_000;

/** What came of handing files in; `unread` when none of them is a roster file. */
export type UploadOutcome = { kind: 'kept' } | { kind: 'unread' } | { kind: 'too-large' };

/** Keeps the roster files that an admin handed in for a day, to look at what they would change. */
export async function uploadRoster(
	ctx: Context,
	{ files }: { files: RosterText[] }
): Promise<UploadOutcome> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Roster');
	if (files.reduce((sum, { text }) => sum + text.length, 0) > longest) return { kind: 'too-large' };
	const { problems } = readOneRoster(files);
	if (problems.filter(({ kind }) => kind === 'missing-file').length === 4)
		return { kind: 'unread' };
	await removeOldRosterUploads(ctx);
	const createdAt = ctx.now();
	await store.tx((tx) =>
		upsertRosterUpload(tx, { districtId, personId: viewer.personId, files, createdAt })
	);
	return { kind: 'kept' };
}

/** Throws the viewer's roster files away. */
export async function discardRoster({ store, districtId, viewer }: Context): Promise<void> {
	expectRole(viewer, 'admin', 'Roster');
	await store.tx((tx) => deleteRosterUpload(tx, districtId, viewer.personId));
}
