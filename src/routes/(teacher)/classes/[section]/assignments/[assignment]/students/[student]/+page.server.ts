import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { addComment, maxCommentLength } from '#lib/server/usecases/add-comment.ts';
import { confirmReading } from '#lib/server/usecases/confirm-reading.ts';
import { openStudentWork } from '#lib/server/usecases/open-student-work.ts';
import { idOnPage, placeOf, reviewActions } from '../../../../../../review-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = contextOf(locals);
	const view = await openStudentWork(ctx, {
		sectionId: params.section,
		assignmentId: params.assignment,
		studentId: params.student,
		locale: getLocale()
	});
	return { ...view, pageId: ctx.newId(), maxCommentLength };
};

export const actions: Actions = {
	...reviewActions,
	confirm: async (event) => {
		const form = await event.request.formData();
		const attemptId = String(form.get('attemptId'));
		const pageId = String(form.get('pageId'));
		await confirmReading(contextOf(event.locals), {
			attemptId,
			place: placeOf(event),
			idOf: (code) => idOnPage(pageId, `${attemptId} +${code}`)
		});
	},
	comment: async (event) => {
		const form = await event.request.formData();
		const attemptId = String(form.get('attemptId'));
		const text = String(form.get('text') ?? '');
		const id = idOnPage(String(form.get('pageId')), `${attemptId} ${text}`);
		const { kind } = await addComment(contextOf(event.locals), {
			...{ id, attemptId, text },
			place: placeOf(event)
		});
		if (kind === 'added') return { commented: attemptId };
		const problem =
			kind === 'empty'
				? m.teacher_comment_empty()
				: m.teacher_comment_long({ most: maxCommentLength });
		return fail(400, { comment: { attemptId, text, problem } });
	}
};
