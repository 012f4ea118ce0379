import type { AnswerCheck } from '#lib/math/check.ts';
import { regionOf } from '#lib/components/region.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Outcome } from '#lib/reports/outcomes.ts';
import type { MaskCount } from '#lib/reports/work-sample.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';

/** Says what a reasoning level (0 to 3) means. */
export function levelName(level: number): string {
	return [m.level_0, m.level_1, m.level_2, m.level_3][level]();
}

/** Says how much scaffold a support level shows. */
export function supportName(level: SupportLevel): string {
	return { full: m.support_full, some: m.support_some, none: m.support_none }[level]();
}

/** Says where a module lies: `g6-m1` is grade 6, module 1. */
export function moduleName(id: string): string {
	const [, grade, module] = /^g(\d)-m(\d+)$/i.exec(id) ?? [];
	return grade ? m.apf_module_n({ grade, module }) : id;
}

/** Says which lessons something goes with. */
export function lessonsName([first, last]: [first: number, last: number]): string {
	return first === last ? m.apf_lesson_one({ first }) : m.apf_lesson_range({ first, last });
}

/** Says what came of one answer. */
export function checkName(kind: AnswerCheck['kind']): string {
	const names = {
		correct: m.apf_check_correct,
		'wrong-form': m.apf_check_wrong_form,
		'missing-unit': m.apf_check_missing_unit,
		'wrong-unit': m.apf_check_wrong_unit,
		incorrect: m.apf_check_incorrect,
		unreadable: m.apf_check_incorrect
	};
	return names[kind]();
}

/** Says what came of an attempt's answers as a whole. */
export function outcomeName(outcome: Outcome): string {
	const names = {
		correct: m.apf_outcome_correct,
		form: m.apf_outcome_form,
		misconception: m.apf_outcome_misconception,
		other: m.apf_outcome_other
	};
	return names[outcome]();
}

/** Says what was masked, and how often. */
export function maskName({ kind, count }: MaskCount): string {
	const names = {
		name: m.apf_mask_name,
		email: m.apf_mask_email,
		phone: m.apf_mask_phone,
		address: m.apf_mask_address,
		handle: m.apf_mask_handle,
		link: m.apf_mask_link,
		other: m.apf_mask_other
	};
	return names[kind]({ count });
}

/** Says which student's work a sample is, by alias, and which attempt when it is not the first. */
export function sampleName({ alias, number }: { alias: string; number: number }): string {
	const name = aliasName(alias);
	return number > 1 ? `${name} · ${m.apf_attempt_n({ number })}` : name;
}

/** Puts an alias, which is stored as `Student A`, into the page's language. */
export function aliasName(alias: string): string {
	return m.apf_alias({ letters: alias.replace(/^Student /, '') });
}

/** Says how many samples a packet holds. */
export function samplesName(count: number): string {
	if (count === 0) return m.apf_samples_zero();
	return count === 1 ? m.apf_samples_one() : m.apf_samples_count({ count });
}

/** Writes a day without a time, `YYYY-MM-DD`, as people say it. */
export function dayName(day: string, locale: string): string {
	return new Intl.DateTimeFormat(regionOf(locale), {
		timeZone: 'UTC',
		weekday: 'short',
		month: 'short',
		day: 'numeric',
		year: 'numeric'
	}).format(new Date(`${day}T12:00:00Z`));
}

/** Writes a stretch of days as people say it: `Nov 2 – Dec 11, 2026`. */
export function daysName(first: string, last: string, locale: string): string {
	return new Intl.DateTimeFormat(regionOf(locale), {
		timeZone: 'UTC',
		month: 'short',
		day: 'numeric',
		year: 'numeric'
	}).formatRange(new Date(`${first}T12:00:00Z`), new Date(`${last}T12:00:00Z`));
}
