import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { addAccount, type AccountProblems } from '#lib/server/usecases/add-account.ts';
import { listSchoolChoices } from '#lib/server/usecases/list-school-choices.ts';
import { readId, readRole, readText } from '../../forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => listSchoolChoices(contextOf(locals));

const sayProblems = ({ givenName, familyName, username, role, schoolId }: AccountProblems) => ({
	givenName: givenName && m.admin_given_name_problem(),
	familyName: familyName && m.admin_family_name_problem(),
	username: username && (username === 'taken' ? m.admin_username_taken() : m.admin_username_bad()),
	role: role && m.admin_role_problem(),
	schoolId: schoolId && m.admin_school_problem()
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const typed = {
			givenName: readText(form, 'givenName'),
			familyName: readText(form, 'familyName'),
			username: readText(form, 'username'),
			role: readRole(form.get('role')),
			schoolId: readId(form.get('schoolId')),
			isEnglishLearner: form.has('isEnglishLearner'),
			hasIep: form.has('hasIep')
		};
		const locale = form.get('locale') === 'es' ? 'es' : 'en';
		const outcome = await addAccount(contextOf(locals), { ...typed, locale });
		if (outcome.kind === 'problems') {
			const problems = sayProblems(outcome.problems);
			return fail(400, { typed: { ...typed, locale }, problems });
		}
		const { accountId, username, password } = outcome;
		// The next account is likely one of the same role at the same school.
		const { role, schoolId } = typed;
		const none = { givenName: '', familyName: '', username: '' };
		const next = { ...none, role, schoolId, isEnglishLearner: false, hasIep: false };
		return { typed: { ...next, locale: getLocale() }, added: { accountId, username, password } };
	}
};
