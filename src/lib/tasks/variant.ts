import type { Task, TaskVariant } from './task.ts';

/** Fills in a task; the same seed gives the same variant for ever. */
export function makeVariant(task: Task, seed: number): TaskVariant {
	throw new Error(`No variant ${seed} of ${task.id} yet`);
}
