import { schoolsAs } from '#lib/access.ts';
import type { App } from '#lib/server/context.ts';
import { addSample } from '#lib/server/usecases/add-sample.ts';
import { annotateSample } from '#lib/server/usecases/annotate-sample.ts';
import { changeCycle } from '#lib/server/usecases/change-cycle.ts';
import { createCycle } from '#lib/server/usecases/create-cycle.ts';
import { searchStudentWork } from '#lib/server/usecases/search-student-work.ts';
import { parseWorkSearch } from '#lib/reports/work-search.ts';
import { contextOf, type DemoPerson } from './people.ts';

const dayInMs = 24 * 60 * 60 * 1000;

/** What the first packet of each school looks at: one piece of work for each search, with a note beside it. */
const choices = [
	{ search: 'level=3', note: 'Which words carry the reason? Underline them before we talk.' },
	{
		search: 'level=2&pattern=seen:move:reason',
		note: 'What is there already? What is still left out?'
	},
	{
		search: 'level=2&outcome=misconception',
		note: 'What does this student believe, and why does it make sense to them?'
	},
	{
		search: 'level=1',
		note: 'The answer is told, the reason is not. Which question would you ask next?'
	}
];

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The Thursday of the week after a moment: the day on which the demo's schools meet. */
function nextMeeting(now: Date): Date {
	const daysSinceMonday = (now.getUTCDay() + 6) % 7;
	return new Date(now.getTime() + (7 - daysSinceMonday + 3) * dayInMs);
}

/** Plans a PD cycle at each APF's school and fills its packet, through the same use cases as a real one. */
export async function seedCycles(app: App, now: Date, staff: DemoPerson[]): Promise<void> {
	for (const person of staff.filter(({ grants }) => grants.some(({ role }) => role === 'apf'))) {
		const ctx = contextOf(app, person, now);
		const cycleId = app.newId();
		await createCycle(ctx, {
			...{ id: cycleId, schoolId: schoolsAs(ctx.viewer, 'apf')[0], locale: person.locale },
			title: 'From what to why',
			focus: 'Where do our students stop: at the answer, at the steps, or at the reason?',
			module: null,
			startsOn: dayOf(new Date(now.getTime() - 14 * dayInMs)),
			endsOn: dayOf(new Date(now.getTime() + 28 * dayInMs)),
			protocol: 'evidence-of-reasoning'
		});
		const title = 'Four pieces of work, one question';
		const heldOn = dayOf(nextMeeting(now));
		const meeting = { kind: 'add-meeting' as const, id: app.newId(), heldOn, title };
		await changeCycle(ctx, { cycleId, change: meeting });
		for (const { search, note } of choices) {
			const { results } = await searchStudentWork(ctx, {
				...{ search: parseWorkSearch(new URLSearchParams(search)), after: null },
				...{ locale: person.locale, cycleId }
			});
			const found = results.find(({ inPacketAs }) => inPacketAs === null);
			if (!found) continue;
			const id = app.newId();
			await addSample(ctx, { id, cycleId, attemptId: found.attemptId, alsoMask: [] });
			await annotateSample(ctx, { cycleId, sampleId: id, annotation: note });
		}
	}
}
