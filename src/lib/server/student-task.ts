import { seedFor } from '#lib/tasks/seed.ts';
import type { Context } from './context.ts';
import { findDraft, type DraftKey, type DraftRow } from './db/drafts.ts';
import {
	findAssignmentForStudent,
	findTaskVersionIn,
	type StudentAssignmentRow
} from './db/student-assignments.ts';
import { notFound } from './refusals.ts';

/** A task as the viewer works on it in one of their assignments. */
export type StudentTask = {
	assignment: StudentAssignmentRow;
	key: DraftKey;
	/** Null before the first save. */
	draft: DraftRow | null;
	taskVersion: number;
	seed: number;
};

/**
 * Finds a task through the viewer's enrollment, with the version and seed that it is theirs in: the draft's,
 * once there is one, so that the numbers never change under a student's hands.
 */
export async function findStudentTask(
	{ store, districtId, viewer }: Context,
	{ assignmentId, taskId }: { assignmentId: string; taskId: string }
): Promise<StudentTask> {
	const studentId = viewer.personId;
	const assignment = await findAssignmentForStudent(store, districtId, studentId, assignmentId);
	if (!assignment) notFound('Assignment');

	const key = { districtId, assignmentId, studentId, taskId };
	const draft = await findDraft(store, key);
	const taskVersion =
		draft?.taskVersion ?? (await findTaskVersionIn(store, districtId, assignment, taskId));
	if (taskVersion === null) notFound('Task');

	const whose = assignment.isSameVariant ? [] : [studentId];
	const seed = draft?.seed ?? seedFor(assignmentId, taskId, ...whose);
	return { assignment, key, draft, taskVersion, seed };
}
