/** What can be wrong with a line of a roster file. */
export type RosterProblemKind =
	/** The file is not among those that were handed in; `value` is its name. */
	| 'missing-file'
	/** The file's first line does not name a column; `value` is its name. */
	| 'missing-column'
	/** The file is no CSV from this line on. */
	| 'not-csv'
	/** An id stands on two lines; the first one counts. */
	| 'duplicate'
	| 'bad-name'
	| 'bad-username'
	/** The username is somebody else's. */
	| 'taken-username'
	| 'unknown-school'
	| 'unknown-class'
	| 'unknown-person';

/** Something wrong at a line of a roster file; the line is passed over. */
export type RosterProblem = {
	kind: RosterProblemKind;
	/** The file's name, e.g. `users.csv`. */
	file: string;
	/** From 1, the header's; 0 for the file as a whole. */
	line: number;
	/** What stands there, or what is missing. */
	value: string;
};
