import { foldText } from '#lib/reasoning/fold.ts';
import { standingOf } from './patterns.ts';
import type { ReportedAttempt, StudentWork } from './reviewed-work.ts';

/** What the work of a group is at heart, where no idea or misconception was seen in it. */
export type SaidKind = 'findings' | 'reason' | 'steps' | 'answer' | 'nothing';

/** An attempt with its words. */
export type WordedAttempt = ReportedAttempt & { justification: string };

/** Justifications that say the same. */
export type SaidGroup<A extends WordedAttempt = WordedAttempt> = {
	kind: SaidKind;
	/** The misconceptions, then the ideas, that more than half of the group show. */
	codes: string[];
	/** The most typical wording first. */
	works: StudentWork<A>[];
};

/** Below this share of common findings, two justifications do not say the same. */
const leastAlike = 0.5;

const isSaid = (code: string) => code.startsWith('idea:') || code.startsWith('misconception:');

function codesSaid({ latest }: StudentWork): string[] {
	const codes = latest.findings.map(({ code }) => code).filter(isSaid);
	// Misconceptions sort after ideas, and tell more: they come first.
	return [...new Set(codes)]
		.filter((code) => standingOf(code, latest.findings) === 'seen')
		.toSorted((a, b) => b.localeCompare(a));
}

function kindOf({ latest }: StudentWork, codes: string[]): SaidKind {
	const has = (code: string) => standingOf(code, latest.findings) === 'seen';
	if (codes.length > 0) return 'findings';
	if (latest.effectiveLevel === 0) return 'nothing';
	if (has('move:reason')) return 'reason';
	return has('move:evidence') ? 'steps' : 'answer';
}

/** How often each run of three letters stands in a text. */
function countTrigrams(text: string): Map<string, number> {
	const folded = ` ${foldText(text).replaceAll(/\s+/g, ' ').trim()} `;
	const counts = new Map<string, number>();
	for (let at = 0; at + 3 <= folded.length; at++) {
		const run = folded.slice(at, at + 3);
		counts.set(run, (counts.get(run) ?? 0) + 1);
	}
	return counts;
}

/** The cosine of two texts' runs of three letters: 1 for the same wording, 0 for none in common. */
function likenessOf(a: Map<string, number>, b: Map<string, number>): number {
	const norm = (counts: Map<string, number>) =>
		Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
	let product = 0;
	for (const [run, count] of a) product += count * (b.get(run) ?? 0);
	return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** Orders work from the wording that is most like all others to the one that is least. */
function byTypicality<W extends StudentWork<WordedAttempt>>(works: W[]): W[] {
	if (works.length < 2) return works;
	const runs = works.map(({ latest }) => countTrigrams(latest.justification));
	const sums = runs.map((own) => runs.reduce((sum, other) => sum + likenessOf(own, other), 0));
	return works
		.map((work, index) => ({ work, sum: sums[index] }))
		.toSorted((a, b) => b.sum - a.sum || a.work.studentId.localeCompare(b.work.studentId))
		.map(({ work }) => work);
}

/** The share of findings that two have in common; none when their misconceptions differ. */
function shareOf(a: string[], b: string[]): number {
	const wrong = (codes: string[]) => codes.filter((code) => code.startsWith('m')).join();
	if (wrong(a) !== wrong(b)) return 0;
	const common = a.filter((code) => b.includes(code)).length;
	return common / (a.length + b.length - common || 1);
}

type Coded<A extends WordedAttempt> = { codes: string[]; works: StudentWork<A>[] };

/** Puts those who are alone with their findings to the group that says most nearly the same. */
function joinSingles<A extends WordedAttempt>(groups: Coded<A>[]): Coded<A>[] {
	const kept = groups.filter(({ works }) => works.length > 1);
	const singles = groups.filter(({ works }) => works.length === 1);
	for (const single of singles) {
		const runs = countTrigrams(single.works[0].latest.justification);
		const wordingOf = ({ works }: Coded<A>) =>
			Math.max(...works.map(({ latest }) => likenessOf(runs, countTrigrams(latest.justification))));
		const [nearest] = kept
			.map((group) => ({ group, share: shareOf(single.codes, group.codes) }))
			.filter(({ share }) => share >= leastAlike)
			.toSorted((a, b) => b.share - a.share || wordingOf(b.group) - wordingOf(a.group));
		if (nearest) nearest.group.works.push(...single.works);
		else kept.push(single);
	}
	return kept;
}

const codesOfMost = ({ works }: { works: StudentWork[] }): string[] => {
	const all = works.flatMap(codesSaid);
	return [...new Set(all)]
		.filter((code) => all.filter((each) => each === code).length * 2 > works.length)
		.toSorted((a, b) => b.localeCompare(a));
};

const kinds: SaidKind[] = ['findings', 'reason', 'steps', 'answer', 'nothing'];

/**
 * Groups the latest justifications of a class at one task by what they say: by the ideas and misconceptions
 * seen in them first, and those who are alone with theirs by what comes nearest, then by wording.
 *
 * @returns what most students say first; what says nothing last
 */
export function groupBySaid<A extends WordedAttempt>(works: StudentWork<A>[]): SaidGroup<A>[] {
	const said = works.map((work) => ({ work, codes: codesSaid(work) }));
	const byKind = Map.groupBy(said, ({ work, codes }) => kindOf(work, codes));
	return kinds.flatMap((kind) => {
		const ofKind = byKind.get(kind) ?? [];
		const bySame = Map.groupBy(ofKind, ({ codes }) => codes.join());
		const same = [...bySame.values()].map((each) => ({
			codes: each[0].codes,
			works: each.map(({ work }) => work)
		}));
		return joinSingles(same)
			.map((group) => ({ kind, codes: codesOfMost(group), works: byTypicality(group.works) }))
			.toSorted(
				(a, b) => b.works.length - a.works.length || a.codes.join().localeCompare(b.codes.join())
			);
	});
}
