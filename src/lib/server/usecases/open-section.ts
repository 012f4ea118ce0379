import type { Localized, SupportLevel } from '#lib/tasks/task.ts';
import type { Context } from '../context.ts';
import { listAssignmentsOfSections, listTasksOfAssignments } from '../db/assignments.ts';
import { countWorkByAssignment, countWorkSince } from '../db/section-attempts.ts';
import { findSectionForTeacher, listStudentsOfSections, updateLookedAt } from '../db/sections.ts';
import { notFound } from '../refusals.ts';
import { listSafetyFlags, type SafetyFlag } from '../safety-flags.ts';

/** An assignment as the page of its class lists it. */
export type AssignmentCard = {
	id: string;
	kind: 'assigned' | 'practice';
	title: string;
	tasks: Localized[];
	supportLevel: SupportLevel;
	dueAt: Date | null;
	isPastDue: boolean;
	/** Students who have sent in anything. */
	students: number;
	newWork: number;
};

/** A student as the class list shows them. */
export type StudentLine = {
	id: string;
	name: string;
	username: string;
	supportLevel: SupportLevel | null;
	isEnglishLearner: boolean;
};

/** What the page of one class shows. */
export type SectionView = {
	section: { id: string; name: string; grade: number; classCode: string; isJoinable: boolean };
	assignments: AssignmentCard[];
	students: StudentLine[];
	safety: SafetyFlag[];
};

/** Opens a class that the viewer teaches, and notes that they have looked at it. */
export async function openSection(
	ctx: Context,
	input: { sectionId: string }
): Promise<SectionView> {
	const { store, districtId, viewer } = ctx;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');

	const assignments = await listAssignmentsOfSections(store, districtId, [section.id]);
	const tasks = await listTasksOfAssignments(
		store,
		districtId,
		assignments.map(({ id }) => id)
	);
	const work = await countWorkByAssignment(store, districtId, [section.id]);
	const newWork = await countWorkSince(store, districtId, section.id, section.lookedAt);
	const students = await listStudentsOfSections(store, districtId, [section.id]);
	const safety = await listSafetyFlags(ctx, [section]);
	const now = ctx.now();
	await store.tx((tx) => updateLookedAt(tx, districtId, section.id, viewer.personId, now));

	const { id, name, grade, classCode, isJoinable } = section;
	return {
		safety,
		section: { id, name, grade, classCode, isJoinable },
		assignments: assignments.map((assignment) => ({
			id: assignment.id,
			kind: assignment.kind,
			title: assignment.title,
			tasks: tasks
				.filter(({ assignmentId }) => assignmentId === assignment.id)
				.map(({ title }) => title),
			supportLevel: assignment.supportLevel,
			dueAt: assignment.dueAt,
			isPastDue: assignment.dueAt !== null && assignment.dueAt < now,
			students: work.find(({ assignmentId }) => assignmentId === assignment.id)?.students ?? 0,
			newWork: newWork.find(({ assignmentId }) => assignmentId === assignment.id)?.attempts ?? 0
		})),
		students: students.map((student) => ({
			id: student.id,
			name: `${student.givenName} ${student.familyName}`,
			username: student.username,
			supportLevel: student.supportLevel,
			isEnglishLearner: student.isEnglishLearner
		}))
	};
}
