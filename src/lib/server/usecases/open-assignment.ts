import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Context } from '../context.ts';
import { isAssignmentBegun } from '../db/assignments.ts';
import { notFound } from '../refusals.ts';
import { findTeacherAssignment } from '../teacher-assignment.ts';

/** What the page shows on which an assignment is changed. */
export type AssignmentView = {
	section: { id: string; name: string };
	assignment: { id: string; title: string; supportLevel: SupportLevel; dueAt: Date | null };
	/** Whether a student has begun, so that it cannot be taken back any more. */
	isBegun: boolean;
};

/** Opens an assignment of a class that the viewer teaches, to change it or take it back. */
export async function openAssignment(
	ctx: Context,
	input: { sectionId: string; assignmentId: string }
): Promise<AssignmentView> {
	const { section, assignment } = await findTeacherAssignment(ctx, input);
	if (assignment.kind === 'practice') notFound('Assignment');
	const { id, title, supportLevel, dueAt } = assignment;
	return {
		section: { id: section.id, name: section.name },
		assignment: { id, title, supportLevel, dueAt },
		isBegun: await isAssignmentBegun(ctx.store, ctx.districtId, id)
	};
}
