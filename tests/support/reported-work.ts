import type { AnswerCheck } from '#lib/math/check.ts';
import type { StoredFinding } from '#lib/reports/effective-findings.ts';
import { gatherWork, reviewAttempts } from '#lib/reports/reviewed-work.ts';

/** One student's attempt as a test tells it: the level, what was seen, and the words. */
export type ToldAttempt = {
	studentId: string;
	taskId?: string;
	number?: number;
	level: number;
	codes?: string[];
	unsure?: string[];
	text?: string;
	check?: AnswerCheck;
};

const findingOf = (
	attemptId: string,
	code: string,
	confidence: StoredFinding['confidence']
): StoredFinding & { attemptId: string } => ({
	...{ id: `${attemptId} ${code}`, attemptId, source: 'engine', code, confidence },
	...{ isPresent: true, evidence: [], createdAt: new Date(0) }
});

/** Makes the work of a class out of its attempts, as reports take it. */
export function toWork(told: ToldAttempt[]) {
	const attempts = told.map(({ studentId, taskId = 'apples', number = 1, level, text, check }) => ({
		...{ id: `${studentId}-${taskId}-${number}`, studentId, taskId, number, level },
		checks: [check ?? { kind: 'correct' as const }],
		justification: text ?? ''
	}));
	const findings = told.flatMap(({ codes = [], unsure = [] }, index) => [
		...codes.map((code) => findingOf(attempts[index].id, code, 'likely')),
		...unsure.map((code) => findingOf(attempts[index].id, code, 'unsure'))
	]);
	return gatherWork(reviewAttempts(attempts, findings));
}
