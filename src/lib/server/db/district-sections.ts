import { and, asc, count, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** A section as an admin sees it. */
export type DistrictSectionRow = {
	id: string;
	schoolId: string;
	schoolName: string;
	name: string;
	grade: number;
	classCode: string;
	isActive: boolean;
};

/** Which sections are listed; null asks nothing. */
export type SectionFilter = { schoolId: string | null; isActive: boolean | null };

/** The place in the list of sections after which the next page begins. */
export type SectionCursor = { grade: number; name: string; id: string };

/** Somebody who is in a section now, by kind of enrollment. */
export type SectionPersonRow = {
	id: string;
	username: string;
	givenName: string;
	familyName: string;
	isActive: boolean;
	kind: 'student' | 'teacher';
};

function selectSections({ db, t }: Reader) {
	return db
		.select({
			id: t.section.id,
			schoolId: t.section.schoolId,
			schoolName: t.school.name,
			name: t.section.name,
			grade: t.section.grade,
			classCode: t.section.classCode,
			isActive: t.section.isActive
		})
		.from(t.section)
		.innerJoin(
			t.school,
			and(eq(t.school.districtId, t.section.districtId), eq(t.school.id, t.section.schoolId))
		);
}

/** Lists sections by grade and name, page by page. */
export async function listDistrictSections(
	reader: Reader,
	districtId: string,
	filter: SectionFilter,
	after: SectionCursor | null,
	limit: number
): Promise<DistrictSectionRow[]> {
	const { grade, name, id, schoolId, isActive } = reader.t.section;
	const isAfter = after
		? or(
				gt(grade, after.grade),
				and(eq(grade, after.grade), gt(name, after.name)),
				and(eq(grade, after.grade), eq(name, after.name), gt(id, after.id))
			)
		: undefined;
	return selectSections(reader)
		.where(
			and(
				eq(reader.t.section.districtId, districtId),
				isAfter,
				filter.schoolId ? eq(schoolId, filter.schoolId) : undefined,
				filter.isActive === null ? undefined : eq(isActive, filter.isActive)
			)
		)
		.orderBy(asc(grade), asc(name), asc(id))
		.limit(limit);
}

/** Lists sections by id, in no order; those that are not there are left out. */
export async function listSectionsById(
	reader: Reader,
	districtId: string,
	ids: string[]
): Promise<DistrictSectionRow[]> {
	if (ids.length === 0) return [];
	return selectSections(reader).where(
		and(eq(reader.t.section.districtId, districtId), inArray(reader.t.section.id, ids))
	);
}

/** Finds a section, active or not; null when the district has none of that id. */
export async function findDistrictSection(
	reader: Reader,
	districtId: string,
	id: string
): Promise<DistrictSectionRow | null> {
	const [row] = await listSectionsById(reader, districtId, [id]);
	return row ?? null;
}

/** Lists who is in some sections now, by family name; one entry per section and person. */
export async function listPeopleOfSections(
	{ db, t }: Reader,
	districtId: string,
	sectionIds: string[],
	kind?: 'student' | 'teacher'
): Promise<(SectionPersonRow & { sectionId: string })[]> {
	if (sectionIds.length === 0) return [];
	return db
		.select({
			sectionId: t.enrollment.sectionId,
			id: t.person.id,
			username: t.person.username,
			givenName: t.person.givenName,
			familyName: t.person.familyName,
			isActive: t.person.isActive,
			kind: t.enrollment.kind
		})
		.from(t.enrollment)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.enrollment.districtId), eq(t.person.id, t.enrollment.personId))
		)
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				inArray(t.enrollment.sectionId, sectionIds),
				isNull(t.enrollment.endedAt),
				kind ? eq(t.enrollment.kind, kind) : undefined
			)
		)
		.orderBy(asc(t.person.familyName), asc(t.person.givenName), asc(t.person.id));
}

/** Counts the students who are in some sections now; a section without any is left out. */
export async function countStudentsOfSections(
	{ db, t }: Reader,
	districtId: string,
	sectionIds: string[]
): Promise<{ sectionId: string; students: number }[]> {
	if (sectionIds.length === 0) return [];
	return db
		.select({ sectionId: t.enrollment.sectionId, students: count() })
		.from(t.enrollment)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.enrollment.districtId), eq(t.person.id, t.enrollment.personId))
		)
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				inArray(t.enrollment.sectionId, sectionIds),
				eq(t.enrollment.kind, 'student'),
				isNull(t.enrollment.endedAt),
				eq(t.person.isActive, true)
			)
		)
		.groupBy(t.enrollment.sectionId);
}

/** Changes a section's name, its grade, or whether it is open. */
export async function updateSection(
	{ db, t }: Tx,
	districtId: string,
	id: string,
	change: Partial<Pick<DistrictSectionRow, 'name' | 'grade' | 'isActive'>>
): Promise<void> {
	await db
		.update(t.section)
		.set(change)
		.where(and(eq(t.section.districtId, districtId), eq(t.section.id, id)));
}

/** Ends somebody's enrollment; their work in the section stays. */
export async function endEnrollment(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	personId: string,
	endedAt: Date
): Promise<void> {
	await db
		.update(t.enrollment)
		.set({ endedAt })
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				eq(t.enrollment.sectionId, sectionId),
				eq(t.enrollment.personId, personId),
				isNull(t.enrollment.endedAt)
			)
		);
}
