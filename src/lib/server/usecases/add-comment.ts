import type { Context } from '../context.ts';
import { insertComment } from '../db/comments.ts';
import { findTeacherAttempt, type AttemptPlace } from '../teacher-assignment.ts';

/** As many characters as a comment may have. */
export const maxCommentLength = 2000;

/** What came of commenting. */
export type CommentOutcome = { kind: 'added'; id: string } | { kind: 'empty' | 'too-long' };

/** Tells a student something about an attempt; the student sees it with the work. */
export async function addComment(
	ctx: Context,
	input: { id: string; attemptId: string; place?: AttemptPlace; text: string }
): Promise<CommentOutcome> {
	const { store, districtId, viewer } = ctx;
	const attempt = await findTeacherAttempt(ctx, input.attemptId, input.place);

	const text = input.text.trim();
	if (!text) return { kind: 'empty' };
	if (text.length > maxCommentLength) return { kind: 'too-long' };

	const row = {
		districtId,
		sectionId: attempt.sectionId,
		id: input.id,
		attemptId: attempt.id,
		authorId: viewer.personId,
		text,
		createdAt: ctx.now()
	};
	await store.tx((tx) => insertComment(tx, row));
	return { kind: 'added', id: input.id };
}
