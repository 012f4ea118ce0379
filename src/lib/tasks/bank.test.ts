import { describe, expect, it } from 'vitest';
import { listBankFiles, readBankFile, readCatalogues } from '../../../scripts/bank-files.ts';
import { moveCodes } from '#lib/reasoning/analysis.ts';
import { listCoverage } from './coverage.ts';
import { listTaskFaults, tellFault } from './rules/check-task.ts';
import { moveNames } from './rules/justification-rules.ts';
import { findTwins } from './rules/twins.ts';
import { parseTask } from './task.ts';
import { makeVariant } from './variant.ts';

// TASK=g6-m1 looks at the files whose path holds it; SEEDS=5 looks at fewer variants of each.
const wanted = process.env.TASK ?? '';
const seeds = Number(process.env.SEEDS ?? 50);

const files = listBankFiles();
const chosen = files.filter((file) => file.includes(wanted));
const read = (file: string) => parseTask(readBankFile(file), file);
const catalogues = readCatalogues();

describe('the task bank', () => {
	it('has tasks', () => {
		expect(chosen.length).toBeGreaterThan(0);
	});

	it.each(chosen)('%s keeps every rule', (file) => {
		const task = read(file);
		expect(`${task.source.module}/${task.id}.yaml`, `${file} [place]`).toBe(file);
		const faults = listTaskFaults(task, catalogues, seeds);
		expect(faults.map((fault) => tellFault(file, fault))).toEqual([]);
	});

	it('has no two tasks that are one task with other nouns', () => {
		const variants = files.map((file) => makeVariant(read(file), 1));
		expect(findTwins(variants)).toEqual([]);
	});

	it('has as many tasks for every topic as it needs', () => {
		const short = listCoverage(files.map(read))
			.filter(({ needed, taskIds }) => taskIds.length < needed)
			.map(
				({ module, topic, needed, taskIds }) => `${module} ${topic}: ${taskIds.length} of ${needed}`
			);
		expect(short).toEqual([]);
	});

	it('knows the moves that an analysis names', () => {
		expect([...moveNames]).toEqual([...moveCodes]);
	});
});
