import type { AnswerCheck } from '#lib/math/check.ts';
import type { StoredFinding } from './effective-findings.ts';
import { outcomeOf } from './patterns.ts';

/** What came of an attempt's answers as a whole. */
export type Outcome = 'correct' | 'form' | 'misconception' | 'other';

/** The outcomes, as a form lists them. */
export const outcomes: Outcome[] = ['correct', 'form', 'misconception', 'other'];

/**
 * Joins the verdicts on all parts: `correct` when every part is; `misconception` when a known one explains
 * any; `form` when nothing is wrong but a form or a unit.
 */
export function joinOutcomes(checks: AnswerCheck[], findings: StoredFinding[]): Outcome {
	const each = checks.map((check) => outcomeOf(check, findings));
	if (each.some((outcome) => outcome.startsWith('misconception:'))) return 'misconception';
	if (each.every((outcome) => outcome === 'correct')) return 'correct';
	const formOnly = ['correct', 'wrong-form', 'missing-unit', 'wrong-unit'];
	return each.every((outcome) => formOnly.includes(outcome)) ? 'form' : 'other';
}
