import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropsMany, isEmptyPlan, planRoster, type CurrentRoster } from './plan-roster.ts';
import type { Roster } from './roster.ts';

const person = (n: number) => ({
	...{ sourceId: `u${n}`, username: `user.${n}`, givenName: `Given${n}`, familyName: 'Name' }
});
const section = (n: number) => ({
	...{ sourceId: `c${n}`, schoolSourceId: 's1', name: `Math ${n}`, grade: 7 }
});

function makeRoster(
	pairs: [sectionNumber: number, personNumber: number, isTeacher: boolean][]
): Roster {
	const unique = (list: number[]) => [...new Set(list)];
	return {
		schools: [{ sourceId: 's1', name: 'Heron Point' }],
		people: unique(pairs.map(([, n]) => n)).map(person),
		sections: unique(pairs.map(([n]) => n)).map(section),
		enrollments: [
			...new Map(
				pairs.map(([s, p, isTeacher]) => [
					`${s} ${p}`,
					{
						...{ sectionSourceId: `c${s}`, personSourceId: `u${p}` },
						kind: isTeacher ? ('teacher' as const) : ('student' as const)
					}
				])
			).values()
		],
		leftOut: 0,
		problems: []
	};
}

const nothing: CurrentRoster = { schools: [], people: [], sections: [], enrollments: [] };

/** Carries a plan out on values, as the database does. */
function carryOut(plan: ReturnType<typeof planRoster>, before: CurrentRoster): CurrentRoster {
	let next = 0;
	const newId = (kind: string) => `${kind}-${before.people.length}-${++next}`;
	const schools = [
		...before.schools.map((each) => ({
			...each,
			sourceId: plan.tieSchools.find(({ id }) => id === each.id)?.sourceId ?? each.sourceId
		})),
		...plan.addSchools.map((each) => ({ ...each, id: newId('school') }))
	];
	const schoolId = (sourceId: string) =>
		schools.find((each) => each.sourceId === sourceId)?.id ?? '';
	const dropped = new Set(plan.dropPeople.map(({ id }) => id));
	const taken = new Set(plan.takeRoles.map(({ id }) => id));
	const people = [
		...before.people.map((each) => {
			const change = plan.changePeople.find(({ id }) => id === each.id);
			const isActive = change ? true : each.isActive && !dropped.has(each.id);
			return { ...each, ...change, isActive };
		}),
		...plan.addPeople.map((each) => ({ ...each, id: newId('person'), isActive: true, grants: [] }))
	].map((each) => ({
		...each,
		grants: [
			...each.grants.filter(({ id }) => !taken.has(id)),
			...plan.giveRoles
				.filter(({ personSourceId }) => personSourceId === each.sourceId)
				.map((grant) => ({
					...{ id: newId('grant'), role: grant.role, schoolId: schoolId(grant.schoolSourceId) }
				}))
		]
	}));
	const closed = new Set(plan.closeSections.map(({ id }) => id));
	const sections = [
		...before.sections.map((each) => {
			const change = plan.changeSections.find(({ id }) => id === each.id);
			return {
				...each,
				...change,
				isActive: change ? true : each.isActive && !closed.has(each.id)
			};
		}),
		...plan.addSections.map((each) => ({
			...{ ...each, id: newId('section'), isActive: true, schoolId: schoolId(each.schoolSourceId) }
		}))
	];
	const ended = new Set(plan.end.map(({ sectionId, personId }) => `${sectionId} ${personId}`));
	const enrollments = [
		...before.enrollments.filter((each) => !ended.has(`${each.sectionId} ${each.personId}`)),
		...plan.enroll.map(({ sectionSourceId, personSourceId, kind }) => ({
			sectionId: sections.find(({ sourceId }) => sourceId === sectionSourceId)?.id ?? '',
			personId: people.find(({ sourceId }) => sourceId === personSourceId)?.id ?? '',
			kind
		}))
	];
	return { schools, people, sections, enrollments };
}

