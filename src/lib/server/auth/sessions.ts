import { createHash, randomBytes } from 'node:crypto';
import { Lucia, TimeSpan, type Adapter } from 'lucia';
import type { Viewer } from '#lib/access.ts';
import { findPerson, listRoleGrants } from '#lib/server/db/people.ts';
import {
	deleteExpiredSessions,
	deleteSession,
	deleteSessionsOf,
	findSession,
	insertSession,
	listSessions,
	updateSessionExpiry,
	type SessionRow
} from '#lib/server/db/sessions.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Sessions as the rest of the server uses them; Lucia stays behind this. */
export type Sessions = {
	/** Starts a session. @returns the token for the cookie; the database holds only its hash */
	start: (personId: string) => Promise<string>;
	/** Finds who a cookie's token stands for; null when it stands for nobody any more. */
	findViewer: (token: string) => Promise<FoundViewer | null>;
	end: (sessionId: string) => Promise<void>;
	/** Signs a person out everywhere. */
	endAll: (personId: string) => Promise<void>;
	/** Removes the sessions that ran out and were never asked for again. */
	removeExpired: () => Promise<void>;
};

/** The viewer of a request. */
export type FoundViewer = {
	viewer: Viewer;
	/** Whether the cookie must be written again to last as long. */
	isExtended: boolean;
	/** Whether they have to choose a password of their own before anything else. */
	mustChangePassword: boolean;
};

const asLuciaSession = (row: SessionRow) => ({
	id: row.id,
	userId: row.personId,
	expiresAt: row.expiresAt,
	attributes: {}
});

/** Joins Lucia to the store, within one district. */
function createAdapter(store: Store, districtId: string, now: () => Date): Adapter {
	return {
		getSessionAndUser: async (id) => {
			const row = await findSession(store, districtId, id);
			return row ? [asLuciaSession(row), { id: row.personId, attributes: {} }] : [null, null];
		},
		getUserSessions: async (personId) =>
			(await listSessions(store, districtId, personId)).map(asLuciaSession),
		setSession: ({ id, userId, expiresAt }) =>
			store.tx((tx) => insertSession(tx, districtId, { id, personId: userId, expiresAt })),
		updateSessionExpiration: (id, expiresAt) =>
			store.tx((tx) => updateSessionExpiry(tx, districtId, id, expiresAt)),
		deleteSession: (id) => store.tx((tx) => deleteSession(tx, districtId, id)),
		deleteUserSessions: (personId) => store.tx((tx) => deleteSessionsOf(tx, districtId, personId)),
		deleteExpiredSessions: () => store.tx((tx) => deleteExpiredSessions(tx, districtId, now()))
	};
}

const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Opens the sessions of a district: each lasts 14 days, and is extended when it is used in the second
 * half of them. (Lucia reads the clock of the process itself.)
 */
export function createSessions(
	store: Store,
	districtId: string,
	now: () => Date = () => new Date()
): Sessions {
	const lucia = new Lucia(createAdapter(store, districtId, now), {
		sessionExpiresIn: new TimeSpan(14, 'd')
	});
	return {
		start: async (personId) => {
			const token = randomBytes(32).toString('base64url');
			await lucia.createSession(personId, {}, { sessionId: hashToken(token) });
			return token;
		},
		findViewer: async (token) => {
			const { session } = await lucia.validateSession(hashToken(token));
			const person = session && (await findPerson(store, districtId, session.userId));
			if (!person) return null;
			const { id: personId, mustChangePassword, ...names } = person;
			const grants = await listRoleGrants(store, districtId, personId);
			const viewer = { personId, ...names, grants, sessionId: session.id };
			return { viewer, isExtended: session.fresh, mustChangePassword };
		},
		end: (sessionId) => lucia.invalidateSession(sessionId),
		endAll: (personId) => lucia.invalidateUserSessions(personId),
		removeExpired: () => lucia.deleteExpiredSessions()
	};
}
