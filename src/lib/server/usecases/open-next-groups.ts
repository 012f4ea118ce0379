import type { Locale } from '#lib/math/check.ts';
import { nameOfFinding, nameOfMissing } from '#lib/reports/finding-names.ts';
import { formNextGroups, type NextNeed } from '#lib/reports/next-groups.ts';
import type { NamedStudent } from '#lib/reports/report-view.ts';
import { loadFindingSources, loadMisconceptions } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listGroupChoices } from '../db/group-choices.ts';
import { listStudentsOfSections } from '../db/sections.ts';
import { notFound } from '../refusals.ts';
import {
	findTeacherAssignment,
	nameStudents,
	openVariants,
	readAssignedWork
} from '../teacher-assignment.ts';

/** A group as its page shows it. */
export type NextGroupView = {
	need: NextNeed;
	/** What the misconception is called; null when the group is not about one. */
	misconception: string | null;
	/** What a teacher can do about it, from the catalogue; null when the group is not about one. */
	hint: string | null;
	/** The idea that most of the group leave out. */
	missing: string | null;
	/** By name. */
	students: (NamedStudent & { isChosen: boolean })[];
};

/** What the page of a class's groups shows. */
export type NextGroupsView = {
	section: { id: string; name: string };
	assignment: { id: string; title: string; kind: 'assigned' | 'practice' };
	tasks: { taskId: string; title: string }[];
	task: { taskId: string; title: string };
	groups: NextGroupView[];
	/** Students without work at this task. */
	notStarted: NamedStudent[];
	hasChoices: boolean;
};

/** Forms groups of a class by what its students need next after a task; the teacher's own choices count. */
export async function openNextGroups(
	ctx: Context,
	input: { sectionId: string; assignmentId: string; taskId: string | null; locale: Locale }
): Promise<NextGroupsView> {
	const { store, districtId, tasks } = ctx;
	const { locale } = input;
	const found = await findTeacherAssignment(ctx, input);
	const { section, assignment } = found;
	const assigned = await readAssignedWork(ctx, found);
	const task = assigned.find(({ taskId }) => taskId === input.taskId) ?? assigned[0];
	if (!task) notFound('Task');

	const key = { districtId, sectionId: section.id, assignmentId: assignment.id };
	const choices = await listGroupChoices(store, { ...key, taskId: task.taskId });
	const { source } = await tasks.getTask(task.taskId, task.version);
	const lookForIds = source.justification.lookFors.map(({ id }) => id);
	const placed = new Map(choices.map(({ studentId, need }) => [studentId, need]));
	const groups = formNextGroups(task.works, lookForIds, placed);

	const nameOfStudent = await nameStudents(ctx, section.id);
	const byName = (ids: string[]) =>
		ids
			.map((id) => ({ id, name: nameOfStudent(id), isChosen: placed.has(id) }))
			.toSorted((a, b) => a.name.localeCompare(b.name, locale));
	const newest = task.works[0]?.latest;
	const version = newest?.taskVersion ?? task.version;
	const variantOf = await openVariants(ctx, task.taskId, [version]);
	const { lookFors } = variantOf({ taskVersion: version, seed: newest?.seed ?? 1 }).justification;
	const sources = { ...loadFindingSources(), lookFors };
	const nameOf = (code: string) => nameOfFinding(code, sources)[locale];
	const hintOf = (code: string) =>
		loadMisconceptions().find(({ id }) => code === `misconception:${id}`)?.next[locale] ?? null;

	const students = await listStudentsOfSections(store, districtId, [section.id]);
	const answered = new Set(task.works.map(({ studentId }) => studentId));
	return {
		section: { id: section.id, name: section.name },
		assignment: { id: assignment.id, title: assignment.title, kind: assignment.kind },
		tasks: assigned.map(({ taskId, title }) => ({ taskId, title: title[locale] })),
		task: { taskId: task.taskId, title: task.title[locale] },
		groups: groups.map(({ need, studentIds, missing }) => {
			const isMisconception = need.startsWith('misconception:');
			return {
				need,
				misconception: isMisconception ? nameOf(need) : null,
				hint: isMisconception ? hintOf(need) : null,
				missing: missing && nameOfMissing(missing, sources)[locale],
				students: byName(studentIds)
			};
		}),
		notStarted: byName(students.map(({ id }) => id).filter((id) => !answered.has(id))),
		hasChoices: choices.length > 0
	};
}
