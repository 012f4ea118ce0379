import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#lib/server/db/store.ts';
import { testDatabases, type TestDatabase } from '#lib/server/testing/stores.ts';
import { startBuiltServer, type BuiltServer } from '../support/built-server.ts';
import { createClient, opensTo, type Answer, type Manner } from './requests.ts';
import { formsOf, isEndpoint, keysIn, routes } from './routes.ts';
import { routeTable, type Row } from './route-table.ts';
import { fillWorld, studentWords, type Things, type World } from './world.ts';

// Sends every viewer to every route of the built server, over HTTP, as a browser and as a script would.

type ViewerName = keyof World['viewers'] | 'signed out';
const viewerNames: ViewerName[] = [
	...(['signed out', 'roleless', 'student', 'teacher', 'apf', 'acl', 'lead', 'admin'] as const),
	'stranger'
];
const manners: Manner[] = ['browser', 'script'];

let world: World;
let server: BuiltServer;

const rolesOf = (name: ViewerName) =>
	name === 'signed out' ? null : world.viewers[name].grants.map(({ role }) => role);

async function clientOf(name: ViewerName) {
	const cookie = name === 'signed out' ? null : await world.cookieOf(world.viewers[name]);
	return createClient(server.origin, cookie);
}

/** Says what is wrong with the answer to somebody who may not have it; null when nothing is. */
function findLeak(answer: Answer, name: ViewerName): string | null {
	if (answer.body.includes(studentWords)) return 'shows a student’s words';
	// An endpoint that takes no GET says so whatever the address names.
	const isNothing = answer.status === 404 || answer.status === 405;
	if (name !== 'signed out') return isNothing ? null : `answers ${answer.status}`;
	const isSentToSignIn = answer.status === 303 && answer.location?.startsWith('/sign-in');
	return answer.status === 401 || isSentToSignIn ? null : `answers ${answer.status}`;
}

/** Tells whether what is made of my things is for a viewer; the stranger's are others, but for the district's. */
const isFor = (row: Row, name: ViewerName, ...makers: ((things: Things) => unknown)[]) =>
	opensTo(row, rolesOf(name)) &&
	!(
		name === 'stranger' &&
		row.reach !== 'district' &&
		makers.some((make) => keysIn(make).length > 0)
	);

const missing = '01900000-0000-7000-8000-00000000dead';

/** Things of mine of which one is beyond a row's reach, is not there, or is no id at all. */
function listForeign(
	row: Row,
	name: ViewerName,
	make: (things: Things) => unknown
): [what: string, Things][] {
	const { mine, colleague, otherSchool, otherDistrict } = world;
	const beyond = {
		section: { colleague, otherSchool, otherDistrict },
		school: { otherSchool, otherDistrict },
		district: { otherDistrict }
	}[row.reach ?? 'district'];
	return keysIn(make).flatMap((key) => [
		...Object.entries(beyond)
			.filter(([whose, things]) => {
				const isTheirs = name === 'stranger' && whose === 'otherSchool';
				return things[key] !== mine[key] && !isTheirs;
			})
			.map(([whose, things]): [string, Things] => [
				`the ${key} of ${whose}`,
				{ ...mine, [key]: things[key] }
			]),
		[`a ${key} that is not there`, { ...mine, [key]: missing }],
		[`a ${key} that is no id`, { ...mine, [key]: 'no-such-id' }]
	]);
}

/** Everything that the database holds, but for sessions and counts of failures. */
async function readDatabase(): Promise<string> {
	const { db, t } = world.store;
	const lasting = Object.entries(t).filter(([name]) => name !== 'session' && name !== 'throttle');
	const tables = await Promise.all(
		lasting.map(async ([name, table]) => [name, await db.select().from(table)])
	);
	return JSON.stringify(tables);
}

// What has no row yet, and what a row tells of that is not there, is route-table.test.ts's to say.
const rows = routes.filter((route) => route in routeTable).map((route) => ({ route }));

