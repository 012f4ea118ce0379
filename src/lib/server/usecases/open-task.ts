import type { AnswerCheck, Locale } from '#lib/math/check.ts';
import { goesFurther } from '#lib/reasoning/go-further.ts';
import { isComfort } from '#lib/reasoning/next-step.ts';
import { markEvidence, type EvidenceSegment } from '#lib/reports/evidence.ts';
import { stateOfTask, type TaskState } from '#lib/reports/task-state.ts';
import { loadWordBank } from '#lib/server/catalogues.ts';
import type { Context } from '#lib/server/context.ts';
import { listTasksOfAssignments } from '#lib/server/db/assignments.ts';
import {
	listAttemptNumbersOfStudent,
	listAttemptsForStudent,
	type StudentAttemptRow
} from '#lib/server/db/attempts.ts';
import {
	listCommentsOfAttempts,
	markCommentsSeen,
	type CommentRow
} from '#lib/server/db/comments.ts';
import { listDraftsOfStudent } from '#lib/server/db/drafts.ts';
import type { Span } from '#lib/server/db/schema.ts';
import { findStudentTask, type StudentTask } from '#lib/server/student-task.ts';
import { describeFigure } from '#lib/tasks/describe-figure.ts';
import { renderFigure } from '#lib/tasks/render-figure.ts';
import { renderInlineMath, renderMarkdown } from '#lib/tasks/render.ts';
import { speakMarkdown } from '#lib/tasks/speak.ts';
import type { SupportLevel, TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';

/** An answer that was handed in, and what is said to the student about it. */
export type AnswerFeedback = {
	html: string;
	kind: AnswerCheck['kind'];
	/** The form that was asked for, with `wrong-form`. */
	form: string | null;
	/** What sends the student back to the idea, typeset, and in words for a voice. */
	hint: { html: string; spoken: string } | null;
};

/** A comment by a teacher. */
export type TaskComment = {
	id: string;
	authorName: string;
	text: string;
	createdAt: Date;
	isNew: boolean;
};

/** An attempt with its feedback. */
export type AttemptView = {
	id: string;
	number: number;
	submittedAt: Date;
	answers: AnswerFeedback[];
	segments: EvidenceSegment[];
	/** The language that it was written in. */
	locale: Locale;
	/** Its frame only where the support level shows any; a blank is `___`. */
	nextStep: {
		text: string;
		frame: string | null;
		/** Whether it is a word of comfort, with which nothing else is asked. */
		isComfort: boolean;
		/** Whether nothing is missing, so that the student may stop. */
		isExtra: boolean;
	};
	comments: TaskComment[];
};

/** A word of the word bank as its task shows it, in both languages. */
export type WordView = {
	id: string;
	meanings: Record<Locale, { term: string; definition: string; example: string }>;
};

/** Everything on the page of a task, and nothing that gives it away. */
export type TaskView = {
	assignment: { id: string; title: string; kind: 'assigned' | 'practice'; dueAt: Date | null };
	task: {
		id: string;
		title: string;
		promptHtml: string;
		/** The task in words, for a voice. */
		spoken: string;
		/** For `Figure.svelte`. */
		figureHtml: string | null;
		questionsHtml: string[];
		justificationHtml: string;
	};
	supportLevel: SupportLevel;
	/** Sentence frames at the support level; a blank is `___`. */
	frames: string[];
	/** The academic words that go with the task. */
	words: WordView[];
	draft: { revision: number; answers: string[]; justification: string; fromFrames: Span[] };
	state: TaskState;
	/** Latest first. */
	attempts: AttemptView[];
	/** The tasks of the assignment in their order; none in free practice. */
	steps: { taskId: string; title: string; state: TaskState }[];
	/** Under which the browser keeps unsaved work; it differs from student to student. */
	keptUnder: string;
};

function viewTask({ taskId, title, prompt, figure, parts, justification }: TaskVariant, l: Locale) {
	const asked = [...parts.map(({ question }) => question), justification.question];
	const spoken = [
		speakMarkdown(prompt[l], l),
		...(figure ? [describeFigure(figure, l)] : []),
		...asked.map((text) => speakMarkdown(text[l], l))
	];
	return {
		id: taskId,
		title: title[l],
		promptHtml: renderMarkdown(prompt[l], l),
		spoken: spoken.join(' '),
		figureHtml: figure && renderFigure(figure, l),
		questionsHtml: parts.map(({ question }) => renderMarkdown(question[l], l)),
		justificationHtml: renderMarkdown(justification.question[l], l)
	};
}

/** The words that a task names, in its order. */
function viewWords(ids: string[]): WordView[] {
	const bank = loadWordBank();
	return ids.flatMap((id) => {
		const word = bank.find((term) => term.id === id);
		if (!word) return [];
		const meaning = ({ term, definition, example }: (typeof word)[Locale]) => ({
			term,
			definition,
			example
		});
		return [{ id, meanings: { en: meaning(word.en), es: meaning(word.es) } }];
	});
}

function viewAnswer(
	latex: string,
	check: AnswerCheck | undefined,
	part: TaskVariant['parts'][number] | undefined,
	locale: Locale
): AnswerFeedback {
	const id = check?.kind === 'incorrect' ? check.misconceptionId : null;
	const hint = id && part?.wrongAnswers.find(({ misconceptionId }) => misconceptionId === id)?.hint;
	return {
		html: renderInlineMath(latex),
		kind: check?.kind ?? 'unreadable',
		form: check?.kind === 'wrong-form' ? check.form : null,
		hint: hint
			? { html: renderMarkdown(hint[locale], locale), spoken: speakMarkdown(hint[locale], locale) }
			: null
	};
}

/** A frame's blanks, and a starter's dots, as blanks. */
const withBlanks = (frame: string) => frame.replaceAll('…', '___');

function viewAttempt(
	attempt: StudentAttemptRow,
	variant: TaskVariant,
	comments: CommentRow[],
	locale: Locale
): AttemptView {
	const { id, number, submittedAt, answers, checks, justification, fromFrames, nextStep } = attempt;
	const { frame } = nextStep;
	const marks = fromFrames.map((span) => ({ span, code: 'frame' }));
	return {
		id,
		number,
		submittedAt,
		answers: answers.map((latex, i) => viewAnswer(latex, checks[i], variant.parts[i], locale)),
		segments: markEvidence(justification, marks, renderInlineMath),
		locale: attempt.locale,
		nextStep: {
			text: nextStep[locale],
			frame: attempt.supportLevel !== 'none' && frame ? withBlanks(frame[locale]) : null,
			isComfort: isComfort(nextStep),
			isExtra: goesFurther(nextStep)
		},
		comments: comments
			.filter(({ attemptId }) => attemptId === id)
			.map(({ id, authorGivenName, authorFamilyName, text, createdAt, seenAt }) => ({
				id,
				authorName: `${authorGivenName} ${authorFamilyName}`,
				text,
				createdAt,
				isNew: seenAt === null
			}))
	};
}

async function viewAttempts(ctx: Context, task: StudentTask, locale: Locale) {
	const { store, districtId, tasks } = ctx;
	const { studentId, assignmentId, taskId } = task.key;
	const rows = await listAttemptsForStudent(store, districtId, studentId, assignmentId, taskId);
	const { sectionId } = task.assignment;
	const ids = rows.map(({ id }) => id);
	const comments = await listCommentsOfAttempts(store, districtId, sectionId, ids);
	const views = await Promise.all(
		rows.map(async (row) => {
			const variant = makeVariant(await tasks.getTask(taskId, row.taskVersion), row.seed);
			return viewAttempt(row, variant, comments, locale);
		})
	);
	return views.toReversed();
}

async function listSteps(ctx: Context, { assignment }: StudentTask, locale: Locale) {
	const { store, districtId, viewer } = ctx;
	if (assignment.kind === 'practice') return [];
	const tasks = await listTasksOfAssignments(store, districtId, [assignment.id]);
	const attempts = await listAttemptNumbersOfStudent(store, districtId, viewer.personId);
	const drafts = await listDraftsOfStudent(store, districtId, viewer.personId);
	return tasks.map(({ taskId, title }) => {
		const isThis = (row: { assignmentId: string; taskId: string }) =>
			row.assignmentId === assignment.id && row.taskId === taskId;
		const state = stateOfTask(drafts.find(isThis) ?? null, attempts.filter(isThis).length);
		return { taskId, title: title[locale], state };
	});
}

/** Opens a task for the student who works on it; comments that it shows count as seen from then on. */
export async function openTask(
	ctx: Context,
	input: { assignmentId: string; taskId: string; locale: Locale }
): Promise<TaskView> {
	const { store, districtId, viewer, tasks } = ctx;
	const { locale } = input;
	const task = await findStudentTask(ctx, input);
	const { assignment, draft, taskVersion, seed } = task;
	const variant = makeVariant(await tasks.getTask(input.taskId, taskVersion), seed);
	const attempts = await viewAttempts(ctx, task, locale);
	const steps = await listSteps(ctx, task, locale);

	const unseen = attempts.flatMap(({ comments }) => comments).filter(({ isNew }) => isNew);
	if (unseen.length > 0) {
		const ids = unseen.map(({ id }) => id);
		const now = ctx.now();
		await store.tx((tx) => markCommentsSeen(tx, districtId, assignment.sectionId, ids, now));
	}
	const { id, title, kind, dueAt } = assignment;
	const supportLevel = assignment.ownSupportLevel ?? assignment.supportLevel;
	const { frames, words } = variant.justification;
	const shown = supportLevel === 'none' ? [] : frames[supportLevel];
	return {
		assignment: { id, title, kind, dueAt },
		task: viewTask(variant, locale),
		supportLevel,
		frames: shown.map((frame) => withBlanks(frame[locale])),
		words: viewWords(words),
		draft: {
			revision: draft?.revision ?? 0,
			answers: variant.parts.map((_, i) => draft?.answers[i] ?? ''),
			justification: draft?.justification ?? '',
			fromFrames: draft?.fromFrames ?? []
		},
		state: stateOfTask(draft, attempts.length),
		attempts,
		steps,
		keptUnder: `draft/${viewer.personId}/${id}/${input.taskId}`
	};
}
