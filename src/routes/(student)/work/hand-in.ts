import type { SubmitFunction } from '@sveltejs/kit';
import type { TaskDraft } from './drafts/task-draft.svelte.ts';

/** What kept work from being handed in, when it was not its content. */
export type SendTrouble = 'unreached' | 'slow' | 'too-large';

const patience = 25_000;

type Reactions = {
	draft: TaskDraft;
	onBusy: (isBusy: boolean) => void;
	onTrouble: (trouble: SendTrouble | null) => void;
	/** Told when it was handed in, before the page goes on. */
	onDone: () => void;
	/** Told when something in the work has to be looked at. */
	onProblems: () => void;
};

/**
 * Hands in a form: what is typed is kept on this device under its key until the server has answered, so that a
 * lost answer costs nothing.
 */
export function handIn({
	draft,
	onBusy,
	onTrouble,
	onDone,
	onProblems
}: Reactions): SubmitFunction {
	let isBusy = false;
	const setBusy = (value: boolean) => onBusy((isBusy = value));
	return async ({ formData, cancel, controller }) => {
		if (isBusy) return cancel();
		setBusy(true);
		onTrouble(null);
		if (!(await draft.isReadyToHandIn())) {
			setBusy(false);
			return cancel();
		}
		formData.set('idempotencyKey', draft.idempotencyKey);
		const timer = setTimeout(() => {
			controller.abort();
			setBusy(false);
			onTrouble('slow');
		}, patience);
		return async ({ result, update }) => {
			clearTimeout(timer);
			setBusy(false);
			if (result.type === 'error') {
				onTrouble(result.status === 413 ? 'too-large' : 'unreached');
			} else if (result.type === 'failure' && result.status === 401) {
				draft.retry();
			} else {
				if (result.type === 'redirect') {
					await draft.forget();
					onDone();
				}
				await update({ reset: false });
				if (result.type === 'failure') onProblems();
			}
		};
	};
}
