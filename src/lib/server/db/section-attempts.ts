import { and, asc, count, countDistinct, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import type { Reader } from './store.ts';

const fields = ({ t }: Reader) => ({
	id: t.attempt.id,
	sectionId: t.attempt.sectionId,
	assignmentId: t.attempt.assignmentId,
	taskId: t.attempt.taskId,
	taskVersion: t.attempt.taskVersion,
	seed: t.attempt.seed,
	studentId: t.attempt.studentId,
	number: t.attempt.number,
	answers: t.attempt.answers,
	checks: t.attempt.checks,
	justification: t.attempt.justification,
	fromFrames: t.attempt.fromFrames,
	locale: t.attempt.locale,
	supportLevel: t.attempt.supportLevel,
	level: t.attempt.level,
	submittedAt: t.attempt.submittedAt
});

/** An attempt as its teacher reads it. */
export type SectionAttemptRow = Awaited<ReturnType<typeof listAttemptsOfSection>>[number];

/** Lists the attempts of a section, of one assignment or (null) of all, by student, task and number. */
export async function listAttemptsOfSection(
	reader: Reader,
	districtId: string,
	sectionId: string,
	assignmentId: string | null
) {
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.sectionId, sectionId),
				assignmentId === null ? undefined : eq(t.attempt.assignmentId, assignmentId)
			)
		)
		.orderBy(asc(t.attempt.studentId), asc(t.attempt.taskId), asc(t.attempt.number));
}

/** Lists one student's attempts at an assignment of a section, by task and number. */
export async function listAttemptsOfStudent(
	reader: Reader,
	districtId: string,
	sectionId: string,
	assignmentId: string,
	studentId: string
): Promise<SectionAttemptRow[]> {
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.sectionId, sectionId),
				eq(t.attempt.assignmentId, assignmentId),
				eq(t.attempt.studentId, studentId)
			)
		)
		.orderBy(asc(t.attempt.taskId), asc(t.attempt.number));
}

/** Finds an attempt through its section's teacher; null when it is not there or not theirs. */
export async function findAttemptForTeacher(
	reader: Reader,
	districtId: string,
	teacherId: string,
	attemptId: string
): Promise<SectionAttemptRow | null> {
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.attempt)
		.innerJoin(
			t.enrollment,
			and(
				eq(t.enrollment.districtId, t.attempt.districtId),
				eq(t.enrollment.sectionId, t.attempt.sectionId),
				eq(t.enrollment.personId, teacherId),
				eq(t.enrollment.kind, 'teacher'),
				isNull(t.enrollment.endedAt)
			)
		)
		.innerJoin(
			t.section,
			and(
				eq(t.section.districtId, t.attempt.districtId),
				eq(t.section.id, t.attempt.sectionId),
				eq(t.section.isActive, true)
			)
		)
		.where(and(eq(t.attempt.districtId, districtId), eq(t.attempt.id, attemptId)));
	return row ?? null;
}

/** Counts the work in each assignment of some sections; an assignment without work is left out. */
export async function countWorkByAssignment(
	{ db, t }: Reader,
	districtId: string,
	sectionIds: string[]
): Promise<{ assignmentId: string; students: number; attempts: number; latestAt: Date | null }[]> {
	if (sectionIds.length === 0) return [];
	return db
		.select({
			assignmentId: t.attempt.assignmentId,
			students: countDistinct(t.attempt.studentId),
			attempts: count(),
			latestAt: max(t.attempt.submittedAt)
		})
		.from(t.attempt)
		.where(and(eq(t.attempt.districtId, districtId), inArray(t.attempt.sectionId, sectionIds)))
		.groupBy(t.attempt.assignmentId);
}

/** Counts the attempts of a section by assignment since a moment, or all of them (null). */
export async function countWorkSince(
	{ db, t }: Reader,
	districtId: string,
	sectionId: string,
	since: Date | null
): Promise<{ assignmentId: string; attempts: number }[]> {
	return db
		.select({ assignmentId: t.attempt.assignmentId, attempts: count() })
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.sectionId, sectionId),
				since ? gt(t.attempt.submittedAt, since) : undefined
			)
		)
		.groupBy(t.attempt.assignmentId);
}
