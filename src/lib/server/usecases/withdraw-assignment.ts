import type { Context } from '../context.ts';
import { deleteAssignment, isAssignmentBegun } from '../db/assignments.ts';
import { notFound } from '../refusals.ts';
import { findTeacherAssignment } from '../teacher-assignment.ts';

/** Takes back an assignment that nobody has begun; work that a student did is never taken away. */
export async function withdrawAssignment(
	ctx: Context,
	input: { sectionId: string; assignmentId: string }
): Promise<{ kind: 'withdrawn' | 'begun' }> {
	const { store, districtId } = ctx;
	const { assignment } = await findTeacherAssignment(ctx, input);
	if (assignment.kind === 'practice') notFound('Assignment');
	return store.tx(async (tx) => {
		if (await isAssignmentBegun(tx, districtId, assignment.id)) return { kind: 'begun' };
		await deleteAssignment(tx, districtId, assignment.id);
		return { kind: 'withdrawn' };
	});
}
