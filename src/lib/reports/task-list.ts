import { findModule, findTopic, listModules } from '#lib/curriculum/curriculum.ts';
import type { Locale } from '#lib/math/check.ts';
import type { Localized } from '#lib/tasks/task.ts';

/** Which tasks are listed; what is empty is not asked. */
export type TaskFilter = {
	/** A module's id, or a grade, `grade-7`. */
	module: string;
	topic: string;
	standard: string;
	languageFunction: string;
	/** From 1. */
	page: number;
};

/** A task as the catalogue has it. */
export type CatalogueTask = {
	id: string;
	title: Localized;
	grade: number;
	module: string;
	topic: string;
	lessonFirst: number;
	lessonLast: number;
	standards: string[];
	languageFunction: string;
};

/** A task in a list that a teacher looks through. */
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
};

/** One page of the catalogue, and what else can be asked of it. */
export type TaskList = {
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
	languageFunctions: string[];
	count: number;
	pages: number;
	tasks: TaskCard[];
};

/** As many tasks as one page lists. */
export const tasksPerPage = 12;

const isOfModule = (task: CatalogueTask, module: string) =>
	module === '' || task.module === module || `grade-${task.grade}` === module;

/** Leaves out of a filter what there is nothing of. */
function mendFilter(bank: CatalogueTask[], wish: TaskFilter, usual: string): TaskFilter {
	const isKnown = wish.module !== '' && bank.some((task) => isOfModule(task, wish.module));
	const module = isKnown ? wish.module : usual;
	const own = bank.filter((task) => isOfModule(task, module));
	const has = (test: (task: CatalogueTask) => boolean, value: string) =>
		own.some(test) ? value : '';
	return {
		module,
		topic: findModule(module) ? has(({ topic }) => topic === wish.topic, wish.topic) : '',
		standard: has(({ standards }) => standards.includes(wish.standard), wish.standard),
		languageFunction: has(
			(task) => task.languageFunction === wish.languageFunction,
			wish.languageFunction
		),
		page: wish.page
	};
}

function viewGrades(bank: CatalogueTask[], locale: Locale): TaskList['grades'] {
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

function viewTopics(tasks: CatalogueTask[], module: string, locale: Locale): TaskList['topics'] {
	const topics = findModule(module)?.topics ?? [];
	return topics
		.map(({ topic, title }) => ({
			...{ topic, title: title[locale] },
			count: tasks.filter((task) => task.topic === topic).length
		}))
		.filter(({ count }) => count > 0);
}

/** Shows a task of the catalogue as a list has it. */
export const viewTaskCard = (task: CatalogueTask, locale: Locale): TaskCard => ({
	id: task.id,
	title: task.title[locale],
	grade: task.grade,
	module: Number(task.module.split('-m')[1]),
	topic: task.topic,
	topicTitle: findTopic(task.module, task.topic)?.title[locale] ?? '',
	lessons: [task.lessonFirst, task.lessonLast],
	standards: task.standards,
	languageFunction: task.languageFunction
});

/**
 * Lists the tasks that a filter asks for, a page at a time.
 *
 * @param bank in the order of the curriculum
 * @param usual the module or grade that is listed when none is asked for; empty for all
 */
export function listTasks(
	bank: CatalogueTask[],
	wish: TaskFilter,
	usual: string,
	locale: Locale
): TaskList {
	const filter = mendFilter(bank, wish, usual);
	const ofModule = bank.filter((task) => isOfModule(task, filter.module));
	const found = ofModule.filter(
		({ topic, standards, languageFunction }) =>
			(!filter.topic || topic === filter.topic) &&
			(!filter.standard || standards.includes(filter.standard)) &&
			(!filter.languageFunction || languageFunction === filter.languageFunction)
	);
	const pages = Math.max(1, Math.ceil(found.length / tasksPerPage));
	const page = Math.min(Math.max(1, filter.page), pages);
	return {
		filter: { ...filter, page },
		grades: viewGrades(bank, locale),
		topics: viewTopics(ofModule, filter.module, locale),
		standards: [...new Set(ofModule.flatMap(({ standards }) => standards))].toSorted(),
		languageFunctions: [...new Set(ofModule.map((task) => task.languageFunction))].toSorted(),
		count: found.length,
		pages,
		tasks: found
			.slice((page - 1) * tasksPerPage, page * tasksPerPage)
			.map((task) => viewTaskCard(task, locale))
	};
}
