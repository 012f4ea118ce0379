import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

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

/** Lists the titles of the tasks with these ids, retired ones too, in the order of the curriculum. */
export async function listTasksByIds({ db, t }: Reader, districtId: string, taskIds: string[]) {
	if (taskIds.length === 0) return [];
	return db
		.select({ id: t.task.id, title: t.task.title })
		.from(t.task)
		.where(and(eq(t.task.districtId, districtId), inArray(t.task.id, taskIds)))
		.orderBy(asc(t.task.grade), asc(t.task.module), asc(t.task.topic), asc(t.task.id));
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

/** The newest version of a task, and whether it can still be assigned. */
export type LatestVersion = {
	taskId: string;
	version: number;
	contentHash: string;
	/** Null in a catalogue from before they were kept there. */
	misconceptionIds: string[] | null;
	isRetired: boolean;
};

/** Lists every task of the district with the content of its newest version, retired ones too. */
export async function listLatestVersions(
	{ db, t }: Reader,
	districtId: string
): Promise<LatestVersion[]> {
	return db
		.select({
			taskId: t.task.id,
			version: t.task.version,
			contentHash: t.taskVersion.contentHash,
			misconceptionIds: t.task.misconceptionIds,
			isRetired: t.task.isRetired
		})
		.from(t.task)
		.innerJoin(
			t.taskVersion,
			and(
				eq(t.taskVersion.districtId, t.task.districtId),
				eq(t.taskVersion.taskId, t.task.id),
				eq(t.taskVersion.version, t.task.version)
			)
		)
		.where(eq(t.task.districtId, districtId));
}

/** A task's entry in the catalogue with the file that it was made from. */
export type TaskEntry = {
	task: Omit<Reader['t']['task']['$inferInsert'], 'districtId'>;
	isNewVersion: boolean;
	yaml: string;
	contentHash: string;
	createdAt: Date;
};

/** Puts a task into the catalogue, or brings its entry up to a newer version. */
export async function insertTaskVersion(
	{ db, t }: Tx,
	districtId: string,
	{ task, isNewVersion, yaml, contentHash, createdAt }: TaskEntry
): Promise<void> {
	const row = { districtId, ...task };
	await db
		.insert(t.task)
		.values(row)
		.onConflictDoUpdate({ target: [t.task.districtId, t.task.id], set: row });
	if (!isNewVersion) return;
	const { id: taskId, version } = task;
	await db
		.insert(t.taskVersion)
		.values({ districtId, taskId, version, contentHash, yaml, createdAt });
}

/** Takes tasks out of what can be assigned; what was given and done with them stays. */
export async function retireTasks(
	{ db, t }: Tx,
	districtId: string,
	taskIds: string[]
): Promise<void> {
	if (taskIds.length === 0) return;
	await db
		.update(t.task)
		.set({ isRetired: true })
		.where(and(eq(t.task.districtId, districtId), inArray(t.task.id, taskIds)));
}
