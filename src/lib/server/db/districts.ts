import type { Reader, Tx } from './store.ts';

/** Lists the districts of this database, oldest first. */
export async function listDistricts({
	db,
	t
}: Reader): Promise<{ id: string; name: string; isDemo: boolean }[]> {
	return db
		.select({ id: t.district.id, name: t.district.name, isDemo: t.district.isDemo })
		.from(t.district)
		.orderBy(t.district.createdAt);
}

/** Stores a district. */
export async function insertDistrict(
	{ db, t }: Tx,
	row: typeof t.district.$inferInsert
): Promise<void> {
	await db.insert(t.district).values(row);
}
