import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	isDemo: locals.isDemo,
	viewer: locals.viewer && {
		givenName: locals.viewer.givenName,
		familyName: locals.viewer.familyName,
		grants: locals.viewer.grants
	}
});
