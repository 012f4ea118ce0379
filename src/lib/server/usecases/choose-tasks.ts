import { findModule, findTopic, listModules } from '#lib/curriculum/curriculum.ts';
import type { Locale } from '#lib/math/check.ts';
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

/** Which tasks are listed; what is empty is not asked. */
export type TaskFilter = {
	/** A module's id, or a grade, `grade-7`; empty for the class's own grade. */
	module: string;
	topic: string;
	standard: string;
	/** From 1. */
	page: number;
};

/** A task to look at closely. */
export type PreviewWish = {
	taskId: string;
	/** Which variant, from 0: the one that everybody would get who has the same numbers. */
	numbers: number;
	lang: Locale;
	supportLevel: SupportLevel;
};

/** A task in the list that a teacher chooses from. */
export type TaskCard = {
	id: string;
	title: string;
	grade: number;
	module: number;
	topic: string;
	topicTitle: string;
	lessons: [first: number, last: number];
	standards: string[];
	languageFunction: string;
	/** Titles of the assignments in which this class had it. */
	givenIn: string[];
};

/** What the page shows on which a teacher chooses tasks. */
export type TaskChoice = {
	section: { id: string; name: string; grade: number };
	/** What is listed, put right where it made no sense. */
	filter: TaskFilter;
	/** The modules of each grade that has tasks. */
	grades: {
		grade: number;
		count: number;
		modules: { id: string; number: number; title: string; count: number }[];
	}[];
	/** Of the module that is listed. */
	topics: { topic: string; title: string; count: number }[];
	standards: string[];
	count: number;
	pages: number;
	tasks: TaskCard[];
	/** In the order in which students see them. */
	chosen: { id: string; title: string }[];
	preview: (TaskPreview & { taskId: string; numbers: number }) | null;
};

/** As many tasks as one page lists. */
export const tasksPerPage = 12;

type TaskRow = Awaited<ReturnType<typeof listAssignableTasks>>[number];

const isOfModule = (task: TaskRow, module: string) =>
	module.startsWith('grade-') ? `grade-${task.grade}` === module : task.module === module;

/** Leaves out of a filter what there is nothing of. */
function mendFilter(bank: TaskRow[], wish: TaskFilter, grade: number): TaskFilter {
	const isKnown = bank.some((task) => isOfModule(task, wish.module));
	const module = isKnown ? wish.module : `grade-${grade}`;
	const own = bank.filter((task) => isOfModule(task, module));
	const topic = own.some((task) => !module.startsWith('grade-') && task.topic === wish.topic);
	const standard = own.some(({ standards }) => standards.includes(wish.standard));
	return {
		module,
		topic: topic ? wish.topic : '',
		standard: standard ? wish.standard : '',
		page: wish.page
	};
}

function viewGrades(bank: TaskRow[], locale: Locale): TaskChoice['grades'] {
	return [...Map.groupBy(bank, ({ grade }) => grade)].map(([grade, tasks]) => ({
		grade,
		count: tasks.length,
		modules: listModules()
			.map(({ id, title }) => ({
				...{ id, title: title[locale], number: Number(id.split('-m')[1]) },
				count: tasks.filter(({ module }) => module === id).length
			}))
			.filter(({ count }) => count > 0)
	}));
}

function viewTopics(tasks: TaskRow[], module: string, locale: Locale): TaskChoice['topics'] {
	const topics = findModule(module)?.topics ?? [];
	return topics
		.map(({ topic, title }) => ({
			...{ topic, title: title[locale] },
			count: tasks.filter((task) => task.topic === topic).length
		}))
		.filter(({ count }) => count > 0);
}

const viewCard = (task: TaskRow, given: Map<string, string[]>, locale: Locale): TaskCard => ({
	id: task.id,
	title: task.title[locale],
	grade: task.grade,
	module: Number(task.module.split('-m')[1]),
	topic: task.topic,
	topicTitle: findTopic(task.module, task.topic)?.title[locale] ?? '',
	lessons: [task.lessonFirst, task.lessonLast],
	standards: task.standards,
	languageFunction: task.languageFunction,
	givenIn: given.get(task.id) ?? []
});

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
	bank: TaskRow[],
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
	const filter = mendFilter(bank, input.filter, section.grade);
	const ofModule = bank.filter((task) => isOfModule(task, filter.module));
	const found = ofModule.filter(
		({ topic, standards }) =>
			(!filter.topic || topic === filter.topic) &&
			(!filter.standard || standards.includes(filter.standard))
	);
	const pages = Math.max(1, Math.ceil(found.length / tasksPerPage));
	const page = Math.min(Math.max(1, filter.page), pages);
	const given = await listGiven(ctx, section.id);
	const { id, name, grade } = section;
	return {
		section: { id, name, grade },
		filter: { ...filter, page },
		grades: viewGrades(bank, locale),
		topics: viewTopics(ofModule, filter.module, locale),
		standards: [...new Set(ofModule.flatMap(({ standards }) => standards))].toSorted(),
		count: found.length,
		pages,
		tasks: found
			.slice((page - 1) * tasksPerPage, page * tasksPerPage)
			.map((task) => viewCard(task, given, locale)),
		chosen: input.chosen.flatMap((taskId) =>
			bank
				.filter((task) => task.id === taskId)
				.map((task) => ({
					id: task.id,
					title: task.title[locale]
				}))
		),
		preview: preview && (await openPreview(ctx, bank, input.assignmentId, preview, locale))
	};
}
