import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.viewer) redirect(303, homeOf(locals.viewer));
};
