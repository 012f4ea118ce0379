import { createHash } from 'node:crypto';
import {
	deleteThrottle,
	findThrottle,
	upsertThrottle,
	type ThrottleRow
} from '#lib/server/db/throttles.ts';
import type { Reader, Tx } from '#lib/server/db/store.ts';

/** How many failures are let pass, and how long those after them are held up. */
export type ThrottleLimit = {
	freeFailures: number;
	/** Failures are forgotten this long after the first of them. */
	windowMs: number;
	/** The first hold-up; each further failure doubles it. */
	firstBlockMs: number;
	longestBlockMs: number;
};

const second = 1000;
const minute = 60 * second;

/** The limits of what is throttled. A school's Chromebooks share one address, so addresses may fail often. */
export const throttleLimits = {
	account: {
		freeFailures: 5,
		windowMs: 60 * minute,
		firstBlockMs: 10 * second,
		longestBlockMs: 15 * minute
	},
	address: {
		freeFailures: 300,
		windowMs: 15 * minute,
		firstBlockMs: 5 * second,
		longestBlockMs: minute
	},
	'class-code': {
		freeFailures: 60,
		windowMs: 15 * minute,
		firstBlockMs: 5 * second,
		longestBlockMs: 2 * minute
	},
	/** Accounts that students make themselves; each counts, for none is a failure. */
	'new-account': {
		freeFailures: 300,
		windowMs: 15 * minute,
		firstBlockMs: 5 * second,
		longestBlockMs: 5 * minute
	}
} satisfies Record<string, ThrottleLimit>;

/** What can be throttled. */
export type ThrottleKind = keyof typeof throttleLimits;

/** Makes the key under which something is counted: a hash, so the table names nobody. */
export function throttleKey(districtId: string, kind: ThrottleKind, value: string): string {
	const digest = createHash('sha256').update(`${districtId} ${value}`).digest('base64url');
	return `${kind}:${digest}`;
}

/** Tells whether a key is held up at a time. */
export function isHeldUp(row: ThrottleRow | null, now: Date): boolean {
	return row?.blockedUntil != null && row.blockedUntil > now;
}

/** Adds a failure to what is known of a key. */
export function addFailure(row: ThrottleRow | null, limit: ThrottleLimit, now: Date): ThrottleRow {
	const isOver = !row || row.windowStartedAt.getTime() + limit.windowMs <= now.getTime();
	const failures = isOver ? 1 : row.failures + 1;
	const windowStartedAt = isOver ? now : row.windowStartedAt;
	const excess = failures - limit.freeFailures;
	if (excess <= 0) return { failures, windowStartedAt, blockedUntil: null };
	const blockMs = Math.min(limit.firstBlockMs * 2 ** (excess - 1), limit.longestBlockMs);
	return { failures, windowStartedAt, blockedUntil: new Date(now.getTime() + blockMs) };
}

/** Tells whether a key is held up now, without counting anything. */
export async function isThrottled(
	reader: Reader,
	districtId: string,
	key: string,
	now: Date
): Promise<boolean> {
	return isHeldUp(await findThrottle(reader, districtId, key), now);
}

/** Counts a failure under a key. */
export async function countFailure(
	tx: Tx,
	districtId: string,
	kind: ThrottleKind,
	key: string,
	now: Date
): Promise<void> {
	const row = await findThrottle(tx, districtId, key);
	await upsertThrottle(tx, districtId, key, addFailure(row, throttleLimits[kind], now));
}

/**
 * Takes a turn under a key, counted as a failure until `forgetFailures` says that it was none: so
 * that many guesses sent at once are counted as if they came one by one.
 *
 * @returns false when the key is held up, which costs nothing further
 */
export async function takeTurn(
	tx: Tx,
	districtId: string,
	kind: ThrottleKind,
	key: string,
	now: Date
): Promise<boolean> {
	const row = await findThrottle(tx, districtId, key);
	if (isHeldUp(row, now)) return false;
	await upsertThrottle(tx, districtId, key, addFailure(row, throttleLimits[kind], now));
	return true;
}

/** Forgets the failures under a key, once a turn succeeded. */
export const forgetFailures: (tx: Tx, districtId: string, key: string) => Promise<void> =
	deleteThrottle;
