import type { App, Context } from '#lib/server/context.ts';
import { updateLookedAt } from '#lib/server/db/sections.ts';
import { listAssignableTasks } from '#lib/server/db/tasks.ts';
import { addComment } from '#lib/server/usecases/add-comment.ts';
import { createAssignment } from '#lib/server/usecases/create-assignment.ts';
import { decideFinding } from '#lib/server/usecases/decide-finding.ts';
import { saveDraft } from '#lib/server/usecases/save-draft.ts';
import { submitAttempt } from '#lib/server/usecases/submit-attempt.ts';
import { seedFor } from '#lib/tasks/seed.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { assignedAt, demoWeeks, dueAt, workedAt } from './calendar.ts';
import {
	contextOf,
	isNamedStudent,
	type DemoPeople,
	type DemoPerson,
	type DemoSection
} from './people.ts';
import { createRandom, type Random } from './random.ts';
import { makeWork, type Habit, type Work } from './student-writing.ts';

/** The week whose work one teacher has decided on throughout, so that something was learned from it. */
const codedWeek = 1;

/** An attempt that was handed in, and what it shows. */
type Handed = { attemptId: string; shown: Work['shown'] };

/** What makes up the work of one class. */
type Scene = { app: App; now: Date; random: Random; section: DemoSection & { isCoded: boolean } };

/** A task that a class has been given. */
type Given = { assignmentId: string; taskId: string; version: number; isSameVariant: boolean };

type TaskRow = Awaited<ReturnType<typeof listAssignableTasks>>[number];

const comments: Record<'en' | 'es', string[]> = {
	en: [
		'You told me what you did. What makes it true? Try a sentence with because.',
		'I like that you used the numbers from the task. Now say why that step works.',
		'Read it out loud to a partner. What would they still ask you?',
		'Strong reason! Could it be false for other numbers?',
		'You and Table 4 disagree. What would you say to convince them?'
	],
	es: [
		'Me dijiste qué hiciste. ¿Por qué es verdad? Intenta una oración con porque.',
		'Me gusta que usaste los números de la tarea. Ahora di por qué funciona ese paso.',
		'Léelo en voz alta a un compañero. ¿Qué te preguntaría todavía?'
	]
};

/** How students differ: most are in the middle, and those who learn English often write in Spanish. */
function makeHabit(student: DemoPerson, random: Random): Habit {
	if (isNamedStudent(student)) return { skill: 0.45, writesIn: student.locale, spelling: 0.35 };
	const middle = (random.next() + random.next()) / 2;
	return {
		skill: Math.max(0, middle - (student.hasIep ? 0.12 : 0)),
		writesIn: student.locale === 'es' && random.chance(0.75) ? 'es' : 'en',
		spelling: 0.15 + random.next() * 0.6
	};
}

/** One task in a week and two in the next where the bank has enough; a task comes back when it has not. */
function tasksOfWeek(tasks: TaskRow[], week: number): TaskRow[] {
	const pairs = Math.floor(demoWeeks / 2);
	if (tasks.length < demoWeeks + pairs) return [tasks[week % tasks.length]];
	const first = week + Math.floor(week / 2);
	return tasks.slice(first, first + 1 + (week % 2));
}

async function variantFor(app: App, student: DemoPerson, given: Given): Promise<TaskVariant> {
	const { assignmentId, taskId, version, isSameVariant } = given;
	const seed = seedFor(assignmentId, taskId, ...(isSameVariant ? [] : [student.id]));
	return makeVariant(await app.tasks.getTask(taskId, version), seed);
}

async function submitOnce(
	scene: Scene,
	student: DemoPerson,
	habit: Habit,
	given: Given,
	at: Date
): Promise<Handed | null> {
	const { app, random } = scene;
	const ctx = contextOf(app, student, at);
	const { shown, ...work } = makeWork(await variantFor(app, student, given), habit, random);
	const outcome = await submitAttempt(ctx, {
		assignmentId: given.assignmentId,
		taskId: given.taskId,
		...work,
		fromFrames: [],
		idempotencyKey: app.newId()
	});
	return outcome.kind === 'stored' ? { attemptId: outcome.attemptId, shown } : null;
}

/** A teacher says of an attempt what it shows: its level, and what stands in it. */
async function codeWork(teacher: Context, { attemptId, shown }: Handed): Promise<void> {
	for (const code of [`level:${shown.level}`, ...shown.findings]) {
		await decideFinding(teacher, { id: teacher.newId(), attemptId, code, isPresent: true });
	}
}

/** A student's work on one task: an attempt, often a revision, sometimes a word from the teacher. */
async function workOnTask(
	scene: Scene,
	student: DemoPerson,
	habit: Habit,
	given: Given,
	week: number
): Promise<void> {
	const { app, now, random, section } = scene;
	const at = workedAt(now, week, random);
	const grown = { ...habit, skill: Math.min(1, habit.skill + week * 0.035) };
	const first = await submitOnce(scene, student, grown, given, at);
	let latest = first;
	const isNamed = isNamedStudent(student);
	const isCodedWeek = section.isCoded && week === codedWeek;
	if (first && isCodedWeek) await codeWork(contextOf(app, section.teacher, at), first);
	if (first && (isNamed || random.chance(0.45))) {
		const later = new Date(Math.min(now.getTime(), at.getTime() + random.between(3, 14) * 60_000));
		const revised = { ...grown, skill: Math.min(1, grown.skill + 0.3) };
		latest = await submitOnce(scene, student, revised, given, later);
	}
	if (!latest || week === demoWeeks - 1) return;
	const evening = new Date(Math.min(now.getTime(), at.getTime() + 5 * 60 * 60 * 1000));
	const teacher = contextOf(app, section.teacher, evening);
	if (random.chance(0.07) || (isNamed && week >= demoWeeks - 3)) {
		const text = random.pick(comments[student.locale]);
		await addComment(teacher, { id: app.newId(), attemptId: latest.attemptId, text });
	}
	if (isCodedWeek || random.chance(0.05)) await codeWork(teacher, latest);
}

