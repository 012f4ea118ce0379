import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseWorkSearch } from '#lib/reports/work-search.ts';
import { testEngines } from '#lib/server/testing/stores.ts';
import { hasBank } from '../../../../tests/support/sample-task.ts';
import { openTwoSchools, type TwoSchools } from '../../../../tests/support/two-schools.ts';
import { searchStudentWork } from './search-student-work.ts';

describe.skipIf(!hasBank).each(testEngines)('the work of a school, on $name', ({ open }) => {
	let schools: TwoSchools;
	let ids: Record<string, string>;

	beforeAll(async () => {
		schools = await openTwoSchools(await open());
		const { give } = schools;
		ids = {
			plain: await give(),
			reason: await give({
				justification: 'I asked zuri. It is 2 porqué each one costs 2',
				findings: [{ code: 'move:reason', evidence: [[14, 40]] }],
				level: 3
			}),
			rejected: await give({
				student: 'teo',
				findings: [
					{ code: 'move:reason' },
					{ code: 'move:reason', source: 'teacher', isPresent: false },
					{ code: 'level:2', source: 'teacher' }
				],
				supportLevel: 'full'
			}),
			inverted: await give({
				checks: [{ kind: 'incorrect', misconceptionId: 'inverts-rate' }],
				justification: 'because 100% of_it'
			}),
			told: await give({
				checks: [{ kind: 'incorrect', misconceptionId: null }],
				findings: [{ code: 'misconception:inverts-rate' }]
			}),
			unit: await give({ checks: [{ kind: 'missing-unit' }] }),
			danger: await give({
				justification: 'somebody hurts me',
				findings: [{ code: 'flag:needs-a-person' }]
			}),
			elsewhere: await give({ student: 'nell' })
		};
	});

	afterAll(() => schools.close());

	const find = async (query: string, ctx = schools.apf) => {
		const search = parseWorkSearch(new URLSearchParams(query));
		const { results } = await searchStudentWork(ctx, {
			search,
			after: null,
			locale: 'en',
			cycleId: null
		});
		const names = Object.entries(ids);
		return results.map(({ attemptId }) => names.find(([, id]) => id === attemptId)?.[0]);
	};

	test('is found newest first, without what needs a person, and without another school’s', async () => {
		expect(await find('')).toEqual(['unit', 'told', 'inverted', 'rejected', 'reason', 'plain']);
		expect(await find('', schools.otherApf)).toEqual(['elsewhere']);
		expect(await find('', schools.teacher)).toEqual([]);
	});

	test.each([
		['pattern=seen:move:reason', ['reason']],
		['pattern=missing:move:reason', ['unit', 'told', 'inverted', 'rejected', 'plain']],
		['misconception=inverts-rate', ['told', 'inverted']],
		['level=3', ['reason']],
		['level=2', ['rejected']],
		['support=full', ['rejected']],
		['outcome=misconception', ['inverted']],
		['outcome=other', ['told']],
		['outcome=form', ['unit']],
		['outcome=correct', ['rejected', 'reason', 'plain']],
		['words=PORQUE+cada', []],
		['words=Porqué+costs', ['reason']],
		['words=100%25', ['inverted']],
		['words=f_i', ['inverted']],
		['words=zuri', []],
		['words=hurts', []],
		['grade=6&module=g6-m1&from=10&to=12&standard=6.RP.A.2&level=3', ['reason']],
		['from=11', []],
		['grade=7', []]
	])('is searched by %s', async (query, found) => expect(await find(query)).toEqual(found));

	test('never says whose it is', async () => {
		const search = parseWorkSearch(new URLSearchParams());
		const page = await searchStudentWork(schools.apf, {
			search,
			after: null,
			locale: 'en',
			cycleId: null
		});
		const told = JSON.stringify(page).toLowerCase();
		for (const name of schools.names) expect(told).not.toContain(name.toLowerCase());
		expect(told).toContain('[name]');
	});

	test('is read page by page, each piece once', async () => {
		const many = [];
		for (let i = 0; i < 23; i++) many.push(await schools.give({ justification: `walrus ${i}` }));
		const search = parseWorkSearch(new URLSearchParams('words=walrus'));
		const seen: string[] = [];
		let after: string | null = null;
		do {
			const page = await searchStudentWork(schools.apf, {
				search,
				after,
				locale: 'en',
				cycleId: null
			});
			seen.push(...page.results.map(({ attemptId }) => attemptId));
			after = page.nextCursor;
		} while (after);
		expect(seen).toEqual(many.toReversed());
	});
});
