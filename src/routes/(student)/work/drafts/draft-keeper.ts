import { isSameDraft, type DraftContent, type StoredDraft } from './draft-content.ts';

/** A draft as this device keeps it until the server has it. */
export type KeptDraft = {
	content: DraftContent;
	/** The server's revision that it goes on from. */
	base: number;
	/** What was sent to the server without an answer so far. */
	sent: DraftContent | null;
	/** Under which it is handed in: the same key is the same submit. */
	idempotencyKey: string;
};

/** Where this device keeps a draft; `put` tells whether it could. */
export type DeviceStore = {
	get: () => Promise<KeptDraft | null>;
	put: (draft: KeptDraft) => Promise<boolean>;
	remove: () => Promise<void>;
};

/** What the server says to a draft. */
export type SaveReply =
	| { kind: 'saved'; revision: number }
	| { kind: 'stale'; stored: StoredDraft }
	/** It was not reached, or failed: worth another try. */
	| { kind: 'unreached' }
	| { kind: 'signed-out' }
	/** The work is not this student's any more, or the draft is more than the server takes. */
	| { kind: 'refused'; why: 'gone' | 'too-large' };

/** How safe what was typed is. */
export type DraftSafety = 'untouched' | 'saving' | 'saved' | 'device' | 'unsaved';

/** Everything a page says about a draft. */
export type DraftStatus = {
	safety: DraftSafety;
	hindrance: 'signed-out' | 'gone' | 'too-large' | null;
	/** Another version that was stored meanwhile, for the student to choose from. */
	other: DraftContent | null;
};

const pauseBeforeSending = 1000;
const longestPauseBetweenTries = 30_000;

/** Under which circumstances a keeper works; tests hand in their own. */
export type Surroundings = {
	device: DeviceStore;
	send: (draft: StoredDraft) => Promise<SaveReply>;
	/** Runs a function later, unless it is called off. */
	later: (run: () => void, milliseconds: number) => { cancel: () => void };
	/** Told of each change of the status. */
	onStatus: (status: DraftStatus) => void;
	/** Told when the page should show another text. */
	onContent: (content: DraftContent) => void;
	/** Told of each draft that the server has taken. */
	onSaved: (stored: StoredDraft) => void;
};

/**
 * Keeps the draft of one task, on the device at once and on the server a moment later. Nothing that is newer on
 * the server is ever overwritten, and nothing that is newer here is dropped: where both changed, it asks.
 */
export class DraftKeeper {
	#around: Surroundings;
	#status: DraftStatus = { safety: 'untouched', hindrance: null, other: null };
	/** The server's latest revision that this page knows, and what it holds. */
	#base: number;
	#acknowledged: DraftContent;
	#content: DraftContent;
	#sent: DraftContent | null = null;
	#conflict: StoredDraft | null = null;
	#idempotencyKey: string;
	#sending: Promise<void> | null = null;
	#timer: { cancel: () => void } | null = null;
	#failures = 0;
	#isOnDevice = true;
	#isOver = false;

	/** @param start as the server handed it out with the page */
	constructor({ revision, ...start }: StoredDraft, idempotencyKey: string, around: Surroundings) {
		this.#base = revision;
		this.#acknowledged = start;
		this.#content = start;
		this.#idempotencyKey = idempotencyKey;
		this.#around = around;
	}

	/** Under which the work is handed in. */
	get idempotencyKey(): string {
		return this.#idempotencyKey;
	}

	/** Whether the server has everything that is on the page. */
	get isClean(): boolean {
		return !this.#conflict && isSameDraft(this.#content, this.#acknowledged);
	}

