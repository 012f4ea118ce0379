import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countNeeded, listCoverage } from './coverage.ts';
import { parseTask } from './task.ts';

const file = 'src/lib/tasks/bank/g7-m1/pool-pass-proportional.yaml';
const task = parseTask(readFileSync(file, 'utf8'));

const topic = (standards: string[], isOptional = false) => ({
	topic: 'A',
	title: { en: '', es: '' },
	lessons: [1, 2] as [number, number],
	standards,
	isOptional
});

test('major work needs three tasks, other work two, an optional topic one', () => {
	expect(countNeeded(topic(['7.RP.A.2a', '7.G.A.1']))).toBe(3);
	expect(countNeeded(topic(['8.G.A.1']))).toBe(3);
	expect(countNeeded(topic(['7.G.A.1']))).toBe(2);
	expect(countNeeded(topic(['6.SP.A.1']))).toBe(2);
	expect(countNeeded(topic(['8.G.B.7'], true))).toBe(1);
});

test('every topic of the curriculum is listed, and a task counts for its own', () => {
	const coverage = listCoverage([task]);
	expect(coverage).toHaveLength(74);
	expect(coverage.filter(({ taskIds }) => taskIds.length > 0)).toMatchObject([
		{ module: 'g7-m1', topic: 'A', needed: 3, taskIds: ['pool-pass-proportional'] }
	]);
});
