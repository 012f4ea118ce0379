import { schoolsAs } from '#lib/access.ts';
import type { Context } from '../context.ts';
import { countSamplesByCycle, listCyclesAtSchools, listMeetings } from '../db/cycles.ts';
import { listAllTasks, listSchoolsByIds } from '../db/student-work.ts';

/** A PD cycle in a list. */
export type ListedCycle = {
	id: string;
	schoolName: string;
	title: string;
	focus: string;
	module: string | null;
	startsOn: string;
	endsOn: string;
	samples: number;
	meetings: { id: string; heldOn: string; title: string }[];
};

/** The viewer's PD cycles, and what a new one can be made of. */
export type CyclesView = {
	cycles: ListedCycle[];
	schools: { id: string; name: string }[];
	modules: string[];
};

/** Lists the PD cycles of the schools whose APF the viewer is, latest first. */
export async function listCycles({ store, districtId, viewer }: Context): Promise<CyclesView> {
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycles = await listCyclesAtSchools(store, districtId, schoolIds);
	const ids = cycles.map(({ id }) => id);
	const meetings = await listMeetings(store, districtId, ids);
	const counts = await countSamplesByCycle(store, districtId, ids);
	const samples = new Map(counts.map((each) => [each.cycleId, each.samples]));
	const tasks = await listAllTasks(store, districtId);
	return {
		cycles: cycles.map(({ id, schoolName, title, focus, module, startsOn, endsOn }) => ({
			...{ id, schoolName, title, focus, module, startsOn, endsOn },
			samples: samples.get(id) ?? 0,
			meetings: meetings
				.filter(({ cycleId }) => cycleId === id)
				.map(({ id, heldOn, title }) => ({ id, heldOn, title }))
		})),
		schools: await listSchoolsByIds(store, districtId, schoolIds),
		modules: [...new Set(tasks.map(({ module }) => module))]
	};
}