describe('planRoster', () => {
	it('adds everything to a district that has nothing', () => {
		const plan = planRoster(
			makeRoster([
				[1, 1, true],
				[1, 2, false]
			]),
			nothing
		);
		expect(plan).toMatchObject({
			...{ addSchools: [{ sourceId: 's1' }], addPeople: [person(1), person(2)], imported: 0 },
			...{ addSections: [section(1)], changePeople: [], dropPeople: [], end: [], problems: [] }
		});
		expect(plan.giveRoles).toHaveLength(2);
		expect(plan.enroll).toHaveLength(2);
	});

	it('takes over a school by its name, a class by name and grade, a student by username', () => {
		const current: CurrentRoster = {
			schools: [{ id: 'S', sourceId: null, name: 'heron  point' }],
			people: [
				{
					...{ id: 'P', sourceId: null, username: 'user.1', givenName: 'Old', familyName: 'Name' },
					...{ isActive: false, grants: [{ id: 'G', role: 'student', schoolId: 'S' }] }
				}
			],
			sections: [
				{ id: 'C', sourceId: null, schoolId: 'S', name: 'Math 1', grade: 7, isActive: true }
			],
			enrollments: []
		};
		const plan = planRoster(makeRoster([[1, 1, false]]), current);
		expect(plan).toMatchObject({
			...{ addSchools: [], addPeople: [], addSections: [], giveRoles: [], takeRoles: [] },
			tieSchools: [{ id: 'S', sourceId: 's1' }],
			changePeople: [{ id: 'P', was: 'Old Name', givenName: 'Given1' }],
			changeSections: [{ id: 'C', sourceId: 'c1' }]
		});
	});

	it('never takes over the account of an admin or an APF', () => {
		const current: CurrentRoster = {
			...nothing,
			people: [
				{
					...{ id: 'P', sourceId: null, username: 'user.1', givenName: 'Ada', familyName: 'Min' },
					...{ isActive: true, grants: [{ id: 'G', role: 'admin', schoolId: null }] }
				}
			]
		};
		const plan = planRoster(makeRoster([[1, 1, false]]), current);
		expect(plan.problems).toEqual([
			{ kind: 'taken-username', file: 'users.csv', line: 0, value: 'user.1' }
		]);
		expect([...plan.addPeople, ...plan.changePeople, ...plan.enroll, ...plan.giveRoles]).toEqual(
			[]
		);
	});

	it('refuses in turn who wants the username of somebody who is refused', () => {
		const imported = (id: string, n: number) => ({
			...{ id, ...person(n), isActive: true, grants: [] }
		});
		const admin = { id: 'A', sourceId: null, username: 'boss', givenName: 'B', familyName: 'Oss' };
		const current: CurrentRoster = {
			...nothing,
			people: [
				...[imported('P1', 1), imported('P2', 2)],
				{ ...admin, isActive: true, grants: [{ id: 'G', role: 'admin', schoolId: null }] }
			]
		};
		const roster = makeRoster([
			[1, 1, false],
			[1, 2, false]
		]);
		roster.people = [
			{ ...person(1), username: 'user.2' },
			{ ...person(2), username: 'boss' }
		];
		const plan = planRoster(roster, current);
		expect(plan.problems.map(({ value }) => value)).toEqual(['user.2', 'boss']);
		expect([...plan.changePeople, ...plan.dropPeople]).toEqual([]);
	});

	it('leaves people and classes that an admin added by hand', () => {
		const first = carryOut(planRoster(makeRoster([[1, 1, true]]), nothing), nothing);
		const byHand: CurrentRoster = {
			...first,
			people: [
				...first.people,
				{
					...{ id: 'H', sourceId: null, username: 'by.hand', givenName: 'By', familyName: 'Hand' },
					...{ isActive: true, grants: [{ id: 'G', role: 'student', schoolId: 'x' }] }
				}
			],
			enrollments: [
				...first.enrollments,
				{ sectionId: first.sections[0].id, personId: 'H', kind: 'student' }
			]
		};
		expect(isEmptyPlan(planRoster(makeRoster([[1, 1, true]]), byHand))).toBe(true);
	});

	it('warns before a wrong file empties the district', () => {
		const pairs = Array.from({ length: 30 }, (_, n): [number, number, boolean] => [1, n, false]);
		const full = carryOut(planRoster(makeRoster(pairs), nothing), nothing);
		expect(dropsMany(planRoster(makeRoster(pairs.slice(12)), full))).toBe(true);
		expect(dropsMany(planRoster(makeRoster(pairs.slice(5)), full))).toBe(false);
	});

	it('has nothing left to do once it was carried out, from whatever was there', () => {
		const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(9), fc.boolean()), { maxLength: 25 });
		fc.assert(
			fc.property(fc.array(pairs, { minLength: 1, maxLength: 4 }), (years) => {
				let current = nothing;
				for (const year of years) {
					const roster = makeRoster(year);
					current = carryOut(planRoster(roster, current), current);
					expect(isEmptyPlan(planRoster(roster, current))).toBe(true);
				}
				const ids = current.enrollments.map(
					({ sectionId, personId }) => `${sectionId} ${personId}`
				);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});
});
