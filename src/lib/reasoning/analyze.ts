import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Analysis, Justification } from './analysis.ts';

/**
 * Reads what a justification shows, and chooses the student's next step.
 *
 * @param task the variant that the student saw, from `makeVariant`
 * @param checks one per part, from `checkAnswer`
 */
export function analyzeJustification(
	task: TaskVariant,
	justification: Justification,
	checks: AnswerCheck[]
): Analysis {
	const isEmpty = !justification.text.trim() || checks.length !== task.parts.length;
	return {
		level: isEmpty ? 0 : 1,
		findings: [],
		nextStep: { kind: 'say-why', en: 'Say why.', es: 'Di por qué.' },
		analyzerVersion: '0'
	};
}
