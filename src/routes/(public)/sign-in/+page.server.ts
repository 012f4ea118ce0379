import { fail, redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/access.ts';
import { m } from '#lib/paraglide/messages.js';
import { writeLocale, writeSessionToken } from '#lib/server/auth/cookie.ts';
import { demoAccounts, demoPassword } from '#lib/server/demo/accounts.ts';
import { sameSitePath } from '#lib/server/auth/same-site-path.ts';
import { signIn } from '#lib/server/usecases/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = sameSitePath(url.searchParams.get('next'));
	if (locals.viewer) redirect(303, next ?? homeOf(locals.viewer));
	const demo = locals.isDemo ? { accounts: demoAccounts, password: demoPassword } : null;
	return { next, demo };
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const form = await request.formData();
		const username = String(form.get('username') ?? '');
		const password = String(form.get('password') ?? '');
		const outcome = await signIn(locals.app, { username, password, address: getClientAddress() });
		if (outcome.kind === 'refused') {
			return fail(400, { username, problem: m.public_sign_in_refused() });
		}
		// A session that this browser had before ends, and the new one has a token of its own.
		if (locals.viewer) await locals.sessions.end(locals.viewer.sessionId);
		writeSessionToken(cookies, url, await locals.sessions.start(outcome.personId));
		writeLocale(cookies, url, outcome.locale);
		redirect(303, sameSitePath(form.get('next')) ?? '/');
	}
};
