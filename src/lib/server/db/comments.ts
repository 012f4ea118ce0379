import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** A teacher's comment on an attempt. */
export type CommentRow = {
	id: string;
	attemptId: string;
	authorId: string;
	authorGivenName: string;
	authorFamilyName: string;
	text: string;
	createdAt: Date;
	seenAt: Date | null;
};

/** Lists the comments on some attempts of a section, oldest first. */
export async function listCommentsOfAttempts(
	{ db, t }: Reader,
	districtId: string,
	sectionId: string,
	attemptIds: string[]
): Promise<CommentRow[]> {
	if (attemptIds.length === 0) return [];
	return db
		.select({
			id: t.comment.id,
			attemptId: t.comment.attemptId,
			authorId: t.comment.authorId,
			authorGivenName: t.person.givenName,
			authorFamilyName: t.person.familyName,
			text: t.comment.text,
			createdAt: t.comment.createdAt,
			seenAt: t.comment.seenAt
		})
		.from(t.comment)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.comment.districtId), eq(t.person.id, t.comment.authorId))
		)
		.where(
			and(
				eq(t.comment.districtId, districtId),
				eq(t.comment.sectionId, sectionId),
				inArray(t.comment.attemptId, attemptIds)
			)
		)
		.orderBy(asc(t.comment.createdAt), asc(t.comment.id));
}

/** Stores a comment; one whose id is there already changes nothing. */
export async function insertComment(
	{ db, t }: Tx,
	row: typeof t.comment.$inferInsert
): Promise<void> {
	await db.insert(t.comment).values(row).onConflictDoNothing();
}
