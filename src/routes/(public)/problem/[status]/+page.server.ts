import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The page that the role guard answers with: nothing but the error page of a status. */
export const load: PageServerLoad = ({ params }) => {
	if (params.status === '401') error(401, 'Sign in first');
	error(404, 'Not found');
};
