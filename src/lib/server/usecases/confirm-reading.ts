import { effectiveFindings, effectiveLevel, isToConfirm } from '#lib/reports/effective-findings.ts';
import type { Context } from '../context.ts';
import { insertFindings, listFindingsOfAttempts } from '../db/findings.ts';
import { findTeacherAttempt, type AttemptPlace } from '../teacher-assignment.ts';

/** A teacher's word that an attempt was read as it should be. */
export type ReadingConfirmation = {
	attemptId: string;
	/** The page that it is said on. */
	place?: AttemptPlace;
	/** Makes the id of what is said of a code, the same for a post that is sent again. */
	idOf: (code: string) => string;
};

/**
 * Confirms at once all moves, ideas and misconceptions that count in an attempt, and its level. What somebody said already
 * stays; what the engine was unsure of is left to be decided on its own.
 */
export async function confirmReading(ctx: Context, input: ReadingConfirmation): Promise<void> {
	const { store, districtId, viewer, now } = ctx;
	const attempt = await findTeacherAttempt(ctx, input.attemptId, input.place);
	const all = await listFindingsOfAttempts(store, districtId, attempt.sectionId, [attempt.id]);
	const effective = effectiveFindings(all);
	const seen = effective.filter(isToConfirm);
	const isLevelSaid = effective.some(
		({ code, source }) => source === 'teacher' && code.startsWith('level:')
	);
	const level = { code: `level:${effectiveLevel(attempt.level, all)}`, evidence: [] };
	const rows = [...seen, ...(isLevelSaid ? [] : [level])].map(({ code, evidence }) => ({
		...{ districtId, sectionId: attempt.sectionId, attemptId: attempt.id, id: input.idOf(code) },
		...{ source: 'teacher' as const, code, isPresent: true, confidence: 'sure' as const, evidence },
		...{ personId: viewer.personId, createdAt: now() }
	}));
	await store.tx((tx) => insertFindings(tx, rows));
	ctx.learning.noteWord(attempt.taskId);
}
