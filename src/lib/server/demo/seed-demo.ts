import { v7 } from 'uuid';
import { syncBank } from '#lib/server/bank.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import type { Store } from '#lib/server/db/store.ts';
import { createJudge } from '#lib/server/judge.ts';
import { createLearning } from '#lib/server/learning.ts';
import { createTaskLibrary } from '#lib/server/task-library.ts';
import { demoWeeks } from './calendar.ts';
import { insertDemoPeople, makeDemoPeople } from './people.ts';
import { createRandom } from './random.ts';
import { seedCycles } from './seed-cycles.ts';
import { seedWork } from './seed-work.ts';

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Fills an empty database with the demo district: its people, their six weeks of work up to `now`,
 * and a PD cycle at each school.
 *
 * @param report is told how far it is, from 0 to 1, and what it is doing
 */
export async function seedDemo(
	store: Store,
	now: Date,
	report: (share: number, doing: string) => void
): Promise<void> {
	const random = createRandom(20_260_901);
	const districtId = v7();
	const startedAt = new Date(now.getTime() - (demoWeeks * 7 + 3) * dayInMs);
	report(0, 'people');
	await store.tx((tx) =>
		insertDistrict(tx, {
			id: districtId,
			name: 'Tidewater Public Schools (fictional demo district)',
			isDemo: true,
			createdAt: startedAt
		})
	);
	const schoolIds = [v7(), v7()];
	const people = makeDemoPeople(random, v7, schoolIds);
	await insertDemoPeople(store, districtId, schoolIds, people, v7, startedAt);
	await syncBank(store, districtId, startedAt);
	const judge = createJudge();
	try {
		const tasks = createTaskLibrary(store, districtId);
		const plain = { store, districtId, now: () => now, newId: v7, judge, tasks };
		const app = { ...plain, learning: createLearning(plain) };
		await seedWork(app, now, random, people, (share, doing) => report(share * 0.97, doing));
		report(0.98, 'PD cycles');
		await seedCycles(app, now, people.staff);
		await app.learning.settled();
	} finally {
		await judge.close();
	}
	report(1, 'done');
}
