import type { Tx } from './store.ts';

/** Stores schools. */
export async function insertSchools(
	{ db, t }: Tx,
	rows: (typeof t.school.$inferInsert)[]
): Promise<void> {
	await db.insert(t.school).values(rows);
}

/** Stores sections. */
export async function insertSections(
	{ db, t }: Tx,
	rows: (typeof t.section.$inferInsert)[]
): Promise<void> {
	await db.insert(t.section).values(rows);
}

/** Enrols people in sections, as students or as teachers. */
export async function insertEnrollments(
	{ db, t }: Tx,
	rows: (typeof t.enrollment.$inferInsert)[]
): Promise<void> {
	await db.insert(t.enrollment).values(rows);
}
