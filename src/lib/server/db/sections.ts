import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Reader, Tx } from './store.ts';

/** A section as its teacher sees it. */
export type TeacherSectionRow = {
	id: string;
	schoolId: string;
	name: string;
	grade: number;
	classCode: string;
	isJoinable: boolean;
	/** When a teacher last looked at its work; null for never. */
	lookedAt: Date | null;
};

/** A student of a section. */
export type SectionStudentRow = {
	id: string;
	givenName: string;
	familyName: string;
	username: string;
	/** The student's own; null follows the assignment's. */
	supportLevel: SupportLevel | null;
	isEnglishLearner: boolean;
};

function selectSections({ db, t }: Reader, districtId: string, teacherId: string) {
	return {
		query: db
			.select({
				id: t.section.id,
				schoolId: t.section.schoolId,
				name: t.section.name,
				grade: t.section.grade,
				classCode: t.section.classCode,
				isJoinable: t.section.isJoinable,
				lookedAt: t.enrollment.lookedAt
			})
			.from(t.enrollment)
			.innerJoin(
				t.section,
				and(
					eq(t.section.districtId, t.enrollment.districtId),
					eq(t.section.id, t.enrollment.sectionId)
				)
			),
		isTheirs: and(
			eq(t.enrollment.districtId, districtId),
			eq(t.enrollment.personId, teacherId),
			eq(t.enrollment.kind, 'teacher'),
			isNull(t.enrollment.endedAt),
			eq(t.section.isActive, true)
		)
	};
}

/** Lists the active sections that somebody teaches, by grade and name. */
export async function listSectionsOfTeacher(
	reader: Reader,
	districtId: string,
	teacherId: string
): Promise<TeacherSectionRow[]> {
	const { query, isTheirs } = selectSections(reader, districtId, teacherId);
	return query
		.where(isTheirs)
		.orderBy(asc(reader.t.section.grade), asc(reader.t.section.name), asc(reader.t.section.id));
}

/** Finds a section through its teacher; null when it is not there, not active or not theirs. */
export async function findSectionForTeacher(
	reader: Reader,
	districtId: string,
	teacherId: string,
	sectionId: string
): Promise<TeacherSectionRow | null> {
	const { query, isTheirs } = selectSections(reader, districtId, teacherId);
	const [row] = await query.where(and(isTheirs, eq(reader.t.section.id, sectionId)));
	return row ?? null;
}

/** Lists the students now in some sections, by family name; one entry per section and student. */
export async function listStudentsOfSections(
	{ db, t }: Reader,
	districtId: string,
	sectionIds: string[]
): Promise<(SectionStudentRow & { sectionId: string })[]> {
	if (sectionIds.length === 0) return [];
	return db
		.select({
			sectionId: t.enrollment.sectionId,
			id: t.person.id,
			givenName: t.person.givenName,
			familyName: t.person.familyName,
			username: t.person.username,
			supportLevel: t.enrollment.supportLevel,
			isEnglishLearner: t.person.isEnglishLearner
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
				eq(t.enrollment.kind, 'student'),
				isNull(t.enrollment.endedAt),
				eq(t.person.isActive, true)
			)
		)
		.orderBy(asc(t.person.familyName), asc(t.person.givenName), asc(t.person.id));
}

/** Lists the names of everybody who is or was a student of a section, as they may have left work in it. */
export async function listNamesOfStudents(
	{ db, t }: Reader,
	districtId: string,
	sectionId: string
): Promise<{ id: string; givenName: string; familyName: string }[]> {
	return db
		.select({ id: t.person.id, givenName: t.person.givenName, familyName: t.person.familyName })
		.from(t.enrollment)
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, t.enrollment.districtId), eq(t.person.id, t.enrollment.personId))
		)
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				eq(t.enrollment.sectionId, sectionId),
				eq(t.enrollment.kind, 'student')
			)
		)
		.orderBy(asc(t.person.familyName), asc(t.person.givenName), asc(t.person.id));
}

/** Opens a section to joining by class code, or closes it. */
export async function updateSectionJoinable(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	isJoinable: boolean
): Promise<void> {
	await db
		.update(t.section)
		.set({ isJoinable })
		.where(and(eq(t.section.districtId, districtId), eq(t.section.id, sectionId)));
}

/** Tells whether a class code is taken in the district. */
export async function isClassCodeTaken(
	{ db, t }: Reader,
	districtId: string,
	classCode: string
): Promise<boolean> {
	const rows = await db
		.select({ id: t.section.id })
		.from(t.section)
		.where(and(eq(t.section.districtId, districtId), eq(t.section.classCode, classCode)));
	return rows.length > 0;
}

/** Gives a section a new class code; the old one opens nothing any more. */
export async function updateClassCode(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	classCode: string
): Promise<void> {
	await db
		.update(t.section)
		.set({ classCode })
		.where(and(eq(t.section.districtId, districtId), eq(t.section.id, sectionId)));
}

/** Sets how much scaffold one student sees in a section; null follows the assignment. */
export async function updateStudentSupport(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	studentId: string,
	supportLevel: SupportLevel | null
): Promise<void> {
	await db
		.update(t.enrollment)
		.set({ supportLevel })
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				eq(t.enrollment.sectionId, sectionId),
				eq(t.enrollment.personId, studentId),
				eq(t.enrollment.kind, 'student')
			)
		);
}

/** Notes that a teacher has looked at a section's work. */
export async function updateLookedAt(
	{ db, t }: Tx,
	districtId: string,
	sectionId: string,
	teacherId: string,
	lookedAt: Date
): Promise<void> {
	await db
		.update(t.enrollment)
		.set({ lookedAt })
		.where(
			and(
				eq(t.enrollment.districtId, districtId),
				eq(t.enrollment.sectionId, sectionId),
				eq(t.enrollment.personId, teacherId),
				eq(t.enrollment.kind, 'teacher')
			)
		);
}
