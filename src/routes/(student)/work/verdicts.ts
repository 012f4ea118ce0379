import type { UnreadableReason } from '#lib/math/answer-check.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AnswerFeedback } from '#lib/server/usecases/open-task.ts';

/** What is asked for when a value is right and its form is not. */
const forms: Record<string, () => string> = {
	exact: m.student_form_exact,
	'lowest-terms': m.student_form_lowest_terms,
	'simplest-fraction': m.student_form_lowest_terms,
	'mixed-number': m.student_form_mixed_number,
	decimal: m.student_form_decimal,
	'decimal-places': m.student_form_decimal_places,
	scientific: m.student_form_scientific,
	factored: m.student_form_factored,
	expanded: m.student_form_expanded,
	'single-power': m.student_form_single_power,
	'slope-intercept': m.student_form_slope_intercept,
	solution: m.student_form_solution,
	point: m.student_form_point,
	ratio: m.student_form_ratio,
	value: m.student_form_value,
	equation: m.student_form_equation
};

/** Says in plain words how an answer came out; never what it should have been. */
export function sayVerdict({ kind, form }: Pick<AnswerFeedback, 'kind' | 'form'>): string {
	if (kind === 'correct') return m.student_verdict_correct();
	if (kind === 'wrong-form') return (forms[form ?? ''] ?? m.student_verdict_form)();
	if (kind === 'missing-unit') return m.student_verdict_missing_unit();
	if (kind === 'wrong-unit') return m.student_verdict_wrong_unit();
	return kind === 'incorrect' ? m.student_verdict_incorrect() : m.student_verdict_unread();
}

/** How far an answer has come: it is right, nearly, or not yet. */
export const toneOf = ({ kind }: Pick<AnswerFeedback, 'kind'>): 'good' | 'near' | 'not-yet' =>
	kind === 'correct' ? 'good' : kind === 'incorrect' || kind === 'unreadable' ? 'not-yet' : 'near';

const reasons: Partial<Record<string, () => string>> = {
	empty: m.student_answer_empty,
	'too-hard': m.student_answer_too_hard,
	words: m.student_answer_words,
	'extra-words': m.student_answer_extra_words,
	unit: m.student_answer_unit,
	'division-by-zero': m.student_answer_zero,
	'wrong-kind': m.student_answer_several,
	'not-mathematics': m.student_answer_sign
} satisfies Partial<Record<UnreadableReason, () => string>>;

/**
 * Says what keeps an answer from being read.
 *
 * @param reason as `checkAnswer` gives it
 */
export function sayUnreadable(reason: string): string {
	return (reasons[reason] ?? m.student_answer_unreadable)();
}
