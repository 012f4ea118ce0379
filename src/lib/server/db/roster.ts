import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** Lists the schools of a district by name, or (`schoolIds`) those of these that it has. */
export async function listSchools(
	{ db, t }: Reader,
	districtId: string,
	schoolIds: string[] | null = null
): Promise<{ id: string; name: string }[]> {
	return db
		.select({ id: t.school.id, name: t.school.name })
		.from(t.school)
		.where(
			and(
				eq(t.school.districtId, districtId),
				schoolIds ? inArray(t.school.id, schoolIds) : undefined
			)
		)
		.orderBy(asc(t.school.name), asc(t.school.id));
}

/** Stores schools. */
export async function insertSchools(
	{ db, t }: Tx,
	rows: (typeof t.school.$inferInsert)[]
): Promise<void> {
	await db.insert(t.school).values(rows);
}

/**
 * Stores sections; one whose id is there already stays as it is.
 *
 * @returns how many were new
 */
export async function insertSections(
	{ db, t }: Tx,
	rows: (typeof t.section.$inferInsert)[]
): Promise<number> {
	const stored = await db
		.insert(t.section)
		.values(rows)
		.onConflictDoNothing({ target: [t.section.districtId, t.section.id] })
		.returning({ id: t.section.id });
	return stored.length;
}

/** Enrols people in sections, as students or as teachers. */
export async function insertEnrollments(
	{ db, t }: Tx,
	rows: (typeof t.enrollment.$inferInsert)[]
): Promise<void> {
	await db.insert(t.enrollment).values(rows);
}

/** A section that can be joined, as somebody with its code sees it. */
export type JoinableSection = {
	id: string;
	schoolId: string;
	classCode: string;
	name: string;
	schoolName: string;
};

/** Lists the open, active sections that have one of these codes. */
export async function listJoinableSections(
	{ db, t }: Reader,
	districtId: string,
	classCodes: string[]
): Promise<JoinableSection[]> {
	if (classCodes.length === 0) return [];
	return db
		.select({
			id: t.section.id,
			schoolId: t.section.schoolId,
			classCode: t.section.classCode,
			name: t.section.name,
			schoolName: t.school.name
		})
		.from(t.section)
		.innerJoin(
			t.school,
			and(eq(t.school.districtId, t.section.districtId), eq(t.school.id, t.section.schoolId))
		)
		.where(
			and(
				eq(t.section.districtId, districtId),
				inArray(t.section.classCode, classCodes),
				eq(t.section.isJoinable, true),
				eq(t.section.isActive, true)
			)
		);
}

/** Enrols somebody in a section, again where it had ended; an enrollment that goes on stays as it is. */
export async function upsertEnrollment(
	{ db, t }: Tx,
	row: typeof t.enrollment.$inferInsert
): Promise<void> {
	await db
		.insert(t.enrollment)
		.values(row)
		.onConflictDoUpdate({
			target: [t.enrollment.districtId, t.enrollment.sectionId, t.enrollment.personId],
			set: { kind: row.kind, enrolledAt: row.enrolledAt, endedAt: null },
			setWhere: isNotNull(t.enrollment.endedAt)
		});
}
