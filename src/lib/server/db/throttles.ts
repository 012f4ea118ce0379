import { and, eq, lte } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** How often something went wrong lately, and until when it is refused. */
export type ThrottleRow = { failures: number; windowStartedAt: Date; blockedUntil: Date | null };

/** Finds what is known of a throttled key; null when nothing went wrong lately. */
export async function findThrottle(
	{ db, t }: Reader,
	districtId: string,
	key: string
): Promise<ThrottleRow | null> {
	const [row] = await db
		.select({
			failures: t.throttle.failures,
			windowStartedAt: t.throttle.windowStartedAt,
			blockedUntil: t.throttle.blockedUntil
		})
		.from(t.throttle)
		.where(and(eq(t.throttle.districtId, districtId), eq(t.throttle.key, key)));
	return row ?? null;
}

/** Stores what is known of a throttled key, in place of what was. */
export async function upsertThrottle(
	{ db, t }: Tx,
	districtId: string,
	key: string,
	row: ThrottleRow
): Promise<void> {
	await db
		.insert(t.throttle)
		.values({ districtId, key, ...row })
		.onConflictDoUpdate({ target: [t.throttle.districtId, t.throttle.key], set: row });
}

/** Forgets a throttled key. */
export async function deleteThrottle(
	{ db, t }: Tx,
	districtId: string,
	key: string
): Promise<void> {
	await db
		.delete(t.throttle)
		.where(and(eq(t.throttle.districtId, districtId), eq(t.throttle.key, key)));
}

/** Forgets the keys whose window began at or before a time. */
export async function deleteThrottlesBefore(
	{ db, t }: Tx,
	districtId: string,
	before: Date
): Promise<void> {
	await db
		.delete(t.throttle)
		.where(and(eq(t.throttle.districtId, districtId), lte(t.throttle.windowStartedAt, before)));
}
