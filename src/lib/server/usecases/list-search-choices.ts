import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { nameOfFinding } from '#lib/reports/finding-names.ts';
import { isTaskSearched, searchedMoves, type WorkSearch } from '#lib/reports/work-search.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listCyclesAtSchools } from '../db/cycles.ts';
import { listAllTasks } from '../db/student-work.ts';

/** One thing to choose in a form. */
export type Choice = { value: string; label: string };

/** What a search can be narrowed by, and the cycles that its finds can go to. */
export type SearchChoices = {
	grades: number[];
	modules: { id: string; grade: number }[];
	standards: string[];
	moves: Choice[];
	/** Ideas of the tasks searched, once a module or a standard is chosen. */
	ideas: Choice[];
	misconceptions: Choice[];
	cycles: { id: string; title: string; startsOn: string; endsOn: string }[];
};

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label);

function uniqueChoices(codes: string[], nameOf: (code: string) => string, prefix = ''): Choice[] {
	return [...new Set(codes)]
		.map((code) => ({ value: code.slice(prefix.length), label: nameOf(code) }))
		.toSorted(byLabel);
}

/** Lists what the form of a search offers: what the tasks that it asks for can show. */
export async function listSearchChoices(
	ctx: Context,
	{ search, locale }: { search: WorkSearch; locale: Locale }
): Promise<SearchChoices> {
	const { store, districtId, viewer, tasks } = ctx;
	const all = await listAllTasks(store, districtId);
	const inGrade = all.filter(({ grade }) => search.grade === null || grade === search.grade);
	const searched = all.filter((task) => isTaskSearched(search, task));
	const isNarrow = search.module !== null || search.standard !== null;
	// Only the words of ideas stand in the tasks alone, and reading the whole bank for them takes seconds.
	const variants = await Promise.all(
		(isNarrow ? searched : []).map(async ({ id, version }) =>
			makeVariant(await tasks.getTask(id, version), 1)
		)
	);
	const lookFors = variants.flatMap(({ justification }) => justification.lookFors);
	const nameOf = (code: string) =>
		nameOfFinding(code, { ...loadFindingSources(), lookFors })[locale];
	const modules = new Map(inGrade.map(({ module, grade }) => [module, grade]));
	const cycles = await listCyclesAtSchools(store, districtId, schoolsAs(viewer, 'apf'));
	return {
		grades: [...new Set(all.map(({ grade }) => grade))].sort(),
		modules: [...modules].map(([id, grade]) => ({ id, grade })),
		standards: [...new Set(inGrade.flatMap(({ standards }) => standards))].sort(),
		moves: searchedMoves.map((code) => ({ value: code, label: nameOf(code) })),
		ideas: uniqueChoices(
			lookFors.map(({ id }) => `idea:${id}`),
			nameOf
		),
		misconceptions: uniqueChoices(
			searched.flatMap((task) => (task.misconceptionIds ?? []).map((id) => `misconception:${id}`)),
			nameOf,
			'misconception:'
		),
		cycles: cycles.map(({ id, title, startsOn, endsOn }) => ({ id, title, startsOn, endsOn }))
	};
}
