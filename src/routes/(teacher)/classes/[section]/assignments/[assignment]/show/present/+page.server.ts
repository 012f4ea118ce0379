import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { presentDiscussion } from '#lib/server/usecases/present-discussion.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	presentDiscussion(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		locale: getLocale()
	});
