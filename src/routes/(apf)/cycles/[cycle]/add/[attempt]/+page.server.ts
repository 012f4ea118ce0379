import { redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { addSample, previewSample } from '#lib/server/usecases/add-sample.ts';
import type { Actions, PageServerLoad } from './$types';

const splitWords = (text: string) =>
	text
		.split(/[,\n]/)
		.map((word) => word.trim())
		.filter(Boolean);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = contextOf(locals);
	const { cycle: cycleId, attempt: attemptId } = params;
	const choice = { cycleId, attemptId, alsoMask: [], locale: getLocale() };
	return {
		preview: await previewSample(ctx, choice),
		from: url.searchParams.get('from') ?? '',
		newId: ctx.newId()
	};
};

export const actions: Actions = {
	// A post, so that what somebody wants masked never stands in an address.
	mask: async ({ request, locals, params }) => {
		const mask = String((await request.formData()).get('mask') ?? '');
		const { cycle: cycleId, attempt: attemptId } = params;
		const choice = { cycleId, attemptId, alsoMask: splitWords(mask), locale: getLocale() };
		return { mask, preview: await previewSample(contextOf(locals), choice) };
	},
	add: async ({ request, locals, params }) => {
		const form = await request.formData();
		const { alias } = await addSample(contextOf(locals), {
			id: String(form.get('id')),
			cycleId: params.cycle,
			attemptId: params.attempt,
			alsoMask: splitWords(String(form.get('mask') ?? ''))
		});
		const back = new URLSearchParams(String(form.get('from') ?? ''));
		back.set('cycle', params.cycle);
		back.set('added', alias);
		redirect(303, `/student-work?${back}#work-${params.attempt}`);
	}
};
