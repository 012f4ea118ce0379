import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
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

/** A comment as the student whose work it is about is shown it on their home page. */
export type StudentCommentRow = {
	id: string;
	assignmentId: string;
	taskId: string;
	authorGivenName: string;
	authorFamilyName: string;
	text: string;
	createdAt: Date;
	seenAt: Date | null;
};

/** Lists the comments on a student's own work, newest first. */
export async function listCommentsForStudent(
	{ db, t }: Reader,
	districtId: string,
	studentId: string,
	limit: number
): Promise<StudentCommentRow[]> {
	return db
		.select({
			id: t.comment.id,
			assignmentId: t.attempt.assignmentId,
			taskId: t.attempt.taskId,
			authorGivenName: t.person.givenName,
			authorFamilyName: t.person.familyName,
			text: t.comment.text,
			createdAt: t.comment.createdAt,
			seenAt: t.comment.seenAt
		})
		.from(t.attempt)
		.innerJoin(
			t.comment,
			and(
				eq(t.comment.districtId, t.attempt.districtId),
				eq(t.comment.sectionId, t.attempt.sectionId),
				eq(t.comment.attemptId, t.attempt.id)
			)
		)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.comment.districtId), eq(t.person.id, t.comment.authorId))
		)
		.where(and(eq(t.attempt.districtId, districtId), eq(t.attempt.studentId, studentId)))
		.orderBy(desc(t.comment.createdAt), desc(t.comment.id))
		.limit(limit);
}

/** Remembers when the student first saw some comments of a section; those seen before stay as they are. */
export async function markCommentsSeen(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	commentIds: string[],
	seenAt: Date
): Promise<void> {
	if (commentIds.length === 0) return;
	await db
		.update(t.comment)
		.set({ seenAt })
		.where(
			and(
				eq(t.comment.districtId, districtId),
				eq(t.comment.sectionId, sectionId),
				inArray(t.comment.id, commentIds),
				isNull(t.comment.seenAt)
			)
		);
}
