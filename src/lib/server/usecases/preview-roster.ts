import { readOneRoster } from '#lib/roster/one-roster.ts';
import { dropsMany, isEmptyPlan, planRoster } from '#lib/roster/plan-roster.ts';
import type { RosterProblem } from '#lib/roster/roster-problem.ts';
import type { Context } from '../context.ts';
import { findRosterUpload, readCurrentRoster } from '../db/roster-import.ts';
import { expectRole } from '../refusals.ts';
import { rosterUploadKeptForInMs } from '../roster-uploads.ts';

/** A kind of change, with as many names as a page can show. */
export type ChangeList = { count: number; names: string[] };

/** What roster files would change, and what is wrong in them. */
export type RosterPreview = {
	uploadedAt: Date;
	fileNames: string[];
	changes: Record<
		| 'addSchools'
		| 'addSections'
		| 'changeSections'
		| 'closeSections'
		| 'addPeople'
		| 'changePeople'
		| 'dropPeople',
		ChangeList
	>;
	enrolled: number;
	ended: number;
	/** Classes of other grades and subjects. */
	leftOut: number;
	problems: { count: number; first: RosterProblem[] };
	isEmpty: boolean;
	/** Whether so many would be deactivated that the admin has to say that it is meant. */
	needsConfirmation: boolean;
};

const mostNames = 200;

const listOf = (names: string[]): ChangeList => ({
	count: names.length,
	names: names.slice(0, mostNames)
});

/** Shows what the roster files that the viewer handed in today would change; null when there are none. */
export async function previewRoster(ctx: Context): Promise<RosterPreview | null> {
	const { store, districtId, viewer } = ctx;
	expectRole(viewer, 'admin', 'Roster');
	const since = new Date(ctx.now().getTime() - rosterUploadKeptForInMs);
	const upload = await findRosterUpload(store, districtId, viewer.personId, since);
	if (!upload) return null;
	const roster = readOneRoster(upload.files);
	const plan = planRoster(roster, await readCurrentRoster(store, districtId));
	const renamed = (was: string, is: string) => (was === is ? is : `${was} → ${is}`);
	return {
		uploadedAt: upload.createdAt,
		fileNames: upload.files.map(({ name }) => name),
		changes: {
			addSchools: listOf(plan.addSchools.map(({ name }) => name)),
			addSections: listOf(plan.addSections.map(({ name }) => name)),
			changeSections: listOf(plan.changeSections.map(({ was, name }) => renamed(was, name))),
			closeSections: listOf(plan.closeSections.map(({ name }) => name)),
			addPeople: listOf(
				plan.addPeople.map(({ givenName, familyName }) => `${givenName} ${familyName}`)
			),
			changePeople: listOf(
				plan.changePeople.map(({ was, givenName, familyName, username }) =>
					[renamed(was, `${givenName} ${familyName}`), username].join(', ')
				)
			),
			dropPeople: listOf(plan.dropPeople.map(({ name }) => name))
		},
		enrolled: plan.enroll.length,
		ended: plan.end.length,
		leftOut: roster.leftOut,
		problems: { count: plan.problems.length, first: plan.problems.slice(0, mostNames) },
		isEmpty: isEmptyPlan(plan),
		needsConfirmation: dropsMany(plan)
	};
}
