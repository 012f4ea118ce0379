import type { Cookies } from '@sveltejs/kit';
import type { Locale } from '#lib/math/check.ts';

const name = 'session';
const fourteenDays = 60 * 60 * 24 * 14;

/** Reads the session token that a request came with. */
export function readSessionToken(cookies: Cookies): string | null {
	return cookies.get(name) ?? null;
}

/**
 * Gives the browser a session token. SvelteKit sets `HttpOnly` and `SameSite=Lax`.
 *
 * @param url the request's; over http (a laptop, a test) the cookie cannot be `Secure`
 */
export function writeSessionToken(cookies: Cookies, url: URL, token: string): void {
	cookies.set(name, token, { path: '/', maxAge: fourteenDays, secure: url.protocol === 'https:' });
}

/** Takes the session token back. */
export function clearSessionToken(cookies: Cookies): void {
	cookies.delete(name, { path: '/' });
}

const fourHundredDays = 60 * 60 * 24 * 400;

/** Sets the language of the pages in this browser; Paraglide reads the cookie there, too. */
export function writeLocale(cookies: Cookies, url: URL, locale: Locale): void {
	cookies.set('locale', locale, {
		path: '/',
		maxAge: fourHundredDays,
		httpOnly: false,
		secure: url.protocol === 'https:'
	});
}
