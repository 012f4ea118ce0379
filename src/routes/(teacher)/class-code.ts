import { contextOf } from '#lib/server/context.ts';
import { renewClassCode } from '#lib/server/usecases/renew-class-code.ts';
import { setJoining } from '#lib/server/usecases/set-joining.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** The form actions behind `ClassCode.svelte`; each form names its class in `sectionId`. */
export const classCodeActions = {
	joining: async ({ request, locals }: RequestEvent) => {
		const form = await request.formData();
		await setJoining(contextOf(locals), {
			sectionId: String(form.get('sectionId')),
			isJoinable: form.get('isJoinable') === 'true'
		});
	},
	newCode: async ({ request, locals }: RequestEvent) => {
		const form = await request.formData();
		await renewClassCode(contextOf(locals), { sectionId: String(form.get('sectionId')) });
	}
};
