/** How far a student is with a task: `revising` has begun to change what was handed in. */
export type TaskState = 'new' | 'started' | 'done' | 'revising';

/** Tells how far a student is with a task from its draft (null before the first save) and its attempts. */
export function stateOfTask(
	draft: { revision: number; submittedRevision: number } | null,
	attempts: number
): TaskState {
	const hasUnsentWork = draft !== null && draft.revision > draft.submittedRevision;
	if (attempts > 0) return hasUnsentWork ? 'revising' : 'done';
	return hasUnsentWork ? 'started' : 'new';
}
