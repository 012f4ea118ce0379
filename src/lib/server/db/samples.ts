import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from './store.ts';

const fields = ({ t }: Reader) => ({
	id: t.workSample.id,
	alias: t.workSample.alias,
	grade: t.workSample.grade,
	taskId: t.workSample.taskId,
	taskVersion: t.workSample.taskVersion,
	seed: t.workSample.seed,
	number: t.workSample.attemptNumber,
	answers: t.workSample.answers,
	checks: t.workSample.checks,
	justification: t.workSample.justification,
	locale: t.workSample.locale,
	supportLevel: t.workSample.supportLevel,
	level: t.workSample.level,
	findings: t.workSample.findings,
	position: t.packetItem.position,
	annotation: t.packetItem.annotation
});

/** A work sample in its place in a packet. */
export type PacketSampleRow = Awaited<ReturnType<typeof listPacketSamples>>[number];

/** Lists the samples of a cycle's packet, in their order. */
export async function listPacketSamples(reader: Reader, districtId: string, cycleId: string) {
	const { db, t } = reader;
	return db
		.select(fields(reader))
		.from(t.packetItem)
		.innerJoin(
			t.workSample,
			and(
				eq(t.workSample.districtId, t.packetItem.districtId),
				eq(t.workSample.id, t.packetItem.sampleId)
			)
		)
		.where(and(eq(t.packetItem.districtId, districtId), eq(t.packetItem.cycleId, cycleId)))
		.orderBy(asc(t.packetItem.position), asc(t.packetItem.sampleId));
}

/** Lists where each sample of a packet stands, and under which alias. */
export async function listPacketPlaces({ db, t }: Reader, districtId: string, cycleId: string) {
	return db
		.select({
			sampleId: t.packetItem.sampleId,
			position: t.packetItem.position,
			alias: t.workSample.alias,
			sourceDigest: t.workSample.sourceDigest
		})
		.from(t.packetItem)
		.innerJoin(
			t.workSample,
			and(
				eq(t.workSample.districtId, t.packetItem.districtId),
				eq(t.workSample.id, t.packetItem.sampleId)
			)
		)
		.where(and(eq(t.packetItem.districtId, districtId), eq(t.packetItem.cycleId, cycleId)))
		.orderBy(asc(t.packetItem.position), asc(t.packetItem.sampleId));
}

/** Lists which of these digests have a sample already. */
export async function listKnownDigests(
	{ db, t }: Reader,
	districtId: string,
	digests: string[]
): Promise<string[]> {
	if (digests.length === 0) return [];
	const rows = await db
		.select({ digest: t.workSample.sourceDigest })
		.from(t.workSample)
		.where(
			and(eq(t.workSample.districtId, districtId), inArray(t.workSample.sourceDigest, digests))
		);
	return rows.map(({ digest }) => digest);
}

/** Stores a sample and puts it into a packet. */
export async function insertSample(
	{ db, t }: Tx,
	sample: typeof t.workSample.$inferInsert,
	item: Omit<typeof t.packetItem.$inferInsert, 'districtId' | 'sampleId'>
): Promise<void> {
	const { districtId, id: sampleId } = sample;
	await db.insert(t.workSample).values(sample);
	await db.insert(t.packetItem).values({ districtId, sampleId, ...item });
}

/** Moves samples of a packet to new positions. */
export async function updatePositions(
	{ db, t }: Tx,
	districtId: string,
	cycleId: string,
	sampleIds: string[]
): Promise<void> {
	for (const [position, sampleId] of sampleIds.entries()) {
		await db
			.update(t.packetItem)
			.set({ position })
			.where(
				and(
					eq(t.packetItem.districtId, districtId),
					eq(t.packetItem.cycleId, cycleId),
					eq(t.packetItem.sampleId, sampleId)
				)
			);
	}
}

/**
 * Changes what is noted beside a sample.
 *
 * @returns false when the packet holds no such sample
 */
export async function updateAnnotation(
	{ db, t }: Tx,
	districtId: string,
	cycleId: string,
	sampleId: string,
	annotation: string
): Promise<boolean> {
	const rows = await db
		.update(t.packetItem)
		.set({ annotation })
		.where(
			and(
				eq(t.packetItem.districtId, districtId),
				eq(t.packetItem.cycleId, cycleId),
				eq(t.packetItem.sampleId, sampleId)
			)
		)
		.returning({ sampleId: t.packetItem.sampleId });
	return rows.length > 0;
}

/** Takes a sample out of its packet, and the copy with it. */
export async function deleteSample(
	{ db, t }: Tx,
	districtId: string,
	cycleId: string,
	sampleId: string
): Promise<void> {
	await db
		.delete(t.packetItem)
		.where(
			and(
				eq(t.packetItem.districtId, districtId),
				eq(t.packetItem.cycleId, cycleId),
				eq(t.packetItem.sampleId, sampleId)
			)
		);
	await db
		.delete(t.workSample)
		.where(and(eq(t.workSample.districtId, districtId), eq(t.workSample.id, sampleId)));
}
