import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openSectionReport } from '#lib/server/usecases/open-section-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	openSectionReport(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		taskId: url.searchParams.get('task'),
		locale: getLocale()
	});
