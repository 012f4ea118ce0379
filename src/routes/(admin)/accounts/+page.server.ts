import { contextOf } from '#lib/server/context.ts';
import { listAccounts } from '#lib/server/usecases/list-accounts.ts';
import { readActive, readId, readRole, readText } from '../forms.ts';
import type { Actions, PageServerLoad } from './$types';

const everything = { words: '', role: null, schoolId: null, isActive: true };

export const load: PageServerLoad = async ({ locals }) => {
	const filter = { ...everything, words: [] };
	const page = await listAccounts(contextOf(locals), { filter, afterId: null });
	return { search: everything, isFirst: true, ...page };
};

export const actions: Actions = {
	// A post, so that no name that somebody looks for stands in an address.
	search: async ({ request, locals }) => {
		const form = await request.formData();
		const search = {
			words: readText(form, 'words'),
			role: readRole(form.get('role')),
			schoolId: readId(form.get('schoolId')),
			isActive: readActive(form.get('status'))
		};
		const words = search.words.split(/\s+/).filter(Boolean).slice(0, 5);
		const afterId = readId(form.get('after'));
		const filter = { ...search, words };
		const page = await listAccounts(contextOf(locals), { filter, afterId });
		return { search, isFirst: afterId === null, ...page };
	}
};
