import { and, eq, lte } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** A session as stored; `id` is the hash of the token that the cookie holds. */
export type SessionRow = { id: string; personId: string; expiresAt: Date };

/** Finds a session; null when there is none or its person is no longer active. */
export async function findSession(
	{ db, t }: Reader,
	districtId: string,
	id: string
): Promise<SessionRow | null> {
	const [row] = await db
		.select({ id: t.session.id, personId: t.session.personId, expiresAt: t.session.expiresAt })
		.from(t.session)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.session.districtId), eq(t.person.id, t.session.personId))
		)
		.where(
			and(eq(t.session.districtId, districtId), eq(t.session.id, id), eq(t.person.isActive, true))
		);
	return row ?? null;
}

/** Lists the sessions of one person. */
export async function listSessions(
	{ db, t }: Reader,
	districtId: string,
	personId: string
): Promise<SessionRow[]> {
	return db
		.select({ id: t.session.id, personId: t.session.personId, expiresAt: t.session.expiresAt })
		.from(t.session)
		.where(and(eq(t.session.districtId, districtId), eq(t.session.personId, personId)));
}

/** Stores a session. */
export async function insertSession(
	{ db, t }: Tx,
	districtId: string,
	row: SessionRow
): Promise<void> {
	await db.insert(t.session).values({ districtId, ...row });
}

/** Moves a session's end. */
export async function updateSessionExpiry(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	expiresAt: Date
): Promise<void> {
	await db
		.update(t.session)
		.set({ expiresAt })
		.where(and(eq(t.session.districtId, districtId), eq(t.session.id, id)));
}

/** Ends one session. */
export async function deleteSession({ db, t }: Tx, districtId: string, id: string): Promise<void> {
	await db.delete(t.session).where(and(eq(t.session.districtId, districtId), eq(t.session.id, id)));
}

/** Ends every session of one person. */
export async function deleteSessionsOf(
	{ db, t }: Tx,
	districtId: string,
	personId: string
): Promise<void> {
	await db
		.delete(t.session)
		.where(and(eq(t.session.districtId, districtId), eq(t.session.personId, personId)));
}

/** Removes the sessions that have run out. */
export async function deleteExpiredSessions(
	{ db, t }: Tx,
	districtId: string,
	now: Date
): Promise<void> {
	await db
		.delete(t.session)
		.where(and(eq(t.session.districtId, districtId), lte(t.session.expiresAt, now)));
}
