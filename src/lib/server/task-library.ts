import { parseTask, type Task } from '#lib/tasks/task.ts';
import type { TaskLibrary } from './context.ts';
import { findTaskYaml } from './db/tasks.ts';
import type { Store } from './db/store.ts';

/** Opens the stored tasks of a district. A version never changes, so each is parsed once per process. */
export function createTaskLibrary(store: Store, districtId: string): TaskLibrary {
	const parsed = new Map<string, Promise<Task>>();

	async function parseStored(taskId: string, version: number): Promise<Task> {
		const yaml = await findTaskYaml(store, districtId, taskId, version);
		if (yaml === null) throw new Error(`Task ${taskId} has no version ${version}`);
		return parseTask(yaml);
	}

	return {
		getTask: (taskId, version) => {
			const key = `${taskId}@${version}`;
			const task = parsed.get(key) ?? parseStored(taskId, version);
			parsed.set(key, task);
			task.catch(() => parsed.delete(key));
			return task;
		}
	};
}
