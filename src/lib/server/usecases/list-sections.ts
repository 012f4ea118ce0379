import type { Context } from '../context.ts';
import { listAssignmentsOfSections } from '../db/assignments.ts';
import { countWorkSince } from '../db/section-attempts.ts';
import { listSectionsOfTeacher, listStudentsOfSections } from '../db/sections.ts';
import { listSafetyFlags, type SafetyFlag } from '../safety-flags.ts';

/** A class as its card shows it. */
export type SectionCard = {
	id: string;
	name: string;
	grade: number;
	classCode: string;
	isJoinable: boolean;
	students: number;
	/** Assignments that are not past their due date. */
	open: number;
	/** The due date that comes next; null when nothing is due. */
	nextDueAt: Date | null;
	/** Attempts sent in since the viewer last looked at the class. */
	newWork: number;
};

/** What the page of a teacher's classes shows. */
export type SectionsView = { sections: SectionCard[]; safety: SafetyFlag[] };

/** Lists the classes of the viewer, and the work in them that a grown-up should see today. */
export async function listSections(ctx: Context): Promise<SectionsView> {
	const { store, districtId, viewer } = ctx;
	const sections = await listSectionsOfTeacher(store, districtId, viewer.personId);
	const ids = sections.map(({ id }) => id);
	const students = await listStudentsOfSections(store, districtId, ids);
	const assignments = await listAssignmentsOfSections(store, districtId, ids);
	const work = await Promise.all(
		sections.map(({ id, lookedAt }) => countWorkSince(store, districtId, id, lookedAt))
	);

	const now = ctx.now();
	const cards = sections.map(({ id, name, grade, classCode, isJoinable }, index): SectionCard => {
		const open = assignments.filter(
			({ sectionId, kind, dueAt }) =>
				sectionId === id && kind === 'assigned' && (dueAt === null || dueAt > now)
		);
		const dues = open.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
		return {
			...{ id, name, grade, classCode, isJoinable },
			students: students.filter(({ sectionId }) => sectionId === id).length,
			open: open.length,
			nextDueAt: dues.length > 0 ? new Date(Math.min(...dues)) : null,
			newWork: work[index].reduce((sum, { attempts }) => sum + attempts, 0)
		};
	});

	return { sections: cards, safety: await listSafetyFlags(ctx, sections) };
}
