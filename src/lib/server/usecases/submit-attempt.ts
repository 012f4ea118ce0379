import type { AnswerCheck, Locale } from '#lib/math/check.ts';
import type { Analysis } from '#lib/reasoning/analysis.ts';
import { compareToEarlier, type Shown } from '#lib/reasoning/compare-to-earlier.ts';
import { joinLearned } from '#lib/reasoning/learned-reading.ts';
import { foldText } from '#lib/reasoning/fold.ts';
import { effectiveFindings } from '#lib/reports/effective-findings.ts';
import type { Context } from '#lib/server/context.ts';
import {
	findAttemptByKey,
	insertAttempt,
	listAttemptsForStudent
} from '#lib/server/db/attempts.ts';
import { findDraft, markDraftSubmitted, upsertDraft } from '#lib/server/db/drafts.ts';
import { insertFindings, listFindingsOfAttempts } from '#lib/server/db/findings.ts';
import type { Span } from '#lib/server/db/schema.ts';
import { changesOf, modelFindings, type ModelChange } from '#lib/server/learning.ts';
import { findStudentTask, type StudentTask } from '#lib/server/student-task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';

/** As many characters as a justification may have. */
export const maxJustificationLength = 5000;

/** What a student hands in. */
export type Submission = {
	assignmentId: string;
	taskId: string;
	/** LaTeX, one for each part of the task. */
	answers: string[];
	justification: string;
	/** Words that a sentence frame supplied. */
	fromFrames: Span[];
	/** The page's language. */
	locale: Locale;
	/** Made with the page: the same key is the same submit. */
	idempotencyKey: string;
};

/** What came of submitting; only `stored` used an attempt. */
export type SubmitOutcome =
	| { kind: 'stored'; attemptId: string; number: number }
	/** For each part why it cannot be read, or null when it can. */
	| { kind: 'unreadable'; parts: (string | null)[] }
	| { kind: 'too-long'; limit: number };

/** Stores the attempt, its findings and the draft's end: all or nothing, and once for each key. */
async function storeAttempt(
	ctx: Context,
	input: Submission,
	{ assignment, key, taskVersion, seed }: StudentTask,
	checks: AnswerCheck[],
	{ level, nextStep, analyzerVersion, findings }: Analysis,
	learned: ModelChange[]
): Promise<SubmitOutcome> {
	const { store, districtId, now, newId } = ctx;
	const { answers, justification, fromFrames, locale, idempotencyKey } = input;
	const attemptId = newId();
	const at = now();
	const { sectionId } = assignment;
	return store.tx(async (tx) => {
		const earlier = await findAttemptByKey(tx, districtId, key.studentId, idempotencyKey);
		if (earlier) return { kind: 'stored', attemptId: earlier.id, number: earlier.number };

		const number = await insertAttempt(tx, {
			...key,
			sectionId,
			id: attemptId,
			taskVersion,
			seed,
			answers,
			checks,
			justification,
			fromFrames,
			locale,
			supportLevel: assignment.ownSupportLevel ?? assignment.supportLevel,
			level,
			nextStep,
			analyzerVersion,
			searchText: foldText(justification),
			idempotencyKey,
			submittedAt: at
		});
		await insertFindings(
			tx,
			findings.map((finding) => ({
				...finding,
				districtId,
				sectionId,
				attemptId,
				id: newId(),
				source: 'engine' as const,
				isPresent: true,
				createdAt: at
			}))
		);
		await insertFindings(tx, modelFindings(ctx, { sectionId, id: attemptId }, learned));
		const content = { answers, justification, fromFrames, updatedAt: at };
		const revision = ((await findDraft(tx, key))?.revision ?? 0) + 1;
		await upsertDraft(tx, key, { taskVersion, seed, revision, ...content });
		await markDraftSubmitted(tx, key, revision);
		return { kind: 'stored', attemptId, number };
	});
}

/** Finds what the student's attempt before this one shows; null when this is the first. */
async function findEarlier(
	{ store, districtId }: Context,
	{ studentId, assignmentId, taskId }: StudentTask['key']
): Promise<Shown | null> {
	const attempts = await listAttemptsForStudent(store, districtId, studentId, assignmentId, taskId);
	const latest = attempts.at(-1);
	if (!latest) return null;
	const findings = await listFindingsOfAttempts(store, districtId, latest.sectionId, [latest.id]);
	const effective = effectiveFindings(findings).filter(({ isPresent }) => isPresent);
	const { justification: text, checks, level } = latest;
	return { text, checks, level, findings: effective };
}

/** Hands in a student's work on a task: checked, read, and stored exactly once. */
export async function submitAttempt(ctx: Context, input: Submission): Promise<SubmitOutcome> {
	const { store, districtId, viewer, judge, tasks } = ctx;
	if (input.justification.length > maxJustificationLength) {
		return { kind: 'too-long', limit: maxJustificationLength };
	}
	const task = await findStudentTask(ctx, input);
	const earlier = await findAttemptByKey(store, districtId, viewer.personId, input.idempotencyKey);
	if (earlier) return { kind: 'stored', attemptId: earlier.id, number: earlier.number };

	const variant = makeVariant(await tasks.getTask(input.taskId, task.taskVersion), task.seed);
	const { parts } = variant;
	const checks = await Promise.all(
		parts.map(({ key }, i) => judge.checkAnswer(input.answers[i] ?? '', key))
	);
	if (checks.some(({ kind }) => kind === 'unreadable')) {
		const reasons = checks.map((check) => (check.kind === 'unreadable' ? check.reason : null));
		return { kind: 'unreadable', parts: reasons };
	}
	const { justification: text, fromFrames, locale } = input;
	const justification = { text, fromFrames, locale };
	const analysis = await judge.analyzeJustification(variant, justification, checks);
	const known = await ctx.learning.findModel(input.taskId);
	const work = { variant, justification, checks, analysis };
	const [learned] = known ? await judge.readWithModel(known.model, [work]) : [];
	const read = learned ? joinLearned(work, learned) : analysis;
	const before = await findEarlier(ctx, task.key);
	const nextStep = before ? compareToEarlier(before, { ...read, text, checks }) : read.nextStep;
	const answers = parts.map((_, i) => input.answers[i]);
	const changes = learned ? changesOf(analysis.level, [], learned) : [];
	return storeAttempt(ctx, { ...input, answers }, task, checks, { ...analysis, nextStep }, changes);
}
