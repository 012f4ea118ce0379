import type { Role } from '#lib/access.ts';
import type { RosterProblem } from './roster-problem.ts';
import type {
	EnrollmentKind,
	Roster,
	RosterEnrollment,
	RosterPerson,
	RosterSchool,
	RosterSection
} from './roster.ts';

/** Somebody of the district; `sourceId` names them in the files that they came from, null when an admin added them. */
export type CurrentPerson = {
	id: string;
	sourceId: string | null;
	username: string;
	givenName: string;
	familyName: string;
	isActive: boolean;
	grants: { id: string; role: Role; schoolId: string | null }[];
};

/** What the district has now. */
export type CurrentRoster = {
	schools: { id: string; sourceId: string | null; name: string }[];
	people: CurrentPerson[];
	sections: {
		id: string;
		sourceId: string | null;
		schoolId: string;
		name: string;
		grade: number;
		isActive: boolean;
	}[];
	/** Those that go on. */
	enrollments: { sectionId: string; personId: string; kind: EnrollmentKind }[];
};

/** The changes that bring the district to what a roster says. */
export type RosterPlan = {
	addSchools: RosterSchool[];
	/** Schools that are there by name, and are known by their source from now on. */
	tieSchools: { id: string; sourceId: string }[];
	addPeople: RosterPerson[];
	/** Names, usernames, or that they are active again. */
	changePeople: (RosterPerson & { id: string; was: string })[];
	/** Who came from a roster and is in none of its classes any more: deactivated, their work stays. */
	dropPeople: { id: string; name: string }[];
	addSections: RosterSection[];
	changeSections: (Omit<RosterSection, 'schoolSourceId'> & { id: string; was: string })[];
	/** Classes that came from a roster and are not in it any more; their work stays. */
	closeSections: { id: string; name: string }[];
	giveRoles: { personSourceId: string; role: EnrollmentKind; schoolSourceId: string }[];
	takeRoles: { id: string }[];
	enroll: RosterEnrollment[];
	end: { sectionId: string; personId: string }[];
	problems: RosterProblem[];
	/** How many active people came from a roster before. */
	imported: number;
};

const fullName = ({ givenName, familyName }: Pick<RosterPerson, 'givenName' | 'familyName'>) =>
	`${givenName} ${familyName}`;
const fold = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
const isOfClass = ({ role }: { role: Role }): boolean => role === 'student' || role === 'teacher';

function planSchools(schools: RosterSchool[], current: CurrentRoster['schools']) {
	const found = new Map<string, string>();
	const addSchools: RosterSchool[] = [];
	const tieSchools: RosterPlan['tieSchools'] = [];
	for (const school of schools) {
		const { sourceId, name } = school;
		const match =
			current.find((each) => each.sourceId === sourceId) ??
			current.find((each) => each.sourceId === null && fold(each.name) === fold(name));
		if (!match) addSchools.push(school);
		else {
			found.set(sourceId, match.id);
			if (match.sourceId === null) tieSchools.push({ id: match.id, sourceId });
		}
	}
	return { schoolIds: found, addSchools, tieSchools };
}

/** Finds who of the district each person of a roster is, and refuses those whose username somebody else keeps. */
function matchPeople(people: RosterPerson[], current: CurrentPerson[]) {
	const bySource = new Map(
		current.flatMap((each) => (each.sourceId ? [[each.sourceId, each]] : []))
	);
	const byUsername = new Map(current.map((each) => [each.username, each]));
	const matchOf = ({ sourceId, username }: RosterPerson) => {
		const holder = byUsername.get(username);
		// An account that an admin made is taken over, if it is a student's or a teacher's.
		const isFree = holder?.sourceId === null && holder.grants.some(isOfClass);
		return bySource.get(sourceId) ?? (isFree ? holder : undefined);
	};
	const wanted = new Map(people.map((each) => [each.sourceId, each]));
	const refused = new Set<string>();
	const gives = ({ sourceId, username }: CurrentPerson) => {
		const own = sourceId && !refused.has(sourceId) ? wanted.get(sourceId) : undefined;
		return own !== undefined && own.username !== username;
	};
	// Who is refused keeps their username, for which another may have to be refused in turn.
	for (let before = -1; before !== refused.size;) {
		before = refused.size;
		for (const person of people) {
			const holder = byUsername.get(person.username);
			if (holder && holder !== matchOf(person) && !gives(holder)) refused.add(person.sourceId);
		}
	}
	return { matchOf, refused, bySource };
}

