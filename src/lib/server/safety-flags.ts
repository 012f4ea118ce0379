import { effectiveFindings } from '#lib/reports/effective-findings.ts';
import { needsAPerson } from '#lib/reports/work-sample.ts';
import type { Context } from './context.ts';
import { listFindingsOfCode } from './db/findings.ts';
import { nameStudents } from './teacher-assignment.ts';

/** Work whose words a grown-up should see today. */
export type SafetyFlag = {
	attemptId: string;
	sectionId: string;
	sectionName: string;
	assignmentId: string;
	studentId: string;
	studentName: string;
	submittedAt: Date;
};

/**
 * Lists the work in some of the viewer's classes that a grown-up should see today, until a teacher has said
 * either way that they have seen it.
 */
export async function listSafetyFlags(
	ctx: Context,
	sections: { id: string; name: string }[]
): Promise<SafetyFlag[]> {
	const { store, districtId } = ctx;
	const ids = sections.map(({ id }) => id);
	const flags = await listFindingsOfCode(store, districtId, ids, needsAPerson);
	const unseen = [...Map.groupBy(flags, ({ attemptId }) => attemptId).values()].flatMap((all) =>
		effectiveFindings(all).filter(({ source, isPresent }) => source !== 'teacher' && isPresent)
	);
	return Promise.all(
		unseen.map(async ({ attemptId, sectionId, assignmentId, studentId, submittedAt }) => ({
			...{ attemptId, sectionId, assignmentId, studentId, submittedAt },
			sectionName: sections.find(({ id }) => id === sectionId)?.name ?? '',
			studentName: (await nameStudents(ctx, sectionId))(studentId)
		}))
	);
}
