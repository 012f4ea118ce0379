import { Piscina } from 'piscina';

type Job<Request> = {
	request: Request;
	limitInMs: number;
	succeed: (value: unknown) => void;
	fail: (error: unknown) => void;
};

type Slot = { pool: Piscina; isWarm: boolean };

/** That a job took longer than it may; its worker was stopped, and another is being started. */
export class TimeLimitError extends Error {
	override message = 'The job took too long';
}

/** Worker threads with one job each at a time. */
export type WorkerSlots<Request> = {
	/**
	 * Runs a job in a thread. The limit counts neither the wait for a thread nor the thread's start.
	 *
	 * @throws TimeLimitError past the limit; what the job threw; or an error when the thread died of it
	 */
	run: (request: Request, limitInMs: number) => Promise<unknown>;
	close: () => Promise<void>;
};

/**
 * Makes worker threads that start when the first job comes. Each is a pool of one, so that a new thread can
 * be warmed up before it takes a job under a limit.
 *
 * @param filename a module whose default export does a job
 * @param warmUp the job that a thread does first
 */
export function createWorkerSlots<Request>(
	filename: string,
	count: number,
	warmUp: Request,
	memoryInMb: number
): WorkerSlots<Request> {
	const waiting: Job<Request>[] = [];
	const slots: Slot[] = [];
	const idle: Slot[] = [];

	function startSlot(): Slot {
		// Node lets a thread that reaches its limit grow by 16 MB while it is stopped. What one collection moves
		// out of the young generation must fit in there, or the whole process ends with the thread.
		const resourceLimits = { maxOldGenerationSizeMb: memoryInMb, maxYoungGenerationSizeMb: 8 };
		const threads = { minThreads: 1, maxThreads: 1, idleTimeout: Infinity };
		return { pool: new Piscina({ filename, ...threads, resourceLimits }), isWarm: false };
	}

	async function runJob(slot: Slot, job: Job<Request>): Promise<void> {
		try {
			if (!slot.isWarm) await slot.pool.run(warmUp);
			slot.isWarm = true;
			const limit = AbortSignal.timeout(job.limitInMs);
			const answer = slot.pool.run(job.request, { signal: limit });
			job.succeed(
				await answer.catch((error) => Promise.reject(limit.aborted ? new TimeLimitError() : error))
			);
		} catch (error) {
			// Its thread may be gone; a new one is warmed up before the next job.
			slot.isWarm = false;
			job.fail(error);
		}
	}

	async function serve(slot: Slot): Promise<void> {
		for (let job = waiting.shift(); job; job = waiting.shift()) await runJob(slot, job);
		idle.push(slot);
	}

	function wake(): void {
		if (idle.length === 0 && slots.length < count) {
			const slot = startSlot();
			slots.push(slot);
			idle.push(slot);
		}
		const slot = idle.pop();
		if (slot) void serve(slot);
	}

	return {
		run: (request, limitInMs) =>
			new Promise((succeed, fail) => {
				waiting.push({ request, limitInMs, succeed, fail });
				wake();
			}),
		close: async () => {
			await Promise.all(slots.map(({ pool }) => pool.destroy()));
		}
	};
}
