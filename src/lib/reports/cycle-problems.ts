/** What is wrong with the details of a PD cycle, by field. */
export type CycleProblems = {
	title?: 'missing' | 'too-long';
	focus?: 'too-long';
	startsOn?: 'no-date';
	endsOn?: 'no-date' | 'too-early';
};

/** As many characters as a cycle's title, or a meeting's, may have. */
export const maxTitleLength = 120;
/** As many characters as a cycle's focus may have. */
export const maxFocusLength = 500;

/** Tells whether a text is a day, `YYYY-MM-DD`, that a calendar has. */
export function isDay(text: string): boolean {
	const date = new Date(`${text}T12:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && date.toJSON()?.startsWith(text) === true;
}

/** Finds what a person must still put right in a cycle's details. */
export function findCycleProblems(details: {
	title: string;
	focus: string;
	startsOn: string;
	endsOn: string;
}): CycleProblems {
	const problems: CycleProblems = {};
	const { title, focus, startsOn, endsOn } = details;
	if (!title.trim()) problems.title = 'missing';
	else if (title.trim().length > maxTitleLength) problems.title = 'too-long';
	if (focus.trim().length > maxFocusLength) problems.focus = 'too-long';
	if (!isDay(startsOn)) problems.startsOn = 'no-date';
	if (!isDay(endsOn)) problems.endsOn = 'no-date';
	else if (endsOn < startsOn) problems.endsOn = 'too-early';
	return problems;
}
