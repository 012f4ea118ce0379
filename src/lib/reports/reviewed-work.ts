import type { AnswerCheck } from '#lib/math/check.ts';
import {
	effectiveFindings,
	effectiveLevel,
	isPersons,
	type StoredFinding
} from './effective-findings.ts';

/** What a report needs of an attempt. */
export type ReportedAttempt = {
	id: string;
	studentId: string;
	taskId: string;
	number: number;
	checks: AnswerCheck[];
	/** The engine's by its rules, when the attempt was handed in. */
	level: number;
};

/** An attempt with what counts of everything that was seen in it. */
export type ReviewedAttempt<A extends ReportedAttempt = ReportedAttempt> = A & {
	/** Effective findings without the level; rejected ones have `isPresent: false`. */
	findings: StoredFinding[];
	/** The engine's level, by what it learned where it did. */
	engineLevel: number;
	/** A person's level, or else the engine's. */
	effectiveLevel: number;
	/** Whether a person set the level. */
	isLevelDecided: boolean;
};

/** One student's attempts at one task, by number; there is at least one. */
export type StudentWork<A extends ReportedAttempt = ReportedAttempt> = {
	studentId: string;
	taskId: string;
	first: ReviewedAttempt<A>;
	latest: ReviewedAttempt<A>;
	attempts: ReviewedAttempt<A>[];
};

/** Joins attempts with their findings, a person's word counting over the engine's. */
export function reviewAttempts<A extends ReportedAttempt>(
	attempts: A[],
	findings: (StoredFinding & { attemptId: string })[]
): ReviewedAttempt<A>[] {
	const byAttempt = Map.groupBy(findings, ({ attemptId }) => attemptId);
	return attempts.map((attempt) => {
		const all = byAttempt.get(attempt.id) ?? [];
		const effective = effectiveFindings(all);
		return {
			...attempt,
			findings: effective.filter(({ code }) => !code.startsWith('level:')),
			engineLevel: effectiveLevel(
				attempt.level,
				all.filter((finding) => !isPersons(finding))
			),
			effectiveLevel: effectiveLevel(attempt.level, all),
			isLevelDecided: effective.some(
				(finding) => finding.code.startsWith('level:') && finding.isPresent && isPersons(finding)
			)
		};
	});
}

/** Gathers the attempts of each student at each task. */
export function gatherWork<A extends ReportedAttempt>(
	attempts: ReviewedAttempt<A>[]
): StudentWork<A>[] {
	const byWork = Map.groupBy(attempts, ({ studentId, taskId }) => `${studentId} ${taskId}`);
	return [...byWork.values()].map((unordered) => {
		const ordered = unordered.toSorted((a, b) => a.number - b.number);
		const first = ordered[0];
		const latest = ordered[ordered.length - 1];
		const { studentId, taskId } = first;
		return { studentId, taskId, first, latest, attempts: ordered };
	});
}
