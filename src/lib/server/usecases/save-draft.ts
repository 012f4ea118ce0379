import type { Context } from '#lib/server/context.ts';
import { findDraft, upsertDraft } from '#lib/server/db/drafts.ts';
import type { Span } from '#lib/server/db/schema.ts';
import { findStudentTask } from '#lib/server/student-task.ts';

/** What a student has entered so far; `revision` counts the saves of this task. */
export type DraftToSave = {
	assignmentId: string;
	taskId: string;
	revision: number;
	answers: string[];
	justification: string;
	fromFrames: Span[];
};

/** What came of saving; a stale draft answers with the newer one that is stored. */
export type SaveOutcome =
	| { kind: 'saved'; revision: number }
	| {
			kind: 'stale';
			stored: { revision: number; answers: string[]; justification: string; fromFrames: Span[] };
	  };

/** Keeps a student's draft, unless a newer one is there. */
export async function saveDraft(ctx: Context, input: DraftToSave): Promise<SaveOutcome> {
	const { store, now } = ctx;
	const { assignmentId, taskId, ...content } = input;
	const { key, taskVersion, seed } = await findStudentTask(ctx, { assignmentId, taskId });
	const isSaved = await store.tx((tx) =>
		upsertDraft(tx, key, { taskVersion, seed, ...content, updatedAt: now() })
	);
	if (isSaved) return { kind: 'saved', revision: input.revision };

	const stored = await findDraft(store, key);
	if (!stored) throw new Error('A draft that was there is gone');
	const { revision, answers, justification, fromFrames } = stored;
	return { kind: 'stale', stored: { revision, answers, justification, fromFrames } };
}
