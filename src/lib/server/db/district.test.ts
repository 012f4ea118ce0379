import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import {
	addPerson,
	addSchool,
	addSection,
	at,
	openTestApp,
	type TestApp
} from '#lib/server/testing/test-app.ts';
import { findAccount, hasOtherAdmin, listAccounts, type AccountCursor } from './accounts.ts';
import { insertAuditEvent, listAuditEvents, type AuditCursor } from './audit.ts';
import { listDistrictSections, type SectionCursor } from './district-sections.ts';

const everybody = { words: [], role: null, schoolId: null, isActive: null };

/** Reads page after page, each beginning after the last row of the one before. */
async function readPages<Row>(read: (after: Row | null) => Promise<Row[]>): Promise<Row[]> {
	const rows: Row[] = [];
	for (let page = await read(null); page.length > 0; page = await read(rows.at(-1)!)) {
		rows.push(...page);
	}
	return rows;
}

describe.each(testEngines)('a district on $name', ({ open }) => {
	let app: TestApp;
	let schoolId: string;
	beforeAll(async () => {
		app = await openTestApp(await open());
		schoolId = await addSchool(app);
		const names = ['Álvarez', 'alvarez', 'Zhou', 'O’Brien', 'Same', 'Same', 'Same'];
		for (const name of names) {
			for (const given of ['Ana', 'Ben', 'Ben']) {
				await addPerson(app, given, name, at('student', schoolId));
			}
		}
		for (let i = 0; i < 15; i++) {
			await addSection(app, { schoolId, grade: 6 + (i % 3), name: `Math ${i % 4}` });
		}
	});
	afterAll(() => app.close());

	test('lists every account once, page by page, in one order', async () => {
		const { store, districtId } = app;
		const all = await listAccounts(store, districtId, everybody, null, 100);
		const paged = await readPages<AccountCursor>((after) =>
			listAccounts(store, districtId, everybody, after, 4)
		);
		expect(paged).toEqual(all);
		expect(new Set(all.map(({ id }) => id)).size).toBe(21);
	});

	test('finds accounts by parts of names, whatever their case, and takes no sign for a pattern', async () => {
		const find = async (...words: string[]) => {
			const filter = { ...everybody, words };
			return (await listAccounts(app.store, app.districtId, filter, null, 100)).length;
		};
		expect(await find('same')).toBe(9);
		expect(await find('SAME', 'an')).toBe(3);
		expect(await find('varez')).toBe(6);
		expect([await find('%'), await find('_a'), await find('\\')]).toEqual([0, 0, 0]);
	});

	test('lists every section once, page by page, by grade and name', async () => {
		const { store, districtId } = app;
		const filter = { schoolId, isActive: true };
		const all = await listDistrictSections(store, districtId, filter, null, 100);
		const paged = await readPages<SectionCursor>((after) =>
			listDistrictSections(store, districtId, filter, after, 4)
		);
		expect(paged).toEqual(all);
		expect(all.map(({ grade }) => grade)).toEqual(all.map(({ grade }) => grade).toSorted());
		expect(new Set(all.map(({ id }) => id)).size).toBe(15);
	});

	test('lists every event once, latest first, also where times are equal', async () => {
		const { store, districtId } = app;
		for (let i = 0; i < 11; i++) {
			const createdAt = new Date(Date.UTC(2026, 10, 2, 15, 0, 0, Math.floor(i / 4)));
			const action = i % 2 ? 'account.add' : 'section.add';
			await store.tx((tx) =>
				insertAuditEvent(tx, { districtId, id: app.newId(), action, detail: {}, createdAt })
			);
		}
		const read = (area: string | null, size: number) =>
			readPages<AuditCursor>((after) => listAuditEvents(store, districtId, area, after, size));
		const all = await read(null, 3);
		expect(all).toHaveLength(11);
		expect(all).toEqual(await listAuditEvents(store, districtId, null, null, 100));
		const times = all.map(({ createdAt }) => createdAt.getTime());
		expect(times).toEqual(times.toSorted((a, b) => b - a));
		expect(await read('account', 2)).toHaveLength(5);
	});

	test('sees no account of another district', async () => {
		const other = await openTestApp(app.store);
		const person = await addPerson(other, 'Far', 'Away', at('admin', null));
		expect(await findAccount(app.store, app.districtId, person.personId)).toBeNull();
		expect(await hasOtherAdmin(app.store, app.districtId, app.newId())).toBe(false);
		expect(await hasOtherAdmin(app.store, other.districtId, app.newId())).toBe(true);
		expect(await hasOtherAdmin(app.store, other.districtId, person.personId)).toBe(false);
	});
});
