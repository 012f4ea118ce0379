import {
	gatherWork,
	reviewAttempts,
	type ReviewedAttempt,
	type StudentWork
} from '#lib/reports/reviewed-work.ts';
import type { Localized, Task, TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import type { Context } from './context.ts';
import {
	findAssignmentOfSection,
	listTasksOfAssignments,
	type AssignmentRow
} from './db/assignments.ts';
import { listDiscussionItems } from './db/discussions.ts';
import { listFindingsOfSection, type FindingRow } from './db/findings.ts';
import {
	findAttemptForTeacher,
	listAttemptsOfSection,
	type SectionAttemptRow
} from './db/section-attempts.ts';
import {
	findSectionForTeacher,
	listNamesOfStudents,
	type TeacherSectionRow
} from './db/sections.ts';
import { listTasksByIds } from './db/tasks.ts';
import { notFound } from './refusals.ts';

/** An assignment of a class that the viewer teaches. */
export type TeacherAssignment = { section: TeacherSectionRow; assignment: AssignmentRow };

/** A task of an assignment, with all the work at it. */
export type AssignedTask = {
	taskId: string;
	/** The version that was given; for free practice, that of the latest work. */
	version: number;
	title: Localized;
	works: StudentWork<SectionAttemptRow>[];
};

/** Finds an assignment through its class's teacher. */
export async function findTeacherAssignment(
	{ store, districtId, viewer }: Context,
	{ sectionId, assignmentId }: { sectionId: string; assignmentId: string }
): Promise<TeacherAssignment> {
	const section = await findSectionForTeacher(store, districtId, viewer.personId, sectionId);
	if (!section) notFound('Section');
	const assignment = await findAssignmentOfSection(store, districtId, sectionId, assignmentId);
	if (!assignment) notFound('Assignment');
	return { section, assignment };
}

/** Where a page lies that an attempt is looked for from; what is left out is not asked. */
export type AttemptPlace = {
	sectionId?: string;
	assignmentId?: string;
	taskId?: string;
	studentId?: string;
};

/** Finds an attempt through its class's teacher; one that lies elsewhere than its page is not found. */
export async function findTeacherAttempt(
	{ store, districtId, viewer }: Context,
	attemptId: string,
	place: AttemptPlace = {}
): Promise<SectionAttemptRow> {
	const attempt = await findAttemptForTeacher(store, districtId, viewer.personId, attemptId);
	const isThere = (key: keyof AttemptPlace) =>
		place[key] === undefined || place[key] === attempt?.[key];
	const keys = ['sectionId', 'assignmentId', 'taskId', 'studentId'] as const;
	return attempt && keys.every(isThere) ? attempt : notFound('Attempt');
}

/** The attempts at an assignment, and all that was ever seen in them. */
export type RawWork = { attempts: SectionAttemptRow[]; findings: FindingRow[] };

/** Reads every attempt of a class at an assignment, with every finding. */
export async function readRawWork(
	{ store, districtId }: Context,
	{ section, assignment }: TeacherAssignment
): Promise<RawWork> {
	return {
		attempts: await listAttemptsOfSection(store, districtId, section.id, assignment.id),
		findings: await listFindingsOfSection(store, districtId, section.id, assignment.id)
	};
}

/**
 * Reads the work of a class at an assignment, by task; free practice has the tasks that were worked on.
 *
 * @param raw what was read already
 */
export async function readAssignedWork(
	ctx: Context,
	found: TeacherAssignment,
	raw?: RawWork
): Promise<AssignedTask[]> {
	const { store, districtId } = ctx;
	const { assignment } = found;
	const { attempts, findings } = raw ?? (await readRawWork(ctx, found));
	const works = Map.groupBy(gatherWork(reviewAttempts(attempts, findings)), ({ taskId }) => taskId);
	const given = await listTasksOfAssignments(store, districtId, [assignment.id]);
	const known = given.map(({ taskId, taskVersion, title }) => ({
		taskId,
		version: taskVersion,
		title
	}));
	const others = [...works.keys()].filter((id) => !known.some(({ taskId }) => taskId === id));
	const practised = (await listTasksByIds(store, districtId, others)).map(({ id, title }) => ({
		taskId: id,
		version: Math.max(...(works.get(id) ?? []).map(({ latest }) => latest.taskVersion)),
		title
	}));
	return [...known, ...practised].map((task) => ({ ...task, works: works.get(task.taskId) ?? [] }));
}

/** Reads the work that a teacher has chosen to show to the class, in its order. */
export async function readDiscussion(
	ctx: Context,
	found: TeacherAssignment
): Promise<{ attempt: ReviewedAttempt<SectionAttemptRow>; title: Localized }[]> {
	const { store, districtId } = ctx;
	const { section, assignment } = found;
	const items = await listDiscussionItems(store, districtId, section.id, assignment.id);
	if (items.length === 0) return [];
	const attempts = (await readAssignedWork(ctx, found)).flatMap(({ title, works }) =>
		works.flatMap((work) => work.attempts.map((attempt) => ({ attempt, title })))
	);
	return items.flatMap(({ attemptId }) =>
		attempts.filter(({ attempt }) => attempt.id === attemptId)
	);
}

/** Names the students who are or were in a class, as they may have left work in it. */
export async function nameStudents(
	{ store, districtId }: Context,
	sectionId: string
): Promise<(studentId: string) => string> {
	const students = await listNamesOfStudents(store, districtId, sectionId);
	const names = new Map(
		students.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`])
	);
	return (studentId) => names.get(studentId) ?? '';
}

/** Opens the versions of a task that some work was done on, and makes of them what each student saw. */
export async function openVariants(
	{ tasks }: Context,
	taskId: string,
	versions: number[]
): Promise<(attempt: { taskVersion: number; seed: number }) => TaskVariant> {
	const opened = new Map<number, Task>();
	for (const version of new Set(versions)) {
		opened.set(version, await tasks.getTask(taskId, version));
	}
	const made = new Map<string, TaskVariant>();
	return ({ taskVersion, seed }) => {
		const task = opened.get(taskVersion);
		if (!task) throw new Error(`Version ${taskVersion} of ${taskId} was not opened`);
		const key = `${taskVersion}/${seed}`;
		const variant = made.get(key) ?? makeVariant(task, seed);
		made.set(key, variant);
		return variant;
	};
}
