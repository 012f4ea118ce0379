import { count, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngines } from '#lib/server/testing/stores.ts';
import type { Reader, Store, Tx } from './store.ts';

const at = new Date('2026-09-01T12:00:00.123Z');

function insertSchool({ db, t }: Tx, districtId: string, name: string, id = v7()) {
	return db.insert(t.school).values({ districtId, id, name });
}

async function countSchools({ db, t }: Reader, districtId: string): Promise<number> {
	const [row] = await db
		.select({ n: count() })
		.from(t.school)
		.where(eq(t.school.districtId, districtId));
	return row.n;
}

describe.each(testEngines)('a store on $name', ({ open }) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
	});
	afterAll(() => store.close());

	test('keeps times to the millisecond, JSON and booleans as they were', async () => {
		const districtId = v7();
		const detail = { count: 3, isDry: true, note: 'ñ — ½', nothing: null };
		await store.tx(async ({ db, t }) => {
			await db
				.insert(t.district)
				.values({ id: districtId, name: 'D', isDemo: true, createdAt: at });
			await db
				.insert(t.auditEvent)
				.values({ districtId, id: v7(), action: 'test', detail, createdAt: at });
		});
		const [district] = await store.db
			.select()
			.from(store.t.district)
			.where(eq(store.t.district.id, districtId));
		const [event] = await store.db
			.select()
			.from(store.t.auditEvent)
			.where(eq(store.t.auditEvent.districtId, districtId));
		expect(district).toEqual({ id: districtId, name: 'D', isDemo: true, createdAt: at });
		expect(event.detail).toEqual(detail);
		expect(event.createdAt).toEqual(at);
	});

	test('undoes all of a transaction that throws, and none of its neighbours', async () => {
		const districtId = v7();
		const outcomes = await Promise.allSettled(
			[1, 2, 3, 4, 5].map((n) =>
				store.tx(async (tx) => {
					await insertSchool(tx, districtId, `first ${n}`);
					if (n === 3) throw new Error('third');
					await insertSchool(tx, districtId, `second ${n}`);
					return n;
				})
			)
		);
		expect(outcomes.map(({ status }) => status)).toEqual([
			'fulfilled',
			'fulfilled',
			'rejected',
			'fulfilled',
			'fulfilled'
		]);
		expect(await countSchools(store, districtId)).toBe(8);
	});

	test('refuses a row whose parent is not there', async () => {
		const orphan = store.tx(({ db, t }) =>
			db.insert(t.role).values({ districtId: v7(), id: v7(), personId: v7(), role: 'lead' })
		);
		await expect(orphan).rejects.toThrow();
	});

	test('serves 200 parallel writers without losing or mixing a count', async () => {
		const districtId = v7();
		const id = v7();
		const key = 'counter';
		await store.tx((tx) => insertSchool(tx, districtId, '0', id));
		await store.tx(({ db, t }) =>
			db.insert(t.throttle).values({ districtId, key, failures: 0, windowStartedAt: at })
		);
		const seen = await Promise.all(
			Array.from({ length: 200 }, () =>
				store.tx(async ({ db, t }) => {
					const [row] = await db
						.select({ failures: t.throttle.failures })
						.from(t.throttle)
						.where(eq(t.throttle.districtId, districtId));
					const failures = row.failures + 1;
					await db
						.update(t.throttle)
						.set({ failures })
						.where(eq(t.throttle.districtId, districtId));
					return failures;
				})
			)
		);
		expect(new Set(seen).size).toBe(200);
		expect(Math.max(...seen)).toBe(200);
	});

	test('serves 100 parallel writers that each go by what all others wrote', async () => {
		const districtId = v7();
		const seen = await Promise.all(
			Array.from({ length: 100 }, () =>
				store.tx(async (tx) => {
					const before = await countSchools(tx, districtId);
					// As many steps as handing in work takes: the longer, the more others come between.
					for (let step = 1; step <= 8; step++) {
						await insertSchool(tx, districtId, `${before + step}`);
						expect(await countSchools(tx, districtId)).toBe(before + step);
					}
					return before;
				})
			)
		);
		const expected = Array.from({ length: 100 }, (_, n) => n * 8);
		expect(seen.toSorted((a, b) => a - b)).toEqual(expected);
	});

	test('answers only what a later reader can see', async () => {
		const districtId = v7();
		await Promise.all(
			Array.from({ length: 40 }, async (_, n) => {
				await store.tx((tx) => insertSchool(tx, districtId, `${n}`));
				expect(await countSchools(store, districtId)).toBeGreaterThan(0);
			})
		);
		expect(await countSchools(store, districtId)).toBe(40);
	});
});
