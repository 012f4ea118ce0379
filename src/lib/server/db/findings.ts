import { and, asc, eq, inArray } from 'drizzle-orm';
import type { StoredFinding } from '#lib/reports/effective-findings.ts';
import type { Reader, Tx } from './store.ts';

/** A finding with the attempt that it is about. */
export type FindingRow = StoredFinding & { attemptId: string };

const fields = ({ t }: Reader) => ({
	id: t.finding.id,
	attemptId: t.finding.attemptId,
	source: t.finding.source,
	code: t.finding.code,
	isPresent: t.finding.isPresent,
	confidence: t.finding.confidence,
	evidence: t.finding.evidence,
	createdAt: t.finding.createdAt
});

/** Lists every finding in a section's work, at one assignment or (null) at all, in the order they were made. */
export async function listFindingsOfSection(
	reader: Reader,
	districtId: string,
	sectionId: string,
	assignmentId: string | null
): Promise<FindingRow[]> {
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.attempt)
		.innerJoin(
			t.finding,
			and(
				eq(t.finding.districtId, t.attempt.districtId),
				eq(t.finding.sectionId, t.attempt.sectionId),
				eq(t.finding.attemptId, t.attempt.id)
			)
		)
		.where(
			and(
				eq(t.attempt.districtId, districtId),
				eq(t.attempt.sectionId, sectionId),
				assignmentId === null ? undefined : eq(t.attempt.assignmentId, assignmentId)
			)
		)
		.orderBy(asc(t.finding.createdAt), asc(t.finding.id));
}

/** Lists every finding in some attempts of a section, in the order they were made. */
export async function listFindingsOfAttempts(
	reader: Reader,
	districtId: string,
	sectionId: string,
	attemptIds: string[]
): Promise<FindingRow[]> {
	if (attemptIds.length === 0) return [];
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.finding)
		.where(
			and(
				eq(t.finding.districtId, districtId),
				eq(t.finding.sectionId, sectionId),
				inArray(t.finding.attemptId, attemptIds)
			)
		)
		.orderBy(asc(t.finding.createdAt), asc(t.finding.id));
}

/** Lists what was seen, or said not to be there, under one code in some sections, with whose work it is. */
export async function listFindingsOfCode(
	reader: Reader,
	districtId: string,
	sectionIds: string[],
	code: string
): Promise<
	(FindingRow & {
		sectionId: string;
		assignmentId: string;
		studentId: string;
		submittedAt: Date;
	})[]
> {
	if (sectionIds.length === 0) return [];
	const { db, t } = reader;
	return db
		.select({
			...fields(reader),
			sectionId: t.attempt.sectionId,
			assignmentId: t.attempt.assignmentId,
			studentId: t.attempt.studentId,
			submittedAt: t.attempt.submittedAt
		})
		.from(t.finding)
		.innerJoin(
			t.attempt,
			and(
				eq(t.attempt.districtId, t.finding.districtId),
				eq(t.attempt.sectionId, t.finding.sectionId),
				eq(t.attempt.id, t.finding.attemptId)
			)
		)
		.where(
			and(
				eq(t.finding.districtId, districtId),
				eq(t.finding.code, code),
				inArray(t.finding.sectionId, sectionIds)
			)
		)
		.orderBy(asc(t.finding.createdAt), asc(t.finding.id));
}

/** Stores findings; those whose id is there already change nothing. */
export async function insertFindings(
	{ db, t }: Tx,
	rows: (typeof t.finding.$inferInsert)[]
): Promise<void> {
	if (rows.length > 0) await db.insert(t.finding).values(rows).onConflictDoNothing();
}