/** Some have begun the assignment of this week, and not yet handed it in. */
async function leaveDraft(
	scene: Scene,
	student: DemoPerson,
	habit: Habit,
	given: Given
): Promise<void> {
	const { app, now, random } = scene;
	const ctx = contextOf(app, student, workedAt(now, demoWeeks - 1, random));
	const variant = await variantFor(app, student, given);
	const { answers, justification } = makeWork(variant, habit, random);
	const begun = justification.slice(0, Math.ceil(justification.length / 2));
	await saveDraft(ctx, {
		assignmentId: given.assignmentId,
		taskId: given.taskId,
		revision: 1,
		answers,
		justification: begun,
		fromFrames: []
	});
}

/** What a week was about, as a teacher writes it over an assignment. */
const subjects: Record<string, string> = {
	RP: 'ratios and rates',
	NS: 'numbers',
	EE: 'expressions and equations',
	F: 'functions',
	G: 'shapes and space',
	SP: 'data and chance'
};

const titleOf = (week: number, [{ standards }]: TaskRow[]) =>
	`Week ${week + 1}: ${subjects[standards[0].split('.')[1]] ?? 'say why'}`;

async function assignWeek(
	{ app, now, section }: Scene,
	chosen: TaskRow[],
	week: number
): Promise<Given[]> {
	const assignmentId = app.newId();
	const isSameVariant = week % 2 === 0;
	await createAssignment(contextOf(app, section.teacher, assignedAt(now, week)), {
		id: assignmentId,
		sectionId: section.id,
		title: titleOf(week, chosen),
		taskIds: chosen.map(({ id }) => id),
		supportLevel: week < 2 ? 'full' : week < 4 ? 'some' : 'none',
		isSameVariant,
		dueAt: dueAt(now, week)
	});
	return chosen.map(({ id: taskId, version }) => ({
		assignmentId,
		taskId,
		version,
		isSameVariant
	}));
}

/** What a student does about a task in a week: hands it in, begins it, or neither. */
function chooseEffort(
	student: DemoPerson,
	week: number,
	random: Random
): 'done' | 'begun' | 'none' {
	const isThisWeek = week === demoWeeks - 1;
	// Visitors find something done and something still to do.
	if (isNamedStudent(student)) return isThisWeek ? 'none' : 'done';
	if (random.chance(isThisWeek ? 0.5 : 0.88)) return 'done';
	return isThisWeek && random.chance(0.4) ? 'begun' : 'none';
}

async function seedWeek(
	scene: Scene,
	habits: Map<string, Habit>,
	tasks: TaskRow[],
	week: number
): Promise<void> {
	const { random, section } = scene;
	for (const given of await assignWeek(scene, tasksOfWeek(tasks, week), week)) {
		await Promise.all(
			section.students.map(async (student) => {
				const habit = habits.get(student.id);
				if (!habit) return;
				// Students work side by side, so each has chance of their own: the outcome does not hang on timing.
				const own = { ...scene, random: createRandom(random.between(0, 2 ** 31)) };
				const effort = chooseEffort(student, week, own.random);
				if (effort === 'done') await workOnTask(own, student, habit, given, week);
				if (effort === 'begun') await leaveDraft(own, student, habit, given);
			})
		);
	}
}

/** The teacher has looked at everything before this week. */
async function lookThrough({ app, now, section }: Scene): Promise<void> {
	const at = assignedAt(now, demoWeeks - 1);
	await app.store.tx((tx) =>
		updateLookedAt(tx, app.districtId, section.id, section.teacher.id, at)
	);
}

/**
 * Lets the demo district's students work for six weeks, through the same use cases as real ones.
 *
 * @param report is told the share that is done, from 0 to 1
 */
export async function seedWork(
	app: App,
	now: Date,
	random: Random,
	{ sections }: DemoPeople,
	report: (share: number, doing: string) => void
): Promise<void> {
	const bank = await listAssignableTasks(app.store, app.districtId);
	for (const [i, section] of sections.entries()) {
		const isCoded = i === sections.length - 1;
		const scene = { app, now, random, section: { ...section, isCoded } };
		const tasks = bank.filter(({ grade }) => grade === section.grade);
		if (tasks.length === 0) continue;
		const habits = new Map(section.students.map((s) => [s.id, makeHabit(s, random)]));
		for (let week = 0; week < demoWeeks; week++) {
			report(
				(i * demoWeeks + week) / (sections.length * demoWeeks),
				`${section.name}, week ${week + 1}`
			);
			await seedWeek(scene, habits, tasks, week);
		}
		await lookThrough(scene);
	}
}
