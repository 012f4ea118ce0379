import { getLocale } from '#lib/paraglide/runtime.js';
import { parseWorkSearch } from '#lib/reports/work-search.ts';
import { contextOf } from '#lib/server/context.ts';
import { listSearchChoices } from '#lib/server/usecases/list-search-choices.ts';
import { searchStudentWork } from '#lib/server/usecases/search-student-work.ts';
import type { PageServerLoad } from './$types';

/** The cycle that work is added to: the chosen one, or else one that is under way, or the latest. */
function chooseCycle<C extends { id: string; startsOn: string; endsOn: string }>(
	cycles: C[],
	asked: string | null,
	today: string
): C | null {
	return (
		cycles.find(({ id }) => id === asked) ??
		cycles.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
		cycles.at(0) ??
		null
	);
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = contextOf(locals);
	const locale = getLocale();
	const search = parseWorkSearch(url.searchParams);
	const after = url.searchParams.get('after');
	const choices = await listSearchChoices(ctx, { search, locale });
	const today = ctx.now().toJSON().slice(0, 10);
	const cycle = chooseCycle(choices.cycles, url.searchParams.get('cycle'), today);
	const cycleId = cycle?.id ?? null;
	const page = await searchStudentWork(ctx, { search, after, locale, cycleId });
	return { search, choices, ...page, isFirst: after === null, cycleId };
};
