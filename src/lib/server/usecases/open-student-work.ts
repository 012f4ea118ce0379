import type { Locale } from '#lib/math/check.ts';
import { nearestWorks, type WordedWork } from '#lib/reasoning/nearest-work.ts';
import { viewAttempt, type AttemptView } from '#lib/reports/attempt-view.ts';
import { effectiveFindings, isToConfirm } from '#lib/reports/effective-findings.ts';
import { findingChoices, type FindingChoices } from '#lib/reports/finding-choices.ts';
import { nameOfFinding } from '#lib/reports/finding-names.ts';
import type { NamedStudent } from '#lib/reports/report-view.ts';
import type { ReviewedAttempt } from '#lib/reports/reviewed-work.ts';
import { viewTask, type SampledTask } from '#lib/reports/sample-view.ts';
import { mayBeShown } from '#lib/reports/work-sample.ts';
import type { SupportLevel, TaskVariant } from '#lib/tasks/task.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listCommentsOfAttempts, type CommentRow } from '../db/comments.ts';
import { listDiscussionItems } from '../db/discussions.ts';
import { listFindingsOfAttempts } from '../db/findings.ts';
import type { SectionAttemptRow } from '../db/section-attempts.ts';
import { listCodedAttempts, type ModelAttemptRow } from '../db/task-models.ts';
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
	/** For each code that was learned, work that the viewer said it is in, the nearest in wording first. */
	similar: Record<string, SimilarWork[]>;
	/** Whether nothing is left that could be confirmed at once. */
	isConfirmed: boolean;
};

/** Work that a teacher coded, as it is shown beside work like it. */
export type SimilarWork = { attemptId: string; studentName: string; address: string; text: string };

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

type Known = {
	comments: CommentRow[];
	chosen: Set<string>;
	locale: Locale;
	nameOf: (studentId: string) => string;
};

const mostSimilar = 3;
/** As many attempts as are searched for such as one: the latest that the viewer coded. */
const mostSearched = 200;

type CodedByViewer = WordedWork & { attempt: ModelAttemptRow; codes: Set<string> };

/** Reads what the viewer coded of a task in one of their classes. */
async function readCodedByViewer(
	ctx: Context,
	sectionId: string,
	taskId: string
): Promise<CodedByViewer[]> {
	const { store, districtId, viewer } = ctx;
	const all = await listCodedAttempts(store, districtId, taskId, viewer.personId, mostSearched);
	const own = all.filter((attempt) => attempt.sectionId === sectionId);
	const ids = own.map(({ id }) => id);
	const findings = await listFindingsOfAttempts(store, districtId, sectionId, ids);
	const variantOf = await openVariants(
		ctx,
		taskId,
		own.map(({ taskVersion }) => taskVersion)
	);
	return own.flatMap((attempt) => {
		const all = findings.filter(({ attemptId }) => attemptId === attempt.id);
		// Words that are for the teacher alone are read where they stand, and not beside another student's.
		if (!mayBeShown(effectiveFindings(all))) return [];
		const said = all.filter(({ source }) => source === 'teacher');
		const present = effectiveFindings(said).filter(({ isPresent }) => isPresent);
		return {
			...{ attempt, text: attempt.justification, locale: attempt.locale },
			variant: variantOf(attempt),
			codes: new Set(present.map(({ code }) => code))
		};
	});
}

/** Finds for each learned code of an attempt the works most like it that the viewer said it is in. */
function findSimilar(
	sectionId: string,
	attempt: ReviewedAttempt<SectionAttemptRow>,
	variant: TaskVariant,
	coded: CodedByViewer[],
	nameOf: (studentId: string) => string
): Record<string, SimilarWork[]> {
	const learned = attempt.findings.filter(
		({ source, confidence }) => source === 'model' && confidence !== 'unsure'
	);
	const own = { text: attempt.justification, locale: attempt.locale, variant };
	const similar = learned.map(({ code }): [string, SimilarWork[]] => {
		const works = coded.filter((work) => work.attempt.id !== attempt.id && work.codes.has(code));
		const nearest = nearestWorks(own, works, mostSimilar).map((work) => ({
			attemptId: work.attempt.id,
			studentName: nameOf(work.attempt.studentId),
			address: `/classes/${sectionId}/assignments/${work.attempt.assignmentId}/students/${work.attempt.studentId}#${work.attempt.id}`,
			text: work.text
		}));
		return [code, nearest];
	});
	return Object.fromEntries(similar.filter(([, works]) => works.length > 0));
}

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
	place: { sectionId: string; studentId: string },
	{ comments, chosen, locale, nameOf: nameOfStudent }: Known
): Promise<StudentTaskView> {
	const { sectionId, studentId } = place;
	const attempts = works.find((work) => work.studentId === studentId)?.attempts ?? [];
	const isLearned = attempts.some(({ findings }) =>
		findings.some(({ source }) => source === 'model')
	);
	const coded = isLearned ? await readCodedByViewer(ctx, sectionId, taskId) : [];
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
				choices: findingChoices(variant, attempt.findings, nameOf),
				similar: findSimilar(sectionId, attempt, variant, coded, nameOfStudent),
				isConfirmed: attempt.isLevelDecided && !attempt.findings.some(isToConfirm)
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
	const chosen = new Set(items.map((item) => item.attemptId));
	const known = { comments, chosen, locale, nameOf };
	const place = { sectionId: section.id, studentId };

	const students = [...new Set([...works.map((work) => work.studentId), studentId])]
		.map((id) => ({ id, name: nameOf(id) }))
		.toSorted((a, b) => a.name.localeCompare(b.name, locale));
	const at = students.findIndex(({ id }) => id === studentId);
	const { id, title, supportLevel, kind } = assignment;
	const tasks = await Promise.all(assigned.map((task) => viewStudentTask(ctx, task, place, known)));
	return {
		section: { id: section.id, name: section.name },
		assignment: { id, title, supportLevel },
		student: students[at],
		previous: students[at - 1] ?? null,
		next: students[at + 1] ?? null,
		tasks: kind === 'practice' ? tasks.filter(({ attempts }) => attempts.length > 0) : tasks
	};
}
