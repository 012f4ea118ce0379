import type { Role, Viewer } from '#lib/access.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import type { App, Context } from '#lib/server/context.ts';
import { insertPerson, insertRole } from '#lib/server/db/people.ts';
import { insertEnrollments, insertSchools, insertSections } from '#lib/server/db/roster.ts';
import type { Store, Tx } from '#lib/server/db/store.ts';
import { demoPassword } from './accounts.ts';
import { familyNames, givenNames } from './names.ts';
import type { Random } from './random.ts';

/** A made-up person and where they belong. */
export type DemoPerson = {
	id: string;
	username: string;
	givenName: string;
	familyName: string;
	locale: 'en' | 'es';
	isEnglishLearner: boolean;
	hasIep: boolean;
	grants: { role: Role; schoolId: string | null }[];
};

/** A made-up class with its people. */
export type DemoSection = {
	id: string;
	schoolId: string;
	name: string;
	grade: number;
	classCode: string;
	teacher: DemoPerson;
	students: DemoPerson[];
};

/** Everybody in the demo district. */
export type DemoPeople = { staff: DemoPerson[]; sections: DemoSection[] };

type Maker = { random: Random; newId: () => string; usernames: Set<string> };

const fold = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');

function makeStaff(
	{ newId, usernames }: Maker,
	name: [given: string, family: string],
	username: string,
	grants: DemoPerson['grants']
): DemoPerson {
	usernames.add(username);
	const [givenName, familyName] = name;
	const flags = { isEnglishLearner: false, hasIep: false };
	return { id: newId(), username, givenName, familyName, locale: 'en', ...flags, grants };
}

function makeStudent({ random, newId, usernames }: Maker, schoolId: string): DemoPerson {
	const givenName = random.pick(givenNames);
	const familyName = random.pick(familyNames);
	const base = `${fold(givenName)}.${fold(familyName)}`;
	let username = base;
	for (let n = 2; usernames.has(username); n++) username = `${base}${n}`;
	usernames.add(username);
	const isEnglishLearner = random.chance(0.2);
	return {
		id: newId(),
		username,
		givenName,
		familyName,
		locale: isEnglishLearner && random.chance(0.7) ? 'es' : 'en',
		isEnglishLearner,
		hasIep: random.chance(0.15),
		grants: [{ role: 'student', schoolId }]
	};
}

/** The schools of the demo district, in the order in which `makeDemoPeople` uses their ids. */
export const demoSchoolNames = [
	'Heron Point Middle School (demo)',
	'Larkspur Middle School (demo)'
];

/** The students whom visitors sign in as, each the first of a class. */
const namedStudents = [
	{ section: 0, username: 'maya', givenName: 'Maya', locale: 'en' as const },
	{ section: 2, username: 'diego', givenName: 'Diego', locale: 'es' as const },
	{ section: 4, username: 'jordan', givenName: 'Jordan', locale: 'en' as const }
];

/** Whether visitors sign in as this person, so that their pages must have something of everything. */
export const isNamedStudent = (person: DemoPerson): boolean =>
	namedStudents.some(({ username }) => username === person.username);

