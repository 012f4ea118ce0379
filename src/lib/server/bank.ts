import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findModule } from '#lib/curriculum/curriculum.ts';
import type { TaskSource } from '#lib/tasks/task-schema.ts';
import { parseTask } from '#lib/tasks/task.ts';
import {
	insertTaskVersion,
	listLatestVersions,
	retireTasks,
	type LatestVersion
} from './db/tasks.ts';
import type { Store } from './db/store.ts';

/** Where the bank's files are, in a checkout as in the app that was built from it. */
const bankFolder = resolve('src/lib/tasks/bank');

/** A task's file as the bank holds it. */
export type BankFile = { id: string; yaml: string; contentHash: string };

/** Reads the files of the task bank, without parsing them. */
export async function readBank(folder = bankFolder): Promise<BankFile[]> {
	const paths = await Array.fromAsync(glob('*/*.yaml', { cwd: folder }));
	return Promise.all(
		paths.toSorted().map(async (path) => {
			const yaml = await readFile(resolve(folder, path), 'utf8');
			const contentHash = createHash('sha256').update(yaml).digest('hex');
			return { id: path.replace(/^.*\/|\.yaml$/g, ''), yaml, contentHash };
		})
	);
}

/** Every misconception that the answers or the words of a task can show. */
function misconceptionsOf({ parts, justification }: TaskSource): string[] {
	const told = [...parts.flatMap(({ wrong }) => wrong), ...justification.misconceptions];
	return [...new Set(told.map(({ misconception }) => misconception))];
}

/** A row of the catalogue and its version, from a file of the bank. */
function toRows(file: BankFile, latest: LatestVersion | undefined, createdAt: Date) {
	const { source } = parseTask(file.yaml, `${file.id}.yaml`);
	if (source.id !== file.id) throw new Error(`${file.id}.yaml holds the task ${source.id}`);
	const grade = findModule(source.module)?.grade;
	if (grade === undefined) throw new Error(`${file.id}.yaml: no module ${source.module}`);
	// A file that is what it was before it was taken out comes back as the version that it was.
	const isNew = latest?.contentHash !== file.contentHash;
	return {
		isNewVersion: isNew,
		task: {
			id: source.id,
			version: (latest?.version ?? 0) + (isNew ? 1 : 0),
			title: source.title,
			grade,
			module: source.module,
			topic: source.topic,
			lessonFirst: source.lessons[0],
			lessonLast: source.lessons[1],
			standards: source.standards,
			languageFunction: source.languageFunction,
			misconceptionIds: misconceptionsOf(source),
			isRetired: false
		},
		yaml: file.yaml,
		contentHash: file.contentHash,
		createdAt
	};
}

/**
 * Brings a district's tasks up to the bank: a new file is a task, a changed one a new version (attempts keep
 * theirs), and one that is gone retires its task. Unchanged files are not even parsed.
 *
 * @returns how many tasks were added or changed
 * @throws naming file and line of a task that breaks the format
 */
export async function syncBank(
	store: Store,
	districtId: string,
	now: Date,
	files?: BankFile[]
): Promise<number> {
	const bank = files ?? (await readBank());
	const latest = new Map(
		(await listLatestVersions(store, districtId)).map((row) => [row.taskId, row])
	);
	const changed = bank.filter(({ id, contentHash }) => {
		const known = latest.get(id);
		return (
			!known ||
			known.isRetired ||
			known.misconceptionIds === null ||
			known.contentHash !== contentHash
		);
	});
	const rows = changed.map((file) => toRows(file, latest.get(file.id), now));
	const kept = new Set(bank.map(({ id }) => id));
	const gone = [...latest.values()].filter((row) => !row.isRetired && !kept.has(row.taskId));
	if (rows.length === 0 && gone.length === 0) return 0;
	await store.tx(async (tx) => {
		for (const row of rows) await insertTaskVersion(tx, districtId, row);
		await retireTasks(
			tx,
			districtId,
			gone.map(({ taskId }) => taskId)
		);
	});
	return rows.length;
}
