import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { RosterText } from '#lib/roster/one-roster.ts';
import type { CurrentRoster } from '#lib/roster/plan-roster.ts';
import type { Reader, Tx } from './store.ts';

/** Reads the people, classes and enrollments of a district, as a plan compares them with a roster. */
export async function readCurrentRoster(
	{ db, t }: Reader,
	districtId: string
): Promise<CurrentRoster> {
	const { id, sourceId, username, givenName, familyName, isActive } = t.person;
	const grants = await db
		.select({
			id: t.role.id,
			personId: t.role.personId,
			role: t.role.role,
			schoolId: t.role.schoolId
		})
		.from(t.role)
		.where(eq(t.role.districtId, districtId));
	const grantsOf = Map.groupBy(grants, ({ personId }) => personId);
	const people = await db
		.select({ id, sourceId, username, givenName, familyName, isActive })
		.from(t.person)
		.where(eq(t.person.districtId, districtId));
	return {
		people: people.map((each) => ({ ...each, grants: grantsOf.get(each.id) ?? [] })),
		schools: await db
			.select({ id: t.school.id, sourceId: t.school.sourceId, name: t.school.name })
			.from(t.school)
			.where(eq(t.school.districtId, districtId)),
		sections: await db
			.select({
				id: t.section.id,
				sourceId: t.section.sourceId,
				schoolId: t.section.schoolId,
				name: t.section.name,
				grade: t.section.grade,
				isActive: t.section.isActive
			})
			.from(t.section)
			.where(eq(t.section.districtId, districtId)),
		enrollments: await db
			.select({
				sectionId: t.enrollment.sectionId,
				personId: t.enrollment.personId,
				kind: t.enrollment.kind
			})
			.from(t.enrollment)
			.where(and(eq(t.enrollment.districtId, districtId), isNull(t.enrollment.endedAt)))
	};
}

/** Ties a school to its id in the roster files. */
export async function updateSchoolSource(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	sourceId: string
): Promise<void> {
	await db
		.update(t.school)
		.set({ sourceId })
		.where(and(eq(t.school.districtId, districtId), eq(t.school.id, id)));
}

/** Brings a person to what a roster says of them. */
export async function updatePersonFromRoster(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	change: { sourceId: string; username: string; givenName: string; familyName: string }
): Promise<void> {
	await db
		.update(t.person)
		.set({ ...change, isActive: true })
		.where(and(eq(t.person.districtId, districtId), eq(t.person.id, id)));
}

/** Brings a section to what a roster says of it. */
export async function updateSectionFromRoster(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	change: { sourceId: string; name: string; grade: number }
): Promise<void> {
	await db
		.update(t.section)
		.set({ ...change, isActive: true })
		.where(and(eq(t.section.districtId, districtId), eq(t.section.id, id)));
}

/** Takes roles away. */
export async function deleteRoles({ db, t }: Tx, districtId: string, ids: string[]): Promise<void> {
	// So many at a time as every engine takes in one statement.
	for (let i = 0; i < ids.length; i += 500) {
		await db
			.delete(t.role)
			.where(and(eq(t.role.districtId, districtId), inArray(t.role.id, ids.slice(i, i + 500))));
	}
}

/** Keeps the roster files that an admin handed in, in place of those before. */
export async function upsertRosterUpload(
	{ db, t }: Tx,
	row: { districtId: string; personId: string; files: RosterText[]; createdAt: Date }
): Promise<void> {
	const { files, createdAt } = row;
	await db
		.insert(t.rosterUpload)
		.values(row)
		.onConflictDoUpdate({
			target: [t.rosterUpload.districtId, t.rosterUpload.personId],
			set: { files, createdAt }
		});
}

/** Finds the roster files that an admin handed in since a time; null when there are none. */
export async function findRosterUpload(
	{ db, t }: Reader,
	districtId: string,
	personId: string,
	since: Date
): Promise<{ files: RosterText[]; createdAt: Date } | null> {
	const [row] = await db
		.select({ files: t.rosterUpload.files, createdAt: t.rosterUpload.createdAt })
		.from(t.rosterUpload)
		.where(and(eq(t.rosterUpload.districtId, districtId), eq(t.rosterUpload.personId, personId)));
	return row && row.createdAt >= since ? row : null;
}

/** Deletes an admin's roster files. */
export async function deleteRosterUpload(
	{ db, t }: Tx,
	districtId: string,
	personId: string
): Promise<void> {
	await db
		.delete(t.rosterUpload)
		.where(and(eq(t.rosterUpload.districtId, districtId), eq(t.rosterUpload.personId, personId)));
}

/** Deletes roster files that nobody came back to. */
export async function deleteOldRosterUploads(
	{ db, t }: Tx,
	districtId: string,
	before: Date
): Promise<void> {
	await db
		.delete(t.rosterUpload)
		.where(and(eq(t.rosterUpload.districtId, districtId), lt(t.rosterUpload.createdAt, before)));
}
