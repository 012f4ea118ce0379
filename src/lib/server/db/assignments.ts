import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Reader, Tx } from './store.ts';

/** An assignment as its section's pages show it. */
export type AssignmentRow = {
	id: string;
	sectionId: string;
	kind: 'assigned' | 'practice';
	title: string;
	supportLevel: SupportLevel;
	isSameVariant: boolean;
	dueAt: Date | null;
	createdAt: Date;
};

/** A task of an assignment, in its place. */
export type AssignmentTaskRow = {
	assignmentId: string;
	position: number;
	taskId: string;
	taskVersion: number;
	title: { en: string; es: string };
	module: string;
};

const fields = ({ t }: Reader) => ({
	id: t.assignment.id,
	sectionId: t.assignment.sectionId,
	kind: t.assignment.kind,
	title: t.assignment.title,
	supportLevel: t.assignment.supportLevel,
	isSameVariant: t.assignment.isSameVariant,
	dueAt: t.assignment.dueAt,
	createdAt: t.assignment.createdAt
});

/** Lists the assignments of some sections, newest first; free practice is one of them. */
export async function listAssignmentsOfSections(
	reader: Reader,
	districtId: string,
	sectionIds: string[]
): Promise<AssignmentRow[]> {
	if (sectionIds.length === 0) return [];
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.assignment)
		.where(
			and(eq(t.assignment.districtId, districtId), inArray(t.assignment.sectionId, sectionIds))
		)
		.orderBy(desc(t.assignment.createdAt), desc(t.assignment.id));
}

/** Finds an assignment of a section; null when it is not there or of another section. */
export async function findAssignmentOfSection(
	reader: Reader,
	districtId: string,
	sectionId: string,
	assignmentId: string
): Promise<AssignmentRow | null> {
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.assignment)
		.where(
			and(
				eq(t.assignment.districtId, districtId),
				eq(t.assignment.id, assignmentId),
				eq(t.assignment.sectionId, sectionId)
			)
		);
	return row ?? null;
}

/** Lists the tasks of some assignments in their order. */
export async function listTasksOfAssignments(
	{ db, t }: Reader,
	districtId: string,
	assignmentIds: string[]
): Promise<AssignmentTaskRow[]> {
	if (assignmentIds.length === 0) return [];
	return db
		.select({
			assignmentId: t.assignmentTask.assignmentId,
			position: t.assignmentTask.position,
			taskId: t.assignmentTask.taskId,
			taskVersion: t.assignmentTask.taskVersion,
			title: t.task.title,
			module: t.task.module
		})
		.from(t.assignmentTask)
		.innerJoin(
			t.task,
			and(
				eq(t.task.districtId, t.assignmentTask.districtId),
				eq(t.task.id, t.assignmentTask.taskId)
			)
		)
		.where(
			and(
				eq(t.assignmentTask.districtId, districtId),
				inArray(t.assignmentTask.assignmentId, assignmentIds)
			)
		)
		.orderBy(asc(t.assignmentTask.position));
}

/**
 * Stores an assignment with its tasks, in one transaction of the caller.
 *
 * @returns false when the id is taken, as by a repeated post; then nothing is written
 */
export async function insertAssignment(
	{ db, t }: Tx,
	row: typeof t.assignment.$inferInsert,
	tasks: { taskId: string; taskVersion: number }[]
): Promise<boolean> {
	const inserted = await db
		.insert(t.assignment)
		.values(row)
		.onConflictDoNothing()
		.returning({ id: t.assignment.id });
	if (inserted.length === 0) return false;
	if (tasks.length > 0) {
		await db.insert(t.assignmentTask).values(
			tasks.map((task, index) => ({
				districtId: row.districtId,
				assignmentId: row.id,
				position: index + 1,
				...task
			}))
		);
	}
	return true;
}

/** Changes what can be changed of an assignment that is there. */
export async function updateAssignment(
	{ db, t }: Tx,
	districtId: string,
	assignmentId: string,
	change: { title: string; supportLevel: SupportLevel; dueAt: Date | null }
): Promise<void> {
	await db
		.update(t.assignment)
		.set(change)
		.where(and(eq(t.assignment.districtId, districtId), eq(t.assignment.id, assignmentId)));
}

/** Tells whether any student has begun, or handed in, anything of an assignment. */
export async function isAssignmentBegun(
	{ db, t }: Reader,
	districtId: string,
	assignmentId: string
): Promise<boolean> {
	const drafts = await db
		.select({ taskId: t.draft.taskId })
		.from(t.draft)
		.where(and(eq(t.draft.districtId, districtId), eq(t.draft.assignmentId, assignmentId)))
		.limit(1);
	if (drafts.length > 0) return true;
	const attempts = await db
		.select({ id: t.attempt.id })
		.from(t.attempt)
		.where(and(eq(t.attempt.districtId, districtId), eq(t.attempt.assignmentId, assignmentId)))
		.limit(1);
	return attempts.length > 0;
}

/** Takes away an assignment that nobody has begun, with its tasks. */
export async function deleteAssignment(
	{ db, t }: Tx,
	districtId: string,
	assignmentId: string
): Promise<void> {
	await db
		.delete(t.assignmentTask)
		.where(
			and(
				eq(t.assignmentTask.districtId, districtId),
				eq(t.assignmentTask.assignmentId, assignmentId)
			)
		);
	await db
		.delete(t.assignment)
		.where(and(eq(t.assignment.districtId, districtId), eq(t.assignment.id, assignmentId)));
}
