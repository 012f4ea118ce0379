import { resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import type { AnswerCheck } from '#lib/math/check.ts';
import type { Analysis } from '#lib/reasoning/analysis.ts';
import type { LearnedReading } from '#lib/reasoning/learned-reading.ts';
import type { TaskModel } from '#lib/reasoning/task-model.ts';
import type { Judge } from './context.ts';
import type { JudgeRequest } from './workers/judge-worker.ts';
import { createWorkerSlots, TimeLimitError, type WorkerSlots } from './worker-slots.ts';

// Run from source: see docs/decisions/0004-workers-run-from-source.md.
const workerFile = resolve('src/lib/server/workers/judge-worker.ts');

const checkLimitInMs = 250;
const analysisLimitInMs = 1000;
/** In the background nobody waits: these only end what hangs. */
const learningLimitInMs = 60_000;
const memoryInMb = 512;

const unreadAnalysis: Analysis = {
	level: 0,
	findings: [],
	nextStep: {
		kind: 'say-why',
		en: 'Say how you know. Begin with the word because.',
		es: 'Di cómo lo sabes. Empieza con la palabra porque.'
	},
	answerAlone: [],
	analyzerVersion: 'none'
};

/** An input that stops its worker, by time or by memory, is the input's fault and no one else's. */
const isInputsFault = (error: unknown) =>
	error instanceof TimeLimitError ||
	(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');

async function orElse<T>(answer: Promise<unknown>, fallback: T): Promise<T> {
	try {
		return (await answer) as T;
	} catch (error) {
		if (isInputsFault(error)) return fallback;
		throw error;
	}
}

/** Makes a judge over the worker threads that `slots` holds. */
export function createJudgeOver(slots: Pick<WorkerSlots<JudgeRequest>, 'run'>): Judge {
	return {
		checkAnswer: (latex, key) =>
			orElse<AnswerCheck>(slots.run({ kind: 'check', latex, key }, checkLimitInMs), {
				kind: 'unreadable',
				reason: 'too-hard'
			}),
		analyzeJustification: (task, justification, checks) =>
			orElse<Analysis>(
				slots.run({ kind: 'analyze', task, justification, checks }, analysisLimitInMs),
				unreadAnalysis
			),
		learnTask: async (variant, coded) => {
			const request = { kind: 'learn', variant, coded } as const;
			return (await slots.run(request, learningLimitInMs)) as TaskModel;
		},
		readWithModel: async (model, works) => {
			const request = { kind: 'read-learned', model, works } as const;
			return (await slots.run(request, learningLimitInMs)) as LearnedReading[];
		}
	};
}

/**
 * Makes the judge of a running app: worker threads that start with the first answer, one for each processor.
 *
 * An answer that takes over 250 ms, or too much memory, is `unreadable`; a justification that takes over a
 * second is stored unread, at level 0 and without findings.
 */
export function createJudge(): Judge & { close: () => Promise<void> } {
	const count = Math.max(1, Math.min(4, availableParallelism()));
	const warmUp: JudgeRequest = { kind: 'warm-up' };
	const slots = createWorkerSlots<JudgeRequest>(workerFile, count, warmUp, memoryInMb);
	return { ...createJudgeOver(slots), close: slots.close };
}
