import { CsvError, parse } from 'csv-parse/sync';
import { readPersonName, readUsername } from './person-fields.ts';
import type { RosterProblem, RosterProblemKind } from './roster-problem.ts';
import type {
	EnrollmentKind,
	Roster,
	RosterEnrollment,
	RosterPerson,
	RosterSection
} from './roster.ts';
import { readSectionName } from './section-fields.ts';

/** A file as it was handed in. */
export type RosterText = { name: string; text: string };

/** The files that are read, with the columns that each must have. Source: 1EdTech, OneRoster 1.1, CSV tables. */
const columns = {
	'orgs.csv': ['sourcedid', 'name', 'type'],
	'users.csv': ['sourcedid', 'role', 'username', 'givenname', 'familyname'],
	'classes.csv': ['sourcedid', 'title', 'grades', 'schoolsourcedid'],
	'enrollments.csv': ['classsourcedid', 'usersourcedid', 'role']
} as const;

type FileName = keyof typeof columns;
type Line = { line: number; fields: Record<string, string> };

/** The name of a roster file without its folder, in small letters. */
const baseName = (name: string) => name.replace(/^.*[\\/]/, '').toLowerCase();

/** Reads one file into its lines; what is marked `tobedeleted` is as good as not there. */
function readLines(files: RosterText[], name: FileName, problems: RosterProblem[]): Line[] {
	const file = files.find((each) => baseName(each.name) === name);
	if (!file) {
		problems.push({ kind: 'missing-file', file: name, line: 0, value: name });
		return [];
	}
	const lines: Line[] = [];
	// A line may end before its last column.
	const blank = Object.fromEntries(columns[name].map((column) => [column, '']));
	let header: string[] = [];
	try {
		parse(file.text, {
			bom: true,
			trim: true,
			skip_empty_lines: true,
			relax_column_count: true,
			info: true,
			columns: (names: string[]) => (header = names.map((each) => each.toLowerCase())),
			on_record: ({
				record,
				info
			}: {
				record: Record<string, string>;
				info: { lines: number };
			}) => {
				if (record.status?.toLowerCase() !== 'tobedeleted') {
					lines.push({ line: info.lines, fields: { ...blank, ...record } });
				}
				return null;
			}
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error.lines === 'number' ? error.lines : 0;
		problems.push({ kind: 'not-csv', file: name, line, value: '' });
	}
	const missing = columns[name].filter((column) => !header.includes(column));
	for (const value of missing) {
		problems.push({ kind: 'missing-column', file: name, line: 1, value });
	}
	return missing.length > 0 ? [] : lines;
}

/** The first of a class's grades that is taught here; null for a class of other grades. */
function gradeOf(grades: string): number | null {
	const numbers = grades.split(',').map((grade) => Number.parseInt(grade.trim(), 10));
	return numbers.find((grade) => grade >= 6 && grade <= 8) ?? null;
}

/** Whether a class is one of mathematics, or does not say what it is of. */
const isMathematics = ({ subjects = '' }: Record<string, string>) =>
	subjects === '' || /math|algebra|geometr|matem/i.test(subjects);

/** What the readers of the files share. */
type Reading = {
	lines: (file: FileName) => Line[];
	say: (file: FileName, line: Line, kind: RosterProblemKind, value: string) => void;
	/** Whether an id is new in its file; a second time is told. */
	isNew: (file: FileName, line: Line) => boolean;
};

function createReading(files: RosterText[], problems: RosterProblem[]): Reading {
	const seen = new Set<string>();
	const say: Reading['say'] = (file, { line }, kind, value) =>
		problems.push({ kind, file, line, value });
	return {
		say,
		lines: (file) => readLines(files, file, problems),
		isNew: (file, line) => {
			const id = line.fields.sourcedid;
			const key = `${file} ${id}`;
			if (id && !seen.has(key)) return Boolean(seen.add(key));
			say(file, line, 'duplicate', id);
			return false;
		}
	};
}

/** Reads the names of the schools, by id. */
function readSchools({ lines, say, isNew }: Reading): Map<string, string> {
	const schools = new Map<string, string>();
	for (const line of lines('orgs.csv')) {
		const { sourcedid, type, name: written } = line.fields;
		if (type.toLowerCase() !== 'school' || !isNew('orgs.csv', line)) continue;
		const name = readSectionName(written);
		if (name) schools.set(sourcedid, name);
		else say('orgs.csv', line, 'bad-name', written);
	}
	return schools;
}

function readSections({ lines, say, isNew }: Reading, schools: Map<string, string>) {
	const leftOut = new Set<string>();
	const sections = new Map<string, RosterSection>();
	for (const line of lines('classes.csv')) {
		const { sourcedid: sourceId, title, grades, schoolsourcedid: schoolSourceId } = line.fields;
		if (!isNew('classes.csv', line)) continue;
		const grade = gradeOf(grades);
		const name = readSectionName(title);
		if (grade === null || !isMathematics(line.fields)) leftOut.add(sourceId);
		else if (!name) say('classes.csv', line, 'bad-name', title);
		else if (!schools.has(schoolSourceId)) {
			say('classes.csv', line, 'unknown-school', schoolSourceId);
		} else sections.set(sourceId, { sourceId, schoolSourceId, name, grade });
	}
	return { sections, leftOut };
}

function readPeople({ lines, say, isNew }: Reading) {
	/** Neither students nor teachers. */
	const others = new Set<string>();
	const people = new Map<string, RosterPerson>();
	const usernames = new Set<string>();
	for (const line of lines('users.csv')) {
		const { sourcedid: sourceId, role, username: typed, givenname, familyname } = line.fields;
		if (!isNew('users.csv', line)) continue;
		const [givenName, familyName] = [readPersonName(givenname), readPersonName(familyname)];
		const username = readUsername(typed);
		if (!['student', 'teacher'].includes(role.toLowerCase())) others.add(sourceId);
		else if (!givenName || !familyName) {
			say('users.csv', line, 'bad-name', `${givenname} ${familyname}`);
		} else if (!username) say('users.csv', line, 'bad-username', typed);
		else if (usernames.has(username)) say('users.csv', line, 'taken-username', username);
		else {
			usernames.add(username);
			people.set(sourceId, { sourceId, username, givenName, familyName });
		}
	}
	return { people, others };
}

const kinds: readonly EnrollmentKind[] = ['student', 'teacher'];

/**
 * Reads the CSV files of a OneRoster 1.1 export: `orgs`, `users`, `classes` and `enrollments`, in any order of
 * columns. What is wrong with a line is told, and the line passed over.
 *
 * @returns the mathematics classes of grades 6–8, their schools, and the students and teachers in them: nobody else
 */
export function readOneRoster(files: RosterText[]): Roster {
	const problems: RosterProblem[] = [];
	const reading = createReading(files, problems);
	const schools = readSchools(reading);
	const { sections, leftOut } = readSections(reading, schools);
	const { people, others } = readPeople(reading);

	const enrollments = new Map<string, RosterEnrollment>();
	for (const line of reading.lines('enrollments.csv')) {
		const { classsourcedid, usersourcedid, role } = line.fields;
		const kind = kinds.find((each) => each === role.toLowerCase());
		if (!kind || leftOut.has(classsourcedid) || others.has(usersourcedid)) continue;
		if (!sections.has(classsourcedid)) {
			reading.say('enrollments.csv', line, 'unknown-class', classsourcedid);
		} else if (!people.has(usersourcedid)) {
			reading.say('enrollments.csv', line, 'unknown-person', usersourcedid);
		} else {
			const ids = { sectionSourceId: classsourcedid, personSourceId: usersourcedid };
			enrollments.set(`${classsourcedid} ${usersourcedid}`, { ...ids, kind });
		}
	}

	const enrolled = new Set([...enrollments.values()].map(({ personSourceId }) => personSourceId));
	const used = new Set([...sections.values()].map(({ schoolSourceId }) => schoolSourceId));
	return {
		schools: [...schools]
			.filter(([sourceId]) => used.has(sourceId))
			.map(([sourceId, name]) => ({ sourceId, name })),
		people: [...people.values()].filter(({ sourceId }) => enrolled.has(sourceId)),
		sections: [...sections.values()],
		enrollments: [...enrollments.values()],
		leftOut: leftOut.size,
		problems
	};
}
