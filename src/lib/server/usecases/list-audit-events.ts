import type { Context } from '../context.ts';
import { listAccountsById } from '../db/accounts.ts';
import { findAuditEvent, listAuditEvents as listRows, type AuditDetail } from '../db/audit.ts';
import { listCyclesById } from '../db/cycles.ts';
import { listSectionsById } from '../db/district-sections.ts';
import { listSchools } from '../db/roster.ts';
import { expectRole } from '../refusals.ts';

/** Who or what an event is about, where that is still there; a packet has a name, and no page for an admin. */
export type AuditSubject = { kind: 'account' | 'section' | 'packet'; id: string; name: string };

/** What somebody did. */
export type AuditEntry = {
	id: string;
	createdAt: Date;
	/** Null for a person who is gone. */
	actorName: string | null;
	action: string;
	subject: AuditSubject | null;
	/** Whom it was about besides: somebody enrolled in a class, say. */
	person: AuditSubject | null;
	role: string | null;
	schoolName: string | null;
};

/** A page of the audit log. */
export type AuditPage = {
	entries: AuditEntry[];
	/** The event after which the next page begins. */
	nextId: string | null;
};

const pageSize = 40;

const asId = (value: AuditDetail[string] | undefined) => (typeof value === 'string' ? value : null);

/** Lists what was done in the district, latest first, for its admin. */
export async function listAuditEvents(
	{ store, districtId, viewer }: Context,
	input: { area: string | null; afterId: string | null }
): Promise<AuditPage> {
	expectRole(viewer, 'admin', 'Audit log');
	const { area, afterId } = input;
	const after = afterId ? await findAuditEvent(store, districtId, afterId) : null;
	const rows = await listRows(store, districtId, area, after, pageSize + 1);
	const shown = rows.slice(0, pageSize);
	const personOf = (detail: AuditDetail) => asId(detail.personId ?? detail.teacherId);
	const ids = shown.flatMap(({ actorId, subjectId, detail }) =>
		[actorId, subjectId, personOf(detail)].filter((id) => id !== null)
	);
	const accounts = await listAccountsById(store, districtId, [...new Set(ids)]);
	const names = new Map(
		accounts.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`])
	);
	const sections = new Map(
		(await listSectionsById(store, districtId, [...new Set(ids)])).map(({ id, name }) => [id, name])
	);
	const cycles = new Map(
		(await listCyclesById(store, districtId, [...new Set(ids)])).map((cycle) => [cycle.id, cycle])
	);
	const schools = new Map((await listSchools(store, districtId)).map(({ id, name }) => [id, name]));
	const describe = (id: string | null): AuditSubject | null => {
		const account = id && names.get(id);
		const section = id && sections.get(id);
		if (account) return { kind: 'account', id, name: account };
		if (section) return { kind: 'section', id, name: section };
		const cycle = id && cycles.get(id);
		return cycle ? { kind: 'packet', id, name: cycle.title } : null;
	};
	const last = shown.at(-1);
	return {
		entries: shown.map(({ id, createdAt, actorId, action, subjectId, detail }) => ({
			...{ id, createdAt, action },
			actorName: (actorId && names.get(actorId)) || null,
			subject: describe(subjectId),
			person: describe(personOf(detail)),
			role: asId(detail.role ?? detail.as),
			schoolName:
				schools.get(asId(detail.schoolId) ?? '') ?? cycles.get(subjectId ?? '')?.schoolName ?? null
		})),
		nextId: last && rows.length > pageSize ? last.id : null
	};
}
