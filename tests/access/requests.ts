import type { Row } from './route-table.ts';

/** How a request is sent: as a page's address or form, or as the app's own JavaScript sends it. */
export type Manner = 'browser' | 'script';

/** What came back. */
export type Answer = { status: number; location: string | null; body: string };

type Told = {
	type?: string;
	status?: number;
	location?: string;
	nodes?: ({ type: string; status?: number } | null)[];
};

/** Brings what SvelteKit tells a script inside JSON, under 200, to what it tells a browser by status. */
function readAnswer(status: number, location: string | null, body: string): Answer {
	if (status !== 200 || !body.startsWith('{"type":')) return { status, location, body };
	// Only the first line is awaited by the page; it holds the outcome of every `load`.
	const told: Told = JSON.parse(body.split('\n')[0]);
	const failed = told.nodes?.find((node) => node?.type === 'error');
	if (told.type === 'redirect') return { status: 303, location: told.location ?? null, body };
	return { status: failed?.status ?? told.status ?? status, location, body };
}

/** Sends requests to a server as one viewer, or as nobody. */
export function createClient(origin: string, cookie: string | null) {
	async function send(path: string, init: RequestInit, headers: Record<string, string>) {
		const response = await fetch(origin + path, {
			...init,
			redirect: 'manual',
			headers: { ...headers, ...(cookie && { cookie }), origin }
		});
		const location = response.headers.get('location');
		return readAnswer(response.status, location, await response.text());
	}
	return {
		get: (path: string, manner: Manner, isEndpoint: boolean) => {
			if (manner === 'browser') return send(path, {}, { accept: 'text/html' });
			const data = path === '/' ? '/__data.json' : `${path}/__data.json`;
			return send(isEndpoint ? path : data, {}, { accept: '*/*' });
		},
		/** Sends a form to an action (or, by the name of a method, to an endpoint; a field `json` is its whole body). */
		post: (path: string, name: string, fields: Record<string, string>, manner: Manner) => {
			const isMethod = /^[A-Z]+$/.test(name);
			const address = isMethod || name === 'default' ? path : `${path}?/${name}`;
			const { json } = fields;
			const body = json ?? new URLSearchParams(fields);
			const kind: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
			const script = { accept: 'application/json', 'x-sveltekit-action': 'true' };
			return send(
				address,
				{ method: isMethod ? name : 'POST', body },
				{ ...kind, ...(manner === 'browser' ? { accept: 'text/html' } : script) }
			);
		}
	};
}

/** Tells whether a row opens to somebody who holds these roles; null for signed out. */
export function opensTo(row: Row, roles: string[] | null): boolean {
	if (row.opensTo === 'anyone') return true;
	if (!roles) return false;
	return row.opensTo === 'signed-in' || row.opensTo.some((role) => roles.includes(role));
}
