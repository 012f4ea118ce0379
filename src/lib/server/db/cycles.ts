import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

const fields = ({ t }: Reader) => ({
	id: t.pdCycle.id,
	schoolId: t.pdCycle.schoolId,
	schoolName: t.school.name,
	title: t.pdCycle.title,
	focus: t.pdCycle.focus,
	module: t.pdCycle.module,
	startsOn: t.pdCycle.startsOn,
	endsOn: t.pdCycle.endsOn,
	protocol: t.pdCycle.protocol,
	prompts: t.pdCycle.prompts
});

/** A PD cycle with the name of its school. */
export type CycleRow = Awaited<ReturnType<typeof listCyclesAtSchools>>[number];

/** A meeting of a PD cycle. */
export type MeetingRow = { id: string; cycleId: string; heldOn: string; title: string };

const joinSchool = ({ t }: Reader) =>
	and(eq(t.school.districtId, t.pdCycle.districtId), eq(t.school.id, t.pdCycle.schoolId));

/** Lists the PD cycles of some schools, latest first. */
export async function listCyclesAtSchools(reader: Reader, districtId: string, schoolIds: string[]) {
	if (schoolIds.length === 0) return [];
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.pdCycle)
		.innerJoin(t.school, joinSchool(reader))
		.where(and(eq(t.pdCycle.districtId, districtId), inArray(t.pdCycle.schoolId, schoolIds)))
		.orderBy(desc(t.pdCycle.startsOn), desc(t.pdCycle.id));
}

/** Finds a PD cycle through its school; null when it is not there or at another school. */
export async function findCycleAtSchools(
	reader: Reader,
	districtId: string,
	schoolIds: string[],
	cycleId: string
): Promise<CycleRow | null> {
	if (schoolIds.length === 0) return null;
	const { db, t } = reader;
	const [row] = await db
		.select(fields(reader))
		.from(t.pdCycle)
		.innerJoin(t.school, joinSchool(reader))
		.where(
			and(
				eq(t.pdCycle.districtId, districtId),
				eq(t.pdCycle.id, cycleId),
				inArray(t.pdCycle.schoolId, schoolIds)
			)
		);
	return row ?? null;
}

/** Lists the PD cycles with these ids, at whichever school. */
export async function listCyclesById(reader: Reader, districtId: string, ids: string[]) {
	if (ids.length === 0) return [];
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.pdCycle)
		.innerJoin(t.school, joinSchool(reader))
		.where(and(eq(t.pdCycle.districtId, districtId), inArray(t.pdCycle.id, ids)));
}

/** Lists the meetings of some cycles, by date. */
export async function listMeetings(
	{ db, t }: Reader,
	districtId: string,
	cycleIds: string[]
): Promise<MeetingRow[]> {
	if (cycleIds.length === 0) return [];
	return db
		.select({
			id: t.pdMeeting.id,
			cycleId: t.pdMeeting.cycleId,
			heldOn: t.pdMeeting.heldOn,
			title: t.pdMeeting.title
		})
		.from(t.pdMeeting)
		.where(and(eq(t.pdMeeting.districtId, districtId), inArray(t.pdMeeting.cycleId, cycleIds)))
		.orderBy(asc(t.pdMeeting.heldOn), asc(t.pdMeeting.id));
}

/** Counts the samples in the packets of some cycles; an empty packet is left out. */
export async function countSamplesByCycle(
	{ db, t }: Reader,
	districtId: string,
	cycleIds: string[]
): Promise<{ cycleId: string; samples: number }[]> {
	if (cycleIds.length === 0) return [];
	return db
		.select({ cycleId: t.packetItem.cycleId, samples: count() })
		.from(t.packetItem)
		.where(and(eq(t.packetItem.districtId, districtId), inArray(t.packetItem.cycleId, cycleIds)))
		.groupBy(t.packetItem.cycleId);
}

/** Stores a PD cycle; one whose id is there already changes nothing. */
export async function insertCycle(
	{ db, t }: Tx,
	row: typeof t.pdCycle.$inferInsert
): Promise<void> {
	await db.insert(t.pdCycle).values(row).onConflictDoNothing();
}

/** Changes fields of a PD cycle. */
export async function updateCycle(
	{ db, t }: Tx,
	districtId: string,
	cycleId: string,
	change: Partial<
		Pick<CycleRow, 'title' | 'focus' | 'module' | 'startsOn' | 'endsOn' | 'protocol' | 'prompts'>
	>
): Promise<void> {
	await db
		.update(t.pdCycle)
		.set(change)
		.where(and(eq(t.pdCycle.districtId, districtId), eq(t.pdCycle.id, cycleId)));
}

/** Stores a meeting; one whose id is there already changes nothing. */
export async function insertMeeting(
	{ db, t }: Tx,
	row: typeof t.pdMeeting.$inferInsert
): Promise<void> {
	await db.insert(t.pdMeeting).values(row).onConflictDoNothing();
}

/** Takes a meeting out of a cycle. */
export async function deleteMeeting(
	{ db, t }: Tx,
	districtId: string,
	cycleId: string,
	meetingId: string
): Promise<void> {
	await db
		.delete(t.pdMeeting)
		.where(
			and(
				eq(t.pdMeeting.districtId, districtId),
				eq(t.pdMeeting.cycleId, cycleId),
				eq(t.pdMeeting.id, meetingId)
			)
		);
}
