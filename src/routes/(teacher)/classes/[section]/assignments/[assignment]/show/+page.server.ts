import { getLocale } from '#lib/paraglide/runtime.js';
import { contextOf } from '#lib/server/context.ts';
import {
	arrangeDiscussion,
	type DiscussionChange
} from '#lib/server/usecases/arrange-discussion.ts';
import { openDiscussion } from '#lib/server/usecases/open-discussion.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	openDiscussion(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		locale: getLocale()
	});

async function arrange(
	{ request, locals, params }: RequestEvent,
	read: (form: FormData) => DiscussionChange
): Promise<void> {
	const change = read(await request.formData());
	await arrangeDiscussion(contextOf(locals), {
		sectionId: params.section,
		assignmentId: params.assignment,
		change
	});
}

const attemptOf = (form: FormData) => String(form.get('attemptId'));

export const actions: Actions = {
	move: (event) =>
		arrange(event, (form) => ({
			kind: 'move',
			attemptId: attemptOf(form),
			by: form.get('by') === '-1' ? -1 : 1
		})),
	order: (event) =>
		arrange(event, (form) => ({
			kind: 'order',
			attemptIds: String(form.get('order')).split(',')
		})),
	remove: (event) => arrange(event, (form) => ({ kind: 'remove', attemptId: attemptOf(form) }))
};
