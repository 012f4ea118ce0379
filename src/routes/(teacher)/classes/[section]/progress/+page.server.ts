import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openProgress } from '#lib/server/usecases/open-progress.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	openProgress(contextOf(locals), {
		sectionId: params.section,
		filter: {
			module: url.searchParams.get('module') ?? '',
			standard: url.searchParams.get('standard') ?? ''
		},
		locale: getLocale()
	});
