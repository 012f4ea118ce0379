import type { RosterProblem } from './roster-problem.ts';

/** How somebody is in a class. */
export type EnrollmentKind = 'student' | 'teacher';

/** A school as a roster file has it. */
export type RosterSchool = { sourceId: string; name: string };

/** A student or teacher as a roster file has them. */
export type RosterPerson = {
	sourceId: string;
	username: string;
	givenName: string;
	familyName: string;
};

/** A class of grades 6–8 as a roster file has it. */
export type RosterSection = {
	sourceId: string;
	schoolSourceId: string;
	name: string;
	grade: number;
};

/** That somebody is in a class. */
export type RosterEnrollment = {
	sectionSourceId: string;
	personSourceId: string;
	kind: EnrollmentKind;
};

/** What the files of a roster hold that belongs here: mathematics classes of grades 6–8, and who is in them. */
export type Roster = {
	schools: RosterSchool[];
	people: RosterPerson[];
	sections: RosterSection[];
	enrollments: RosterEnrollment[];
	/** Classes of other grades or subjects, which are passed over. */
	leftOut: number;
	problems: RosterProblem[];
};
