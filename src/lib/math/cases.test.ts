import { describe, expect, test } from 'vitest';
import { allCases, type Case } from './cases-fixture.ts';
import { checkAnswer } from './check.ts';

const cases = allCases();
const groups = Map.groupBy(cases, ({ group }) => group);

const show = (verdict: string, misconceptionId: string | null) =>
	misconceptionId ? `${verdict} (${misconceptionId})` : verdict;

function findFault({ place, answer, key, verdict, misconceptionId }: Case): string | null {
	const check = checkAnswer(answer, key);
	const named = check.kind === 'incorrect' ? check.misconceptionId : null;
	if (check.kind === verdict && named === misconceptionId) return null;
	return `${place} "${answer}": ${show(check.kind, named)}, not ${show(verdict, misconceptionId)}`;
}

describe.each([...groups])('%s', (_, rows) => {
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
