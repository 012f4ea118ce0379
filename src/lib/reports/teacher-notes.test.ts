import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMisconceptions } from '#lib/tasks/misconceptions.ts';
import { parseTask } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { viewTeacherNotes } from './teacher-notes.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const task = parseTask(read('src/lib/tasks/bank/g7-m3/car-wash-goal.yaml'));
const catalogue = parseMisconceptions(read('src/lib/tasks/misconceptions.yaml'));

describe('viewTeacherNotes', () => {
	it('names each misconception once, with every wrong answer that it leads to', () => {
		const variant = makeVariant(task, 1);
		const { misconceptions } = viewTeacherNotes(variant, catalogue, 'en');
		const ids = misconceptions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('ignores-constant-term');
		const both = misconceptions.find(({ id }) => id === 'ignores-constant-term');
		expect(both?.answers.map(({ part }) => part)).toEqual([1, 2]);
		expect(both?.next).not.toBe('');
	});

	it('shows exemplars of both languages from full reasoning to none, right ones first', () => {
		const { exemplars } = viewTeacherNotes(makeVariant(task, 1), catalogue, 'es');
		expect(exemplars).toHaveLength(makeVariant(task, 1).exemplars.length);
		const levels = exemplars.map(({ level }) => level);
		expect(levels).toEqual(levels.toSorted((a, b) => b - a));
		const second = exemplars.filter(({ level }) => level === 2);
		const firstTold = second.findIndex(({ misconception }) => misconception !== null);
		expect(second.slice(firstTold).every(({ misconception }) => misconception !== null)).toBe(true);
		expect(new Set(exemplars.map(({ locale }) => locale))).toEqual(new Set(['en', 'es']));
	});
});
