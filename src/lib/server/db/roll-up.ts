import { and, countDistinct, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { ModuleWork, StudentCount } from '#lib/reports/roll-up.ts';
import type { Reader } from './store.ts';

const levelCodes = ['level:0', 'level:1', 'level:2', 'level:3'];

/**
 * The level that people gave to attempts, or that was learned from them: a teacher's word over an APF's over the
 * model's, the later over the earlier.
 */
function selectDecidedLevels({ db, t }: Reader, districtId: string) {
	const rank = sql`case ${t.finding.source} when 'teacher' then 2 when 'apf' then 1 else 0 end`;
	return db
		.select({
			sectionId: t.finding.sectionId,
			attemptId: t.finding.attemptId,
			code: t.finding.code,
			isPresent: t.finding.isPresent,
			place: sql<number>`row_number() over (
				partition by ${t.finding.sectionId}, ${t.finding.attemptId}
				order by ${rank} desc, ${t.finding.createdAt} desc, ${t.finding.id} desc
			)`.as('place')
		})
		.from(t.finding)
		.where(and(eq(t.finding.districtId, districtId), inArray(t.finding.code, levelCodes)))
		.as('decided');
}

/** Every attempt with its place from the last, within the work of one student on one task. */
function selectPlacedAttempts({ db, t }: Reader, districtId: string) {
	return db
		.select({
			sectionId: t.attempt.sectionId,
			id: t.attempt.id,
			taskId: t.attempt.taskId,
			studentId: t.attempt.studentId,
			number: t.attempt.number,
			level: t.attempt.level,
			checks: sql<string>`cast(${t.attempt.checks} as text)`.as('checks_text'),
			fromLast: sql<number>`row_number() over (
				partition by ${t.attempt.studentId}, ${t.attempt.assignmentId}, ${t.attempt.taskId}
				order by ${t.attempt.number} desc
			)`.as('from_last')
		})
		.from(t.attempt)
		.where(eq(t.attempt.districtId, districtId))
		.as('placed');
}

// JSON is stored without blanks by SQLite's driver and with them by PostgreSQL.
const isCorrectIn = (checks: SQL.Aliased<string>) =>
	sql`replace(${checks}, ' ', '') like '%"kind":"correct"%'
		and replace(${checks}, ' ', '') not like '%"kind":"wrong%'
		and replace(${checks}, ' ', '') not like '%"kind":"missing%'
		and replace(${checks}, ' ', '') not like '%"kind":"incorrect"%'
		and replace(${checks}, ' ', '') not like '%"kind":"unreadable"%'`;

/** Counts what students did, by school, module and the groups that students are in. */
export async function countWorkByModule(
	reader: Reader,
	districtId: string,
	schoolIds: string[]
): Promise<ModuleWork[]> {
	if (schoolIds.length === 0) return [];
	const { db, t } = reader;
	const placed = selectPlacedAttempts(reader, districtId);
	const decided = selectDecidedLevels(reader, districtId);
	const level = sql`case when ${decided.isPresent} then
		cast(substr(${decided.code}, 7) as integer) else ${placed.level} end`;
	const isLast = sql`${placed.fromLast} = 1`;
	const countIf = (condition: SQL) =>
		sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
	const sumIf = (condition: SQL) =>
		sql<number>`sum(case when ${condition} then ${level} else 0 end)`.mapWith(Number);
	return db
		.select({
			schoolId: t.section.schoolId,
			module: t.task.module,
			isEnglishLearner: t.person.isEnglishLearner,
			hasIep: t.person.hasIep,
			students: countDistinct(placed.studentId),
			works: countIf(isLast),
			firstLevels: sumIf(sql`${placed.number} = 1`),
			latestLevels: sumIf(isLast),
			level2: countIf(sql`${isLast} and ${level} >= 2`),
			level3: countIf(sql`${isLast} and ${level} >= 3`),
			correct: countIf(sql`${isLast} and ${isCorrectIn(placed.checks)}`)
		})
		.from(placed)
		.innerJoin(
			t.section,
			and(eq(t.section.districtId, districtId), eq(t.section.id, placed.sectionId))
		)
		.innerJoin(t.task, and(eq(t.task.districtId, districtId), eq(t.task.id, placed.taskId)))
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, districtId), eq(t.person.id, placed.studentId))
		)
		.leftJoin(
			decided,
			and(
				eq(decided.sectionId, placed.sectionId),
				eq(decided.attemptId, placed.id),
				sql`${decided.place} = 1`
			)
		)
		.where(and(inArray(t.section.schoolId, schoolIds), or(isLast, sql`${placed.number} = 1`)))
		.groupBy(t.section.schoolId, t.task.module, t.person.isEnglishLearner, t.person.hasIep);
}

/**
 * Counts the students who answered anything, by school and the groups that they are in; with `byGrade` also by
 * the grade of what they answered.
 */
export async function countStudentsWhoAnswered(
	{ db, t }: Reader,
	districtId: string,
	schoolIds: string[],
	byGrade: boolean
): Promise<StudentCount[]> {
	if (schoolIds.length === 0) return [];
	const grade = byGrade ? sql<number | null>`${t.task.grade}` : sql<number | null>`null`;
	const flags = [t.section.schoolId, t.person.isEnglishLearner, t.person.hasIep];
	return db
		.select({
			schoolId: t.section.schoolId,
			isEnglishLearner: t.person.isEnglishLearner,
			hasIep: t.person.hasIep,
			grade,
			students: countDistinct(t.attempt.studentId)
		})
		.from(t.attempt)
		.innerJoin(
			t.section,
			and(eq(t.section.districtId, districtId), eq(t.section.id, t.attempt.sectionId))
		)
		.innerJoin(t.task, and(eq(t.task.districtId, districtId), eq(t.task.id, t.attempt.taskId)))
		.innerJoin(
			t.person,
			and(eq(t.person.districtId, districtId), eq(t.person.id, t.attempt.studentId))
		)
		.where(and(eq(t.attempt.districtId, districtId), inArray(t.section.schoolId, schoolIds)))
		.groupBy(...flags, ...(byGrade ? [t.task.grade] : []));
}
