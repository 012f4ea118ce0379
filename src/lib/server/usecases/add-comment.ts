import type { Context } from '../context.ts';
import { insertComment } from '../db/comments.ts';
import { findAttemptForTeacher } from '../db/section-attempts.ts';
import { notFound } from '../refusals.ts';

/** As many characters as a comment may have. */
export const maxCommentLength = 2000;

/** What came of commenting. */
export type CommentOutcome = { kind: 'added'; id: string } | { kind: 'empty' | 'too-long' };

/** Tells a student something about an attempt; the student sees it with the work. */
export async function addComment(
	ctx: Context,
	input: { id: string; attemptId: string; text: string }
): Promise<CommentOutcome> {
	const { store, districtId, viewer } = ctx;
	const attempt = await findAttemptForTeacher(store, districtId, viewer.personId, input.attemptId);
	if (!attempt) notFound('Attempt');

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