function planPeople(people: RosterPerson[], current: CurrentPerson[]) {
	const { matchOf, refused, bySource } = matchPeople(people, current);
	const found = new Map<string, CurrentPerson>();
	const addPeople: RosterPerson[] = [];
	const changePeople: RosterPlan['changePeople'] = [];
	const problems: RosterProblem[] = [];
	for (const person of people) {
		const match = matchOf(person);
		if (refused.has(person.sourceId)) {
			const { username: value } = person;
			problems.push({ kind: 'taken-username', file: 'users.csv', line: 0, value });
		} else if (!match) addPeople.push(person);
		else {
			found.set(person.sourceId, match);
			const isSame =
				match.sourceId === person.sourceId &&
				match.isActive &&
				match.username === person.username &&
				match.givenName === person.givenName &&
				match.familyName === person.familyName;
			if (!isSame) changePeople.push({ ...person, id: match.id, was: fullName(match) });
		}
	}
	const kept = new Set([...found.values()].map(({ id }) => id));
	const refusedIds = new Set([...refused].map((sourceId) => bySource.get(sourceId)?.id));
	const dropPeople = current
		.filter(
			({ id, sourceId, isActive }) => sourceId && isActive && !kept.has(id) && !refusedIds.has(id)
		)
		// Somebody who is also an APF or an admin is more than the roster knows of.
		.filter(({ grants }) => grants.every(isOfClass))
		.map((person) => ({ id: person.id, name: fullName(person) }));
	return { found, refused, addPeople, changePeople, dropPeople, problems };
}

function planSections(
	sections: RosterSection[],
	current: CurrentRoster['sections'],
	schoolIds: Map<string, string>
) {
	const found = new Map<string, string>();
	const taken = new Set<string>();
	const addSections: RosterSection[] = [];
	const changeSections: RosterPlan['changeSections'] = [];
	for (const section of sections) {
		const { sourceId, name, grade } = section;
		const schoolId = schoolIds.get(section.schoolSourceId);
		const match =
			current.find((each) => each.sourceId === sourceId) ??
			current.find(
				(each) =>
					each.sourceId === null &&
					!taken.has(each.id) &&
					each.schoolId === schoolId &&
					each.grade === grade &&
					fold(each.name) === fold(name)
			);
		if (!match) addSections.push(section);
		else {
			found.set(sourceId, match.id);
			taken.add(match.id);
			const isSame =
				match.sourceId === sourceId &&
				match.isActive &&
				match.name === name &&
				match.grade === grade;
			if (!isSame) changeSections.push({ id: match.id, sourceId, name, grade, was: match.name });
		}
	}
	const closeSections = current
		.filter(({ id, sourceId, isActive }) => sourceId && isActive && !taken.has(id))
		.map(({ id, name }) => ({ id, name }));
	return { found, addSections, changeSections, closeSections };
}

/** The roles at schools that the classes of a roster give, each once. */
function rolesOf({ enrollments, sections }: Roster): RosterPlan['giveRoles'] {
	const schoolOf = new Map(
		sections.map(({ sourceId, schoolSourceId }) => [sourceId, schoolSourceId])
	);
	const wanted = enrollments.map(({ personSourceId, sectionSourceId, kind: role }) => ({
		...{ personSourceId, role, schoolSourceId: schoolOf.get(sectionSourceId) ?? '' }
	}));
	return [...new Map(wanted.map((grant) => [Object.values(grant).join(' '), grant])).values()];
}

