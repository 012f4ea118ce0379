import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { clearSessionToken, writeSessionToken } from '#lib/server/auth/cookie.ts';
import { contextOf } from '#lib/server/context.ts';
import { changePassword } from '#lib/server/usecases/change-password.ts';
import { describePasswordProblem } from '../password-problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { viewer } = contextOf(locals);
	return {
		username: viewer.username,
		name: `${viewer.givenName} ${viewer.familyName}`,
		roles: [...new Set(viewer.grants.map(({ role }) => role))],
		locale: viewer.locale,
		mustChangePassword: locals.mustChangePassword
	};
};

export const actions: Actions = {
	password: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const current = String(form.get('current') ?? '');
		const next = String(form.get('new') ?? '');
		if (next !== form.get('again')) {
			return fail(400, { problems: { again: m.public_passwords_differ() } });
		}
		const ctx = contextOf(locals);
		const change = await changePassword(ctx, { current, next });
		if (change.kind === 'wrong-current') {
			return fail(400, { problems: { current: m.public_current_password_refused() } });
		}
		if (change.kind === 'bad-new') {
			return fail(400, { problems: { new: describePasswordProblem(change.problem) } });
		}
		// Whoever else knew the old password is signed out; this browser gets a new session.
		await locals.sessions.endAll(ctx.viewer.personId);
		writeSessionToken(cookies, url, await locals.sessions.start(ctx.viewer.personId));
		if (locals.mustChangePassword) redirect(303, '/');
		return { isChanged: true };
	},
	everywhere: async ({ locals, cookies }) => {
		await locals.sessions.endAll(contextOf(locals).viewer.personId);
		clearSessionToken(cookies);
		redirect(303, '/sign-in');
	}
};
