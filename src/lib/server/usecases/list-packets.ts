import { schoolsAs } from '#lib/access.ts';
import type { Context } from '../context.ts';
import { countSamplesByCycle, listCyclesAtSchools, listMeetings } from '../db/cycles.ts';

/** A packet in a list. */
export type ListedPacket = {
	id: string;
	schoolName: string;
	title: string;
	focus: string;
	module: string | null;
	startsOn: string;
	endsOn: string;
	samples: number;
	/** The days on which its meetings are held. */
	heldOn: string[];
};

/** Lists the packets of the schools whose ACL the viewer is, latest first. */
export async function listPackets({
	store,
	districtId,
	viewer
}: Context): Promise<{ packets: ListedPacket[] }> {
	const cycles = await listCyclesAtSchools(store, districtId, schoolsAs(viewer, 'acl'));
	const ids = cycles.map(({ id }) => id);
	const counts = await countSamplesByCycle(store, districtId, ids);
	const samples = new Map(counts.map((each) => [each.cycleId, each.samples]));
	const meetings = await listMeetings(store, districtId, ids);
	return {
		packets: cycles.map(({ id, schoolName, title, focus, module, startsOn, endsOn }) => ({
			...{ id, schoolName, title, focus, module, startsOn, endsOn },
			samples: samples.get(id) ?? 0,
			heldOn: meetings.filter(({ cycleId }) => cycleId === id).map(({ heldOn }) => heldOn)
		}))
	};
}
