import { isNeed, type NextNeed } from '#lib/reports/next-groups.ts';
import type { Context } from '../context.ts';
import { deleteGroupChoices, putInGroup } from '../db/group-choices.ts';
import { notFound } from '../refusals.ts';
import { findTeacherAssignment, readAssignedWork } from '../teacher-assignment.ts';

/** The task of an assignment whose groups are changed. */
type GroupsPlace = { sectionId: string; assignmentId: string; taskId: string };

async function findGroups(ctx: Context, place: GroupsPlace) {
	const found = await findTeacherAssignment(ctx, place);
	const tasks = await readAssignedWork(ctx, found);
	const task = tasks.find(({ taskId }) => taskId === place.taskId);
	if (!task) notFound('Task');
	const { districtId } = ctx;
	const { section, assignment } = found;
	const key = { districtId, sectionId: section.id, assignmentId: assignment.id };
	return { key: { ...key, taskId: task.taskId }, works: task.works };
}

/** Puts a student who has work at a task into the group of a need, whatever the work says. */
export async function chooseGroup(
	ctx: Context,
	input: GroupsPlace & { studentId: string; need: NextNeed }
): Promise<void> {
	const { key, works } = await findGroups(ctx, input);
	const { studentId, need } = input;
	if (!works.some((work) => work.studentId === studentId)) notFound('Student');
	if (!isNeed(need)) notFound('Group');
	await ctx.store.tx((tx) => putInGroup(tx, key, { studentId, need }));
}

/** Lets the work alone say again who is in which group. */
export async function resetGroups(ctx: Context, input: GroupsPlace): Promise<void> {
	const { key } = await findGroups(ctx, input);
	await ctx.store.tx((tx) => deleteGroupChoices(tx, key));
}
