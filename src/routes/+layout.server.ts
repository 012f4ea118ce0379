import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	viewer: locals.viewer && {
		givenName: locals.viewer.givenName,
		familyName: locals.viewer.familyName,
		grants: locals.viewer.grants
	}
});
