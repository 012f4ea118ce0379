import { contextOf } from '#lib/server/context.ts';
import { listDistrictSections } from '#lib/server/usecases/list-district-sections.ts';
import { readActive, readId } from '../forms.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = {
		schoolId: readId(url.searchParams.get('school')),
		isActive: readActive(url.searchParams.get('status'))
	};
	const afterId = readId(url.searchParams.get('after'));
	const page = await listDistrictSections(contextOf(locals), { filter, afterId });
	return { filter, isFirst: afterId === null, ...page };
};
