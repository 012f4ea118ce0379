import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { listPatternWork } from '#lib/server/usecases/list-pattern-work.ts';
import { reviewActions } from '../../../../../../review-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = contextOf(locals);
	const view = await listPatternWork(ctx, {
		sectionId: params.section,
		assignmentId: params.assignment,
		taskId: params.task,
		pattern: url.searchParams.get('show') ?? 'all',
		page: Math.trunc(Number(url.searchParams.get('page'))) || 1,
		locale: getLocale()
	});
	return { ...view, pageId: ctx.newId() };
};

export const actions: Actions = reviewActions;
