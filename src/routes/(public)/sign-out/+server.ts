import { redirect } from '@sveltejs/kit';
import { clearSessionToken } from '#lib/server/auth/cookie.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, cookies }) => {
	if (locals.viewer) await locals.sessions.end(locals.viewer.sessionId);
	clearSessionToken(cookies);
	redirect(303, '/');
};