	/**
	 * Takes up what this device kept, if anything.
	 *
	 * @param typed what is on the page by now; where the device kept something else, the student chooses
	 */
	async open(typed: DraftContent = this.#acknowledged): Promise<void> {
		const found = await this.#around.device.get();
		if (!found || this.#isOver) return;
		this.#idempotencyKey = found.idempotencyKey;
		if (isSameDraft(found.content, this.#acknowledged)) return this.#around.device.remove();
		const isTyped = ![this.#acknowledged, found.content].some((one) => isSameDraft(typed, one));
		if (isTyped) {
			this.#content = typed;
			this.#conflict = { ...found.content, revision: this.#base };
			this.#tell({ safety: this.#unsentSafety(), other: found.content });
			return;
		}
		const isOurs = found.sent !== null && isSameDraft(found.sent, this.#acknowledged);
		if (this.#base > found.base && !isOurs) this.#conflict = this.#stored();
		this.#content = found.content;
		this.#around.onContent(found.content);
		this.#tell({ safety: 'device', other: this.#conflict });
		await this.flush();
	}

	/** Takes what the student has typed. */
	change(content: DraftContent): void {
		const isNew = !isSameDraft(content, this.#content);
		this.#content = content;
		if (!isNew || this.#isOver) return;
		void this.#keepOnDevice();
		if (this.#conflict) return;
		if (!this.#status.hindrance) this.#tell({ safety: 'saving' });
		this.#schedule(pauseBeforeSending);
	}

	/** Saves at once what is not saved yet, and answers when that was tried. */
	async flush(): Promise<DraftStatus> {
		this.#timer?.cancel();
		while (this.#sending) await this.#sending;
		this.#sending = this.#push().finally(() => (this.#sending = null));
		await this.#sending;
		return this.#status;
	}

	/** Hears what another tab has stored: a page without changes of its own follows, any other one asks. */
	hear(stored: StoredDraft): void {
		const { revision, ...content } = stored;
		if (revision <= this.#base || this.#sending || this.#conflict || this.#isOver) return;
		if (this.isClean) {
			this.#accept(revision, content);
			this.#content = content;
			this.#around.onContent(content);
		} else {
			this.#conflict = stored;
			this.#tell({ safety: this.#unsentSafety(), other: content });
		}
	}

	/** Ends a conflict with the text that the student has chosen. */
	async choose(which: 'here' | 'other'): Promise<void> {
		if (!this.#conflict) return;
		const { revision, ...other } = this.#conflict;
		this.#conflict = null;
		if (revision > this.#base) this.#accept(revision, other);
		if (which === 'other') {
			this.#content = other;
			this.#around.onContent(other);
		}
		this.#tell({ other: null });
		if (this.isClean) await this.#rest();
		else await this.flush();
	}

	/** Keeps the work with its key on the device until its handing in is answered. */
	async beforeHandingIn(): Promise<void> {
		await this.#keepOnDevice();
	}

	/** Forgets what the device keeps: it was handed in. */
	async afterHandingIn(): Promise<void> {
		this.#isOver = true;
		this.#timer?.cancel();
		await this.#around.device.remove();
	}

	/** Saves what is not saved yet; nothing is told to the page any more, which is being left. */
	close(): void {
		if (!this.isClean && !this.#isOver) void this.flush();
		this.#timer?.cancel();
		this.#around = { ...this.#around, onStatus: () => {}, onContent: () => {}, later: noTimer };
	}

	#stored(): StoredDraft {
		return { ...this.#acknowledged, revision: this.#base };
	}

	#unsentSafety(): DraftSafety {
		return this.#isOnDevice ? 'device' : 'unsaved';
	}

	#tell(change: Partial<DraftStatus>): void {
		this.#status = { ...this.#status, ...change };
		this.#around.onStatus(this.#status);
	}

	async #keepOnDevice(): Promise<void> {
		if (this.#isOver) return;
		this.#isOnDevice = await this.#around.device.put({
			content: this.#content,
			base: this.#base,
			sent: this.#sent,
			idempotencyKey: this.#idempotencyKey
		});
	}

	#accept(revision: number, stored: DraftContent): void {
		this.#base = revision;
		this.#acknowledged = stored;
		this.#sent = null;
		this.#failures = 0;
	}

	#schedule(milliseconds: number): void {
		this.#timer?.cancel();
		this.#timer = this.#around.later(() => void this.flush(), milliseconds);
	}

	async #rest(): Promise<void> {
		await this.#around.device.remove();
		this.#tell({ safety: 'saved', hindrance: null, other: null });
	}

	async #push(): Promise<void> {
		if (this.#isOver || this.#conflict || this.isClean) return;
		const content = this.#content;
		const earlier = this.#sent;
		this.#sent = content;
		await this.#keepOnDevice();
		const reply = await this.#around.send({ ...content, revision: this.#base + 1 });
		if (reply.kind === 'saved') {
			this.#accept(reply.revision, content);
			this.#around.onSaved({ ...content, revision: reply.revision });
		} else if (reply.kind === 'stale') {
			this.#meet(reply.stored, [content, earlier]);
		}
		await this.#settle(reply);
	}

	/** Tells this page's own work, whose answer was lost, from somebody else's. */
	#meet(stored: StoredDraft, ours: (DraftContent | null)[]): void {
		const { revision, ...content } = stored;
		if (ours.some((one) => one && isSameDraft(one, content))) this.#accept(revision, content);
		else this.#conflict = stored;
	}

	async #settle(reply: SaveReply): Promise<void> {
		if (this.#isOver) return;
		if (this.isClean) return this.#rest();
		await this.#keepOnDevice();
		const isAnswered = reply.kind === 'saved' || reply.kind === 'stale';
		const goesOn = isAnswered && !this.#conflict;
		this.#tell({
			safety: goesOn ? 'saving' : this.#unsentSafety(),
			hindrance: hindranceOf(reply),
			other: this.#conflict
		});
		if (goesOn) this.#schedule(pauseBeforeSending);
		if (reply.kind === 'unreached') {
			this.#failures++;
			this.#schedule(Math.min(longestPauseBetweenTries, 2 ** this.#failures * pauseBeforeSending));
		}
	}
}

const noTimer = () => ({ cancel: () => {} });

function hindranceOf(reply: SaveReply): DraftStatus['hindrance'] {
	if (reply.kind === 'signed-out') return 'signed-out';
	return reply.kind === 'refused' ? reply.why : null;
}
