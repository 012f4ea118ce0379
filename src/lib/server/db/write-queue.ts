import type BetterSqlite3 from 'better-sqlite3';

type Job = {
	run: () => Promise<unknown>;
	succeed: (value: unknown) => void;
	fail: (e: unknown) => void;
};

/** As many transactions as share one commit, so that a long queue still answers its first promptly. */
const groupSize = 64;

/**
 * Makes the queue that all writes of a SQLite connection go through.
 *
 * Transactions that wait at the same time share one `BEGIN IMMEDIATE … COMMIT`, each in a savepoint of
 * its own: one that throws is undone alone, and none is answered before the commit is on disk.
 */
export function createWriteQueue(connection: BetterSqlite3.Database) {
	const waiting: Job[] = [];
	let isDraining = false;

	async function runInSavepoint(job: Job): Promise<() => void> {
		connection.exec('SAVEPOINT job');
		try {
			const value = await job.run();
			connection.exec('RELEASE job');
			return () => job.succeed(value);
		} catch (error) {
			// A full disk undoes the whole transaction by itself; then there is no savepoint left.
			if (connection.inTransaction) connection.exec('ROLLBACK TO job; RELEASE job');
			return () => job.fail(error);
		}
	}

	async function runGroup(group: Job[]): Promise<void> {
		try {
			connection.exec('BEGIN IMMEDIATE');
			const answers: (() => void)[] = [];
			for (const job of group) answers.push(await runInSavepoint(job));
			connection.exec('COMMIT');
			for (const answer of answers) answer();
		} catch (error) {
			if (connection.inTransaction) connection.exec('ROLLBACK');
			for (const job of group) job.fail(error);
		}
	}

	async function drain(): Promise<void> {
		isDraining = true;
		while (waiting.length > 0) await runGroup(waiting.splice(0, groupSize));
		isDraining = false;
	}

	/** Runs `work` in the next group's transaction. */
	return function enqueue<T>(work: () => Promise<T>): Promise<T> {
		return new Promise<T>((resolve, reject) => {
			waiting.push({ run: work, succeed: (value) => resolve(value as T), fail: reject });
			// A turn of the event loop lets requests that arrive together share the first commit, too.
			if (!isDraining) {
				isDraining = true;
				setImmediate(drain);
			}
		});
	};
}
