import { describe, expect, test } from 'vitest';
import { allCases, blindCases, type Case } from './cases-fixture.ts';
import { checkAnswer } from './check.ts';

const cases = allCases();
const blind = blindCases();
const groupsOf = (rows: Case[]) => Map.groupBy(rows, ({ group }) => group);
const groups = groupsOf(cases);

const show = (verdict: string, misconceptionId: string | null) =>
	misconceptionId ? `${verdict} (${misconceptionId})` : verdict;

function findFault({ place, answer, key, verdict, misconceptionId }: Case): string | null {
	const check = checkAnswer(answer, key);
	const named = check.kind === 'incorrect' ? check.misconceptionId : null;
	if (check.kind === verdict && named === misconceptionId) return null;
	return `${place} "${answer}": ${show(check.kind, named)}, not ${show(verdict, misconceptionId)}`;
}

const blindGroups = [...groupsOf(blind)].map(([group, rows]) => [`blind ${group}`, rows] as const);

describe.each([...groups, ...blindGroups])('%s', (_, rows) => {
	const keys = [...Map.groupBy(rows, ({ key }) => key)];
	test.each(keys.map(([key, all]) => [JSON.stringify(key), all] as const))('%s', (_, all) => {
		expect(all.map(findFault).filter(Boolean)).toEqual([]);
	});
});

test('the table has at least 600 rows, and each class rows of every verdict', () => {
	expect(cases.length).toBeGreaterThan(600);
	const verdicts = ['correct', 'wrong-form', 'incorrect', 'unreadable'];
	const missing = [...groups].flatMap(([group, rows]) =>
		verdicts
			.filter((verdict) => group !== 'unreadable' && !rows.some((row) => row.verdict === verdict))
			.map((verdict) => `${group}: ${verdict}`)
	);
	expect(missing).toEqual([]);
});

test('no row of the blind table is lost', () => {
	expect(blind).toHaveLength(1075);
});
