import { randomUUID } from 'node:crypto';
import { env } from '$env/dynamic/private';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { mayOpen } from '#lib/access.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { defaultDatabaseUrl, openApp, type RunningApp } from '#lib/server/app.ts';
import { clearSessionToken, readSessionToken, writeSessionToken } from '#lib/server/auth/cookie.ts';
import { createSessions, type Sessions } from '#lib/server/auth/sessions.ts';

let app: RunningApp;
let sessions: Sessions;

export const init: ServerInit = async () => {
	app = await openApp(env.DATABASE_URL || defaultDatabaseUrl);
	sessions = createSessions(app.store, app.districtId, app.now);
	await sessions.removeExpired();
};

const findViewer: Handle = async ({ event, resolve }) => {
	const token = readSessionToken(event.cookies);
	event.locals.app = app;
	event.locals.sessions = sessions;
	const found = token ? await sessions.findViewer(token) : null;
	event.locals.viewer = found?.viewer ?? null;
	if (token && !found) clearSessionToken(event.cookies);
	if (token && found?.isExtended) writeSessionToken(event.cookies, event.url, token);
	return resolve(event);
};

/** Closed by default: a route that no rule opens to this viewer is not there. */
const guardRoles: Handle = async ({ event, resolve }) => {
	const routeId = event.route.id;
	if (routeId === null || mayOpen(routeId, event.locals.viewer)) return resolve(event);
	const wantsPage = event.request.headers.get('accept')?.includes('text/html');
	if (!event.locals.viewer && event.request.method === 'GET' && wantsPage) {
		redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	}
	error(event.locals.viewer ? 404 : 401, event.locals.viewer ? 'Not found' : 'Sign in first');
};

const chooseLocale: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale)
		});
	});

const addSecurityHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	response.headers.set('X-Content-Type-Options', 'nosniff');
	response.headers.set('Referrer-Policy', 'same-origin');
	response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
	response.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
	if (event.url.protocol === 'https:') {
		response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
	}
	if (event.locals.viewer) response.headers.set('Cache-Control', 'private, no-store');
	return response;
};

export const handle: Handle = sequence(addSecurityHeaders, chooseLocale, findViewer, guardRoles);

/** Tells what failed without the values of a query, which can be a child's words. */
function describeFailure(failure: unknown): string {
	if (!(failure instanceof Error)) return 'A value that is no Error was thrown';
	const source = 'query' in failure && failure.cause instanceof Error ? failure.cause : failure;
	return source.stack ?? source.message;
}

/** Logs a failure under an id that the person is shown; never what they wrote. */
export const handleError: HandleServerError = ({ error: failure, event, status }) => {
	if (status === 404) return { message: 'Not found' };
	const errorId = randomUUID();
	const where = `${event.request.method} ${event.route.id ?? 'no route'}`;
	console.error(`[${errorId}] ${where}\n${describeFailure(failure)}`);
	return { message: 'Internal error', errorId };
};
