import { fail, redirect } from '@sveltejs/kit';
import { schoolDayAndTime } from '#lib/components/dates.ts';
import { contextOf } from '#lib/server/context.ts';
import { changeAssignment } from '#lib/server/usecases/change-assignment.ts';
import { openAssignment } from '#lib/server/usecases/open-assignment.ts';
import { withdrawAssignment } from '#lib/server/usecases/withdraw-assignment.ts';
import { parseSupportLevel, readDue, sayAssignmentProblems } from '../../../../../forms.ts';
import { usualDueTime } from '../../../assign/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { section, assignment, isBegun } = await openAssignment(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment
	});
	const { id, title, supportLevel, dueAt } = assignment;
	const due = dueAt ? schoolDayAndTime(dueAt) : { day: '', time: usualDueTime };
	const values = { title, supportLevel, dueDay: due.day, dueTime: due.time };
	return { section, assignment: { id, title }, values, isBegun };
};

export const actions: Actions = {
	change: async ({ request, locals, params }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const values = {
			title: text('title'),
			supportLevel: parseSupportLevel(form.get('support')) ?? 'some',
			dueDay: text('dueDay'),
			dueTime: text('dueTime')
		};
		const outcome = await changeAssignment(contextOf(locals), {
			sectionId: params.section,
			assignmentId: params.assignment,
			title: values.title,
			supportLevel: values.supportLevel,
			dueAt: readDue(values.dueDay, values.dueTime)
		});
		if (outcome.kind === 'problems') {
			return fail(400, { values, problems: sayAssignmentProblems(outcome.problems) });
		}
		redirect(303, `/classes/${params.section}/assignments/${params.assignment}`);
	},
	withdraw: async ({ locals, params }) => {
		const { kind } = await withdrawAssignment(contextOf(locals), {
			sectionId: params.section,
			assignmentId: params.assignment
		});
		// Somebody began while the page was open: it says so now.
		if (kind === 'begun') return fail(400, {});
		redirect(303, `/classes/${params.section}?withdrawn`);
	}
};
