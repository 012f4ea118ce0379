import { m } from '#lib/paraglide/messages.js';
import type { CycleProblems } from '#lib/reports/cycle-problems.ts';

/** What somebody typed into the details of a cycle. */
export type CycleFields = {
	title: string;
	focus: string;
	module: string;
	startsOn: string;
	endsOn: string;
};

/** Reads the details of a cycle from a form. */
export function readCycleFields(form: FormData): CycleFields {
	const text = (name: string) => String(form.get(name) ?? '');
	return {
		title: text('title'),
		focus: text('focus'),
		module: text('module'),
		startsOn: text('startsOn'),
		endsOn: text('endsOn')
	};
}

/** Says what is wrong with the details of a cycle, one sentence per field. */
export function sayCycleProblems(
	problems: CycleProblems
): Partial<Record<keyof CycleFields, string>> {
	const { title, focus, startsOn, endsOn } = problems;
	return {
		...(title && {
			title: title === 'missing' ? m.apf_problem_title_missing() : m.apf_problem_title_long()
		}),
		...(focus && { focus: m.apf_problem_focus_long() }),
		...(startsOn && { startsOn: m.apf_problem_date() }),
		...(endsOn && {
			endsOn: endsOn === 'too-early' ? m.apf_problem_early() : m.apf_problem_date()
		})
	};
}
