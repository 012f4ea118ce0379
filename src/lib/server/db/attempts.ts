import { and, asc, desc, eq } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** An attempt with all that a student's pages show of it. */
export type StudentAttemptRow = Awaited<ReturnType<typeof listAttemptsForStudent>>[number];

/** Lists a student's attempts at one task of an assignment, first to latest. */
export async function listAttemptsForStudent(
	{ db, t }: Reader,
	districtId: string,
	studentId: string,
	assignmentId: string,
	taskId: string
) {
	return db
		.select({
			id: t.attempt.id,
			sectionId: t.attempt.sectionId,
			number: t.attempt.number,
			taskVersion: t.attempt.taskVersion,
			seed: t.attempt.seed,
			answers: t.attempt.answers,
			checks: t.attempt.checks,
			justification: t.attempt.justification,
			fromFrames: t.attempt.fromFrames,
			locale: t.attempt.locale,
			supportLevel: t.attempt.supportLevel,
			level: t.attempt.level,
			nextStep: t.attempt.nextStep,
			submittedAt: t.attempt.submittedAt
		})
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.studentId, studentId),
				eq(t.attempt.assignmentId, assignmentId),
				eq(t.attempt.taskId, taskId)
			)
		)
		.orderBy(asc(t.attempt.number));
}

/** Lists which tasks a student has handed in, an entry for each attempt, latest first. */
export async function listAttemptNumbersOfStudent(
	{ db, t }: Reader,
	districtId: string,
	studentId: string
): Promise<
	{ id: string; assignmentId: string; taskId: string; number: number; submittedAt: Date }[]
> {
	return db
		.select({
			id: t.attempt.id,
			assignmentId: t.attempt.assignmentId,
			taskId: t.attempt.taskId,
			number: t.attempt.number,
			submittedAt: t.attempt.submittedAt
		})
		.from(t.attempt)
		.where(and(eq(t.attempt.districtId, districtId), eq(t.attempt.studentId, studentId)))
		.orderBy(desc(t.attempt.submittedAt), desc(t.attempt.id));
}

/** Finds the attempt that a student's submit with this key became; null when none did. */
export async function findAttemptByKey(
	{ db, t }: Reader,
	districtId: string,
	studentId: string,
	idempotencyKey: string
): Promise<{ id: string; number: number } | null> {
	const [row] = await db
		.select({ id: t.attempt.id, number: t.attempt.number })
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.studentId, studentId),
				eq(t.attempt.idempotencyKey, idempotencyKey)
			)
		);
	return row ?? null;
}

/** Stores an attempt under the next number of its student, assignment and task, and answers the number. */
export async function insertAttempt(
	{ db, t }: Tx,
	row: Omit<typeof t.attempt.$inferInsert, 'number'>
): Promise<number> {
	const [last] = await db
		.select({ number: t.attempt.number })
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, row.districtId),
				eq(t.attempt.studentId, row.studentId),
				eq(t.attempt.assignmentId, row.assignmentId),
				eq(t.attempt.taskId, row.taskId)
			)
		)
		.orderBy(desc(t.attempt.number))
		.limit(1);
	const number = (last?.number ?? 0) + 1;
	await db.insert(t.attempt).values({ ...row, number });
	return number;
}
