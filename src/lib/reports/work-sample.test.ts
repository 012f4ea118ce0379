import { expect, test } from 'vitest';
import type { StoredFinding } from './effective-findings.ts';
import { indexNames } from './known-names.ts';
import { joinOutcomes } from './outcomes.ts';
import { makeWorkSample, mayBeShown, nextAlias } from './work-sample.ts';

const rules = {
	names: indexNames([{ givenName: 'Zuri', familyName: 'Okonkwo' }]),
	taskWords: { names: new Set<string>(), plain: new Set<string>() },
	locale: 'en' as const
};

const finding = (
	code: string,
	source: StoredFinding['source'] = 'engine',
	evidence: StoredFinding['evidence'] = [],
	isPresent = true
): StoredFinding => ({
	id: code + source,
	code,
	source,
	isPresent,
	confidence: 'likely',
	evidence,
	createdAt: new Date(0)
});

test('copies what counts, a person’s word over the engine’s, and moves it to the masked words', () => {
	const text = 'Zuri said it is 6 because each bag has 3';
	const at = text.indexOf('because');
	const sample = makeWorkSample(
		{ answers: ['6', 'zuri'], justification: text, level: 1 },
		[
			finding('move:reason', 'engine', [[at, text.length]]),
			finding('idea:unit-rate', 'engine', [[0, 4]]),
			finding('idea:unit-rate', 'teacher', [], false),
			finding('level:2', 'teacher'),
			finding('flag:personal-data')
		],
		rules
	);
	expect(sample.justification).toBe('[name] said it is 6 because each bag has 3');
	expect(sample.answers).toEqual(['6', '\\text{[name]}']);
	expect(sample.level).toBe(2);
	expect(sample.findings.map(({ code }) => code)).toEqual(['move:reason']);
	expect(sample.justification.slice(...sample.findings[0].evidence[0])).toBe(
		'because each bag has 3'
	);
	expect(sample.masks.map(({ kind }) => kind)).toEqual(['name']);
});

test('work that needs a person is never shown', () => {
	expect(mayBeShown([finding('flag:needs-a-person')])).toBe(false);
	expect(mayBeShown([finding('flag:needs-a-person', 'teacher')])).toBe(false);
	expect(mayBeShown([finding('move:reason')])).toBe(true);
});

test('joins the verdicts on several parts', () => {
	const right = { kind: 'correct' as const };
	const wrong = { kind: 'incorrect' as const, misconceptionId: null };
	const known = { kind: 'incorrect' as const, misconceptionId: 'adds-to-both' };
	expect(joinOutcomes([right, right], [])).toBe('correct');
	expect(joinOutcomes([right, { kind: 'missing-unit' }], [])).toBe('form');
	expect(joinOutcomes([right, wrong], [])).toBe('other');
	expect(joinOutcomes([wrong, known], [])).toBe('misconception');
	const rejected = finding('misconception:adds-to-both', 'teacher', [], false);
	expect(joinOutcomes([known], [rejected])).toBe('other');
});

test('gives the first free alias, past Z too', () => {
	expect(nextAlias([])).toBe('Student A');
	expect(nextAlias(['Student A', 'Student C'])).toBe('Student B');
	const used: string[] = [];
	for (let i = 0; i < 28; i++) used.push(nextAlias(used));
	expect(used.slice(-3)).toEqual(['Student Z', 'Student AA', 'Student AB']);
});
