import type { Viewer } from '#lib/access.ts';
import type { AnswerCheck, AnswerKey } from '#lib/math/check.ts';
import type { Analysis, Justification } from '#lib/reasoning/analysis.ts';
import type { CodedJustification } from '#lib/reasoning/coded-work.ts';
import type { LearnedInput, LearnedReading } from '#lib/reasoning/learned-reading.ts';
import type { OpenedModel, TaskModel } from '#lib/reasoning/task-model.ts';
import type { Task, TaskVariant } from '#lib/tasks/task.ts';
import type { Store } from './db/store.ts';
import type { Learning } from './learning.ts';

/** Checks and reads in worker processes with a time limit, so that no input can hold up the server. */
export type Judge = {
	checkAnswer: (latex: string, key: AnswerKey) => Promise<AnswerCheck>;
	analyzeJustification: (
		task: TaskVariant,
		justification: Justification,
		checks: AnswerCheck[]
	) => Promise<Analysis>;
	/** Learns what teachers see in the work at one task; takes about a second. */
	learnTask: (variant: TaskVariant, coded: CodedJustification[]) => Promise<TaskModel>;
	/** Reads work by what was learned about its task. */
	readWithModel: (model: OpenedModel, works: LearnedInput[]) => Promise<LearnedReading[]>;
};

/** The tasks as stored, parsed once per version. */
export type TaskLibrary = {
	/** @throws if the district has no such version: attempts and assignments only name what is stored */
	getTask: (taskId: string, version: number) => Promise<Task>;
};

/** What the running app hands to every use case, whoever asks. */
export type App = {
	store: Store;
	districtId: string;
	now: () => Date;
	/** A new UUIDv7. */
	newId: () => string;
	judge: Judge;
	tasks: TaskLibrary;
	learning: Learning;
};

/** What every use case is handed: the app, and the viewer that the request is for. */
export type Context = App & { viewer: Viewer };

/**
 * Joins the app and the viewer of a request.
 *
 * @throws if nobody is signed in: the role guard lets no such request through to a use case
 */
export function contextOf(locals: { app: App; viewer: Viewer | null }): Context {
	if (!locals.viewer) throw new Error('A use case was asked for by a request without a viewer');
	return { ...locals.app, viewer: locals.viewer };
}
