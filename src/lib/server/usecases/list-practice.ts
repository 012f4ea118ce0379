import { v5 } from 'uuid';
import { findModule, findTopic } from '#lib/curriculum/curriculum.ts';
import type { Locale } from '#lib/math/check.ts';
import { stateOfTask, type TaskState } from '#lib/reports/task-state.ts';
import type { Context } from '#lib/server/context.ts';
import { insertAssignment, listTasksOfAssignments } from '#lib/server/db/assignments.ts';
import { listAttemptNumbersOfStudent } from '#lib/server/db/attempts.ts';
import { listDraftsOfStudent } from '#lib/server/db/drafts.ts';
import {
	listAssignmentsForStudent,
	listSectionsForStudent
} from '#lib/server/db/student-assignments.ts';
import { listAssignableTasks } from '#lib/server/db/tasks.ts';

/** A task that can be practised. */
export type PracticeTask = { taskId: string; title: string; state: TaskState };

/** What can be practised of a grade, by module and topic. */
export type PracticeView = {
	/** The grade that is shown. */
	grade: number;
	/** The grades that have tasks. */
	grades: number[];
	/** The assignment in which the student practises; null without a class. */
	assignmentId: string | null;
	/** The module that the class works on, or else the first of the grade; null where there is none. */
	currentModule: string | null;
	modules: {
		id: string;
		number: number;
		title: string;
		topics: { topic: string; title: string; tasks: PracticeTask[] }[];
	}[];
};

/** Finds the section's one home for free practice, and makes it when nobody has needed it before. */
async function usePractice(ctx: Context, sectionId: string): Promise<string> {
	const { store, districtId, viewer, now } = ctx;
	const all = await listAssignmentsForStudent(store, districtId, viewer.personId);
	const found = all.find((one) => one.kind === 'practice' && one.sectionId === sectionId);
	if (found) return found.id;

	// Made of the section's id, so that two who come first at once make one.
	const id = v5('practice', sectionId);
	const row = { districtId, id, sectionId, kind: 'practice' as const, createdAt: now() };
	await store.tx((tx) =>
		insertAssignment(
			tx,
			{ ...row, title: 'Practice', supportLevel: 'some', isSameVariant: false },
			[]
		)
	);
	return id;
}

/** Finds the module of what a class was given last; null before it was given anything. */
async function findModuleOfClass(ctx: Context, sectionId: string): Promise<string | null> {
	const { store, districtId, viewer } = ctx;
	const all = await listAssignmentsForStudent(store, districtId, viewer.personId);
	const last = all.find((one) => one.kind === 'assigned' && one.sectionId === sectionId);
	const [task] = last ? await listTasksOfAssignments(store, districtId, [last.id]) : [];
	return task?.module ?? null;
}

/**
 * Lists what a student can practise.
 *
 * @param grade the grade to show; the student's own when null or without tasks
 */
export async function listPractice(
	ctx: Context,
	{ grade, locale }: { grade: number | null; locale: Locale }
): Promise<PracticeView> {
	const { store, districtId, viewer } = ctx;
	const [section] = await listSectionsForStudent(store, districtId, viewer.personId);
	const bank = await listAssignableTasks(store, districtId);
	const grades = [...new Set(bank.map((task) => task.grade))].toSorted();
	const own = section?.grade ?? grades[0] ?? 6;
	const shown = grade !== null && grades.includes(grade) ? grade : own;
	const assignmentId = section ? await usePractice(ctx, section.id) : null;

	const attempts = await listAttemptNumbersOfStudent(store, districtId, viewer.personId);
	const drafts = await listDraftsOfStudent(store, districtId, viewer.personId);
	const viewTask = ({ id, title }: (typeof bank)[number]): PracticeTask => {
		const isThis = (row: { assignmentId: string; taskId: string }) =>
			row.assignmentId === assignmentId && row.taskId === id;
		const state = stateOfTask(drafts.find(isThis) ?? null, attempts.filter(isThis).length);
		return { taskId: id, title: title[locale], state };
	};
	const modules = Map.groupBy(
		bank.filter((task) => task.grade === shown),
		({ module }) => module
	);
	const ofClass = section ? await findModuleOfClass(ctx, section.id) : null;
	const [first = null] = modules.keys();
	return {
		grade: shown,
		grades,
		assignmentId,
		currentModule: ofClass !== null && modules.has(ofClass) ? ofClass : first,
		modules: [...modules].map(([id, tasks]) => ({
			id,
			number: Number(id.split('-m')[1]),
			title: findModule(id)?.title[locale] ?? '',
			topics: [...Map.groupBy(tasks, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
				topic,
				title: findTopic(id, topic)?.title[locale] ?? '',
				tasks: ofTopic.map(viewTask)
			}))
		}))
	};
}
