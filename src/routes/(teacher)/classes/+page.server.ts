import { contextOf } from '#lib/server/context.ts';
import { decideFinding } from '#lib/server/usecases/decide-finding.ts';
import { listSections } from '#lib/server/usecases/list-sections.ts';
import { classCodeActions } from '../class-code.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = contextOf(locals);
	const { sections, safety } = await listSections(ctx);
	return { sections, safety: safety.map((flag) => ({ ...flag, decisionId: ctx.newId() })) };
};

export const actions: Actions = {
	...classCodeActions,
	takenCareOf: async ({ request, locals }) => {
		const form = await request.formData();
		await decideFinding(contextOf(locals), {
			id: String(form.get('id')),
			attemptId: String(form.get('attemptId')),
			code: 'flag:needs-a-person',
			isPresent: true
		});
	}
};
