import { schoolMoment } from '#lib/components/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	maxTasks,
	type AssignmentProblems,
	type DueWish
} from '#lib/reports/assignment-problems.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';

/** The support levels in the order in which a form lists them. */
export const supportLevels: SupportLevel[] = ['full', 'some', 'none'];

/** Reads a support level from a form; null for none chosen. */
export function parseSupportLevel(value: FormDataEntryValue | null): SupportLevel | null {
	return supportLevels.find((level) => level === value) ?? null;
}

/** Reads when work is due from a date and a time field; an empty day means no due date. */
export function readDue(day: string, time: string): DueWish {
	return day === '' ? null : (schoolMoment(day, time) ?? 'no-date');
}

/** What is wrong with an assignment, in one sentence per field. */
export type AssignmentFieldProblems = { title?: string; tasks?: string; dueAt?: string };

/** Says what is wrong with an assignment. */
export function sayAssignmentProblems({
	title,
	taskIds,
	dueAt
}: AssignmentProblems): AssignmentFieldProblems {
	const titles = { missing: m.teacher_problem_title, 'too-long': m.teacher_problem_title_long };
	const dues = { 'no-date': m.teacher_problem_due, past: m.teacher_problem_past };
	const tasks = {
		none: m.teacher_problem_no_tasks,
		'too-many': () => m.teacher_problem_many_tasks({ most: maxTasks })
	};
	return {
		...(title && { title: titles[title]() }),
		...(taskIds && { tasks: tasks[taskIds]() }),
		...(dueAt && { dueAt: dues[dueAt]() })
	};
}
