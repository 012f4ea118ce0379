import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { browseTasks } from '#lib/server/usecases/browse-tasks.ts';
import { readFilter } from '../task-filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	browseTasks(contextOf(locals), readFilter(url.searchParams), getLocale());
