import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, at, contextFor } from '#lib/server/testing/test-app.ts';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { rollUpWork } from './roll-up-work.ts';

let schools: TwoSchools;
beforeAll(async () => {
	schools = await openTwoSchools();
	await schools.give({ student: 'zuri', number: 1 });
});
afterAll(() => schools.close());

const lead = async (schoolId: string | null) =>
	contextFor(schools.app, await addPerson(schools.app, 'Lea', 'Test', at('lead', schoolId)));

test('a lead of the district sees a row for each school, and no count of few students', async () => {
	const { rows, all } = await rollUpWork(await lead(null));
	expect(rows.map(({ school }) => school.name)).toEqual(['North Middle', 'South Middle']);
	const kinds = [...rows.map(({ cells }) => cells), all].map((cells) => cells[0].kind);
	expect(kinds).toEqual(['hidden', 'none', 'hidden']);
});

test('a lead of one school sees that school', async () => {
	const { rows } = await rollUpWork(await lead(schools.south));
	expect(rows.map(({ school }) => school.name)).toEqual(['South Middle']);
});

test('nobody else finds a roll-up', async () => {
	for (const ctx of [schools.teacher, schools.apf, schools.acl]) {
		await expect(rollUpWork(ctx)).rejects.toMatchObject({ status: 404 });
	}
});
