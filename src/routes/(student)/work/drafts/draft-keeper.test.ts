import { describe, expect, it } from 'vitest';
import type { DraftContent, StoredDraft } from './draft-content.ts';
import { DraftKeeper, type DraftStatus, type KeptDraft, type SaveReply } from './draft-keeper.ts';

const draft = (justification: string): DraftContent => ({
	answers: ['3'],
	justification,
	fromFrames: []
});
const stored = (revision: number, justification: string): StoredDraft => ({
	...draft(justification),
	revision
});

/** A server that keeps the newest revision, as the real one does; it can be made to fail. */
function openServer(first: StoredDraft) {
	const server = {
		draft: first,
		isReached: true,
		isAnswered: true,
		isSignedIn: true,
		saves: 0,
		async send(draft: StoredDraft): Promise<SaveReply> {
			if (!server.isReached) return { kind: 'unreached' };
			if (!server.isSignedIn) return { kind: 'signed-out' };
			const isNewer = draft.revision > server.draft.revision;
			if (isNewer) {
				server.draft = draft;
				server.saves++;
			}
			if (!server.isAnswered) return { kind: 'unreached' };
			return isNewer
				? { kind: 'saved', revision: draft.revision }
				: { kind: 'stale', stored: server.draft };
		}
	};
	return server;
}

/** A device with room for one draft, or without. */
function openDevice(found: KeptDraft | null = null, hasRoom = true) {
	const device = {
		kept: found,
		get: async () => device.kept,
		put: async (draft: KeptDraft) => {
			if (hasRoom) device.kept = draft;
			return hasRoom;
		},
		remove: async () => void (device.kept = null)
	};
	return device;
}

function openPage(server: ReturnType<typeof openServer>, device = openDevice()) {
	const seen: { statuses: DraftStatus[]; texts: string[] } = { statuses: [], texts: [] };
	let waiting: (() => void) | null = null;
	const keeper = new DraftKeeper(server.draft, 'key-1', {
		device,
		send: server.send,
		later: (run) => {
			waiting = run;
			return { cancel: () => (waiting = null) };
		},
		onStatus: (status) => seen.statuses.push(status),
		onContent: ({ justification }) => seen.texts.push(justification),
		onSaved: () => {}
	});
	return {
		keeper,
		device,
		seen,
		type: (text: string) => keeper.change(draft(text)),
		status: () => seen.statuses.at(-1),
		/** Whether a save or another try is planned. */
		isWaiting: () => waiting !== null
	};
}

