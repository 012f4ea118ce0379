import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { readGrade } from '#lib/roster/section-fields.ts';
import { contextOf } from '#lib/server/context.ts';
import { addSection } from '#lib/server/usecases/add-section.ts';
import { listSchoolChoices } from '#lib/server/usecases/list-school-choices.ts';
import { readId, readText } from '../../forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = contextOf(locals);
	return { ...(await listSchoolChoices(ctx)), newId: ctx.newId() };
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const ctx = contextOf(locals);
		const typed = {
			id: readId(form.get('id')) ?? ctx.newId(),
			name: readText(form, 'name'),
			grade: readGrade(readText(form, 'grade')),
			schoolId: readId(form.get('schoolId')),
			teacher: readText(form, 'teacher')
		};
		const outcome = await addSection(ctx, typed);
		if (outcome.kind === 'added') redirect(303, `/sections/${typed.id}`);
		const { name, grade, schoolId, teacher } = outcome.problems;
		return fail(400, {
			typed,
			problems: {
				name: name && m.admin_section_name_problem(),
				grade: grade && m.admin_grade_problem(),
				schoolId: schoolId && m.admin_school_problem(),
				teacher: teacher && m.admin_teacher_problem()
			}
		});
	}
};
