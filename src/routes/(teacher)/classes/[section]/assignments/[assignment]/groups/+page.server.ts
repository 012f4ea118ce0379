import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { chooseGroup, resetGroups } from '#lib/server/usecases/choose-group.ts';
import { openNextGroups } from '#lib/server/usecases/open-next-groups.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	openNextGroups(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		taskId: url.searchParams.get('task'),
		locale: getLocale()
	});

export const actions: Actions = {
	move: async ({ request, locals, params }) => {
		const form = await request.formData();
		await chooseGroup(contextOf(locals), {
			...{ sectionId: params.section, assignmentId: params.assignment },
			taskId: String(form.get('taskId')),
			studentId: String(form.get('studentId')),
			need: String(form.get('need'))
		});
	},
	reset: async ({ request, locals, params }) => {
		const form = await request.formData();
		await resetGroups(contextOf(locals), {
			...{ sectionId: params.section, assignmentId: params.assignment },
			taskId: String(form.get('taskId'))
		});
	}
};