describe('DraftKeeper', () => {
	it('keeps what is typed on the device at once, and on the server a moment later', async () => {
		const server = openServer(stored(4, ''));
		const page = openPage(server);
		page.type('It costs');
		expect(page.status()?.safety).toBe('saving');
		expect(page.isWaiting()).toBe(true);
		expect(page.device.kept?.content.justification).toBe('It costs');
		await page.keeper.flush();
		expect(server.draft).toMatchObject({ revision: 5, justification: 'It costs' });
		expect(page.status()?.safety).toBe('saved');
	});

	it('leaves nothing on the device once the server has it', async () => {
		const page = openPage(openServer(stored(0, '')));
		page.type('mine');
		await page.keeper.flush();
		expect(page.device.kept).toBeNull();
	});

	it('says that it is saved on this device while the server is not reached, and tries again', async () => {
		const server = openServer(stored(0, ''));
		const page = openPage(server);
		server.isReached = false;
		page.type('offline');
		await page.keeper.flush();
		expect(page.status()?.safety).toBe('device');
		expect(page.isWaiting()).toBe(true);
		server.isReached = true;
		await page.keeper.flush();
		expect(page.status()?.safety).toBe('saved');
		expect(server.draft.justification).toBe('offline');
	});

	it('says that it is not saved when the device takes nothing either', async () => {
		const server = openServer(stored(0, ''));
		server.isReached = false;
		const page = openPage(server, openDevice(null, false));
		page.type('nowhere');
		await page.keeper.flush();
		expect(page.status()?.safety).toBe('unsaved');
	});

	it('tells its own work from another’s when an answer was lost', async () => {
		const server = openServer(stored(0, ''));
		const page = openPage(server);
		server.isAnswered = false;
		page.type('first');
		await page.keeper.flush();
		server.isAnswered = true;
		page.type('first and more');
		await page.keeper.flush();
		await page.keeper.flush();
		expect(page.status()).toMatchObject({ safety: 'saved', other: null });
		expect(server.draft.justification).toBe('first and more');
	});

	it('asks when another tab has stored something else, and overwrites nothing meanwhile', async () => {
		const server = openServer(stored(2, 'begun'));
		const page = openPage(server);
		server.draft = stored(3, 'begun in the other tab');
		page.type('begun here');
		await page.keeper.flush();
		expect(page.status()?.other?.justification).toBe('begun in the other tab');
		page.type('begun here, and on');
		await page.keeper.flush();
		expect(server.draft.justification).toBe('begun in the other tab');
		expect(page.device.kept?.content.justification).toBe('begun here, and on');
	});

	it('goes on with the text that the student chooses', async () => {
		for (const [choice, text] of [
			['here', 'here'],
			['other', 'there']
		] as const) {
			const server = openServer(stored(2, ''));
			const page = openPage(server);
			server.draft = stored(3, 'there');
			page.type('here');
			await page.keeper.flush();
			await page.keeper.choose(choice);
			expect(page.status()).toMatchObject({ safety: 'saved', other: null });
			expect(server.draft.justification).toBe(text);
			expect(page.seen.texts).toEqual(choice === 'other' ? ['there'] : []);
			expect(page.device.kept).toBeNull();
		}
	});

	it('follows another tab while it has nothing of its own, and asks once it has', () => {
		const page = openPage(openServer(stored(2, 'a')));
		page.keeper.hear(stored(3, 'ab'));
		expect(page.seen.texts).toEqual(['ab']);
		page.type('abc');
		page.keeper.hear(stored(4, 'abx'));
		expect(page.status()?.other?.justification).toBe('abx');
		expect(page.seen.texts).toEqual(['ab']);
	});

	it('brings back what was typed after the session had ended', async () => {
		const server = openServer(stored(1, ''));
		const page = openPage(server);
		server.isSignedIn = false;
		page.type('typed in vain?');
		await page.keeper.flush();
		expect(page.status()).toMatchObject({ safety: 'device', hindrance: 'signed-out' });
		server.isSignedIn = true;
		const later = openPage(server, page.device);
		await later.keeper.open();
		expect(later.seen.texts).toEqual(['typed in vain?']);
		expect(later.status()).toMatchObject({ safety: 'saved', hindrance: null });
		expect(server.draft.justification).toBe('typed in vain?');
	});

	it('offers both when the server went on while the device kept something', async () => {
		const kept = { content: draft('kept'), base: 1, sent: null, idempotencyKey: 'old' };
		const page = openPage(openServer(stored(5, 'newer')), openDevice(kept));
		await page.keeper.open();
		expect(page.seen.texts).toEqual(['kept']);
		expect(page.status()?.other?.justification).toBe('newer');
	});

	it('offers both when something was typed before the device had answered', async () => {
		const kept = { content: draft('kept'), base: 1, sent: null, idempotencyKey: 'old' };
		const server = openServer(stored(1, ''));
		const page = openPage(server, openDevice(kept));
		await page.keeper.open(draft('typed at once'));
		expect(page.seen.texts).toEqual([]);
		expect(page.status()?.other?.justification).toBe('kept');
		await page.keeper.choose('other');
		expect(server.draft.justification).toBe('kept');
	});

	it('keeps the key of a handing in that was not answered', async () => {
		const server = openServer(stored(1, 'done'));
		const page = openPage(server);
		await page.keeper.beforeHandingIn();
		const later = openPage(server, page.device);
		page.device.kept = page.device.kept && { ...page.device.kept, idempotencyKey: 'key-0' };
		await later.keeper.open();
		expect(later.keeper.idempotencyKey).toBe('key-0');
	});

	it('leaves nothing behind after handing in, not even what a late save would keep', async () => {
		const server = openServer(stored(1, ''));
		const page = openPage(server);
		page.type('all');
		const late = page.keeper.flush();
		await page.keeper.afterHandingIn();
		await late;
		expect(page.device.kept).toBeNull();
	});
});
