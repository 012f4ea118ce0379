import {
	findChangeProblems,
	type AssignmentProblems,
	type DueWish
} from '#lib/reports/assignment-problems.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Context } from '../context.ts';
import { updateAssignment } from '../db/assignments.ts';
import { notFound } from '../refusals.ts';
import { findTeacherAssignment } from '../teacher-assignment.ts';

/** What came of changing an assignment. */
export type ChangeOutcome =
	{ kind: 'changed' } | { kind: 'problems'; problems: AssignmentProblems };

/** Changes title, support and due date of an assignment; its tasks and their numbers stay. */
export async function changeAssignment(
	ctx: Context,
	input: {
		sectionId: string;
		assignmentId: string;
		title: string;
		supportLevel: SupportLevel;
		dueAt: DueWish;
	}
): Promise<ChangeOutcome> {
	const { store, districtId } = ctx;
	const { assignment } = await findTeacherAssignment(ctx, input);
	if (assignment.kind === 'practice') notFound('Assignment');

	const { supportLevel, dueAt } = input;
	const problems = findChangeProblems(input);
	if (dueAt === 'no-date' || Object.keys(problems).length > 0)
		return { kind: 'problems', problems };

	const change = { title: input.title.trim(), supportLevel, dueAt };
	await store.tx((tx) => updateAssignment(tx, districtId, assignment.id, change));
	return { kind: 'changed' };
}
