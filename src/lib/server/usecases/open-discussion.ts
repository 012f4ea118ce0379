import type { Locale } from '#lib/math/check.ts';
import { viewAttempt, withoutPrivateWords, type AttemptView } from '#lib/reports/attempt-view.ts';
import type { NamedStudent } from '#lib/reports/report-view.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import {
	findTeacherAssignment,
	nameStudents,
	openVariants,
	readDiscussion
} from '../teacher-assignment.ts';

/** A piece of work that the class will be shown; `id` is the attempt's. */
export type DiscussionItem = {
	id: string;
	student: NamedStudent;
	taskTitle: string;
	attempt: AttemptView;
};

/** What the page shows on which a teacher gets ready to show work to the class. */
export type DiscussionView = {
	section: { id: string; name: string };
	assignment: { id: string; title: string };
	items: DiscussionItem[];
};

/** Opens what a teacher has chosen to show to a class, in its order and with names: for the teacher alone. */
export async function openDiscussion(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; locale: Locale }
): Promise<DiscussionView> {
	const { locale } = input;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const nameOf = await nameStudents(ctx, section.id);
	const sources = loadFindingSources();
	const chosen = await readDiscussion(ctx, found);
	const items = await Promise.all(
		chosen.map(async ({ attempt, title }) => {
			const { id, taskId, taskVersion, studentId } = attempt;
			const variantOf = await openVariants(ctx, taskId, [taskVersion]);
			const view = viewAttempt(attempt, variantOf(attempt), { locale, sources });
			return {
				id,
				student: { id: studentId, name: nameOf(studentId) },
				taskTitle: title[locale],
				attempt: withoutPrivateWords(view)
			};
		})
	);
	return {
		section: { id: section.id, name: section.name },
		assignment: { id: assignment.id, title: assignment.title },
		items
	};
}
