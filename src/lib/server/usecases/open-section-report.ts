import type { Locale } from '#lib/math/check.ts';
import type { ReasoningLevel } from '#lib/reasoning/analysis.ts';
import { describeWork, learnableCodes, withRoughOdds } from '#lib/reasoning/read-work.ts';
import { chancesBefore, chancesOf, unsureness, type HeldBack } from '#lib/reasoning/task-model.ts';
import { countAgreement, type Agreement } from '#lib/reports/agreement.ts';
import { viewReport, type NamedStudent, type ReportView } from '#lib/reports/report-view.ts';
import { makeTaskReport, type ReportedTask, type TaskReport } from '#lib/reports/task-report.ts';
import type { SupportLevel, Task } from '#lib/tasks/task.ts';
import { loadFindingSources, loadMisconceptions } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listDiscussionItems } from '../db/discussions.ts';
import type { FindingRow } from '../db/findings.ts';
import { listStudentsOfSections } from '../db/sections.ts';
import {
	findTeacherAssignment,
	nameStudents,
	openVariants,
	readAssignedWork,
	readRawWork,
	type AssignedTask
} from '../teacher-assignment.ts';

/** One task of an assignment, as the overview shows it. */
export type TaskOverview = {
	taskId: string;
	title: string;
	answered: number;
	enrolled: number;
	/** Students at each level, 0 to 3, in their latest attempt. */
	levels: number[];
};

/** What the page of an assignment's patterns shows. */
export type SectionReportView = {
	section: { id: string; name: string; grade: number };
	assignment: {
		id: string;
		title: string;
		kind: 'assigned' | 'practice';
		supportLevel: SupportLevel;
		isSameVariant: boolean;
		dueAt: Date | null;
		isPastDue: boolean;
	};
	tasks: TaskOverview[];
	/** The task that was asked for, or the first; null when there is none to report on. */
	shown: { taskId: string; title: string; report: ReportView } | null;
	/** How often this class's teachers and the engine said the same about this assignment. */
	agreement: Agreement;
	/** What was learned of the shown task from teachers, and where another word would teach most. */
	learning: LearningView | null;
	/** Ids of the attempts that the class will be shown. */
	chosen: string[];
};

/** How the engine learns from teachers about one task. */
export type LearningView = {
	/** Attempts that teachers of the district had coded when it last learned; 0 before it did. */
	codedCount: number;
	/** How many things are read by what was learned, of all that could be. */
	inUse: number;
	codes: number;
	/** Of decisions that it had not learned from, how many it and the rules alone got wrong, over the codes in use. */
	heldBack: HeldBack;
	/** Students of whose work the engine is least sure, and whom no teacher decided on yet. */
	leastSure: NamedStudent[];
};

const mostLeastSure = 3;

/** Says what was learned about a task, and of whose work a word would teach most. */
async function viewLearning(
	ctx: Context,
	sectionId: string,
	{ taskId, version, works }: AssignedTask,
	findings: FindingRow[]
): Promise<LearningView> {
	const known = await ctx.learning.findModel(taskId);
	const variantOf = await openVariants(ctx, taskId, [
		version,
		...works.map(({ latest }) => latest.taskVersion)
	]);
	const nameOf = await nameStudents(ctx, sectionId);
	const byEngine = Map.groupBy(
		findings.filter(({ source }) => source === 'engine'),
		({ attemptId }) => attemptId
	);
	const decided = new Set(
		findings.filter(({ source }) => source === 'teacher').map(({ attemptId }) => attemptId)
	);
	const leastSure = works
		.filter(({ latest }) => !decided.has(latest.id) && nameOf(latest.studentId))
		.map(({ latest, studentId }) => {
			const { justification: text, locale, checks } = latest;
			const variant = variantOf(latest);
			const read = {
				findings: byEngine.get(latest.id) ?? [],
				level: latest.level as ReasoningLevel
			};
			const work = withRoughOdds(describeWork(variant, { text, locale }, checks, read));
			const chances = known
				? chancesOf(known.model, work)
				: chancesBefore(learnableCodes(variant), work);
			return { id: studentId, name: nameOf(studentId), unsure: unsureness(chances) };
		})
		.toSorted((a, b) => b.unsure - a.unsure)
		.slice(0, mostLeastSure)
		.map(({ id, name }) => ({ id, name }));
	const codes = known?.model.codes ?? [];
	const inUse = codes.filter(({ isInUse }) => isInUse);
	const sum = (count: (heldBack: HeldBack) => number) =>
		inUse.reduce((total, { heldBack }) => total + count(heldBack), 0);
	return {
		...{ codedCount: known?.codedCount ?? 0, inUse: inUse.length, codes: codes.length, leastSure },
		heldBack: {
			decisions: sum(({ decisions }) => decisions),
			rulesWrong: sum(({ rulesWrong }) => rulesWrong),
			modelWrong: sum(({ modelWrong }) => modelWrong)
		}
	};
}

