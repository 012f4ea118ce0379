import type { SupportLevel } from '#lib/tasks/task.ts';
import type { Context } from '../context.ts';
import {
	findSectionForTeacher,
	listStudentsOfSections,
	updateStudentSupport
} from '../db/sections.ts';
import { notFound } from '../refusals.ts';

/** Sets how much scaffold one student sees, whatever the assignment says; null follows the assignment. */
export async function setStudentSupport(
	ctx: Context,
	input: { sectionId: string; studentId: string; supportLevel: SupportLevel | null }
): Promise<{ supportLevel: SupportLevel | null }> {
	const { store, districtId, viewer } = ctx;
	const { studentId, supportLevel } = input;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');
	const students = await listStudentsOfSections(store, districtId, [section.id]);
	if (!students.some(({ id }) => id === studentId)) notFound('Student');
	await store.tx((tx) => updateStudentSupport(tx, districtId, section.id, studentId, supportLevel));
	return { supportLevel };
}
