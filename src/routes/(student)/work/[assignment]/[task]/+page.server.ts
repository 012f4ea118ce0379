import { createHash } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import { openTask } from '#lib/server/usecases/open-task.ts';
import { maxJustificationLength, submitAttempt } from '#lib/server/usecases/submit-attempt.ts';
import { readSubmission } from './submission.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = contextOf(locals);
	const { assignment: assignmentId, task: taskId } = params;
	const view = await openTask(ctx, { assignmentId, taskId, locale: getLocale() });
	return { view, newKey: ctx.newId(), limit: maxJustificationLength };
};

/** The same work under the same key is one submit; a page that is sent again with other words is another. */
const keyFor = (key: string, work: ReturnType<typeof readSubmission>) =>
	createHash('sha256')
		.update(JSON.stringify([key, work.answers, work.justification]))
		.digest('base64url');

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const work = readSubmission(form);
		const outcome = await submitAttempt(contextOf(locals), {
			assignmentId: params.assignment,
			taskId: params.task,
			...work,
			locale: getLocale(),
			idempotencyKey: keyFor(String(form.get('idempotencyKey') ?? ''), work)
		});
		if (outcome.kind === 'stored') redirect(303, url.pathname);
		const parts = outcome.kind === 'unreadable' ? outcome.parts : work.answers.map(() => null);
		return fail(400, { work, parts, isTooLong: outcome.kind === 'too-long' });
	}
};
