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
	dueAt: Date | null;
};

/** What is missing for an assignment. */
export type AssignmentProblems = { title?: 'missing' | 'too-long'; taskIds?: 'none' | 'too-many' };

/** What came of creating an assignment. */
export type AssignmentOutcome =
	{ kind: 'created'; id: string } | { kind: 'problems'; problems: AssignmentProblems };

/** As many characters as a title may have. */
export const maxTitleLength = 120;
/** As many tasks as one assignment may hold. */
export const maxTasks = 20;

function findProblems(title: string, taskIds: string[]): AssignmentProblems {
	const problems: AssignmentProblems = {};
	if (!title) problems.title = 'missing';
	else if (title.length > maxTitleLength) problems.title = 'too-long';
	if (taskIds.length === 0) problems.taskIds = 'none';
	else if (taskIds.length > maxTasks) problems.taskIds = 'too-many';
	return problems;
}

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
	const problems = findProblems(title, taskIds);
	if (Object.keys(problems).length > 0) return { kind: 'problems', problems };

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
		dueAt: input.dueAt,
		createdAt: ctx.now()
	};
	await store.tx((tx) => insertAssignment(tx, row, tasks));
	return { kind: 'created', id: input.id };
}
