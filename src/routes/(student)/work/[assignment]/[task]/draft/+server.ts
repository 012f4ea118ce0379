import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { contextOf } from '#lib/server/context.ts';
import { saveDraft } from '#lib/server/usecases/save-draft.ts';
import { draftSchema } from '../submission.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = async ({ request, params, locals }) => {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), draftSchema), await request.text());
	if (!parsed.success) error(400, 'This is no draft');
	const { assignment: assignmentId, task: taskId } = params;
	const draft = { assignmentId, taskId, ...parsed.output };
	const outcome = await saveDraft(contextOf(locals), draft);
	return json(outcome, { status: outcome.kind === 'stale' ? 409 : 200 });
};
