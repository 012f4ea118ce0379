import { and, asc, eq, exists, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Role } from '#lib/access.ts';
import type { Reader, Tx } from './store.ts';

/** Which accounts are listed; null asks nothing. */
export type AccountFilter = {
	/** Each stands in a name or in the username. */
	words: string[];
	role: Role | null;
	schoolId: string | null;
	isActive: boolean | null;
};

/** The place in the list of accounts after which the next page begins. */
export type AccountCursor = { familyName: string; givenName: string; id: string };

/** An account, active or not, as an admin sees it. */
export type AccountRow = {
	id: string;
	username: string;
	givenName: string;
	familyName: string;
	isEnglishLearner: boolean;
	hasIep: boolean;
	isActive: boolean;
	mustChangePassword: boolean;
};

/** A role that somebody holds, with the name of its school. */
export type NamedGrantRow = {
	personId: string;
	role: Role;
	schoolId: string | null;
	schoolName: string | null;
};

const fields = ({ t }: Reader) => ({
	id: t.person.id,
	username: t.person.username,
	givenName: t.person.givenName,
	familyName: t.person.familyName,
	isEnglishLearner: t.person.isEnglishLearner,
	hasIep: t.person.hasIep,
	isActive: t.person.isActive,
	mustChangePassword: t.person.mustChangePassword
});

function hasGrant({ db, t }: Reader, { role, schoolId }: AccountFilter) {
	if (!role && !schoolId) return undefined;
	return exists(
		db
			.select({ one: sql`1` })
			.from(t.role)
			.where(
				and(
					eq(t.role.districtId, t.person.districtId),
					eq(t.role.personId, t.person.id),
					role ? eq(t.role.role, role) : undefined,
					schoolId ? eq(t.role.schoolId, schoolId) : undefined
				)
			)
	);
}

function holdsWord({ t }: Reader, word: string) {
	const pattern = `%${word.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
	return or(
		...[t.person.givenName, t.person.familyName, t.person.username].map(
			(column) => sql`lower(${column}) like ${pattern} escape '\\'`
		)
	);
}

/** Lists accounts by family name, page by page. */
export async function listAccounts(
	reader: Reader,
	districtId: string,
	filter: AccountFilter,
	after: AccountCursor | null,
	limit: number
): Promise<AccountRow[]> {
	const { db, t } = reader;
	const { familyName, givenName, id } = t.person;
	const isAfter = after
		? or(
				gt(familyName, after.familyName),
				and(eq(familyName, after.familyName), gt(givenName, after.givenName)),
				and(eq(familyName, after.familyName), eq(givenName, after.givenName), gt(id, after.id))
			)
		: undefined;
	return db
		.select(fields(reader))
		.from(t.person)
		.where(
			and(
				eq(t.person.districtId, districtId),
				isAfter,
				filter.isActive === null ? undefined : eq(t.person.isActive, filter.isActive),
				hasGrant(reader, filter),
				...filter.words.map((word) => holdsWord(reader, word))
			)
		)
		.orderBy(asc(familyName), asc(givenName), asc(id))
		.limit(limit);
}

/** Finds an account, active or not; null when there is none of that id. */
export async function findAccount(
	reader: Reader,
	districtId: string,
	id: string
): Promise<AccountRow | null> {
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.person)
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, id)));
	return row ?? null;
}

/** Finds an active account by what its holder types to sign in; null when there is none. */
export async function findAccountByUsername(
	reader: Reader,
	districtId: string,
	username: string
): Promise<AccountRow | null> {
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.person)
		.where(
			and(
				eq(t.person.districtId, districtId),
				eq(t.person.username, username),
				eq(t.person.isActive, true)
			)
		);
	return row ?? null;
}

/** Lists accounts by id, in no order; those that are not there are left out. */
export async function listAccountsById(
	reader: Reader,
	districtId: string,
	ids: string[]
): Promise<AccountRow[]> {
	if (ids.length === 0) return [];
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.person)
		.where(and(eq(t.person.districtId, districtId), inArray(t.person.id, ids)));
}

/** Lists the roles that some people hold. */
export async function listGrantsOfPeople(
	{ db, t }: Reader,
	districtId: string,
	personIds: string[]
): Promise<NamedGrantRow[]> {
	if (personIds.length === 0) return [];
	return db
		.select({
			personId: t.role.personId,
			role: t.role.role,
			schoolId: t.role.schoolId,
			schoolName: t.school.name
		})
		.from(t.role)
		.leftJoin(
			t.school,
			and(eq(t.school.districtId, t.role.districtId), eq(t.school.id, t.role.schoolId))
		)
		.where(and(eq(t.role.districtId, districtId), inArray(t.role.personId, personIds)))
		.orderBy(asc(t.role.id));
}

/** Lists the classes that somebody is in now, by name. */
export async function listSectionsOfPerson(
	{ db, t }: Reader,
	districtId: string,
	personId: string
): Promise<{ id: string; name: string; schoolName: string; kind: 'student' | 'teacher' }[]> {
	return db
		.select({
			id: t.section.id,
			name: t.section.name,
			schoolName: t.school.name,
			kind: t.enrollment.kind
		})
		.from(t.enrollment)
		.innerJoin(
			t.section,
			and(
				eq(t.section.districtId, t.enrollment.districtId),
				eq(t.section.id, t.enrollment.sectionId)
			)
		)
		.innerJoin(
			t.school,
			and(eq(t.school.districtId, t.section.districtId), eq(t.school.id, t.section.schoolId))
		)
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				eq(t.enrollment.personId, personId),
				isNull(t.enrollment.endedAt)
			)
		)
		.orderBy(asc(t.section.name), asc(t.section.id));
}

/** Tells whether anybody but this person is an active admin. */
export async function hasOtherAdmin(
	{ db, t }: Reader,
	districtId: string,
	personId: string
): Promise<boolean> {
	const rows = await db
		.select({ id: t.role.id })
		.from(t.role)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.role.districtId), eq(t.person.id, t.role.personId))
		)
		.where(
			and(
				eq(t.role.districtId, districtId),
				eq(t.role.role, 'admin'),
				ne(t.role.personId, personId),
				eq(t.person.isActive, true)
			)
		)
		.limit(1);
	return rows.length > 0;
}

/** Changes what an account says of its person. */
export async function updateAccount(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	change: Pick<AccountRow, 'givenName' | 'familyName' | 'isEnglishLearner' | 'hasIep'>
): Promise<void> {
	const { givenName, familyName, isEnglishLearner, hasIep } = change;
	await db
		.update(t.person)
		.set({ givenName, familyName, isEnglishLearner, hasIep })
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, id)));
}

/** Takes a role from a person. */
export async function deleteRole(
	{ db, t }: Tx,
	districtId: string,
	personId: string,
	role: Role,
	schoolId: string | null
): Promise<void> {
	await db
		.delete(t.role)
		.where(
			and(
				eq(t.role.districtId, districtId),
				eq(t.role.personId, personId),
				eq(t.role.role, role),
				schoolId ? eq(t.role.schoolId, schoolId) : isNull(t.role.schoolId)
			)
		);
}
