import { takePlace, sendDraft, type DevicePlace } from './device-drafts.ts';
import type { DraftContent, StoredDraft } from './draft-content.ts';
import { DraftKeeper, type DraftStatus } from './draft-keeper.ts';

function later(run: () => void, milliseconds: number) {
	const timer = setTimeout(run, milliseconds);
	return { cancel: () => clearTimeout(timer) };
}

type Start = {
	/** Under which this device keeps the draft. */
	name: string;
	/** Where the draft is sent to. */
	path: string;
	stored: StoredDraft;
	/** What the page begins with, when that is not what is stored. */
	content: DraftContent;
	idempotencyKey: string;
};

/** The draft on a task's page: what is in it, and how safe that is. */
export class TaskDraft {
	content: DraftContent = $state.raw({ answers: [], justification: '', fromFrames: [] });
	status: DraftStatus = $state.raw({ safety: 'untouched', hindrance: null, other: null });
	/** Whether another tab had this task open first. */
	isSecond = $state(false);
	#start: Start;
	#isTyped = false;
	#keeper: DraftKeeper | null = null;
	#place: DevicePlace | null = null;

	constructor(start: Start) {
		this.#start = start;
		this.content = start.content;
	}

	get idempotencyKey(): string {
		return this.#keeper?.idempotencyKey ?? this.#start.idempotencyKey;
	}

	/** Begins to keep the draft, on this device and on the server; answers what ends it. */
	open(): () => void {
		const { name, path, stored, idempotencyKey } = this.#start;
		let isGone = false;
		void takePlace(name, (newer) => this.#keeper?.hear(newer)).then(async (place) => {
			if (isGone) return place.leave();
			this.#place = place;
			this.isSecond = place.isSecond;
			if (place.isSecond) void place.untilFirst().then(() => (this.isSecond = false));
			const keeper = new DraftKeeper(stored, idempotencyKey, {
				device: place.store,
				send: (draft) => sendDraft(path, draft),
				later,
				onStatus: (status) => (this.status = status),
				onContent: (content) => (this.content = content),
				onSaved: place.tell
			});
			await keeper.open(this.#isTyped ? this.content : undefined);
			this.#keeper = keeper;
			// What the page began with, or what was typed while this device was asked.
			if (this.content !== stored) keeper.change(this.content);
		});
		const flush = () => void this.#keeper?.flush();
		const flushHidden = () => document.visibilityState === 'hidden' && flush();
		window.addEventListener('online', flush);
		window.addEventListener('focus', flush);
		document.addEventListener('visibilitychange', flushHidden);
		return () => {
			isGone = true;
			window.removeEventListener('online', flush);
			window.removeEventListener('focus', flush);
			document.removeEventListener('visibilitychange', flushHidden);
			this.#keeper?.close();
			this.#place?.leave();
		};
	}

	/** Takes what the student has typed. */
	change(part: Partial<DraftContent>): void {
		this.#isTyped = true;
		this.content = { ...this.content, ...part };
		this.#keeper?.change(this.content);
	}

	choose(which: 'here' | 'other'): void {
		void this.#keeper?.choose(which);
	}

	/** Saves everything before it is handed in; false while the student has a choice to make first. */
	async isReadyToHandIn(): Promise<boolean> {
		const status = await this.#keeper?.flush();
		await this.#keeper?.beforeHandingIn();
		return !status?.other;
	}

	/** Tries the server again, which then says what hinders. */
	retry(): void {
		void this.#keeper?.flush();
	}

	async forget(): Promise<void> {
		await this.#keeper?.afterHandingIn();
	}
}
