/**
 * Keeps a path to go to after a form, when it lies on this site.
 *
 * @param next what a form or an address gave, which anybody may have written
 * @returns path and query; null for another site's address or nothing usable
 */
export function sameSitePath(next: FormDataEntryValue | null): string | null {
	if (typeof next !== 'string' || !next.startsWith('/')) return null;
	const base = 'http://same.site';
	const url = URL.parse(next, base);
	return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
