// How long the patterns of a class with ten tasks take to open: a class of the demo district answers ten tasks of its
// grade, some of them twice, and its report is opened over and over. `npm run bench:report`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createApp } from '#lib/server/app.ts';
import { syncBank } from '#lib/server/bank.ts';
import { loadFindingSources } from '#lib/server/catalogues.ts';
import { insertDistrict } from '#lib/server/db/districts.ts';
import { openStore } from '#lib/server/db/store.ts';
import { listAssignableTasks } from '#lib/server/db/tasks.ts';
import { contextOf, insertDemoPeople, makeDemoPeople } from '#lib/server/demo/people.ts';
import { createRandom } from '#lib/server/demo/random.ts';
import { makeWork } from '#lib/server/demo/student-writing.ts';
import { createAssignment } from '#lib/server/usecases/create-assignment.ts';
import { openSectionReport } from '#lib/server/usecases/open-section-report.ts';
import { submitAttempt } from '#lib/server/usecases/submit-attempt.ts';
import { seedFor } from '#lib/tasks/seed.ts';
import { makeVariant } from '#lib/tasks/variant.ts';

const taskCount = 10;
const openings = 40;

const folder = await mkdtemp(join(tmpdir(), 'because-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
await store.migrate();
const [districtId, now, random] = [v7(), new Date(), createRandom(7)];
await store.tx((tx) =>
	insertDistrict(tx, { id: districtId, name: 'Bench', isDemo: true, createdAt: now })
);
const schoolIds = [v7(), v7()];
const people = makeDemoPeople(random, v7, schoolIds);
await insertDemoPeople(store, districtId, schoolIds, people, v7, now);
await syncBank(store, districtId, now);
const app = createApp(store, districtId);

const section = people.sections.toSorted((a, b) => b.students.length - a.students.length)[0];
const bank = await listAssignableTasks(store, districtId);
const tasks = bank.filter(({ grade }) => grade === section.grade).slice(0, taskCount);
const teacher = contextOf(app, section.teacher, now);
const assignmentId = v7();
await createAssignment(teacher, {
	...{ id: assignmentId, sectionId: section.id, title: 'Ten tasks', supportLevel: 'some' },
	...{ taskIds: tasks.map(({ id }) => id), isSameVariant: false, dueAt: null }
});
const habit = { skill: 0.5, writesIn: 'en' as const, spelling: 0.3 };
for (const { id: taskId, version } of tasks) {
	const task = await app.tasks.getTask(taskId, version);
	for (const student of section.students) {
		const variant = makeVariant(task, seedFor(assignmentId, taskId, student.id));
		for (let attempt = random.chance(0.4) ? 2 : 1; attempt > 0; attempt--) {
			await submitAttempt(contextOf(app, student, now), {
				...{ assignmentId, taskId, ...makeWork(variant, habit, random) },
				...{ fromFrames: [], idempotencyKey: v7() }
			});
		}
	}
}

// As a server does at its start.
loadFindingSources();
const times: number[] = [];
for (let i = 0; i < openings; i++) {
	const taskId = tasks[i % tasks.length].id;
	const start = performance.now();
	await openSectionReport(teacher, {
		...{ sectionId: section.id, assignmentId, taskId, locale: 'en' }
	});
	times.push(performance.now() - start);
}
const [first, ...later] = times;
const sorted = later.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.floor(sorted.length * share)].toFixed(0);
console.log(
	`${section.students.length} students, ${tasks.length} tasks: the first time ${first.toFixed(0)} ms, ` +
		`then median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms`
);
await app.close();
await rm(folder, { recursive: true });
