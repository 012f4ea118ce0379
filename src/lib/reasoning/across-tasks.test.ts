import { beforeAll, describe, expect, it } from 'vitest';
import { checksOf, readBankTasks } from '../../../tests/reasoning/bank.ts';
import { labelsOf } from '../../../tests/reasoning/figures.ts';
import { readLabelled, type LabelledRow } from '../../../tests/reasoning/labelled.ts';
import {
	joinAcrossTasks,
	openStored,
	readAcrossTasks,
	trainAcrossTasks,
	type LabelledReading
} from './across-tasks.ts';
import { readByRules } from './read-by-rules.ts';
import { levelCodes } from './read-work.ts';

type Row = LabelledReading & { row: LabelledRow };

/** Nothing was learned from the part to develop on. */
let rows: Row[] = [];

beforeAll(() => {
	rows = readLabelled(readBankTasks())
		.filter(({ part }) => part === 'develop')
		.map((row) => {
			const { variant, text, locale, answers } = row;
			const justification = { text, locale: locale === 'es' ? 'es' : 'en' } as const;
			return {
				row,
				reading: readByRules(variant, justification, checksOf(variant, answers)),
				codes: new Set([...labelsOf(row), ...levelCodes(row.level)])
			};
		});
});

describe('what was learned across tasks', () => {
	it('is wrong about levels less often than the rules, on work that it has not seen', () => {
		const distance = (levelOf: (each: Row) => number) =>
			rows.reduce((sum, each) => sum + Math.abs(levelOf(each) - each.row.level), 0);
		const byRules = distance(({ reading }) => reading.level);
		const joined = distance(
			({ reading }) => joinAcrossTasks(reading, readAcrossTasks(reading)).level
		);
		expect(joined).toBeLessThan(byRules * 0.9);
	});

	it('leaves alone what a flag silences', () => {
		const silent = rows.filter(({ reading }) => reading.isSilent);
		expect(silent.length).toBeGreaterThan(20);
		for (const { reading } of silent) {
			const { level, findings } = joinAcrossTasks(reading, readAcrossTasks(reading));
			expect({ level, findings }).toEqual({ level: reading.level, findings: reading.findings });
		}
	});

	it('never says level 0 beside an idea, a reason or evidence that counts', () => {
		for (const { reading } of rows.filter((each) => !each.reading.isSilent)) {
			const { level, findings } = joinAcrossTasks(reading, readAcrossTasks(reading));
			const saying = findings.filter(
				({ code, confidence }) =>
					confidence !== 'unsure' && /^(?:idea:|move:(?:reason|evidence))/.test(code)
			);
			if (level === 0) expect(saying).toEqual([]);
		}
	});
});

describe('training across tasks', () => {
	it('follows the labels away from the rules, and comes out the same every time', () => {
		const some = rows.slice(0, 60).map((each, i) => ({
			...each,
			codes: new Set(i % 2 === 0 ? ['move:check', ...each.codes] : [...each.codes])
		}));
		const model = trainAcrossTasks(some, ['move:check']);
		expect(trainAcrossTasks(some, ['move:check'])).toEqual(model);
		const opened = openStored(model);
		const oddsOf = ({ reading }: Row) =>
			readAcrossTasks(reading, opened).odds.get('move:check') ?? NaN;
		const mean = (list: Row[]) => list.reduce((sum, each) => sum + oddsOf(each), 0) / list.length;
		expect(mean(some.filter((_, i) => i % 2 === 0))).toBeGreaterThan(
			mean(some.filter((_, i) => i % 2 === 1))
		);
	});
});
