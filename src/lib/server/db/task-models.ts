import { and, asc, desc, eq, exists, gt, or, sql } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** What is known of a task's newest model without opening it. */
export type TaskModelHead = {
	version: number;
	analyzerVersion: string;
	codedCount: number;
	wordCount: number;
};

/** Finds the newest model of a task; null before anything was learned. */
export async function findTaskModelHead(
	{ db, t }: Reader,
	districtId: string,
	taskId: string
): Promise<TaskModelHead | null> {
	const { version, analyzerVersion, codedCount, wordCount } = t.taskModel;
	const [row] = await db
		.select({ version, analyzerVersion, codedCount, wordCount })
		.from(t.taskModel)
		.where(and(eq(t.taskModel.districtId, districtId), eq(t.taskModel.taskId, taskId)))
		.orderBy(desc(t.taskModel.version))
		.limit(1);
	return row ?? null;
}

/** Gets what a model learned. */
export async function getTaskModel(
	{ db, t }: Reader,
	districtId: string,
	taskId: string,
	version: number
) {
	const [row] = await db
		.select({ model: t.taskModel.model })
		.from(t.taskModel)
		.where(
			and(
				eq(t.taskModel.districtId, districtId),
				eq(t.taskModel.taskId, taskId),
				eq(t.taskModel.version, version)
			)
		);
	if (!row) throw new Error(`Task ${taskId} has no model ${version}`);
	return row.model;
}

/** Stores a model; one of the same version that another process stored before it stays. */
export async function insertTaskModel(
	{ db, t }: Tx,
	row: (typeof t.taskModel)['$inferInsert']
): Promise<void> {
	await db.insert(t.taskModel).values(row).onConflictDoNothing();
}

/** Counts what teachers have said of the work at a task. */
export async function countTeacherWords(
	{ db, t }: Reader,
	districtId: string,
	taskId: string
): Promise<number> {
	const [{ count }] = await db
		.select({ count: sql<number>`count(*)`.mapWith(Number) })
		.from(t.attempt)
		.innerJoin(t.finding, isOfAttempt({ t }))
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.taskId, taskId),
				eq(t.finding.source, 'teacher')
			)
		);
	return count;
}

const isOfAttempt = ({ t }: Pick<Reader, 't'>) =>
	and(
		eq(t.finding.districtId, t.attempt.districtId),
		eq(t.finding.sectionId, t.attempt.sectionId),
		eq(t.finding.attemptId, t.attempt.id)
	);

const fields = ({ t }: Reader) => ({
	id: t.attempt.id,
	sectionId: t.attempt.sectionId,
	assignmentId: t.attempt.assignmentId,
	studentId: t.attempt.studentId,
	taskVersion: t.attempt.taskVersion,
	seed: t.attempt.seed,
	checks: t.attempt.checks,
	justification: t.attempt.justification,
	fromFrames: t.attempt.fromFrames,
	locale: t.attempt.locale,
	level: t.attempt.level,
	submittedAt: t.attempt.submittedAt
});

/** An attempt as a task's model reads it. */
export type ModelAttemptRow = Awaited<ReturnType<typeof listAttemptsOfTask>>[number];

/** Lists the attempts at a task in the order in which they were handed in, from after one of them on. */
export async function listAttemptsOfTask(
	reader: Reader,
	districtId: string,
	taskId: string,
	after: { submittedAt: Date; id: string } | null,
	limit: number
) {
	const { db, t } = reader;
	const isAfter =
		after &&
		or(
			gt(t.attempt.submittedAt, after.submittedAt),
			and(eq(t.attempt.submittedAt, after.submittedAt), gt(t.attempt.id, after.id))
		);
	return db
		.select(fields(reader))
		.from(t.attempt)
		.where(
			and(eq(t.attempt.districtId, districtId), eq(t.attempt.taskId, taskId), isAfter ?? undefined)
		)
		.orderBy(asc(t.attempt.submittedAt), asc(t.attempt.id))
		.limit(limit);
}

/**
 * Lists attempts at a task of which teachers have said something, the latest first.
 *
 * @param teacherId whose words alone count, or null for those of all teachers
 */
export async function listCodedAttempts(
	reader: Reader,
	districtId: string,
	taskId: string,
	teacherId: string | null,
	limit: number
): Promise<ModelAttemptRow[]> {
	const { db, t } = reader;
	const said = db
		.select({ one: sql`1` })
		.from(t.finding)
		.where(
			and(
				isOfAttempt(reader),
				eq(t.finding.source, 'teacher'),
				teacherId === null ? undefined : eq(t.finding.personId, teacherId)
			)
		);
	return db
		.select(fields(reader))
		.from(t.attempt)
		.where(and(eq(t.attempt.districtId, districtId), eq(t.attempt.taskId, taskId), exists(said)))
		.orderBy(desc(t.attempt.submittedAt), desc(t.attempt.id))
		.limit(limit);
}
