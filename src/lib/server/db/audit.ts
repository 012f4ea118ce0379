import type { Tx } from './store.ts';

/** Records that somebody did something: never a name or a student's words in `detail`. */
export async function insertAuditEvent(
	{ db, t }: Tx,
	row: typeof t.auditEvent.$inferInsert
): Promise<void> {
	await db.insert(t.auditEvent).values(row);
}
