/// <reference types="vite/client" />
import type { Things } from './world.ts';

type RouteModule = { actions?: Record<string, unknown> } & Record<string, unknown>;
const pages = import.meta.glob('/src/routes/**/+page.svelte');
const pageModules = import.meta.glob<RouteModule>('/src/routes/**/+page.server.ts', {
	eager: true
});
const endpoints = import.meta.glob<RouteModule>('/src/routes/**/+server.ts', { eager: true });

const routeOf = (file: string) =>
	file.replace('/src/routes', '').replace(/\/\+(page\.svelte|page\.server\.ts|server\.ts)$/, '');

/** The ids of all routes. */
export const routes = [
	...new Set([pages, pageModules, endpoints].flatMap((files) => Object.keys(files)).map(routeOf))
].toSorted();

/** Tells whether a route is an endpoint rather than a page. */
export const isEndpoint = (route: string) => `/src/routes${route}/+server.ts` in endpoints;

/** The forms that a route takes: its actions, and its endpoint's methods that change something. */
export function formsOf(route: string): string[] {
	const actions = pageModules[`/src/routes${route}/+page.server.ts`]?.actions ?? {};
	const endpoint = endpoints[`/src/routes${route}/+server.ts`] ?? {};
	const methods = ['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => method in endpoint);
	return [...Object.keys(actions), ...methods].toSorted();
}

/** Which of the things an address or a form is made of. */
export function keysIn(make: (things: Things) => unknown): (keyof Things)[] {
	const used = new Set<keyof Things>();
	const things = new Proxy({} as Things, {
		get: (_, key) => {
			used.add(key as keyof Things);
			return 'x';
		}
	});
	make(things);
	return [...used].filter((key) => key !== 'newId');
}