/** Makes up two schools' people: four teachers, six classes of 22–28, and those who support them. */
export function makeDemoPeople(
	random: Random,
	newId: () => string,
	schoolIds: string[]
): DemoPeople {
	const maker = { random, newId, usernames: new Set<string>() };
	const [heron, larkspur] = schoolIds;
	const at = (role: Role, schoolId: string | null) => [{ role, schoolId }];
	const okafor = makeStaff(maker, ['Ngozi', 'Okafor'], 'okafor', at('teacher', heron));
	const reyes = makeStaff(maker, ['Daniel', 'Reyes'], 'reyes', at('teacher', heron));
	const whitfield = makeStaff(maker, ['Carla', 'Whitfield'], 'whitfield', at('teacher', larkspur));
	const park = makeStaff(maker, ['Min-ji', 'Park'], 'park', at('teacher', larkspur));
	const others = [
		makeStaff(maker, ['Lorraine', 'Bishop'], 'bishop', at('apf', heron)),
		makeStaff(maker, ['Héctor', 'Salinas'], 'salinas', at('apf', larkspur)),
		makeStaff(maker, ['Yolanda', 'Pierce'], 'pierce', [
			...at('acl', heron),
			...at('acl', larkspur)
		]),
		makeStaff(maker, ['Samuel', 'Ortega'], 'ortega', at('lead', null)),
		makeStaff(maker, ['Ruth', 'Lindqvist'], 'lindqvist', at('admin', null))
	];
	const classes: [
		teacher: DemoPerson,
		schoolId: string,
		grade: number,
		name: string,
		code: string
	][] = [
		[okafor, heron, 6, 'Math 6, period 1', 'HERON6A'],
		[okafor, heron, 6, 'Math 6, period 3', 'HERON6B'],
		[reyes, heron, 7, 'Math 7, period 2', 'HERON7A'],
		[whitfield, larkspur, 7, 'Math 7, period 4', 'LARKS7A'],
		[whitfield, larkspur, 8, 'Math 8, period 1', 'LARKS8A'],
		[park, larkspur, 8, 'Math 8, period 5', 'LARKS8B']
	];
	const sections = classes.map(([teacher, schoolId, grade, name, classCode]) => ({
		id: newId(),
		schoolId,
		name,
		grade,
		classCode,
		teacher,
		students: Array.from({ length: random.between(22, 28) }, () => makeStudent(maker, schoolId))
	}));
	for (const { section, ...fields } of namedStudents) {
		const { students } = sections[section];
		const isEnglishLearner = fields.locale === 'es';
		students[0] = { ...students[0], ...fields, isEnglishLearner, hasIep: false };
	}
	return { staff: [okafor, reyes, whitfield, park, ...others], sections };
}

async function insertPeople(
	tx: Tx,
	districtId: string,
	people: (DemoPerson & { passwordHash: string })[],
	newId: () => string,
	createdAt: Date
): Promise<void> {
	for (const { grants, ...person } of people) {
		await insertPerson(tx, { districtId, ...person, isActive: true, createdAt });
		for (const grant of grants) {
			await insertRole(tx, { districtId, id: newId(), personId: person.id, ...grant });
		}
	}
}

/** Stores the demo district's schools, people and classes in one transaction. */
export async function insertDemoPeople(
	store: Store,
	districtId: string,
	schoolIds: string[],
	{ staff, sections }: DemoPeople,
	newId: () => string,
	createdAt: Date
): Promise<void> {
	const everybody = [...staff, ...sections.flatMap(({ students }) => students)];
	const people = await Promise.all(
		everybody.map(async (person) => ({
			...person,
			passwordHash: await hashPassword(demoPassword)
		}))
	);
	await store.tx(async (tx) => {
		await insertSchools(
			tx,
			schoolIds.map((id, i) => ({ districtId, id, name: demoSchoolNames[i] }))
		);
		await insertPeople(tx, districtId, people, newId, createdAt);
		await insertSections(
			tx,
			sections.map(({ id, schoolId, name, grade, classCode }) => ({
				districtId,
				id,
				schoolId,
				name,
				grade,
				classCode,
				isJoinable: true,
				isActive: true,
				createdAt
			}))
		);
		for (const { id: sectionId, teacher, students } of sections) {
			const enrolled = { districtId, sectionId, supportLevel: null, enrolledAt: createdAt };
			await insertEnrollments(tx, [
				{ ...enrolled, personId: teacher.id, kind: 'teacher' as const },
				...students.map(({ id, isEnglishLearner, hasIep }) => ({
					...enrolled,
					personId: id,
					kind: 'student' as const,
					supportLevel: isEnglishLearner || hasIep ? ('full' as const) : null
				}))
			]);
		}
	});
}

/** What a use case is handed when a demo person does something at a moment. */
export function contextOf(app: App, person: DemoPerson, at: Date): Context {
	const { id: personId, username, givenName, familyName, locale, grants } = person;
	const viewer: Viewer = {
		personId,
		username,
		givenName,
		familyName,
		locale,
		grants,
		sessionId: ''
	};
	return { ...app, now: () => at, viewer };
}
