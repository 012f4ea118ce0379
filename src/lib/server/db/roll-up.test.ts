import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { countStudentsWhoAnswered, countWorkByModule } from './roll-up.ts';
import { listSchools } from './roster.ts';

const correct = { kind: 'correct' as const };
const wrong = { kind: 'incorrect' as const, misconceptionId: null };

describe.each(testEngines)('the roll-up on $name', ({ open }) => {
	let schools: TwoSchools;
	const none = { isEnglishLearner: false, hasIep: false };
	beforeAll(async () => {
		schools = await openTwoSchools(await open());
		const { give } = schools;
		const decide = (source: 'teacher' | 'apf' | 'engine', level: number, day: number) => ({
			source,
			code: `level:${level}`,
			createdAt: new Date(Date.UTC(2026, 9, day))
		});
		// Zuri revised once; a teacher's earlier word counts over an APF's later one.
		await give({ student: 'zuri', number: 1, level: 0, checks: [wrong, correct] });
		await give({
			...{ student: 'zuri', number: 2, level: 1, checks: [correct, correct] },
			findings: [decide('teacher', 3, 2), decide('apf', 1, 4), decide('teacher', 2, 1)]
		});
		// Teo's one attempt is first and latest; a teacher took the level back that an APF gave.
		await give({
			...{ student: 'teo', number: 1, level: 1, checks: [{ kind: 'wrong-form', form: 'decimal' }] },
			findings: [decide('apf', 3, 1), { ...decide('teacher', 3, 2), isPresent: false }]
		});
		await give({ student: 'nell', number: 1, level: 2, checks: [correct] });
	});
	afterAll(() => schools.close());

	test('counts each task once for each student, by its latest attempt and the level that counts', async () => {
		const { app, north, south } = schools;
		const rows = await countWorkByModule(app.store, app.districtId, [north, south]);
		expect(rows.toSorted((a, b) => b.works - a.works)).toEqual([
			{
				...{ ...none, schoolId: north, module: 'g6-m1', students: 2, works: 2 },
				...{ firstLevels: 1, latestLevels: 4, level2: 1, level3: 1, correct: 1 }
			},
			{
				...{ ...none, schoolId: south, module: 'g6-m1', students: 1, works: 1 },
				...{ firstLevels: 2, latestLevels: 2, level2: 1, level3: 0, correct: 1 }
			}
		]);
	});

	test('counts students by grade and in all', async () => {
		const { app, north, south } = schools;
		const count = (ids: string[], byGrade: boolean) =>
			countStudentsWhoAnswered(app.store, app.districtId, ids, byGrade);
		expect(await count([north], true)).toEqual([
			{ ...none, schoolId: north, grade: 6, students: 2 }
		]);
		expect(await count([south], false)).toEqual([
			{ ...none, schoolId: south, grade: null, students: 1 }
		]);
		expect(await count([], true)).toEqual([]);
	});

	test('reads the schools that are asked for, and no other', async () => {
		const { app, north } = schools;
		const rows = await countWorkByModule(app.store, app.districtId, [north]);
		expect(rows.map(({ schoolId }) => schoolId)).toEqual([north]);
		const names = async (ids: string[] | null) =>
			(await listSchools(app.store, app.districtId, ids)).map(({ name }) => name);
		expect(await names(null)).toEqual(['North Middle', 'South Middle']);
		expect(await names([north])).toEqual(['North Middle']);
	});
});
