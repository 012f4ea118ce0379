import type { Span } from '../db/schema.ts';
import type { Context } from '../context.ts';
import { insertFindings, listFindingsOfAttempts } from '../db/findings.ts';
import { notFound } from '../refusals.ts';
import { findTeacherAttempt, type AttemptPlace } from '../teacher-assignment.ts';

/** A teacher's word on one thing in an attempt. */
export type FindingDecision = {
	/** Made with the page, so that a repeated post is one decision. */
	id: string;
	attemptId: string;
	/** The page that it is said on. */
	place?: AttemptPlace;
	/** `move:reason`, `idea:<id>`, `misconception:<id>`, `term:<id>`, `everyday:<id>`, `flag:…`, `statement:false` or `level:<0–3>`. */
	code: string;
	/** False to say that it is not there. */
	isPresent: boolean;
};

const codePattern =
	/^(level:[0-3]|statement:false|(move|idea|misconception|term|everyday|flag):\w[\w.-]*)$/;

/**
 * Confirms, rejects or adds a finding, or sets the level: a teacher's word counts over the engine's.
 * The engine's finding stays as it was; the decision points at the same words.
 */
export async function decideFinding(ctx: Context, input: FindingDecision): Promise<{ id: string }> {
	const { store, districtId, viewer } = ctx;
	const attempt = await findTeacherAttempt(ctx, input.attemptId, input.place);
	if (!codePattern.test(input.code)) notFound('Finding');

	const earlier = await listFindingsOfAttempts(store, districtId, attempt.sectionId, [attempt.id]);
	const evidence: Span[] = earlier.filter(({ code }) => code === input.code).at(-1)?.evidence ?? [];
	const row = {
		districtId,
		sectionId: attempt.sectionId,
		attemptId: attempt.id,
		id: input.id,
		source: 'teacher' as const,
		code: input.code,
		isPresent: input.isPresent,
		confidence: 'sure' as const,
		evidence,
		personId: viewer.personId,
		createdAt: ctx.now()
	};
	await store.tx((tx) => insertFindings(tx, [row]));
	ctx.learning.noteWord(attempt.taskId);
	return { id: input.id };
}
