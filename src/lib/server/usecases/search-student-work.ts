import { schoolsAs } from '#lib/access.ts';
import type { Locale } from '#lib/math/check.ts';
import { indexNames, type NameIndex } from '#lib/reports/known-names.ts';
import { taskWordsOf, viewSample, type SampleView } from '#lib/reports/sample-view.ts';
import { digestOf, makeWorkSample, type WorkSample } from '#lib/reports/work-sample.ts';
import {
	isAboutTasks,
	isFound,
	isTaskSearched,
	neverFound,
	searchedWords,
	type WorkSearch
} from '#lib/reports/work-search.ts';
import { foldText } from '#lib/reasoning/fold.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { readPattern } from '#lib/reports/searched-pattern.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { loadFindingSources } from '../catalogues.ts';
import type { Context } from '../context.ts';
import { findCycleAtSchools } from '../db/cycles.ts';
import type { FindingRow } from '../db/findings.ts';
import { listPacketPlaces } from '../db/samples.ts';
import {
	listAllTasks,
	listFindingsOfWork,
	listSchoolAttempts,
	listSchoolNames,
	type SchoolAttemptRow,
	type WorkCursor,
	type WorkFilter
} from '../db/student-work.ts';

/** One piece of work in a search: de-identified, under an id that says nothing. */
export type FoundWork = SampleView & {
	attemptId: string;
	/** The alias under which the packet asked about holds it already. */
	inPacketAs: string | null;
};

/** A page of a search through a school's work. */
export type FoundPage = { results: FoundWork[]; nextCursor: string | null };

const pageSize = 10;
const batchSize = 60;
const maxBatches = 10;

type Copy = { attempt: SchoolAttemptRow; variant: TaskVariant; sample: WorkSample };

/** Reads the place after which a page begins; null for the first page, or when it makes no sense. */
function parseCursor(cursor: string | null): WorkCursor | null {
	const match = cursor?.match(/^(\d{1,15})\.([\da-f-]{36})$/);
	return match ? { submittedAt: new Date(Number(match[1])), id: match[2] } : null;
}

const writeCursor = ({ submittedAt, id }: WorkCursor) => `${submittedAt.getTime()}.${id}`;

async function filterOf(ctx: Context, search: WorkSearch): Promise<WorkFilter> {
	const pattern = search.pattern === null ? null : readPattern(search.pattern);
	const tasks = isAboutTasks(search) ? await listAllTasks(ctx.store, ctx.districtId) : null;
	return {
		taskIds: tasks?.filter((task) => isTaskSearched(search, task)).map(({ id }) => id),
		seen: pattern?.isSeen ? [pattern.code] : [],
		missing: pattern && !pattern.isSeen ? pattern.code : undefined,
		misconceptionId: search.misconceptionId ?? undefined,
		level: search.level ?? undefined,
		supportLevel: search.supportLevel ?? undefined,
		words: searchedWords(search),
		never: neverFound
	};
}

/** Makes the de-identified copies of attempts, each by the names of its own school. */
function createCopier({ store, districtId, tasks }: Context) {
	const indexes = new Map<string, Promise<NameIndex>>();
	const namesOf = (schoolId: string) => {
		const names =
			indexes.get(schoolId) ?? listSchoolNames(store, districtId, schoolId).then(indexNames);
		indexes.set(schoolId, names);
		return names;
	};
	return async (attempt: SchoolAttemptRow, findings: FindingRow[]): Promise<Copy> => {
		const { taskId, taskVersion, seed, locale } = attempt;
		const variant = makeVariant(await tasks.getTask(taskId, taskVersion), seed);
		const names = await namesOf(attempt.schoolId);
		const rules = { names, taskWords: taskWordsOf(variant), locale };
		return { attempt, variant, sample: makeWorkSample(attempt, findings, rules) };
	};
}

/**
 * Reads on, batch by batch, until a page is full: a person's findings can take work out of a filter, and
 * the words must stand in what is shown, so that nobody finds a student's work by a name.
 */
async function findPage(
	ctx: Context,
	search: WorkSearch,
	after: WorkCursor | null
): Promise<{ found: Copy[]; next: WorkCursor | null }> {
	const { store, districtId, viewer } = ctx;
	const schoolIds = schoolsAs(viewer, 'apf');
	const filter = await filterOf(ctx, search);
	const words = searchedWords(search);
	const copy = createCopier(ctx);
	const found: Copy[] = [];
	let cursor = after;
	for (let batch = 0; batch < maxBatches; batch++) {
		const rows = await listSchoolAttempts(store, districtId, schoolIds, filter, cursor, batchSize);
		const findings = Map.groupBy(
			await listFindingsOfWork(store, districtId, rows),
			({ attemptId }) => attemptId
		);
		for (const [at, attempt] of rows.entries()) {
			cursor = attempt;
			const seen = findings.get(attempt.id) ?? [];
			if (!isFound(search, attempt, seen)) continue;
			const candidate = await copy(attempt, seen);
			const shown = foldText(candidate.sample.justification);
			if (words.every((word) => shown.includes(word))) found.push(candidate);
			const isLast = at === rows.length - 1 && rows.length < batchSize;
			if (found.length === pageSize) return { found, next: isLast ? null : cursor };
		}
		if (rows.length < batchSize) return { found, next: null };
	}
	return { found, next: cursor };
}

/** Finds under which alias the packet of one of the viewer's cycles holds an attempt. */
async function findAliases({ store, districtId, viewer }: Context, cycleId: string | null) {
	if (!cycleId) return () => null;
	const schoolIds = schoolsAs(viewer, 'apf');
	const cycle = await findCycleAtSchools(store, districtId, schoolIds, cycleId);
	const places = cycle ? await listPacketPlaces(store, districtId, cycle.id) : [];
	const aliases = new Map(places.map(({ sourceDigest, alias }) => [sourceDigest, alias]));
	return (attemptId: string) => aliases.get(digestOf(cycleId, attemptId)) ?? null;
}

/** Searches the work of the viewer's schools, newest first; no result says whose it is. */
export async function searchStudentWork(
	ctx: Context,
	input: { search: WorkSearch; after: string | null; locale: Locale; cycleId: string | null }
): Promise<FoundPage> {
	const { found, next } = await findPage(ctx, input.search, parseCursor(input.after));
	const aliasOf = await findAliases(ctx, input.cycleId);
	const results = found.map(({ attempt, variant, sample }) => {
		const { id, grade, number, checks, supportLevel, locale } = attempt;
		const shown = { ...sample, grade, number, checks, supportLevel, locale };
		const view = viewSample(shown, variant, input.locale, loadFindingSources());
		return { attemptId: id, inPacketAs: aliasOf(id), ...view };
	});
	return { results, nextCursor: next && writeCursor(next) };
}
