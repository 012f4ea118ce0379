import type { Locale } from '#lib/math/check.ts';
import { indexNames } from '#lib/reports/known-names.ts';
import {
	taskWordsOf,
	viewSample,
	type SampledTask,
	type SampleView
} from '#lib/reports/sample-view.ts';
import { makeWorkSample, mayBeShown, nextAlias } from '#lib/reports/work-sample.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listFindingsOfAttempts } from '../db/findings.ts';
import { listSchoolNames } from '../db/student-work.ts';
import { findTeacherAssignment, openVariants, readDiscussion } from '../teacher-assignment.ts';

/** One screen of what a class is shown: a task before the work on it, or a piece of work. */
export type DiscussionSlide =
	{ kind: 'task'; task: SampledTask } | { kind: 'work'; alias: string; sample: SampleView };

/** What a class is shown; nothing in it says whose work it is. */
export type DiscussionSlides = {
	section: { id: string };
	assignment: { id: string; title: string };
	slides: DiscussionSlide[];
};

/** Gives each student a letter in the order in which they come; two attempts of one student share it. */
function aliasStudents(studentIds: string[]): Map<string, string> {
	const aliases = new Map<string, string>();
	for (const id of studentIds) {
		if (!aliases.has(id)) aliases.set(id, nextAlias([...aliases.values()]));
	}
	return aliases;
}

/** Makes the slides of what a teacher has chosen to show, names hidden in the words too. */
export async function presentDiscussion(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; locale: Locale }
): Promise<DiscussionSlides> {
	const { store, districtId } = ctx;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const chosen = await readDiscussion(ctx, found);
	const shown = chosen.map(({ attempt }) => attempt).filter(({ findings }) => mayBeShown(findings));
	const ids = shown.map(({ id }) => id);
	const findings = await listFindingsOfAttempts(store, districtId, section.id, ids);
	const names = indexNames(await listSchoolNames(store, districtId, section.schoolId));
	const aliases = aliasStudents(shown.map(({ studentId }) => studentId));

	const slides: DiscussionSlide[] = [];
	let before: string | null = null;
	for (const attempt of shown) {
		const { id, taskId, taskVersion, number, checks, supportLevel, locale } = attempt;
		const variant = (await openVariants(ctx, taskId, [taskVersion]))(attempt);
		const rules = { names, taskWords: taskWordsOf(variant), locale };
		const own = findings.filter(({ attemptId }) => attemptId === id);
		const copy = makeWorkSample(attempt, own, rules);
		const facts = { grade: section.grade, number, checks, supportLevel, locale };
		const sample = viewSample({ ...copy, ...facts }, variant, input.locale, loadFindingSources());
		if (taskId !== before) slides.push({ kind: 'task', task: sample.task });
		before = taskId;
		slides.push({ kind: 'work', alias: aliases.get(attempt.studentId) ?? '', sample });
	}
	return {
		section: { id: section.id },
		assignment: { id: assignment.id, title: assignment.title },
		slides
	};
}
