import { randomUUID } from 'node:crypto';
import { env } from '$env/dynamic/private';
import {
	error,
	json,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { mayOpen } from '#lib/access.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { defaultDatabaseUrl, openApp, type ServedApp } from '#lib/server/app.ts';
import { clearSessionToken, readSessionToken, writeSessionToken } from '#lib/server/auth/cookie.ts';
import { loadFindingSources } from '#lib/server/catalogues.ts';
import { describeFailure } from '#lib/server/describe-failure.ts';
import { removeOldRosterUploads } from '#lib/server/roster-uploads.ts';
import { createSessions, type Sessions } from '#lib/server/auth/sessions.ts';

let app: ServedApp;
let sessions: Sessions;

export const init: ServerInit = async () => {
	app = await openApp(env.DATABASE_URL || defaultDatabaseUrl);
	sessions = createSessions(app.store, app.districtId, app.now);
	await sessions.removeExpired();
	await removeOldRosterUploads(app);
	// Read now, so that the first report opens as fast as any other.
	loadFindingSources();
};

const findViewer: Handle = async ({ event, resolve }) => {
	const token = readSessionToken(event.cookies);
	event.locals.app = app;
	event.locals.isDemo = app.isDemo;
	event.locals.sessions = sessions;
	const found = token ? await sessions.findViewer(token) : null;
	event.locals.viewer = found?.viewer ?? null;
	event.locals.mustChangePassword = found?.mustChangePassword ?? false;
	if (token && !found) clearSessionToken(event.cookies);
	if (token && found?.isExtended) writeSessionToken(event.cookies, event.url, token);
	return resolve(event);
};

/**
 * Answers in place of a route that this viewer may not see, as if it were not there. (An error thrown by
 * a hook would show SvelteKit's bare page, and so tell what is closed from what is not there.)
 */
async function refuse(event: RequestEvent, status: 401 | 404): Promise<Response> {
	const wantsPage = event.request.headers.get('accept')?.includes('text/html');
	if (!wantsPage || event.isDataRequest)
		error(status, status === 401 ? 'Sign in first' : 'Not found');
	const from = encodeURIComponent(event.url.pathname);
	const page = await event.fetch(`/problem/${status}?from=${from}`, {
		headers: { accept: 'text/html' }
	});
	return new Response(page.body, { status, headers: page.headers });
}

/** What an enhanced form is answered when its session has ended: the page and what was typed stay. */
const signedOutForm = {
	type: 'failure',
	status: 401,
	data: '[{"isSignedOut":1,"problems":2},true,{}]'
};

function askToSignIn(event: RequestEvent): Response | Promise<Response> {
	const { request, url } = event;
	if (request.method === 'GET' && event.isDataRequest) redirect(303, signInPath(url));
	if (request.method === 'GET' && request.headers.get('accept')?.includes('text/html')) {
		return new Response(null, { status: 303, headers: { location: signInPath(url) } });
	}
	if (request.headers.get('x-sveltekit-action')) return json(signedOutForm);
	return refuse(event, 401);
}

const signInPath = (url: URL) => `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Parameters of addresses that are no UUID; all others are ids of rows. */
const otherParams = new Set(['task', 'status']);

/** Tells whether an id in the address can be one: PostgreSQL fails on what is no UUID. */
function hasReadableIds(params: Partial<Record<string, string>>): boolean {
	return Object.entries(params).every(
		([name, value]) => otherParams.has(name) || uuid.test(value ?? '')
	);
}

/** Closed by default: a route that no rule opens to this viewer is not there. */
const guardRoles: Handle = async ({ event, resolve }) => {
	const routeId = event.route.id;
	const { viewer } = event.locals;
	if (routeId === null) return resolve(event);
	if (mayOpen(routeId, viewer)) {
		const isPublic = routeId.startsWith('/(public)');
		if (event.locals.mustChangePassword && !isPublic) redirect(303, '/account');
		return hasReadableIds(event.params) ? resolve(event) : refuse(event, 404);
	}
	return viewer ? refuse(event, 404) : askToSignIn(event);
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

/** Logs a failure under an id that the person is shown; never what they wrote. */
export const handleError: HandleServerError = ({ error: failure, event, status }) => {
	if (status === 404) return { message: 'Not found' };
	const errorId = randomUUID();
	const where = `${event.request.method} ${event.route.id ?? 'no route'}`;
	console.error(`[${errorId}] ${where}\n${describeFailure(failure)}`);
	return { message: `Internal error ${errorId}`, errorId };
};
