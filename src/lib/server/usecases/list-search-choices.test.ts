import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseWorkSearch } from '#lib/reports/work-search.ts';
import { readBank, syncBank } from '#lib/server/bank.ts';
import { addPerson, addSchool, at, openTestApp } from '#lib/server/testing/test-app.ts';
import { testEngines } from '#lib/server/testing/stores.ts';
import type { TestApp } from '#lib/server/testing/test-app.ts';
import { listSearchChoices } from './list-search-choices.ts';

const taskIds = ['pool-pass-proportional', 'ride-or-walk-fraction'];

describe.each(testEngines)('what a search offers, on $name', ({ open }) => {
	let app: TestApp;
	let choose: (asked: string) => ReturnType<typeof listSearchChoices>;

	beforeAll(async () => {
		app = await openTestApp(await open());
		const bank = (await readBank()).filter(({ id }) => taskIds.includes(id));
		expect(bank).toHaveLength(taskIds.length);
		await syncBank(app.store, app.districtId, new Date(), bank);
		const viewer = await addPerson(app, 'Ada', 'Bishop', at('apf', await addSchool(app)));
		choose = (asked) =>
			listSearchChoices(
				{ ...app, viewer },
				{ search: parseWorkSearch(new URLSearchParams(asked)), locale: 'en' }
			);
	});
	afterAll(() => app.close());

	test('the misconceptions that the tasks asked for can show, without reading a task', async () => {
		const { tasks } = app;
		app.tasks = { getTask: () => Promise.reject(new Error('A task was read')) };
		const { misconceptions, ideas } = await choose('grade=7');
		expect(misconceptions.map(({ value }) => value).toSorted()).toEqual([
			'doubles-everything',
			'ignores-constant-term',
			'repeats-fixed-amount'
		]);
		expect(ideas).toEqual([]);
		expect((await choose('')).misconceptions.length).toBeGreaterThan(3);
		app.tasks = tasks;
	});

	test('the ideas of the tasks, once a module is chosen', async () => {
		const { ideas, misconceptions } = await choose('module=g7-m1');
		expect(ideas.length).toBeGreaterThan(1);
		expect(ideas.every(({ value }) => value.startsWith('idea:'))).toBe(true);
		expect(misconceptions).toHaveLength(3);
	});
});
