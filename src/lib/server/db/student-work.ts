import { and, asc, desc, eq, exists, inArray, lt, not, notExists, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { SupportLevel } from '#lib/tasks/task.ts';
import type { FindingRow } from './findings.ts';
import type { Reader } from './store.ts';

/** Which work of a school is searched for; what is left out is not asked. */
export type WorkFilter = {
	taskIds?: string[];
	/** Codes of findings that somebody or the engine saw. */
	seen?: string[];
	/** A code that nobody saw, or that somebody said is not there. */
	missing?: string;
	/** A misconception that an answer or the words show. */
	misconceptionId?: string;
	level?: number;
	supportLevel?: SupportLevel;
	/** Folded words, all of which stand in the justification. */
	words?: string[];
	/** Codes no finding of which may be there. */
	never: string[];
};

/** The place in a search after which the next page begins. */
export type WorkCursor = { submittedAt: Date; id: string };

const fields = ({ t }: Reader) => ({
	id: t.attempt.id,
	sectionId: t.attempt.sectionId,
	schoolId: t.section.schoolId,
	grade: t.section.grade,
	assignmentId: t.attempt.assignmentId,
	studentId: t.attempt.studentId,
	taskId: t.attempt.taskId,
	taskVersion: t.attempt.taskVersion,
	seed: t.attempt.seed,
	number: t.attempt.number,
	answers: t.attempt.answers,
	checks: t.attempt.checks,
	justification: t.attempt.justification,
	fromFrames: t.attempt.fromFrames,
	locale: t.attempt.locale,
	supportLevel: t.attempt.supportLevel,
	level: t.attempt.level,
	submittedAt: t.attempt.submittedAt
});

/** An attempt as a school's work is read; whose it is serves to tell attempts of one student apart. */
export type SchoolAttemptRow = Awaited<ReturnType<typeof listSchoolAttempts>>[number];

const joinSection = ({ t }: Reader) =>
	and(eq(t.section.districtId, t.attempt.districtId), eq(t.section.id, t.attempt.sectionId));

/** `like` with the text's own `%` and `_` taken as they are, on both engines. */
const contains = (column: SQL | Reader['t']['attempt']['searchText'], text: string) =>
	sql`${column} like ${`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`;

/** Tells in SQL whether an attempt has a finding of one of these codes. */
function hasFinding({ db, t }: Reader, codes: string[], isPresent?: boolean) {
	return db
		.select({ one: sql`1` })
		.from(t.finding)
		.where(
			and(
				eq(t.finding.districtId, t.attempt.districtId),
				eq(t.finding.sectionId, t.attempt.sectionId),
				eq(t.finding.attemptId, t.attempt.id),
				inArray(t.finding.code, codes),
				isPresent === undefined ? undefined : eq(t.finding.isPresent, isPresent)
			)
		);
}

// JSON is stored without blanks by SQLite's driver and with them by PostgreSQL.
function showsMisconception(reader: Reader, id: string): SQL | undefined {
	const { t } = reader;
	const checks = sql`cast(${t.attempt.checks} as text)`;
	return or(
		exists(hasFinding(reader, [`misconception:${id}`], true)),
		contains(checks, `"misconceptionId":"${id}"`),
		contains(checks, `"misconceptionId": "${id}"`)
	);
}

/** What an attempt must fulfil, as far as SQL can tell: a person's word over the engine's is for the core. */
function conditionsOf(reader: Reader, filter: WorkFilter): (SQL | undefined)[] {
	const { t } = reader;
	const { taskIds, seen = [], missing, misconceptionId, level, supportLevel, words = [] } = filter;
	return [
		taskIds && inArray(t.attempt.taskId, taskIds),
		...seen.map((code) => exists(hasFinding(reader, [code], true))),
		missing
			? or(
					notExists(hasFinding(reader, [missing], true)),
					exists(hasFinding(reader, [missing], false))
				)
			: undefined,
		misconceptionId ? showsMisconception(reader, misconceptionId) : undefined,
		level === undefined
			? undefined
			: or(eq(t.attempt.level, level), exists(hasFinding(reader, [`level:${level}`], true))),
		supportLevel && eq(t.attempt.supportLevel, supportLevel),
		...words.map((word) => contains(t.attempt.searchText, word)),
		filter.never.length > 0 ? not(exists(hasFinding(reader, filter.never))) : undefined
	];
}

/**
 * Lists work of some schools, newest first.
 *
 * @param after where the previous page ended; null for the first
 * @returns also work that a person's finding takes out of the filter: the core decides on those
 */
export async function listSchoolAttempts(
	reader: Reader,
	districtId: string,
	schoolIds: string[],
	filter: WorkFilter,
	after: WorkCursor | null,
	limit: number
) {
	if (schoolIds.length === 0 || filter.taskIds?.length === 0) return [];
	const { db, t } = reader;
	const sections = db
		.select({ id: t.section.id })
		.from(t.section)
		.where(and(eq(t.section.districtId, districtId), inArray(t.section.schoolId, schoolIds)));
	const isAfter = after
		? or(
				lt(t.attempt.submittedAt, after.submittedAt),
				and(eq(t.attempt.submittedAt, after.submittedAt), lt(t.attempt.id, after.id))
			)
		: undefined;
	return db
		.select(fields(reader))
		.from(t.attempt)
		.innerJoin(t.section, joinSection(reader))
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				inArray(t.attempt.sectionId, sections),
				isAfter,
				...conditionsOf(reader, filter)
			)
		)
		.orderBy(desc(t.attempt.submittedAt), desc(t.attempt.id))
		.limit(limit);
}

/** Finds an attempt through its school; null when it is not there or at another school. */
export async function findAttemptAtSchools(
	reader: Reader,
	districtId: string,
	schoolIds: string[],
	attemptId: string
): Promise<SchoolAttemptRow | null> {
	if (schoolIds.length === 0) return null;
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.attempt)
		.innerJoin(t.section, joinSection(reader))
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.id, attemptId),
				inArray(t.section.schoolId, schoolIds)
			)
		);
	return row ?? null;
}

/** Lists the ids of one student's attempts at a task of an assignment. */
export async function listSiblingAttemptIds(
	{ db, t }: Reader,
	districtId: string,
	attempt: { studentId: string; assignmentId: string; taskId: string }
): Promise<string[]> {
	const rows = await db
		.select({ id: t.attempt.id })
		.from(t.attempt)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.studentId, attempt.studentId),
				eq(t.attempt.assignmentId, attempt.assignmentId),
				eq(t.attempt.taskId, attempt.taskId)
			)
		);
	return rows.map(({ id }) => id);
}

/** Lists every finding in some attempts, whichever sections they are of. */
export async function listFindingsOfWork(
	{ db, t }: Reader,
	districtId: string,
	attempts: { id: string; sectionId: string }[]
): Promise<FindingRow[]> {
	if (attempts.length === 0) return [];
	return db
		.select({
			id: t.finding.id,
			attemptId: t.finding.attemptId,
			source: t.finding.source,
			code: t.finding.code,
			isPresent: t.finding.isPresent,
			confidence: t.finding.confidence,
			evidence: t.finding.evidence,
			createdAt: t.finding.createdAt
		})
		.from(t.finding)
		.where(
			and(
				eq(t.finding.districtId, districtId),
				inArray(t.finding.sectionId, [...new Set(attempts.map((each) => each.sectionId))]),
				inArray(
					t.finding.attemptId,
					attempts.map(({ id }) => id)
				)
			)
		)
		.orderBy(asc(t.finding.createdAt), asc(t.finding.id));
}

/** Lists the names of everybody who has a role or was ever enrolled at a school. */
export async function listSchoolNames(
	{ db, t }: Reader,
	districtId: string,
	schoolId: string
): Promise<{ givenName: string; familyName: string; username: string }[]> {
	const names = {
		givenName: t.person.givenName,
		familyName: t.person.familyName,
		username: t.person.username
	};
	const withRole = db
		.select({ id: t.role.personId })
		.from(t.role)
		.where(and(eq(t.role.districtId, districtId), eq(t.role.schoolId, schoolId)));
	const enrolled = db
		.select({ id: t.enrollment.personId })
		.from(t.enrollment)
		.innerJoin(
			t.section,
			and(
				eq(t.section.districtId, t.enrollment.districtId),
				eq(t.section.id, t.enrollment.sectionId),
				eq(t.section.schoolId, schoolId)
			)
		)
		.where(eq(t.enrollment.districtId, districtId));
	return db
		.select(names)
		.from(t.person)
		.where(
			and(
				eq(t.person.districtId, districtId),
				or(inArray(t.person.id, withRole), inArray(t.person.id, enrolled))
			)
		);
}

/** Lists the schools with these ids, by name. */
export async function listSchoolsByIds(
	{ db, t }: Reader,
	districtId: string,
	ids: string[]
): Promise<{ id: string; name: string }[]> {
	if (ids.length === 0) return [];
	return db
		.select({ id: t.school.id, name: t.school.name })
		.from(t.school)
		.where(and(eq(t.school.districtId, districtId), inArray(t.school.id, ids)))
		.orderBy(asc(t.school.name));
}

/** Lists every task, retired ones too, in the order of the curriculum. */
export async function listAllTasks({ db, t }: Reader, districtId: string) {
	return db
		.select({
			id: t.task.id,
			version: t.task.version,
			title: t.task.title,
			grade: t.task.grade,
			module: t.task.module,
			lessonFirst: t.task.lessonFirst,
			lessonLast: t.task.lessonLast,
			standards: t.task.standards,
			misconceptionIds: t.task.misconceptionIds
		})
		.from(t.task)
		.where(eq(t.task.districtId, districtId))
		.orderBy(asc(t.task.grade), asc(t.task.module), asc(t.task.lessonFirst), asc(t.task.id));
}
