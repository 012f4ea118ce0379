import { expect, test } from 'vitest';
import { stateOfTask } from './task-state.ts';

test('a task is new until something of it is saved', () => {
	expect(stateOfTask(null, 0)).toBe('new');
	expect(stateOfTask({ revision: 1, submittedRevision: 0 }, 0)).toBe('started');
});

test('a task is done once it is handed in, and open again once it is changed', () => {
	expect(stateOfTask({ revision: 3, submittedRevision: 3 }, 1)).toBe('done');
	expect(stateOfTask({ revision: 4, submittedRevision: 3 }, 1)).toBe('revising');
	expect(stateOfTask(null, 2)).toBe('done');
});
