import { and, eq, lt } from 'drizzle-orm';
import type { Span } from './schema.ts';
import type { Reader, Tx } from './store.ts';

/** Whose draft of which task it is. */
export type DraftKey = {
	districtId: string;
	assignmentId: string;
	studentId: string;
	taskId: string;
};

/** What a student has entered and not yet submitted. */
export type DraftRow = {
	taskVersion: number;
	seed: number;
	revision: number;
	submittedRevision: number;
	answers: string[];
	justification: string;
	fromFrames: Span[];
	updatedAt: Date;
};

const isDraft = ({ t }: Reader, key: DraftKey) =>
	and(
		eq(t.draft.districtId, key.districtId),
		eq(t.draft.assignmentId, key.assignmentId),
		eq(t.draft.studentId, key.studentId),
		eq(t.draft.taskId, key.taskId)
	);

/** Finds a student's draft of a task; null when they have not begun. */
export async function findDraft(reader: Reader, key: DraftKey): Promise<DraftRow | null> {
	const { db, t } = reader;
	const [row] = await db
		.select({
			taskVersion: t.draft.taskVersion,
			seed: t.draft.seed,
			revision: t.draft.revision,
			submittedRevision: t.draft.submittedRevision,
			answers: t.draft.answers,
			justification: t.draft.justification,
			fromFrames: t.draft.fromFrames,
			updatedAt: t.draft.updatedAt
		})
		.from(t.draft)
		.where(isDraft(reader, key));
	return row ?? null;
}

/** Lists how far a student is with each task that they have begun. */
export async function listDraftsOfStudent(
	{ db, t }: Reader,
	districtId: string,
	studentId: string
): Promise<
	{ assignmentId: string; taskId: string; revision: number; submittedRevision: number }[]
> {
	return db
		.select({
			assignmentId: t.draft.assignmentId,
			taskId: t.draft.taskId,
			revision: t.draft.revision,
			submittedRevision: t.draft.submittedRevision
		})
		.from(t.draft)
		.where(and(eq(t.draft.districtId, districtId), eq(t.draft.studentId, studentId)));
}

/**
 * Stores a draft when its revision is above the stored one's; a stale one never wins.
 *
 * @returns whether it was stored
 */
export async function upsertDraft(
	{ db, t }: Tx,
	key: DraftKey,
	draft: Omit<DraftRow, 'submittedRevision'>
): Promise<boolean> {
	const { revision, answers, justification, fromFrames, updatedAt } = draft;
	const stored = await db
		.insert(t.draft)
		.values({ ...key, ...draft, submittedRevision: 0 })
		.onConflictDoUpdate({
			target: [t.draft.districtId, t.draft.assignmentId, t.draft.studentId, t.draft.taskId],
			set: { revision, answers, justification, fromFrames, updatedAt },
			setWhere: lt(t.draft.revision, revision)
		})
		.returning({ revision: t.draft.revision });
	return stored.length > 0;
}

/** Marks a draft as handed in: a late save of an earlier revision changes nothing any more. */
export async function markDraftSubmitted(tx: Tx, key: DraftKey, revision: number): Promise<void> {
	const { db, t } = tx;
	await db.update(t.draft).set({ revision, submittedRevision: revision }).where(isDraft(tx, key));
}
