import { outcomeOf, standingOf } from './patterns.ts';
import type { StudentWork } from './reviewed-work.ts';

/**
 * What a student needs next: `begin` to write, look at the `answer` again, meet one misconception
 * (`misconception:<id>`) or some (`misconceptions`), give a `reason`, `complete` it, or `extend` it.
 */
export type NextNeed = string;

/** Students who need the same next. */
export type NextGroup = {
	need: NextNeed;
	studentIds: string[];
	/** The idea that most of them leave out; null when there is none. */
	missing: string | null;
};

const mostGroups = 5;
const fewestGroups = 3;
/** As many misconceptions as get a group of their own. */
const ownMisconceptions = 2;

/** The needs from the first steps of a justification to the last; misconceptions stand together. */
const ladder = [
	'begin',
	'answer',
	'misconception',
	'misconceptions',
	'reason',
	'complete',
	'extend'
];
const rungOf = (need: NextNeed) => ladder.indexOf(need.split(':')[0]);

/** Whether there is such a need. */
export const isNeed = (need: string): boolean =>
	/^(begin|answer|misconceptions|reason|complete|extend|misconception:[a-z0-9-]+)$/.test(need);

const misconceptionsIn = ({ latest }: StudentWork): string[] =>
	latest.findings
		.map(({ code }) => code)
		.filter(
			(code) => code.startsWith('misconception:') && standingOf(code, latest.findings) === 'seen'
		);

/** The misconceptions of a class, the most frequent first. */
function rankMisconceptions(works: StudentWork[]): string[] {
	const counts = Map.groupBy(works.flatMap(misconceptionsIn), (code) => code);
	return [...counts]
		.toSorted(([a, { length: m }], [b, { length: n }]) => n - m || a.localeCompare(b))
		.map(([code]) => code);
}

function needOf(work: StudentWork, ranked: string[]): NextNeed {
	const { latest } = work;
	if (latest.effectiveLevel === 0) return 'begin';
	const own = misconceptionsIn(work);
	const first = ranked.find((code) => own.includes(code));
	if (first) return first;
	if (latest.checks.some((check) => outcomeOf(check, latest.findings) !== 'correct'))
		return 'answer';
	return ['begin', 'reason', 'complete', 'extend'][latest.effectiveLevel];
}

type Draft = { need: NextNeed; works: StudentWork[] };

/** Puts the smallest group to its neighbour on the ladder; the larger one's need stays. */
function mergeSmallest(groups: Draft[]): Draft[] {
	const sizes = groups.map(({ works }) => works.length);
	const at = sizes.indexOf(Math.min(...sizes));
	const before = sizes[at - 1] ?? Infinity;
	const after = sizes[at + 1] ?? Infinity;
	const other = before <= after ? at - 1 : at + 1;
	const need = sizes[other] >= sizes[at] ? groups[other].need : groups[at].need;
	const merged = { need, works: [...groups[at].works, ...groups[other].works] };
	const rest = groups.filter((_, index) => index !== at && index !== other);
	return rest.toSpliced(Math.min(at, other), 0, merged);
}

/** Three to five groups where the class is large enough for them, none of a single student. */
function fitNumber(groups: Draft[]): Draft[] {
	const hasSingle = groups.some(({ works }) => works.length === 1);
	const isTooMany = groups.length > mostGroups || (hasSingle && groups.length > fewestGroups);
	return isTooMany ? fitNumber(mergeSmallest(groups)) : groups;
}

function findMissing(works: StudentWork[], lookForIds: string[]): string | null {
	const missing = lookForIds
		.map((id) => ({
			code: `idea:${id}`,
			count: works.filter(({ latest }) => standingOf(`idea:${id}`, latest.findings) === 'missing')
				.length
		}))
		.toSorted((a, b) => b.count - a.count)[0];
	return missing && missing.count * 2 > works.length ? missing.code : null;
}

/**
 * Forms groups of students by what they need next, from their latest work at one task.
 *
 * @param choices the needs under which the teacher has put single students
 */
export function formNextGroups(
	works: StudentWork[],
	lookForIds: string[],
	choices: Map<string, NextNeed> = new Map()
): NextGroup[] {
	const ranked = rankMisconceptions(works);
	const shared = ranked.filter(
		(code) => works.filter((w) => needOf(w, ranked) === code).length > 1
	);
	const own = shared.slice(0, ownMisconceptions);
	const byNeed = Map.groupBy(works, (work) => {
		const need = needOf(work, ranked);
		return need.startsWith('misconception:') && !own.includes(need) ? 'misconceptions' : need;
	});
	const drafts = [...byNeed]
		.map(([need, each]) => ({ need, works: each }))
		.toSorted(
			(a, b) => rungOf(a.need) - rungOf(b.need) || own.indexOf(a.need) - own.indexOf(b.need)
		);
	const placed = new Map(
		fitNumber(drafts).flatMap(({ need, works: each }) =>
			each.map((work) => [work, choices.get(work.studentId) ?? need] as const)
		)
	);
	return [...Map.groupBy(placed.keys(), (work) => placed.get(work) ?? '')]
		.map(([need, each]) => ({
			need,
			studentIds: each.map(({ studentId }) => studentId),
			missing: findMissing(each, lookForIds)
		}))
		.toSorted((a, b) => rungOf(a.need) - rungOf(b.need) || a.need.localeCompare(b.need));
}
