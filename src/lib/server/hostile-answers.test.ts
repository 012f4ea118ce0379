import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attackedKeys, hostileAnswers } from '#lib/math/hostile-fixture.ts';
import { createJudgeOver } from './judge.ts';
import { createWorkerSlots, TimeLimitError } from './worker-slots.ts';
import type { JudgeRequest } from './workers/judge-worker.ts';

const slots = createWorkerSlots<JudgeRequest>(
	resolve('src/lib/server/workers/judge-worker.ts'),
	2,
	{ kind: 'warm-up' },
	512
);
afterAll(() => slots.close());

const stopped: string[] = [];

/** The judge of the running app, but that it is known which answers only the time limit ended. */
const judge = createJudgeOver({
	run: async (request, limitInMs) => {
		try {
			return await slots.run(request, limitInMs);
		} catch (error) {
			if (error instanceof TimeLimitError && request.kind === 'check') stopped.push(request.latex);
			throw error;
		}
	}
});

test('at least 200 hostile answers are checked within the limit, and the pool still serves', async () => {
	expect(hostileAnswers.length).toBeGreaterThanOrEqual(200);
	for (const [i, latex] of hostileAnswers.entries()) {
		const checks = attackedKeys.map((key) => judge.checkAnswer(latex, key));
		const honest = judge.checkAnswer(`${i}+x`, { expected: `x+${i}` });
		expect(await honest).toEqual({ kind: 'correct' });
		for (const check of await Promise.all(checks)) expect(check.kind).not.toBe('wrong-form');
	}
	// The checker itself ends them long before; a machine that is busy with other things may stop one or two.
	expect(stopped.slice(3)).toEqual([]);
});
