import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { viewPacket, type PacketView } from '#lib/reports/packet-view.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { findCycleAtSchools, listMeetings } from '../db/cycles.ts';
import { listPacketSamples } from '../db/samples.ts';
import { notFound } from '../refusals.ts';

/** Opens the packet of a PD cycle for the ACL of its school, to read. */
export async function openPacket(
	{ store, districtId, viewer, tasks }: Context,
	input: { cycleId: string; locale: Locale }
): Promise<PacketView> {
	const schoolIds = schoolsAs(viewer, 'acl');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, input.cycleId);
	if (!cycle) notFound('PD cycle');
	const meetings = await listMeetings(store, districtId, [cycle.id]);
	const rows = await listPacketSamples(store, districtId, cycle.id);
	const samples = await Promise.all(
		rows.map(async (sample) => {
			const task = await tasks.getTask(sample.taskId, sample.taskVersion);
			return { sample, variant: makeVariant(task, sample.seed) };
		})
	);
	return viewPacket(cycle, meetings, samples, input.locale, loadFindingSources());
}
