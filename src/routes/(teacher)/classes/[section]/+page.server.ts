import { contextOf } from '#lib/server/context.ts';
import { openSection } from '#lib/server/usecases/open-section.ts';
import { setStudentSupport } from '#lib/server/usecases/set-student-support.ts';
import { parseSupportLevel } from '../../forms.ts';
import { classCodeActions } from '../../class-code.ts';
import { takenCareOf } from '../../review-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = contextOf(locals);
	return {
		...(await openSection(ctx, { sectionId: params.section })),
		pageId: ctx.newId(),
		given: url.searchParams.get('given'),
		isWithdrawn: url.searchParams.has('withdrawn')
	};
};

export const actions: Actions = {
	...classCodeActions,
	takenCareOf,
	support: async ({ request, locals, params }) => {
		const form = await request.formData();
		await setStudentSupport(contextOf(locals), {
			sectionId: params.section,
			studentId: String(form.get('studentId')),
			supportLevel: parseSupportLevel(form.get('supportLevel'))
		});
	}
};
