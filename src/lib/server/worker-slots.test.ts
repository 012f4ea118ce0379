import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWorkerSlots, TimeLimitError } from './worker-slots.ts';

const slots = createWorkerSlots<string>(
	resolve('tests/support/unruly-worker.ts'),
	2,
	'warm up',
	64
);
afterAll(() => slots.close());

const generous = 20_000;

test('a job that hangs is stopped, and every other is done', async () => {
	const jobs = ['one', 'hang', 'two', 'hang', 'three', 'four', 'five'];
	const outcomes = await Promise.allSettled(
		jobs.map((job) => slots.run(job, job === 'hang' ? 200 : generous))
	);
	const told = outcomes.map((o) =>
		o.status === 'fulfilled' ? o.value : o.reason instanceof TimeLimitError
	);
	expect(told).toEqual(['did one', true, 'did two', true, 'did three', 'did four', 'did five']);
});

test('a job that eats the memory fails alone', async () => {
	const outcomes = await Promise.allSettled([
		slots.run('eat', generous),
		slots.run('six', generous)
	]);
	expect(outcomes[0]).toMatchObject({
		status: 'rejected',
		reason: { code: 'ERR_WORKER_OUT_OF_MEMORY' }
	});
	expect(outcomes[1]).toEqual({ status: 'fulfilled', value: 'did six' });
	expect(await slots.run('seven', generous)).toBe('did seven');
});

test('what a job throws comes out as it is', async () => {
	await expect(slots.run('throw', generous)).rejects.toThrow('as asked');
	expect(await slots.run('eight', generous)).toBe('did eight');
});
