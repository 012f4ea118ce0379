import {
	findAssignmentProblems,
	type AssignmentProblems,
	type DueWish
} from '#lib/reports/assignment-problems.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Context } from '../context.ts';
import { insertAssignment } from '../db/assignments.ts';
import { findSectionForTeacher } from '../db/sections.ts';
import { listCurrentVersions } from '../db/tasks.ts';
import { notFound } from '../refusals.ts';

/** What a teacher has chosen to give to a section. */
export type NewAssignment = {
	/** Made with the page, so that a repeated post makes one assignment. */
	id: string;
	sectionId: string;
	title: string;
	/** In the order in which students see them. */
	taskIds: string[];
	supportLevel: SupportLevel;
	/** Whether all students see the same numbers. */
	isSameVariant: boolean;
	dueAt: DueWish;
};

/** What came of creating an assignment. */
export type AssignmentOutcome =
	{ kind: 'created'; id: string } | { kind: 'problems'; problems: AssignmentProblems };

/** Gives tasks, at their current versions, to a section that the viewer teaches. */
export async function createAssignment(
	ctx: Context,
	input: NewAssignment
): Promise<AssignmentOutcome> {
	const { store, districtId, viewer } = ctx;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');

	const title = input.title.trim();
	const taskIds = [...new Set(input.taskIds)];
	const problems = findAssignmentProblems({ ...input, taskIds }, ctx.now());
	const { dueAt } = input;
	if (dueAt === 'no-date' || Object.keys(problems).length > 0)
		return { kind: 'problems', problems };

	const versions = new Map(
		(await listCurrentVersions(store, districtId, taskIds)).map((row) => [row.taskId, row.version])
	);
	const tasks = taskIds.map((taskId) => ({
		taskId,
		taskVersion: versions.get(taskId) ?? notFound('Task')
	}));
	const row = {
		districtId,
		id: input.id,
		sectionId: section.id,
		kind: 'assigned' as const,
		title,
		createdBy: viewer.personId,
		supportLevel: input.supportLevel,
		isSameVariant: input.isSameVariant,
		dueAt,
		createdAt: ctx.now()
	};
	await store.tx((tx) => insertAssignment(tx, row, tasks));
	return { kind: 'created', id: input.id };
}
