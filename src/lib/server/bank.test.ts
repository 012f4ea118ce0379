import { expect, test } from 'vitest';
import { readBank, syncBank, type BankFile } from './bank.ts';
import { findTaskYaml, listAssignableTasks, listLatestVersions } from './db/tasks.ts';
import { openTestApp } from './testing/test-app.ts';

const now = new Date('2026-09-01T12:00:00Z');

async function openBank() {
	const { store, districtId } = await openTestApp();
	const file = (await readBank()).find(({ id }) => id === 'pool-pass-proportional')!;
	const sync = (...files: BankFile[]) => syncBank(store, districtId, now, files);
	const versions = async () =>
		(await listLatestVersions(store, districtId)).map(({ version, isRetired }) => ({
			version,
			isRetired
		}));
	return { store, districtId, file, sync, versions };
}

test('a new file is a task that can be assigned, with the text it was read from', async () => {
	const { store, districtId, file, sync } = await openBank();
	expect(await sync(file)).toBe(1);
	const [row] = await listAssignableTasks(store, districtId);
	expect(row).toMatchObject({ id: file.id, version: 1, grade: 7, module: 'g7-m1', topic: 'A' });
	expect(await findTaskYaml(store, districtId, file.id, 1)).toBe(file.yaml);
});

test('a file that did not change changes nothing', async () => {
	const { file, sync, versions } = await openBank();
	await sync(file);
	expect(await sync(file)).toBe(0);
	expect(await versions()).toEqual([{ version: 1, isRetired: false }]);
});

test('a changed file is a new version, and the old one stays', async () => {
	const { store, districtId, file, sync, versions } = await openBank();
	await sync(file);
	const changed = { ...file, yaml: `${file.yaml}# later\n`, contentHash: 'later' };
	expect(await sync(changed)).toBe(1);
	expect(await versions()).toEqual([{ version: 2, isRetired: false }]);
	expect(await findTaskYaml(store, districtId, file.id, 1)).toBe(file.yaml);
});

test('a file that is gone retires its task; back again, it is the version that it was', async () => {
	const { store, districtId, file, sync, versions } = await openBank();
	await sync(file);
	await sync();
	expect(await listAssignableTasks(store, districtId)).toEqual([]);
	expect(await versions()).toEqual([{ version: 1, isRetired: true }]);
	await sync(file);
	expect(await versions()).toEqual([{ version: 1, isRetired: false }]);
});

test('a catalogue from before it kept misconceptions gets them, and no new versions', async () => {
	const { store, districtId, file, sync, versions } = await openBank();
	await sync(file);
	await store.tx(({ db, t }) => db.update(t.task).set({ misconceptionIds: null }));
	expect(await sync(file)).toBe(1);
	expect(await versions()).toEqual([{ version: 1, isRetired: false }]);
	const [{ misconceptionIds }] = await listLatestVersions(store, districtId);
	expect(misconceptionIds).toContain('ignores-constant-term');
});

test('a task that breaks the format is refused by file and line, and nothing is stored', async () => {
	const { file, sync, versions } = await openBank();
	const broken = { ...file, yaml: file.yaml.replace('topic: A', 'topic: K') };
	await expect(sync(broken)).rejects.toThrow(`${file.id}.yaml:`);
	expect(await versions()).toEqual([]);
});
