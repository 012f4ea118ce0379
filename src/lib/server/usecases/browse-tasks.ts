import type { Locale } from '#lib/math/check.ts';
import { listTasks, type TaskFilter, type TaskList } from '#lib/reports/task-list.ts';
import type { Context } from '../context.ts';
import { listAssignableTasks } from '../db/tasks.ts';

/** Lists the tasks of the district's bank, a page at a time. */
export async function browseTasks(
	{ store, districtId }: Context,
	filter: TaskFilter,
	locale: Locale
): Promise<TaskList> {
	return listTasks(await listAssignableTasks(store, districtId), filter, '', locale);
}
