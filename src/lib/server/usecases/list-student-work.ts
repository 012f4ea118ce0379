import type { Locale } from '#lib/math/check.ts';
import { stateOfTask, type TaskState } from '#lib/reports/task-state.ts';
import type { Context } from '#lib/server/context.ts';
import { listTasksOfAssignments } from '#lib/server/db/assignments.ts';
import { listAttemptNumbersOfStudent } from '#lib/server/db/attempts.ts';
import { listCommentsForStudent } from '#lib/server/db/comments.ts';
import { listDraftsOfStudent } from '#lib/server/db/drafts.ts';
import {
	listAssignmentsForStudent,
	listSectionsForStudent
} from '#lib/server/db/student-assignments.ts';

/** An assignment as the student's home page shows it. */
export type AssignedWork = {
	id: string;
	title: string;
	sectionName: string;
	/** Null also where it was due before the student joined the class. */
	dueAt: Date | null;
	isPastDue: boolean;
	isDone: boolean;
	/** The task to go on with: the first that is not handed in, or the first of all. */
	nextTaskId: string | null;
	tasks: { taskId: string; title: string; state: TaskState }[];
};

/** A comment on the student's work. */
export type WorkComment = {
	id: string;
	assignmentId: string;
	taskId: string;
	taskTitle: string;
	authorName: string;
	text: string;
	createdAt: Date;
	isNew: boolean;
};

/** What a student's home page shows. */
export type StudentWorkView = {
	hasClass: boolean;
	/** What is not all handed in: what is due first comes first. */
	toDo: AssignedWork[];
	/** Newest first. */
	done: AssignedWork[];
	/** New ones first, then newest first. */
	comments: WorkComment[];
};

const mostComments = 12;
const dueTime = ({ dueAt }: AssignedWork) => dueAt?.getTime() ?? Infinity;

/** Lists what a student has to do and has done, and what was said about it. */
export async function listStudentWork(
	ctx: Context,
	{ locale }: { locale: Locale }
): Promise<StudentWorkView> {
	const { store, districtId, viewer } = ctx;
	const studentId = viewer.personId;
	const sections = await listSectionsForStudent(store, districtId, studentId);
	const all = await listAssignmentsForStudent(store, districtId, studentId);
	const assignments = all.filter(({ kind }) => kind === 'assigned');
	const ids = assignments.map(({ id }) => id);
	const tasks = await listTasksOfAssignments(store, districtId, ids);
	const attempts = await listAttemptNumbersOfStudent(store, districtId, studentId);
	const drafts = await listDraftsOfStudent(store, districtId, studentId);
	const comments = await listCommentsForStudent(store, districtId, studentId, mostComments);

	const keyOf = (row: { assignmentId: string; taskId: string }) =>
		`${row.assignmentId}/${row.taskId}`;
	const attemptsOf = Map.groupBy(attempts, keyOf);
	const draftOf = new Map(drafts.map((draft) => [keyOf(draft), draft]));
	const titleOf = new Map(tasks.map(({ taskId, title }) => [taskId, title[locale]]));
	const now = ctx.now();

	const work = assignments.map(({ id, title, sectionName, ...assignment }): AssignedWork => {
		const isMissed = assignment.dueAt !== null && assignment.dueAt < assignment.enrolledAt;
		const dueAt = isMissed ? null : assignment.dueAt;
		const own = tasks
			.filter(({ assignmentId }) => assignmentId === id)
			.map((task) => {
				const key = keyOf(task);
				const count = attemptsOf.get(key)?.length ?? 0;
				const state = stateOfTask(draftOf.get(key) ?? null, count);
				return { taskId: task.taskId, title: task.title[locale], state, isSent: count > 0 };
			});
		const next = own.find(({ isSent }) => !isSent) ?? own[0];
		return {
			...{ id, title, sectionName, dueAt },
			isPastDue: dueAt !== null && dueAt < now,
			isDone: own.every(({ isSent }) => isSent),
			nextTaskId: next?.taskId ?? null,
			tasks: own.map(({ taskId, title, state }) => ({ taskId, title, state }))
		};
	});
	// Work that is past due stays among what there is to do, behind what is still to come.
	const toDo = work
		.filter(({ isDone }) => !isDone)
		.toSorted((a, b) => Number(a.isPastDue) - Number(b.isPastDue) || dueTime(a) - dueTime(b));
	return {
		hasClass: sections.length > 0,
		toDo,
		done: work.filter(({ isDone }) => isDone),
		comments: comments
			.map(({ seenAt, authorGivenName, authorFamilyName, ...comment }) => ({
				...comment,
				taskTitle: titleOf.get(comment.taskId) ?? '',
				authorName: `${authorGivenName} ${authorFamilyName}`,
				isNew: seenAt === null
			}))
			.toSorted((a, b) => Number(b.isNew) - Number(a.isNew))
	};
}
