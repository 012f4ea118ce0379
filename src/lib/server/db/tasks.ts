import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from './store.ts';

/** Finds the YAML of one version of a task. */
export async function findTaskYaml(
	{ db, t }: Reader,
	districtId: string,
	taskId: string,
	version: number
): Promise<string | null> {
	const [row] = await db
		.select({ yaml: t.taskVersion.yaml })
		.from(t.taskVersion)
		.where(
			and(
				eq(t.taskVersion.districtId, districtId),
				eq(t.taskVersion.taskId, taskId),
				eq(t.taskVersion.version, version)
			)
		);
	return row?.yaml ?? null;
}

/** Lists the current versions of the named tasks; one that is retired or not there is left out. */
export async function listCurrentVersions(
	{ db, t }: Reader,
	districtId: string,
	taskIds: string[]
): Promise<{ taskId: string; version: number }[]> {
	if (taskIds.length === 0) return [];
	return db
		.select({ taskId: t.task.id, version: t.task.version })
		.from(t.task)
		.where(
			and(
				eq(t.task.districtId, districtId),
				inArray(t.task.id, taskIds),
				eq(t.task.isRetired, false)
			)
		);
}

/** Lists the tasks that can be assigned, in the order of the curriculum. */
export async function listAssignableTasks({ db, t }: Reader, districtId: string) {
	return db
		.select({
			id: t.task.id,
			version: t.task.version,
			title: t.task.title,
			grade: t.task.grade,
			module: t.task.module,
			topic: t.task.topic,
			lessonFirst: t.task.lessonFirst,
			lessonLast: t.task.lessonLast,
			standards: t.task.standards,
			languageFunction: t.task.languageFunction
		})
		.from(t.task)
		.where(and(eq(t.task.districtId, districtId), eq(t.task.isRetired, false)))
		.orderBy(
			asc(t.task.grade),
			asc(t.task.module),
			asc(t.task.topic),
			asc(t.task.lessonFirst),
			asc(t.task.id)
		);
}
