import type { Cookies } from '@sveltejs/kit';
import type { Locale } from '#lib/math/check.ts';

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
