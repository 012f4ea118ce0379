import type { Locale } from '#lib/math/check.ts';
import { viewAttempt, type AttemptView } from '#lib/reports/attempt-view.ts';
import { findingChoices, type FindingChoices } from '#lib/reports/finding-choices.ts';
import { nameOfFinding } from '#lib/reports/finding-names.ts';
import type { NamedStudent } from '#lib/reports/report-view.ts';
import { viewTask, type SampledTask } from '#lib/reports/sample-view.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listCommentsOfAttempts, type CommentRow } from '../db/comments.ts';
import { listDiscussionItems } from '../db/discussions.ts';
import { notFound } from '../refusals.ts';
import {
	findTeacherAssignment,
	nameStudents,
	openVariants,
	readAssignedWork,
	type AssignedTask
} from '../teacher-assignment.ts';

/** A comment as the teacher's page shows it. */
export type CommentView = {
	id: string;
	authorName: string;
	text: string;
	createdAt: Date;
	/** When the student first saw it. */
	seenAt: Date | null;
};

/** An attempt with all that was said about it. */
export type ReviewView = AttemptView & {
	comments: CommentView[];
	isInDiscussion: boolean;
	/** What is not among its findings, by kind, for a teacher to add. */
	choices: FindingChoices;
};

/** One student's work on one task of an assignment. */
export type StudentTaskView = {
	taskId: string;
	title: string;
	/** As the student saw it; null before the first attempt. */
	task: SampledTask | null;
	/** By number. */
	attempts: ReviewView[];
};

/** What the page of one student's work shows. */
export type StudentWorkPage = {
	section: { id: string; name: string };
	assignment: { id: string; title: string; supportLevel: SupportLevel };
	student: NamedStudent;
	/** The students with work before and after this one, by name. */
	previous: NamedStudent | null;
	next: NamedStudent | null;
	tasks: StudentTaskView[];
};

type Known = { comments: CommentRow[]; chosen: Set<string>; locale: Locale };

const viewComment = (row: CommentRow): CommentView => ({
	id: row.id,
	authorName: `${row.authorGivenName} ${row.authorFamilyName}`,
	text: row.text,
	createdAt: row.createdAt,
	seenAt: row.seenAt
});

async function viewStudentTask(
	ctx: Context,
	{ taskId, title, works }: AssignedTask,
	studentId: string,
	{ comments, chosen, locale }: Known
): Promise<StudentTaskView> {
	const attempts = works.find((work) => work.studentId === studentId)?.attempts ?? [];
	const versions = attempts.map(({ taskVersion }) => taskVersion);
	const variantOf = await openVariants(ctx, taskId, versions);
	const sources = loadFindingSources();
	const latest = attempts.at(-1);
	return {
		taskId,
		title: title[locale],
		task: latest ? viewTask(variantOf(latest), locale) : null,
		attempts: attempts.map((attempt) => {
			const variant = variantOf(attempt);
			const { lookFors } = variant.justification;
			const nameOf = (code: string) => nameOfFinding(code, { ...sources, lookFors })[locale];
			return {
				...viewAttempt(attempt, variant, { locale, sources }),
				comments: comments.filter(({ attemptId }) => attemptId === attempt.id).map(viewComment),
				isInDiscussion: chosen.has(attempt.id),
				choices: findingChoices(variant, attempt.findings, nameOf)
			};
		})
	};
}

/** Opens one student's work at an assignment of a class that the viewer teaches. */
export async function openStudentWork(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; studentId: string; locale: Locale }
): Promise<StudentWorkPage> {
	const { store, districtId } = ctx;
	const { studentId, locale } = input;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const nameOf = await nameStudents(ctx, section.id);
	if (!nameOf(studentId)) notFound('Student');

	const assigned = await readAssignedWork(ctx, found);
	const works = assigned.flatMap((task) => task.works);
	const ids = works
		.filter((work) => work.studentId === studentId)
		.flatMap(({ attempts }) => attempts.map(({ id }) => id));
	const comments = await listCommentsOfAttempts(store, districtId, section.id, ids);
	const items = await listDiscussionItems(store, districtId, section.id, assignment.id);
	const known = { comments, chosen: new Set(items.map((item) => item.attemptId)), locale };

	const students = [...new Set([...works.map((work) => work.studentId), studentId])]
		.map((id) => ({ id, name: nameOf(id) }))
		.toSorted((a, b) => a.name.localeCompare(b.name, locale));
	const at = students.findIndex(({ id }) => id === studentId);
	const { id, title, supportLevel, kind } = assignment;
	const tasks = await Promise.all(
		assigned.map((task) => viewStudentTask(ctx, task, studentId, known))
	);
	return {
		section: { id: section.id, name: section.name },
		assignment: { id, title, supportLevel },
		student: students[at],
		previous: students[at - 1] ?? null,
		next: students[at + 1] ?? null,
		tasks: kind === 'practice' ? tasks.filter(({ attempts }) => attempts.length > 0) : tasks
	};
}
