import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { v5, validate } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { contextOf } from '#lib/server/context.ts';
import { arrangeDiscussion } from '#lib/server/usecases/arrange-discussion.ts';
import { decideFinding } from '#lib/server/usecases/decide-finding.ts';

/**
 * Makes the id of something that is said on a page: of the page's own id and of what is said, so that a click that is
 * sent twice is one, and two clicks in a row are two.
 *
 * @param pageId made with the page; anything else was not sent by it
 */
export function idOnPage(pageId: string, said: string): string {
	if (!validate(pageId)) error(400, 'Not from this page');
	return v5(said, pageId);
}

/** The form action behind `SafetyFlags.svelte`: a teacher has seen work that a grown-up should see. */
export async function takenCareOf({
	request,
	locals,
	params
}: RequestEvent<{ section?: string }>): Promise<void> {
	const form = await request.formData();
	const attemptId = String(form.get('attemptId'));
	await decideFinding(contextOf(locals), {
		id: idOnPage(String(form.get('pageId')), attemptId),
		attemptId,
		place: { sectionId: params.section },
		code: 'flag:needs-a-person',
		isPresent: true
	});
}

/** A page of an assignment, maybe of one task or one student of it. */
type ReviewEvent = RequestEvent<{
	section: string;
	assignment: string;
	task?: string;
	student?: string;
}>;

/** Where a page lies, for use cases that find an attempt from it. */
export const placeOf = ({ params }: Pick<ReviewEvent, 'params'>) => ({
	sectionId: params.section,
	assignmentId: params.assignment,
	taskId: params.task,
	studentId: params.student
});

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/**
 * The form actions behind `DecideForm.svelte` and `ShowToggle.svelte`.
 *
 * A decision comes as `say`: a sign and a code, `+move:reason` or `-level:2`.
 */
export const reviewActions = {
	decide: async (event: ReviewEvent) => {
		const form = await event.request.formData();
		const attemptId = text(form, 'attemptId');
		const say = text(form, 'say') || `+${text(form, 'code')}`;
		await decideFinding(contextOf(event.locals), {
			id: idOnPage(text(form, 'pageId'), `${attemptId} ${say}`),
			attemptId,
			place: placeOf(event),
			code: say.slice(1),
			isPresent: say.startsWith('+')
		});
	},
	discuss: async (event: ReviewEvent) => {
		const form = await event.request.formData();
		const { section: sectionId, assignment: assignmentId } = event.params;
		const { kind } = await arrangeDiscussion(contextOf(event.locals), {
			...{ sectionId, assignmentId },
			change: {
				kind: text(form, 'isChosen') === 'true' ? 'remove' : 'add',
				attemptId: text(form, 'attemptId'),
				place: placeOf(event)
			}
		});
		return kind === 'private' ? fail(400, { problem: m.teacher_cannot_show() }) : undefined;
	}
};
