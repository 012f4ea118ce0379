import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { chooseTasks } from '#lib/server/usecases/choose-tasks.ts';
import { createAssignment } from '#lib/server/usecases/create-assignment.ts';
import { readDue, sayAssignmentProblems } from '../../../forms.ts';
import { readWish, takeStep, writeWish } from './wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = contextOf(locals);
	const wish = readWish(url.searchParams, ctx.newId());
	// The address that stays is one that may be loaded again.
	const next = takeStep(wish, url.searchParams);
	if (next) redirect(303, `${url.pathname}?${writeWish(next)}`);

	const locale = getLocale();
	const { module, topic, standard, languageFunction, page } = wish;
	const { preview: taskId, numbers, supportLevel } = wish;
	const lang = wish.previewLocale ?? locale;
	const choice = await chooseTasks(ctx, {
		sectionId: params.section,
		assignmentId: wish.id,
		filter: { module, topic, standard, languageFunction, page },
		chosen: wish.chosen,
		preview: taskId ? { taskId, numbers, lang, supportLevel } : null,
		locale
	});
	const { chosen, filter } = choice;
	// A title is suggested as soon as there is something to name it after.
	const title = wish.title || (chosen[0]?.title ?? '');
	const shown = { ...wish, ...filter, title, chosen: chosen.map(({ id }) => id) };
	return { ...choice, wish: shown, query: writeWish(shown) };
};

export const actions: Actions = {
	give: async ({ request, locals, params }) => {
		const ctx = contextOf(locals);
		const wish = readWish(await request.formData(), ctx.newId());
		const { id, title, chosen, supportLevel, isSameVariant, dueDay, dueTime } = wish;
		const outcome = await createAssignment(ctx, {
			...{ id, sectionId: params.section, title, taskIds: chosen, supportLevel, isSameVariant },
			dueAt: readDue(dueDay, dueTime)
		});
		if (outcome.kind === 'problems') {
			return fail(400, { wish, problems: sayAssignmentProblems(outcome.problems) });
		}
		redirect(303, `/classes/${params.section}?given=${outcome.id}`);
	}
};
