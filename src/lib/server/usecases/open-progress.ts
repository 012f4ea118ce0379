import type { Locale } from '#lib/math/check.ts';
import { nameOfFinding, nameOfMissing } from '#lib/reports/finding-names.ts';
import {
	followedMoves,
	makeProgress,
	type ProgressFilter,
	type ProgressLine
} from '#lib/reports/progress.ts';
import { gatherWork, reviewAttempts } from '#lib/reports/reviewed-work.ts';
import { findModule } from '#lib/curriculum/curriculum.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listAssignmentsOfSections, listTasksOfAssignments } from '../db/assignments.ts';
import { listFindingsOfSection } from '../db/findings.ts';
import { listAttemptsOfSection } from '../db/section-attempts.ts';
import { findSectionForTeacher } from '../db/sections.ts';
import { listAllTasks } from '../db/student-work.ts';
import { notFound } from '../refusals.ts';

/** What the page shows on which a class's assignments are compared. */
export type ProgressView = {
	section: { id: string; name: string };
	filter: ProgressFilter;
	/** The modules and standards of what the class was given. */
	modules: { id: string; number: number; grade: number; title: string }[];
	standards: string[];
	/** The followed moves that some of the work shows. */
	moves: { code: string; name: string }[];
	/** What the other followed moves are, as things that are not there. */
	unseen: string[];
	/** The earliest assignment first. */
	lines: (Omit<ProgressLine, 'words'> & { words: { name: string; works: number }[] })[];
};

/** Compares a class's work from one assignment to the next, by module and standard where that is asked. */
export async function openProgress(
	{ store, districtId, viewer }: Context,
	input: { sectionId: string; filter: ProgressFilter; locale: Locale }
): Promise<ProgressView> {
	const { locale } = input;
	const section = await findSectionForTeacher(store, districtId, viewer.personId, input.sectionId);
	if (!section) notFound('Section');
	const rows = await listAssignmentsOfSections(store, districtId, [section.id]);
	const assignments = rows.filter(({ kind }) => kind === 'assigned');
	const ids = assignments.map(({ id }) => id);
	const given = await listTasksOfAssignments(store, districtId, ids);
	const catalogue = new Map((await listAllTasks(store, districtId)).map((task) => [task.id, task]));
	const compared = assignments.map(({ id, title, createdAt }) => ({
		...{ id, title, assignedAt: createdAt },
		tasks: given
			.filter(({ assignmentId }) => assignmentId === id)
			.flatMap(({ taskId }) => {
				const task = catalogue.get(taskId);
				return task ? [{ taskId, module: task.module, standards: task.standards }] : [];
			})
	}));
	const all = compared.flatMap(({ tasks }) => tasks);
	const modules = [...new Set(all.map(({ module }) => module))].toSorted();
	const standards = [...new Set(all.flatMap((task) => task.standards))].toSorted();
	const filter = {
		module: modules.find((id) => id === input.filter.module) ?? '',
		standard: standards.find((code) => code === input.filter.standard) ?? ''
	};

	const attempts = await listAttemptsOfSection(store, districtId, section.id, null);
	const findings = await listFindingsOfSection(store, districtId, section.id, null);
	const byAssignment = Map.groupBy(
		reviewAttempts(attempts, findings),
		({ assignmentId }) => assignmentId
	);
	const works = [...byAssignment].flatMap(([assignmentId, own]) =>
		gatherWork(own).map((work) => ({ ...work, assignmentId }))
	);
	const sources = { ...loadFindingSources(), lookFors: [] };
	const nameOf = (code: string) => nameOfFinding(code, sources)[locale];
	const lines = makeProgress(compared, works, filter);
	const isSeen = (code: string) => lines.some(({ moves }) => moves[code] > 0);
	return {
		section: { id: section.id, name: section.name },
		filter,
		modules: modules.flatMap((id) => {
			const module = findModule(id);
			const number = Number(id.split('-m')[1]);
			return module ? [{ id, number, grade: module.grade, title: module.title[locale] }] : [];
		}),
		standards,
		moves: followedMoves.filter(isSeen).map((code) => ({ code, name: nameOf(code) })),
		unseen: followedMoves
			.filter((code) => !isSeen(code))
			.map((code) => nameOfMissing(code, sources)[locale]),
		lines: lines.map(({ words, ...line }) => ({
			...line,
			words: words.map(({ code, works: uses }) => ({ name: nameOf(code), works: uses }))
		}))
	};
}
