import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { contextOf } from '#lib/server/context.ts';
import { changeAccount } from '#lib/server/usecases/change-account.ts';
import { changeRoles, type RoleChange } from '#lib/server/usecases/change-roles.ts';
import { openAccount } from '#lib/server/usecases/open-account.ts';
import { resetPassword } from '#lib/server/usecases/reset-password.ts';
import { setAccountActive } from '#lib/server/usecases/set-account-active.ts';
import { readId, readRole, readText } from '../../forms.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	openAccount(contextOf(locals), { accountId: params.account });

async function changeRole({ request, locals, params }: RequestEvent, kind: RoleChange['kind']) {
	const form = await request.formData();
	const role = readRole(form.get('role'));
	const schoolId = readId(form.get('schoolId'));
	const typedRole = { role, schoolId };
	if (!role) return fail(400, { typedRole, roleProblem: m.admin_role_problem() });
	const accountId = params.account;
	const outcome = await changeRoles(contextOf(locals), { accountId, kind, role, schoolId });
	if (outcome.kind === 'no-school') {
		return fail(400, { typedRole, schoolProblem: m.admin_school_problem() });
	}
	return outcome.kind === 'last-admin'
		? fail(400, { rolesProblem: m.admin_last_admin() })
		: undefined;
}

export const actions: Actions = {
	change: async ({ request, locals, params }) => {
		const form = await request.formData();
		const typed = {
			givenName: readText(form, 'givenName'),
			familyName: readText(form, 'familyName'),
			isEnglishLearner: form.has('isEnglishLearner'),
			hasIep: form.has('hasIep')
		};
		const accountId = params.account;
		const outcome = await changeAccount(contextOf(locals), { accountId, ...typed });
		if (outcome.kind === 'changed') return { isSaved: true };
		const { givenName, familyName } = outcome.problems;
		return fail(400, {
			typed,
			problems: {
				givenName: givenName && m.admin_given_name_problem(),
				familyName: familyName && m.admin_family_name_problem()
			}
		});
	},
	giveRole: (event) => changeRole(event, 'give'),
	takeRole: (event) => changeRole(event, 'take'),
	resetPassword: async ({ locals, params }) => ({
		given: await resetPassword(contextOf(locals), { accountId: params.account })
	}),
	setActive: async ({ request, locals, params }) => {
		const isActive = (await request.formData()).get('isActive') === 'true';
		const accountId = params.account;
		const outcome = await setAccountActive(contextOf(locals), { accountId, isActive });
		return outcome.kind === 'last-admin'
			? fail(400, { activeProblem: m.admin_last_admin() })
			: undefined;
	}
};
