import type { Locale } from '#lib/math/check.ts';
import {
	viewAttempt,
	withoutPrivateWords,
	type AttemptView,
	type ClassAttempt
} from '#lib/reports/attempt-view.ts';
import { nameOfFinding } from '#lib/reports/finding-names.ts';
import { codeOfPattern, showsPattern, type Pattern } from '#lib/reports/patterns.ts';
import type { ReviewedAttempt } from '#lib/reports/reviewed-work.ts';
import type { NamedStudent } from '#lib/reports/report-view.ts';
import { viewTask, type SampledTask } from '#lib/reports/sample-view.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listDiscussionItems } from '../db/discussions.ts';
import { notFound } from '../refusals.ts';
import {
	findTeacherAssignment,
	nameStudents,
	openVariants,
	readAssignedWork,
	type AssignedTask
} from '../teacher-assignment.ts';

/** How a finding stands in an attempt: also that an answer shows it, or that a person says it is not there. */
export type FindingStanding = 'present' | 'unsure' | 'rejected' | 'missing';

/** One student's work behind a number. */
export type PatternWork = {
	student: NamedStudent;
	attempt: AttemptView;
	attempts: number;
	/** The levels of the first and the latest attempt. */
	levels: [first: number, latest: number];
	/** How the pattern's finding stands in it; null when the pattern is about none. */
	standing: FindingStanding | null;
	isInDiscussion: boolean;
};

/** The work behind one number of a report. */
export type PatternWorkView = {
	section: { id: string; name: string };
	assignment: { id: string; title: string };
	/** As the first student of the list saw it, or anybody when the list is empty. */
	task: SampledTask;
	pattern: Pattern;
	/** What the pattern's finding is called; null when it is about none. */
	code: { code: string; name: string } | null;
	answered: number;
	/** Students whose work shows the pattern; `works` holds one page of them. */
	count: number;
	page: number;
	pages: number;
	/** By the student's name. */
	works: PatternWork[];
};

/** As many students as one page shows. */
export const worksPerPage = 30;

type Wish = {
	sectionId: string;
	assignmentId: string;
	taskId: string;
	pattern: Pattern;
	/** From 1. */
	page: number;
	locale: Locale;
};

/** Finds the work that shows a pattern, by the student's name: one page of it. */
function findWorks({ works }: AssignedTask, wish: Wish, nameOf: (studentId: string) => string) {
	const { pattern, locale } = wish;
	const isAboutFirst = pattern.startsWith('first:');
	const all = works
		.filter((work) => showsPattern(pattern, work))
		.map((work) => ({
			...work,
			student: { id: work.studentId, name: nameOf(work.studentId) },
			shown: isAboutFirst ? work.first : work.latest
		}))
		.toSorted((a, b) => a.student.name.localeCompare(b.student.name, locale));
	const pages = Math.max(1, Math.ceil(all.length / worksPerPage));
	const page = Math.min(Math.max(1, wish.page), pages);
	const shown = all.slice((page - 1) * worksPerPage, page * worksPerPage);
	return { count: all.length, pages, page, works: shown };
}

function standingIn(
	{ findings }: ReviewedAttempt<ClassAttempt>,
	code: string | null,
	pattern: Pattern
): FindingStanding | null {
	if (!code) return null;
	const found = findings.find((finding) => finding.code === code);
	if (!found) return pattern.startsWith('part:') ? 'present' : 'missing';
	if (!found.isPresent) return 'rejected';
	return found.confidence === 'unsure' ? 'unsure' : 'present';
}

/** Lists the work behind a number of a report, its evidence marked in the students' words. */
export async function listPatternWork(ctx: Context, input: Wish): Promise<PatternWorkView> {
	const { store, districtId } = ctx;
	const { pattern, locale } = input;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const task = (await readAssignedWork(ctx, found)).find(({ taskId }) => taskId === input.taskId);
	if (!task) notFound('Task');

	const nameOf = await nameStudents(ctx, section.id);
	const { works, ...place } = findWorks(task, input, nameOf);
	const versions = works.map(({ shown }) => shown.taskVersion);
	const variantOf = await openVariants(ctx, task.taskId, [task.version, ...versions]);
	const chosen = await listDiscussionItems(store, districtId, section.id, assignment.id);

	const code = codeOfPattern(pattern);
	const sources = loadFindingSources();
	const variant = variantOf(works[0]?.shown ?? { taskVersion: task.version, seed: 1 });
	const { lookFors } = variant.justification;
	return {
		section: { id: section.id, name: section.name },
		assignment: { id: assignment.id, title: assignment.title },
		task: viewTask(variant, locale),
		pattern,
		code:
			code === null ? null : { code, name: nameOfFinding(code, { ...sources, lookFors })[locale] },
		answered: task.works.length,
		...place,
		works: works.map(({ student, shown, attempts, first, latest }) => ({
			student,
			attempt: withoutPrivateWords(
				viewAttempt(shown, variantOf(shown), { locale, sources, only: code })
			),
			attempts: attempts.length,
			levels: [first.effectiveLevel, latest.effectiveLevel],
			standing: standingIn(shown, code, pattern),
			isInDiscussion: chosen.some(({ attemptId }) => attemptId === shown.id)
		}))
	};
}
