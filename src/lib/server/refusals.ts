import { error } from '@sveltejs/kit';

/**
 * Refuses what is not there, or not the viewer's: one reply for both.
 *
 * @param what the thing in a glossary word, e.g. `Assignment`
 * @throws always: a 404 that SvelteKit turns into the error page
 */
export function notFound(what: string): never {
	error(404, `${what} not found`);
}
