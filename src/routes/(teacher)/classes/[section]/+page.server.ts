import { contextOf } from '#lib/server/context.ts';
import { openSection } from '#lib/server/usecases/open-section.ts';
import { setStudentSupport } from '#lib/server/usecases/set-student-support.ts';
import { parseSupportLevel } from '../../forms.ts';
import { classCodeActions } from '../../class-code.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	openSection(contextOf(locals), { sectionId: params.section });

export const actions: Actions = {
	...classCodeActions,
	support: async ({ request, locals, params }) => {
		const form = await request.formData();
		await setStudentSupport(contextOf(locals), {
			sectionId: params.section,
			studentId: String(form.get('studentId')),
			supportLevel: parseSupportLevel(form.get('supportLevel'))
		});
	}
};
