import { and, eq } from 'drizzle-orm';
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
