import { createStore, del, get, set } from 'idb-keyval';
import type { DeviceStore, KeptDraft, SaveReply } from './draft-keeper.ts';
import type { StoredDraft } from './draft-content.ts';

const openDrafts = () => createStore('because', 'drafts');

// As many tabs as can each keep a text of their own for one task; any further one shares the last place.
const places = [0, 1, 2, 3];

/** Tells whether IndexedDB may be used: some browsers and some settings have none. */
const hasStore = () => typeof indexedDB !== 'undefined';

/**
 * Claims something that only one tab may hold, until the tab is closed.
 *
 * @returns what gives it back; null when another tab holds it
 */
function claim(name: string): Promise<(() => void) | null> {
	if (!navigator.locks) return Promise.resolve(() => {});
	return new Promise((answer) => {
		void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
			if (!lock) return answer(null);
			return new Promise<void>((release) => answer(release));
		});
	});
}

/** A task's place on this device: that of the first tab, or one beside it. */
export type DevicePlace = {
	store: DeviceStore;
	/** Whether another tab had the task open first. */
	isSecond: boolean;
	/** Waits until the first tab is closed. */
	untilFirst: () => Promise<void>;
	/** Tells other tabs what was stored, and hears what they stored. */
	tell: (stored: StoredDraft) => void;
	leave: () => void;
};

/** Waits for the first place, as long as the page is open. */
function waitForFirst(name: string, signal: AbortSignal): Promise<void> {
	return new Promise((isFirst) => {
		const hold = () => {
			isFirst();
			return new Promise<void>((leave) => signal.addEventListener('abort', () => leave()));
		};
		navigator.locks.request(`${name}/0`, { signal }, hold).catch(() => {});
	});
}

async function claimPlace(name: string): Promise<{ place: number; release: () => void }> {
	for (const place of places) {
		const release = await claim(`${name}/${place}`);
		if (release) return { place, release };
	}
	return { place: places.length - 1, release: () => {} };
}

/** Finds what a tab that is no longer open left behind. */
async function findLeftover(name: string, own: number): Promise<KeptDraft | null> {
	for (const place of places.filter((place) => place !== own)) {
		const release = await claim(`${name}/${place}`);
		if (!release) continue;
		const left = await get<KeptDraft>(`${name}/${place}`, openDrafts());
		if (left) await del(`${name}/${place}`, openDrafts());
		release();
		if (left) return left;
	}
	return null;
}

/**
 * Takes a place for a task's draft on this device, so that two tabs never write over each other.
 *
 * @param name of the draft, different for each student
 * @param onStored told of what other tabs have stored
 */
export async function takePlace(
	name: string,
	onStored: (stored: StoredDraft) => void
): Promise<DevicePlace> {
	const { place, release } = await claimPlace(name);
	const key = `${name}/${place}`;
	const leaving = new AbortController();
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<StoredDraft>) => onStored(data);
	const store: DeviceStore = {
		async get() {
			if (!hasStore()) return null;
			return (await get<KeptDraft>(key, openDrafts())) ?? findLeftover(name, place);
		},
		async put(draft) {
			if (!hasStore()) return false;
			return set(key, draft, openDrafts()).then(
				() => true,
				() => false
			);
		},
		async remove() {
			if (hasStore()) await del(key, openDrafts());
		}
	};
	return {
		store,
		isSecond: place > 0,
		untilFirst: () => waitForFirst(name, leaving.signal),
		tell: (stored) => channel.postMessage(stored),
		leave: () => {
			channel.close();
			leaving.abort();
			release();
		}
	};
}

/** Tells whether this device keeps work on a task that the server does not have. */
export async function hasKeptDraft(name: string): Promise<boolean> {
	if (!hasStore()) return false;
	const found = await Promise.all(places.map((place) => get(`${name}/${place}`, openDrafts())));
	return found.some(Boolean);
}

// A browser sends no more than this once the page is left.
const keepaliveLimit = 60_000;

/** Sends a draft to the server. */
export async function sendDraft(path: string, draft: StoredDraft): Promise<SaveReply> {
	const body = JSON.stringify(draft);
	let response: Response;
	try {
		response = await fetch(path, {
			method: 'PUT',
			body,
			headers: { 'content-type': 'application/json' },
			keepalive: body.length < keepaliveLimit
		});
	} catch {
		return { kind: 'unreached' };
	}
	if (response.ok || response.status === 409) return response.json() as Promise<SaveReply>;
	if (response.status === 401) return { kind: 'signed-out' };
	if (response.status === 404) return { kind: 'refused', why: 'gone' };
	if (response.status === 400 || response.status === 413) {
		return { kind: 'refused', why: 'too-large' };
	}
	return { kind: 'unreached' };
}