describe.each(testDatabases)('on $name', ({ make }) => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await make();
		world = await fillWorld(await openStore(database.url));
		server = await startBuiltServer(database.url);
	});
	afterAll(async () => {
		await server?.stop();
		await world?.close();
		await database?.drop();
	});

	describe('a page', () => {
		test.each(rows)(
			'of $route opens to those whom its row names, and to no other',
			async ({ route }) => {
				const row = routeTable[route];
				const faults: string[] = [];
				for (const name of viewerNames) {
					const client = await clientOf(name);
					for (const manner of manners) {
						const answer = await client.get(row.path(world.mine), manner, isEndpoint(route));
						const expected = row.answers ?? [200];
						const isExpected = expected.includes(answer.status) || manner === 'script';
						const fault = isFor(row, name, row.path)
							? !(isExpected && answer.status < 500) && `answers ${answer.status}`
							: findLeak(answer, name);
						if (fault) faults.push(`${name}, by ${manner}: ${fault}`);
					}
				}
				expect(faults).toEqual([]);
			}
		);

		test.each(rows)('of $route is not found with ids beyond its reach', async ({ route }) => {
			const row = routeTable[route];
			const faults: string[] = [];
			for (const name of viewerNames) {
				const client = await clientOf(name);
				for (const [what, things] of listForeign(row, name, row.path)) {
					for (const manner of manners) {
						const answer = await client.get(row.path(things), manner, isEndpoint(route));
						const fault = findLeak(answer, name);
						if (fault) faults.push(`${name}, by ${manner}, with ${what}: ${fault}`);
					}
				}
			}
			expect(faults).toEqual([]);
		});

		test.each(rows)('of $route says nothing that is not for who reads it', async ({ route }) => {
			const row = routeTable[route];
			const { mine } = world;
			const forbidden: Partial<Record<ViewerName, string[]>> = {
				stranger: ['Nordhaven', studentWords, mine.section, mine.student, mine.attempt],
				apf: ['Stellan', mine.student],
				acl: ['Stellan', mine.student, mine.attempt],
				lead: ['Stellan', mine.student, mine.attempt, studentWords],
				admin: [mine.attempt, studentWords],
				roleless: ['Nordhaven', studentWords]
			};
			const faults: string[] = [];
			for (const [name, secrets] of Object.entries(forbidden) as [ViewerName, string[]][]) {
				if (!isFor(row, name, row.path)) continue;
				const client = await clientOf(name);
				for (const manner of manners) {
					const { body } = await client.get(row.path(mine), manner, isEndpoint(route));
					const told = secrets.filter((secret) => body.includes(secret));
					if (told.length > 0) faults.push(`${name}, by ${manner}: ${told.join(', ')}`);
				}
			}
			expect(faults).toEqual([]);
		});
	});

	const withForms = rows
		.flatMap(({ route }) =>
			Object.keys(routeTable[route].forms ?? {}).map((form) => ({ route, form }))
		)
		.filter(({ route, form }) => formsOf(route).includes(form));

	describe('a form', () => {
		test.each(withForms)(
			'$form of $route changes nothing for whom it is not there, and for ids beyond its reach',
			async ({ route, form }) => {
				const row = routeTable[route];
				const fields = row.forms![form];
				const before = await readDatabase();
				const faults: string[] = [];
				for (const name of viewerNames) {
					const client = await clientOf(name);
					for (const manner of manners) {
						const post = async (what: string, path: string, sent: Record<string, string>) => {
							const fault = findLeak(await client.post(path, form, sent, manner), name);
							if (fault) faults.push(`${name}, by ${manner}, with ${what}: ${fault}`);
						};
						const own = row.path(world.mine);
						if (!isFor(row, name, row.path, fields)) await post('my ids', own, fields(world.mine));
						if (!opensTo(row, rolesOf(name))) continue;
						for (const [what, things] of listForeign(row, name, row.path)) {
							await post(what, row.path(things), fields(things));
						}
						for (const [what, things] of listForeign(row, name, fields)) {
							await post(`${what} in it`, own, fields(things));
						}
					}
				}
				expect(faults).toEqual([]);
				expect((await readDatabase()) === before, 'the database is as it was').toBe(true);
			}
		);

		test.each(withForms)(
			'$form of $route is answered to whom it is there for',
			async ({ route, form }) => {
				const row = routeTable[route];
				const faults: string[] = [];
				for (const name of viewerNames) {
					if (!isFor(row, name, row.path, row.forms![form])) continue;
					const client = await clientOf(name);
					const fields = row.forms![form](world.mine);
					const { status } = await client.post(row.path(world.mine), form, fields, 'browser');
					if (![200, 303, 400].includes(status)) faults.push(`${name}: answers ${status}`);
				}
				expect(faults).toEqual([]);
			}
		);

		test('from another site is refused', async () => {
			const cookie = await world.cookieOf(world.viewers.teacher);
			const response = await fetch(`${server.origin}/sign-out`, {
				method: 'POST',
				headers: { cookie, origin: 'https://elsewhere.example' },
				body: new URLSearchParams()
			});
			expect(response.status).toBe(403);
		});
	});

	test('nothing of all this was a fault of the server', () => {
		expect(server.errors()).toBe('');
	});
});
