import { m } from '#lib/paraglide/messages.js';
import type { Pattern } from '#lib/reports/patterns.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';

/** Says how much scaffold a support level shows. */
export function supportLabel(level: SupportLevel): string {
	return { full: m.support_full, some: m.support_some, none: m.support_none }[level]();
}

/** Says what a reasoning level (0 to 3) means. */
export function levelLabel(level: number): string {
	return [m.level_0, m.level_1, m.level_2, m.level_3][level]?.() ?? '';
}

const outcomeLabels: Record<string, () => string> = {
	correct: m.teacher_outcome_correct,
	'wrong-form': m.teacher_outcome_wrong_form,
	'missing-unit': m.teacher_outcome_missing_unit,
	'wrong-unit': m.teacher_outcome_wrong_unit
};

/**
 * Says what came of an answer.
 *
 * @param outcome as `outcomeOf` has it
 * @param misconception what the misconception behind it is called
 */
export function outcomeLabel(outcome: string, misconception?: string | null): string {
	return misconception || (outcomeLabels[outcome] ?? m.teacher_outcome_other)();
}

/** Says what a pattern is, in words; `name` is what its finding is called. */
export function patternLabel(pattern: Pattern, name: string | null): string {
	const [head, ...rest] = pattern.split(':');
	const level = { level: rest[0] ?? '', name: levelLabel(Number(rest[0])) };
	const labels: Record<string, () => string> = {
		revised: m.teacher_pattern_revised,
		rose: m.teacher_pattern_rose,
		seen: () => m.teacher_pattern_seen({ name: name ?? '' }),
		unsure: () => m.teacher_pattern_unsure({ name: name ?? '' }),
		missing: () => m.teacher_pattern_missing({ name: name ?? '' }),
		first: () => m.teacher_pattern_first(level),
		latest: () => m.teacher_pattern_latest(level),
		part: () => m.teacher_pattern_answer({ name: outcomeLabel(rest[1] ?? '', name) })
	};
	return (labels[head] ?? m.teacher_pattern_all)();
}

const functionLabels: Record<string, () => string> = {
	'explain-how': m.teacher_function_explain_how,
	justify: m.teacher_function_justify,
	compare: m.teacher_function_compare,
	critique: m.teacher_function_critique,
	generalize: m.teacher_function_generalize,
	describe: m.teacher_function_describe
};

/** Says what the language of a task's justification is for. */
export const functionLabel = (languageFunction: string): string =>
	functionLabels[languageFunction]?.() ?? '';

type GroupNeed = { need: string; misconception: string | null; hint: string | null };

/** Says what a group of students needs next. */
export function needLabel({ need, misconception }: GroupNeed): string {
	const labels: Record<string, () => string> = {
		begin: m.teacher_need_begin,
		answer: m.teacher_need_answer,
		misconceptions: m.teacher_need_misconceptions,
		reason: m.teacher_need_reason,
		complete: m.teacher_need_complete,
		extend: m.teacher_need_extend
	};
	return misconception
		? m.teacher_need_misconception({ name: misconception })
		: (labels[need]?.() ?? '');
}

/** Says what a teacher can do with a group of students. */
export function needHint({ need, hint }: GroupNeed): string {
	const hints: Record<string, () => string> = {
		begin: m.teacher_need_begin_hint,
		answer: m.teacher_need_answer_hint,
		misconceptions: m.teacher_need_misconceptions_hint,
		reason: m.teacher_need_reason_hint,
		complete: m.teacher_need_complete_hint,
		extend: m.teacher_need_extend_hint
	};
	return hint ?? hints[need]?.() ?? '';
}
