import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openSectionReport } from '#lib/server/usecases/open-section-report.ts';
import { reviewActions } from '../../../../review-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	openSectionReport(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		taskId: url.searchParams.get('task'),
		locale: getLocale()
	});

export const actions: Actions = { discuss: reviewActions.discuss };
