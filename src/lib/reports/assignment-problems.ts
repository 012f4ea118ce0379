/** What is wrong with an assignment, by field. */
export type AssignmentProblems = {
	title?: 'missing' | 'too-long';
	taskIds?: 'none' | 'too-many';
	dueAt?: 'no-date' | 'past';
};

/** As many characters as a title may have. */
export const maxTitleLength = 120;
/** As many tasks as one assignment may hold. */
export const maxTasks = 20;

/** When work is due: null for no due date, `no-date` for what was typed and is none. */
export type DueWish = Date | 'no-date' | null;

/** Finds what a person must still put right in an assignment that is there; it may have been due. */
export function findChangeProblems({
	title,
	dueAt
}: {
	title: string;
	dueAt: DueWish;
}): AssignmentProblems {
	const problems: AssignmentProblems = {};
	if (!title.trim()) problems.title = 'missing';
	else if (title.trim().length > maxTitleLength) problems.title = 'too-long';
	if (dueAt === 'no-date') problems.dueAt = 'no-date';
	return problems;
}

/** Finds what a person must still put right in a new assignment. */
export function findAssignmentProblems(
	given: { title: string; taskIds: string[]; dueAt: DueWish },
	now: Date
): AssignmentProblems {
	const problems = findChangeProblems(given);
	const { taskIds, dueAt } = given;
	if (taskIds.length === 0) problems.taskIds = 'none';
	else if (taskIds.length > maxTasks) problems.taskIds = 'too-many';
	if (dueAt instanceof Date && dueAt <= now) problems.dueAt = 'past';
	return problems;
}