/**
 * Works out what has to change so that the district is as a roster says. Planned again after it was carried out,
 * nothing is left to do.
 *
 * Who and what an admin added by hand stays as it is; a class does not change its school.
 */
export function planRoster(roster: Roster, current: CurrentRoster): RosterPlan {
	const { schoolIds, addSchools, tieSchools } = planSchools(roster.schools, current.schools);
	const people = planPeople(roster.people, current.people);
	const sections = planSections(roster.sections, current.sections, schoolIds);

	const wantedRoles = rolesOf(roster).filter((grant) => !people.refused.has(grant.personSourceId));
	const wantedKeys = new Set(
		wantedRoles.map(({ personSourceId, role, schoolSourceId }) => {
			const personId = people.found.get(personSourceId)?.id;
			return `${personId} ${role} ${schoolIds.get(schoolSourceId)}`;
		})
	);
	const isWanted = (
		personId: string,
		{ role, schoolId }: { role: Role; schoolId: string | null }
	) => wantedKeys.has(`${personId} ${role} ${schoolId}`);
	const giveRoles = wantedRoles.filter(({ personSourceId, role, schoolSourceId }) => {
		const schoolId = schoolIds.get(schoolSourceId);
		const grants = people.found.get(personSourceId)?.grants ?? [];
		return !grants.some((grant) => grant.role === role && grant.schoolId === schoolId);
	});
	const takeRoles = [...people.found.values()].flatMap((person) =>
		person.sourceId === null
			? []
			: person.grants
					.filter((grant) => isOfClass(grant) && !isWanted(person.id, grant))
					.map(({ id }) => ({ id }))
	);

	const wanted = roster.enrollments.filter(
		({ personSourceId }) => !people.refused.has(personSourceId)
	);
	const placeOf = ({ sectionSourceId, personSourceId }: RosterEnrollment) => {
		const sectionId = sections.found.get(sectionSourceId);
		return `${sectionId} ${people.found.get(personSourceId)?.id}`;
	};
	const now = new Map(
		current.enrollments.map(({ sectionId, personId, kind }) => [`${sectionId} ${personId}`, kind])
	);
	// Who becomes a teacher of a class, or a student, leaves it as what they were.
	const places = new Set(wanted.map((each) => `${placeOf(each)} ${each.kind}`));
	const fromRoster = new Set(current.people.flatMap(({ id, sourceId }) => (sourceId ? [id] : [])));
	const known = new Set(sections.found.values());
	return {
		...{ addSchools, tieSchools, giveRoles, takeRoles },
		addPeople: people.addPeople,
		changePeople: people.changePeople,
		dropPeople: people.dropPeople,
		addSections: sections.addSections,
		changeSections: sections.changeSections,
		closeSections: sections.closeSections,
		enroll: wanted.filter((each) => now.get(placeOf(each)) !== each.kind),
		end: current.enrollments
			.filter(({ sectionId, personId }) => known.has(sectionId) && fromRoster.has(personId))
			.filter(({ sectionId, personId, kind }) => !places.has(`${sectionId} ${personId} ${kind}`))
			.map(({ sectionId, personId }) => ({ sectionId, personId })),
		problems: [...roster.problems, ...people.problems],
		imported: current.people.filter(({ sourceId, isActive }) => sourceId && isActive).length
	};
}

/** Whether a plan would deactivate so many that it is likelier a wrong file than a changed school. */
export const dropsMany = ({ dropPeople, imported }: Pick<RosterPlan, 'dropPeople' | 'imported'>) =>
	dropPeople.length > 10 && dropPeople.length * 3 > imported;

/** Whether there is nothing to do. */
export const isEmptyPlan = (plan: RosterPlan): boolean =>
	[
		...[
			plan.addSchools,
			plan.tieSchools,
			plan.addSections,
			plan.changeSections,
			plan.closeSections
		],
		...[plan.addPeople, plan.changePeople, plan.dropPeople, plan.giveRoles, plan.takeRoles],
		...[plan.enroll, plan.end]
	].every((list) => list.length === 0);
