import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#lib/server/db/store.ts';
import { testDatabases, type TestDatabase } from '#lib/server/testing/stores.ts';
import { startBuiltServer, type BuiltServer } from '../support/built-server.ts';
import { fillFifty, type Fifty, type SignedIn } from './classroom-of-fifty.ts';

// Fifty students hand in work over HTTP, again and again, while the server is killed under them (SIGKILL).
// What it had acknowledged must be there afterwards, and what it had not, when sent again, once.

/** What a student hands in; the key is made with the page, and is the same when it is sent again. */
type Handed = { student: SignedIn; key: string; words: string };

/** As often as a student hands in within one round, when nothing stops them. */
const mostPerStudent = 12;

/** Far above what a round takes, for a machine that does much else. */
const roundLimitInMs = 300_000;

const makeWork = (student: SignedIn): Handed => {
	const key = randomUUID();
	return { student, key, words: `It is so because of what ${key} says.` };
};

/** Hands work in as the task's form does without JavaScript. @returns whether it was acknowledged */
async function handIn(origin: string, { path, parts }: Fifty, work: Handed): Promise<boolean> {
	const body = new URLSearchParams({ idempotencyKey: work.key, justification: work.words });
	for (let part = 0; part < parts; part++) body.append('answer', '5');
	const response = await fetch(origin + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie: work.student.cookie, origin, accept: 'text/html' },
		body
	});
	// Read to its end, so that the connection is free for the next one.
	await response.text();
	const isTaken = response.status === 303 && response.headers.get('location') === path;
	if (!isTaken) throw new Error(`A form was answered ${response.status}, and not taken`);
	return true;
}

/** Hands work in to a server that may end meanwhile. */
async function tryToHandIn(server: BuiltServer, fifty: Fifty, work: Handed): Promise<boolean> {
	try {
		return await handIn(server.origin, fifty, work);
	} catch (error) {
		// What fetch throws when the connection breaks; anything else is a fault that the test is about.
		if (error instanceof TypeError) return false;
		throw error;
	}
}

/**
 * Lets everybody hand in work after work, and kills the server once so many were acknowledged.
 *
 * @returns what was acknowledged, and what got no answer any more
 */
async function submitUntilKilled(server: BuiltServer, fifty: Fifty, killAfter: number) {
	const acknowledged: Handed[] = [];
	const unanswered: Handed[] = [];
	let killed: Promise<void> | null = null;
	await Promise.all(
		fifty.students.map(async (student) => {
			for (let n = 0; n < mostPerStudent && !killed; n++) {
				const work = makeWork(student);
				const isTaken = await tryToHandIn(server, fifty, work);
				(isTaken ? acknowledged : unanswered).push(work);
				if (acknowledged.length >= killAfter) killed ??= server.kill();
			}
		})
	);
	await (killed ?? server.kill());
	return { acknowledged, unanswered };
}

/** All that is stored: the words of each attempt, and how each student's attempts are numbered. */
async function readAttempts({ db, t }: Store) {
	const rows = await db
		.select({
			studentId: t.attempt.studentId,
			number: t.attempt.number,
			justification: t.attempt.justification
		})
		.from(t.attempt);
	const numbers = Map.groupBy(rows, ({ studentId }) => studentId);
	return {
		words: rows.map(({ justification }) => justification),
		numberings: [...numbers.values()].map((own) =>
			own.map(({ number }) => number).toSorted((a, b) => a - b)
		)
	};
}

const timesIn = (all: string[], words: string) => all.filter((each) => each === words).length;

describe.each(testDatabases)('a server on $name that is killed while fifty submit', ({ make }) => {
	let database: TestDatabase;
	let store: Store;
	let fifty: Fifty;
	const everything: Handed[] = [];
	beforeAll(async () => {
		database = await make();
		store = await openStore(database.url);
		fifty = await fillFifty(store);
	});
	afterAll(async () => {
		await store?.close();
		await database?.drop();
	});

	// A count of acknowledged attempts, not a time, decides when: soon after the start, and in full swing.
	test.each([1, 20, 75, 180])(
		'keeps what it acknowledged, and takes the rest once, when killed after %i',
		async (killAfter) => {
			const server = await startBuiltServer(database.url);
			const { acknowledged, unanswered } = await submitUntilKilled(server, fifty, killAfter);
			expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
			expect(unanswered.length).toBeGreaterThan(0);

			const next = await startBuiltServer(database.url);
			try {
				const kept = (await readAttempts(store)).words;
				expect(acknowledged.filter(({ words }) => timesIn(kept, words) !== 1)).toEqual([]);

				// Sent again, some of it twice at once; also what was acknowledged, as by a page that the
				// answer never reached.
				const again = [...unanswered, ...unanswered.filter((_, i) => i % 3 === 0), ...acknowledged];
				await Promise.all(again.map((work) => handIn(next.origin, fifty, work)));
				everything.push(...acknowledged, ...unanswered);
				const { words, numberings } = await readAttempts(store);
				expect(words.toSorted()).toEqual(everything.map((work) => work.words).toSorted());
				for (const numbers of numberings) {
					expect(numbers).toEqual(numbers.map((_, i) => i + 1));
				}
				const stored = unanswered.filter((work) => timesIn(kept, work.words) === 1).length;
				console.log(
					`${acknowledged.length} acknowledged and kept; ${unanswered.length} unanswered, ` +
						`of which ${stored} were stored before the end; all sent again, each is there once`
				);
				expect(next.errors()).toBe('');
			} finally {
				await next.stop();
			}
		},
		roundLimitInMs
	);
});
