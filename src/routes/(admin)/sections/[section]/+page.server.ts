import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { readGrade } from '#lib/roster/section-fields.ts';
import { contextOf } from '#lib/server/context.ts';
import { changeEnrollment, type EnrollmentChange } from '#lib/server/usecases/change-enrollment.ts';
import { changeSection } from '#lib/server/usecases/change-section.ts';
import { openDistrictSection } from '#lib/server/usecases/open-district-section.ts';
import { readText, requireId } from '../../forms.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	openDistrictSection(contextOf(locals), { sectionId: params.section });

async function enroll(
	{ request, locals, params }: RequestEvent,
	read: (form: FormData) => EnrollmentChange
) {
	const change = read(await request.formData());
	const sectionId = params.section;
	const { kind } = await changeEnrollment(contextOf(locals), { sectionId, change });
	if (kind === 'changed' || change.kind !== 'add') return undefined;
	return change.as === 'teacher'
		? fail(400, { teacher: change.username, teacherProblem: m.admin_teacher_problem() })
		: fail(400, { student: change.username, studentProblem: m.admin_student_problem() });
}

export const actions: Actions = {
	facts: async ({ request, locals, params }) => {
		const form = await request.formData();
		const typed = { name: readText(form, 'name'), grade: readGrade(readText(form, 'grade')) };
		const outcome = await changeSection(contextOf(locals), {
			sectionId: params.section,
			change: { kind: 'facts', ...typed }
		});
		if (outcome.kind === 'changed') return { isSaved: true };
		const { name, grade } = outcome.problems;
		return fail(400, {
			typed,
			problems: {
				name: name && m.admin_section_name_problem(),
				grade: grade && m.admin_grade_problem()
			}
		});
	},
	setActive: async ({ request, locals, params }) => {
		const isActive = (await request.formData()).get('isActive') === 'true';
		await changeSection(contextOf(locals), {
			sectionId: params.section,
			change: { kind: 'active', isActive }
		});
	},
	addTeacher: (event) =>
		enroll(event, (form) => ({ kind: 'add', as: 'teacher', username: readText(form, 'teacher') })),
	addStudent: (event) =>
		enroll(event, (form) => ({ kind: 'add', as: 'student', username: readText(form, 'student') })),
	remove: (event) =>
		enroll(event, (form) => ({ kind: 'remove', personId: requireId(form, 'personId') })),
	move: (event) =>
		enroll(event, (form) => ({
			kind: 'move',
			personId: requireId(form, 'personId'),
			toSectionId: requireId(form, 'toSectionId')
		}))
};
