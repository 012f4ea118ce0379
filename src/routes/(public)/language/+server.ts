import { error, redirect } from '@sveltejs/kit';
import { writeLocale } from '#lib/server/auth/cookie.ts';
import { sameSitePath } from '#lib/server/auth/same-site-path.ts';
import { contextOf } from '#lib/server/context.ts';
import { setLanguage } from '#lib/server/usecases/set-language.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const form = await request.formData();
	const locale = form.get('locale');
	if (locale !== 'en' && locale !== 'es') error(400, 'No such language');
	if (locals.viewer) await setLanguage(contextOf(locals), locale);
	writeLocale(cookies, url, locale);
	redirect(303, sameSitePath(form.get('next')) ?? '/');
};
