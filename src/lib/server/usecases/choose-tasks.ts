import type { Locale } from '#lib/math/check.ts';
import {
	listTasks,
	type CatalogueTask,
	type TaskCard,
	type TaskFilter,
	type TaskList
} from '#lib/reports/task-list.ts';
import { previewTask, type TaskPreview } from '#lib/reports/task-preview.ts';
import { seedFor } from '#lib/tasks/seed.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources, loadWordBank } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listAssignmentsOfSections, listTasksOfAssignments } from '../db/assignments.ts';
import { findSectionForTeacher } from '../db/sections.ts';
import { listAssignableTasks } from '../db/tasks.ts';
import { notFound } from '../refusals.ts';

/** A task to look at closely. */
export type PreviewWish = {
	taskId: string;
	/** Which variant, from 0: the one that everybody would get who has the same numbers. */
	numbers: number;
	lang: Locale;
	supportLevel: SupportLevel;
};

/** A task in the list that a teacher chooses from. */
export type ChoiceCard = TaskCard & {
	/** Titles of the assignments in which this class had it. */
	givenIn: string[];
};

/** What the page shows on which a teacher chooses tasks. */
export type TaskChoice = Omit<TaskList, 'tasks'> & {
	section: { id: string; name: string; grade: number };
	tasks: ChoiceCard[];
	/** In the order in which students see them. */
	chosen: { id: string; title: string }[];
	preview: (TaskPreview & { taskId: string; numbers: number }) | null;
};

/** Finds in which assignments of a section each task was given. */
async function listGiven({ store, districtId }: Context, sectionId: string) {
	const assignments = await listAssignmentsOfSections(store, districtId, [sectionId]);
	const titles = new Map(assignments.map(({ id, title }) => [id, title]));
	const given = await listTasksOfAssignments(store, districtId, [...titles.keys()]);
	const byTask = Map.groupBy(given, ({ taskId }) => taskId);
	return new Map(
		[...byTask].map(([taskId, rows]) => [
			taskId,
			rows.map(({ assignmentId }) => titles.get(assignmentId) ?? '')
		])
	);
}

async function openPreview(
	{ tasks }: Context,
	bank: (CatalogueTask & { version: number })[],
	assignmentId: string,
	{ taskId, numbers, lang, supportLevel }: PreviewWish,
	locale: Locale
): Promise<TaskChoice['preview']> {
	const row = bank.find(({ id }) => id === taskId);
	if (!row) return null;
	const whose = numbers > 0 ? [String(numbers)] : [];
	const task = await tasks.getTask(taskId, row.version);
	const variant = makeVariant(task, seedFor(assignmentId, taskId, ...whose));
	const words = loadWordBank();
	const sources = loadFindingSources();
	const preview = previewTask(variant, { lang, locale }, supportLevel, words, sources);
	return { ...preview, taskId, numbers };
}

/** Lists tasks for a teacher to choose for a class, and shows one of them as a student would see it. */
export async function chooseTasks(
	ctx: Context,
	input: {
		sectionId: string;
		/** The id that the assignment will have. */
		assignmentId: string;
		/** Without a module, the tasks of the class's own grade are listed. */
		filter: TaskFilter;
		chosen: string[];
		preview: PreviewWish | null;
		locale: Locale;
	}
): Promise<TaskChoice> {
	const { store, districtId, viewer } = ctx;
	const { locale, preview } = input;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');

	const bank = await listAssignableTasks(store, districtId);
	const list = listTasks(bank, input.filter, `grade-${section.grade}`, locale);
	const given = await listGiven(ctx, section.id);
	const { id, name, grade } = section;
	return {
		...list,
		section: { id, name, grade },
		tasks: list.tasks.map((task) => ({ ...task, givenIn: given.get(task.id) ?? [] })),
		chosen: input.chosen.flatMap((taskId) =>
			bank
				.filter((task) => task.id === taskId)
				.map((task) => ({ id: task.id, title: task.title[locale] }))
		),
		preview: preview && (await openPreview(ctx, bank, input.assignmentId, preview, locale))
	};
}
