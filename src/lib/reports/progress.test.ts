import { describe, expect, it } from 'vitest';
import { toWork } from '../../../tests/support/reported-work.ts';
import { makeProgress } from './progress.ts';

const task = (taskId: string, module: string, standard: string) => ({
	...{ taskId, module, standards: [standard] }
});
const assignments = [
	{
		...{ id: 'second', title: 'Week 2', assignedAt: new Date('2026-10-12') },
		tasks: [task('rates', 'g7-m1', '7.RP.A.1'), task('signs', 'g7-m2', '7.NS.A.1')]
	},
	{
		...{ id: 'first', title: 'Week 1', assignedAt: new Date('2026-10-05') },
		tasks: [task('rates', 'g7-m1', '7.RP.A.1')]
	}
];
const works = [
	...toWork([
		{ studentId: 'ana', taskId: 'rates', level: 1, codes: ['move:claim'] },
		{ studentId: 'ben', taskId: 'rates', level: 2, codes: ['move:reason', 'term:unit-rate'] }
	]).map((work) => ({ ...work, assignmentId: 'first' })),
	...toWork([
		{ studentId: 'ana', taskId: 'rates', level: 3, codes: ['move:reason', 'term:unit-rate'] },
		{ studentId: 'ana', taskId: 'signs', level: 0, unsure: ['move:reason'] }
	]).map((work) => ({ ...work, assignmentId: 'second' }))
];
const nothing = { module: '', standard: '' };

describe('makeProgress', () => {
	it('lines up assignments by time, counting students once and work by task', () => {
		const lines = makeProgress(assignments, works, nothing);
		expect(lines.map(({ assignmentId }) => assignmentId)).toEqual(['first', 'second']);
		expect(lines[1]).toMatchObject({ students: 1, works: 2, levels: [1, 0, 0, 1] });
		expect(lines[0].moves['move:reason']).toBe(1);
		expect(lines[1].moves['move:reason']).toBe(1);
		expect(lines[0].words).toEqual([{ code: 'term:unit-rate', works: 1 }]);
	});

	it('compares only the tasks of a module or standard, and leaves out what has none', () => {
		const ofModule = makeProgress(assignments, works, { ...nothing, module: 'g7-m2' });
		expect(ofModule).toMatchObject([{ assignmentId: 'second', works: 1, levels: [1, 0, 0, 0] }]);
		const ofStandard = makeProgress(assignments, works, { ...nothing, standard: '7.RP.A.1' });
		expect(ofStandard.map((line) => line.works)).toEqual([2, 1]);
	});
});
