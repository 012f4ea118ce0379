import { error } from '@sveltejs/kit';
import { hasRole, type Role, type Viewer } from '#lib/access.ts';

/**
 * Refuses what is not there, or not the viewer's: one reply for both.
 *
 * @param what the thing in a glossary word, e.g. `Assignment`
 * @throws always: a 404 that SvelteKit turns into the error page
 */
export function notFound(what: string): never {
	error(404, `${what} not found`);
}

/**
 * Lets only the holders of a role go on: for what lies in the district, and not in a class or a school.
 *
 * @param what the thing that nobody else finds, in a glossary word
 * @throws a 404 for everybody else
 */
export function expectRole(viewer: Viewer, role: Role, what: string): void {
	if (!hasRole(viewer, role)) notFound(what);
}
