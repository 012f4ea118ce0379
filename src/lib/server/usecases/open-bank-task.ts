import type { Locale } from '#lib/math/check.ts';
import { viewTeacherNotes, type TeacherNotes } from '#lib/reports/teacher-notes.ts';
import { viewTaskCard, type TaskCard } from '#lib/reports/task-list.ts';
import { previewTask, type TaskPreview } from '#lib/reports/task-preview.ts';
import { seedFor } from '#lib/tasks/seed.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources, loadMisconceptions, loadWordBank } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { listSectionsOfTeacher } from '../db/sections.ts';
import { listAssignableTasks } from '../db/tasks.ts';
import { notFound } from '../refusals.ts';

/** A task of the bank: as a student sees it, and what its teacher may know. */
export type BankTask = {
	card: TaskCard;
	preview: TaskPreview;
	notes: TeacherNotes;
	/** The viewer's classes, those of the task's grade first. */
	sections: { id: string; name: string }[];
};

/**
 * Opens a task of the bank.
 *
 * @param input.numbers which of its variants, from 0
 * @param input.lang the language in which the student would see it
 */
export async function openBankTask(
	{ store, districtId, viewer, tasks }: Context,
	input: {
		taskId: string;
		numbers: number;
		lang: Locale;
		supportLevel: SupportLevel;
		locale: Locale;
	}
): Promise<BankTask> {
	const { taskId, numbers, lang, supportLevel, locale } = input;
	const bank = await listAssignableTasks(store, districtId);
	const row = bank.find(({ id }) => id === taskId);
	if (!row) notFound('Task');
	const task = await tasks.getTask(taskId, row.version);
	const variant = makeVariant(task, seedFor('bank', taskId, String(numbers)));
	const sections = await listSectionsOfTeacher(store, districtId, viewer.personId);
	const isOther = ({ grade }: { grade: number }) => Number(grade !== row.grade);
	return {
		card: viewTaskCard(row, locale),
		preview: previewTask(
			variant,
			{ lang, locale },
			supportLevel,
			loadWordBank(),
			loadFindingSources()
		),
		notes: viewTeacherNotes(variant, loadMisconceptions(), locale),
		sections: sections
			.toSorted((a, b) => isOther(a) - isOther(b))
			.map(({ id, name }) => ({ id, name }))
	};
}
