import { schoolsAs } from '#lib/access.ts';
import { moveBy, orderAs } from '#lib/reports/packet-order.ts';
import type { Context } from '../context.ts';
import { insertAuditEvent } from '../db/audit.ts';
import { findCycleAtSchools } from '../db/cycles.ts';
import { deleteSample, listPacketPlaces, updatePositions } from '../db/samples.ts';
import { notFound } from '../refusals.ts';

/** A change to the order of a packet, or a sample taken out. */
export type PacketChange =
	| { kind: 'move'; sampleId: string; by: -1 | 1 }
	| { kind: 'order'; sampleIds: string[] }
	| { kind: 'remove'; sampleId: string };

/** Orders the packet of one of the viewer's cycles, or takes a sample out of it. */
export async function arrangePacket(
	ctx: Context,
	input: { cycleId: string; change: PacketChange }
): Promise<void> {
	const { store, districtId, viewer } = ctx;
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, input.cycleId);
	if (!cycle) notFound('PD cycle');
	const { change } = input;

	await store.tx(async (tx) => {
		const places = await listPacketPlaces(tx, districtId, cycle.id);
		const ids = places.map(({ sampleId }) => sampleId);
		if (change.kind === 'order') {
			await updatePositions(tx, districtId, cycle.id, orderAs(ids, change.sampleIds));
			return;
		}
		if (!ids.includes(change.sampleId)) notFound('Work sample');
		if (change.kind === 'move') {
			const order = moveBy(ids, change.sampleId, change.by);
			await updatePositions(tx, districtId, cycle.id, order);
			return;
		}
		await deleteSample(tx, districtId, cycle.id, change.sampleId);
		await insertAuditEvent(tx, {
			...{ districtId, id: ctx.newId(), actorId: viewer.personId },
			action: 'sample.remove',
			subjectId: cycle.id,
			detail: { sampleId: change.sampleId },
			createdAt: ctx.now()
		});
	});
}