function toReported({ source }: Task): ReportedTask {
	return {
		taskId: source.id,
		partCount: source.parts.length,
		languageFunction: source.languageFunction,
		lookForIds: source.justification.lookFors.map(({ id }) => id),
		words: source.justification.words
	};
}

/** Puts one task's report into words, with the students' own beside them. */
async function showReport(
	ctx: Context,
	sectionId: string,
	{ taskId, version, works }: AssignedTask,
	report: TaskReport,
	locale: Locale
): Promise<ReportView> {
	const versions = works.map(({ latest }) => latest.taskVersion);
	const variantOf = await openVariants(ctx, taskId, [version, ...versions]);
	const newest = works.toSorted((a, b) => +b.latest.submittedAt - +a.latest.submittedAt)[0];
	const { lookFors } = variantOf(newest?.latest ?? { taskVersion: version, seed: 1 }).justification;
	return viewReport(report, works, {
		locale,
		sources: loadFindingSources(),
		lookFors,
		catalogue: loadMisconceptions(),
		nameOfStudent: await nameStudents(ctx, sectionId),
		variantOf
	});
}

/** Opens what a class's work at an assignment shows, one task of it in full. */
export async function openSectionReport(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; taskId: string | null; locale: Locale }
): Promise<SectionReportView> {
	const { store, districtId, tasks } = ctx;
	const { locale } = input;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const work = await readRawWork(ctx, found);
	const assigned = await readAssignedWork(ctx, found, work);
	const students = await listStudentsOfSections(store, districtId, [section.id]);
	const studentIds = students.map(({ id }) => id);

	const reports = await Promise.all(
		assigned.map(async (task) => {
			const reported = toReported(await tasks.getTask(task.taskId, task.version));
			return { task, report: makeTaskReport(reported, task.works, studentIds) };
		})
	);
	const items = await listDiscussionItems(store, districtId, section.id, assignment.id);
	const shown = reports.find(({ task }) => task.taskId === input.taskId) ?? reports[0];
	const { id, title, kind, supportLevel, isSameVariant, dueAt } = assignment;
	return {
		section: { id: section.id, name: section.name, grade: section.grade },
		assignment: {
			...{ id, title, kind, supportLevel, isSameVariant, dueAt },
			isPastDue: dueAt !== null && dueAt < ctx.now()
		},
		tasks: reports.map(({ task, report }) => ({
			taskId: task.taskId,
			title: task.title[locale],
			answered: report.answered,
			enrolled: report.enrolled,
			levels: report.levels.latest
		})),
		shown: shown
			? {
					taskId: shown.task.taskId,
					title: shown.task.title[locale],
					report: await showReport(ctx, section.id, shown.task, shown.report, locale)
				}
			: null,
		learning: shown ? await viewLearning(ctx, section.id, shown.task, work.findings) : null,
		agreement: countAgreement(work.attempts, work.findings),
		chosen: items.map(({ attemptId }) => attemptId)
	};
}
