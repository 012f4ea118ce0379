import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** The assignment of a section whose work a class talks about. */
export type DiscussionKey = { districtId: string; sectionId: string; assignmentId: string };

/** Lists the attempts that a teacher has chosen to talk about, in their order. */
export async function listDiscussionItems(
	{ db, t }: Reader,
	districtId: string,
	sectionId: string,
	assignmentId: string
): Promise<{ attemptId: string; position: number }[]> {
	return db
		.select({ attemptId: t.discussionItem.attemptId, position: t.discussionItem.position })
		.from(t.discussionItem)
		.where(
			and(
				eq(t.discussionItem.districtId, districtId),
				eq(t.discussionItem.sectionId, sectionId),
				eq(t.discussionItem.assignmentId, assignmentId)
			)
		)
		.orderBy(asc(t.discussionItem.position), asc(t.discussionItem.attemptId));
}

/** Replaces what a class talks about, in one transaction of the caller. */
export async function replaceDiscussionItems(
	{ db, t }: Tx,
	{ districtId, sectionId, assignmentId }: DiscussionKey,
	attemptIds: string[]
): Promise<void> {
	await db
		.delete(t.discussionItem)
		.where(
			and(
				eq(t.discussionItem.districtId, districtId),
				eq(t.discussionItem.sectionId, sectionId),
				eq(t.discussionItem.assignmentId, assignmentId)
			)
		);
	if (attemptIds.length === 0) return;
	await db.insert(t.discussionItem).values(
		attemptIds.map((attemptId, index) => ({
			districtId,
			sectionId,
			assignmentId,
			attemptId,
			position: index + 1
		}))
	);
}
