import { and, desc, eq, like, lt, or, type SQL } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

/** Facts of an event; never a name or a student's words. */
export type AuditDetail = Record<string, string | number | boolean | null>;

/** An event as recorded. */
export type AuditRow = {
	id: string;
	actorId: string | null;
	action: string;
	subjectId: string | null;
	detail: AuditDetail;
	createdAt: Date;
};

/** The place in the log after which (going back in time) the next page begins. */
export type AuditCursor = { createdAt: Date; id: string };

/** Records that somebody did something: never a name or a student's words in `detail`. */
export async function insertAuditEvent(
	{ db, t }: Tx,
	row: typeof t.auditEvent.$inferInsert
): Promise<void> {
	await db.insert(t.auditEvent).values(row);
}

/** Records what the viewer of a request does, in the transaction in which it is done. */
export async function recordAct(
	tx: Tx,
	ctx: {
		districtId: string;
		newId: () => string;
		now: () => Date;
		viewer: { personId: string };
	},
	action: string,
	subjectId: string,
	detail: AuditDetail = {}
): Promise<void> {
	const { districtId, viewer } = ctx;
	await insertAuditEvent(tx, {
		...{ districtId, id: ctx.newId(), actorId: viewer.personId, action, subjectId, detail },
		createdAt: ctx.now()
	});
}

/** Finds an event's place in the log; null when there is none of that id. */
export async function findAuditEvent(
	{ db, t }: Reader,
	districtId: string,
	id: string
): Promise<AuditCursor | null> {
	const [row] = await db
		.select({ createdAt: t.auditEvent.createdAt, id: t.auditEvent.id })
		.from(t.auditEvent)
		.where(and(eq(t.auditEvent.districtId, districtId), eq(t.auditEvent.id, id)));
	return row ?? null;
}

/**
 * Lists what was done, latest first, page by page.
 *
 * @param area the first part of the actions that are asked for, e.g. `account`; null for all
 */
export async function listAuditEvents(
	{ db, t }: Reader,
	districtId: string,
	area: string | null,
	after: AuditCursor | null,
	limit: number
): Promise<AuditRow[]> {
	const { id, actorId, action, subjectId, detail, createdAt } = t.auditEvent;
	const isAfter: SQL | undefined = after
		? or(lt(createdAt, after.createdAt), and(eq(createdAt, after.createdAt), lt(id, after.id)))
		: undefined;
	return db
		.select({ id, actorId, action, subjectId, detail, createdAt })
		.from(t.auditEvent)
		.where(
			and(
				eq(t.auditEvent.districtId, districtId),
				area ? like(action, `${area}.%`) : undefined,
				isAfter
			)
		)
		.orderBy(desc(createdAt), desc(id))
		.limit(limit);
}
