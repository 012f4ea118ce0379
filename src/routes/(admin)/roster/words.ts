import { m } from '#lib/paraglide/messages.js';
import type { RosterProblem, RosterProblemKind } from '#lib/roster/roster-problem.ts';

const sentences: Record<RosterProblemKind, (input: { value: string }) => string> = {
	'missing-file': m.roster_problem_missing_file,
	'missing-column': m.roster_problem_missing_column,
	'not-csv': m.roster_problem_not_csv,
	duplicate: m.roster_problem_duplicate,
	'bad-name': m.roster_problem_bad_name,
	'bad-username': m.roster_problem_bad_username,
	'taken-username': m.roster_problem_taken_username,
	'unknown-school': m.roster_problem_unknown_school,
	'unknown-class': m.roster_problem_unknown_class,
	'unknown-person': m.roster_problem_unknown_person
};

/** Says in a sentence what is wrong with a line of a roster file. */
export const problemText = ({ kind, value }: RosterProblem): string =>
	sentences[kind]({ value: value === '' ? '–' : value });
