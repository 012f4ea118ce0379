import { and, eq } from 'drizzle-orm';
import type { RoleGrant } from '#lib/access.ts';
import type { Reader, Tx } from './store.ts';

/** A person's fields as every page needs them; never the password. */
export type PersonRow = {
	id: string;
	username: string;
	givenName: string;
	familyName: string;
	locale: 'en' | 'es';
	/** Whether their password is one that somebody else gave them. */
	mustChangePassword: boolean;
};

/** Brings a username into the form that it is stored and compared in: NFKC, lower case, no blanks around. */
export function normalizeUsername(username: string): string {
	return username.normalize('NFKC').trim().toLowerCase();
}

/** Finds an active person. */
export async function findPerson(
	{ db, t }: Reader,
	districtId: string,
	id: string
): Promise<PersonRow | null> {
	const [row] = await db
		.select({
			id: t.person.id,
			username: t.person.username,
			givenName: t.person.givenName,
			familyName: t.person.familyName,
			locale: t.person.locale,
			mustChangePassword: t.person.mustChangePassword
		})
		.from(t.person)
		.where(
			and(eq(t.person.districtId, districtId), eq(t.person.id, id), eq(t.person.isActive, true))
		);
	return row ?? null;
}

/** Finds what sign-in compares; null when no active person has that username. */
export async function findCredentials(
	{ db, t }: Reader,
	districtId: string,
	username: string
): Promise<{ personId: string; passwordHash: string; locale: 'en' | 'es' } | null> {
	const [row] = await db
		.select({
			personId: t.person.id,
			passwordHash: t.person.passwordHash,
			locale: t.person.locale
		})
		.from(t.person)
		.where(
			and(
				eq(t.person.districtId, districtId),
				eq(t.person.username, normalizeUsername(username)),
				eq(t.person.isActive, true)
			)
		);
	return row ?? null;
}

/** Lists the roles that a person holds. */
export async function listRoleGrants(
	{ db, t }: Reader,
	districtId: string,
	personId: string
): Promise<RoleGrant[]> {
	return db
		.select({ role: t.role.role, schoolId: t.role.schoolId })
		.from(t.role)
		.where(and(eq(t.role.districtId, districtId), eq(t.role.personId, personId)));
}

/** Stores a person. */
export async function insertPerson(
	{ db, t }: Tx,
	row: typeof t.person.$inferInsert
): Promise<void> {
	await db.insert(t.person).values({ ...row, username: normalizeUsername(row.username) });
}

/** Gives a person a role. */
export async function insertRole({ db, t }: Tx, row: typeof t.role.$inferInsert): Promise<void> {
	await db.insert(t.role).values(row);
}

/** Changes the language that a person's pages are in. */
export async function updateLocale(
	{ db, t }: Tx,
	districtId: string,
	personId: string,
	locale: 'en' | 'es'
): Promise<void> {
	await db
		.update(t.person)
		.set({ locale })
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, personId)));
}

/** Replaces a person's password; `mustChangePassword` for one that they did not choose themselves. */
export async function updatePasswordHash(
	{ db, t }: Tx,
	districtId: string,
	personId: string,
	passwordHash: string,
	mustChangePassword = false
): Promise<void> {
	await db
		.update(t.person)
		.set({ passwordHash, mustChangePassword })
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, personId)));
}

/** Deactivates or reactivates a person. */
export async function updatePersonActive(
	{ db, t }: Tx,
	districtId: string,
	personId: string,
	isActive: boolean
): Promise<void> {
	await db
		.update(t.person)
		.set({ isActive })
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, personId)));
}

/** Tells whether anybody, active or not, has a username. */
export async function isUsernameTaken(
	{ db, t }: Reader,
	districtId: string,
	username: string
): Promise<boolean> {
	const rows = await db
		.select({ id: t.person.id })
		.from(t.person)
		.where(
			and(eq(t.person.districtId, districtId), eq(t.person.username, normalizeUsername(username)))
		);
	return rows.length > 0;
}
