import type { Analysis, Confidence } from '#lib/reasoning/analysis.ts';
import { counts } from '#lib/reasoning/found.ts';
import type { LabelledRow } from './labelled.ts';

/** A labelled justification and how it was read. */
export type Compared = { row: LabelledRow; analysis: Analysis };

/** Right, too many and missed. */
export type Tally = { hit: number; extra: number; missed: number };

const share = (part: number, whole: number) => (whole === 0 ? NaN : part / whole);

/** Of what was found, how much is right; of what is there, how much was found; and both in one. */
export function scoresOf({ hit, extra, missed }: Tally) {
	return {
		precision: share(hit, hit + extra),
		recall: share(hit, hit + missed),
		f1: share(2 * hit, 2 * hit + extra + missed)
	};
}

/** The codes that were labelled, with their kind: `move:claim`. */
export const labelsOf = (row: LabelledRow): Set<string> =>
	new Set([
		...row.moves.map((id) => `move:${id}`),
		...row.ideas.map((id) => `idea:${id}`),
		...row.misconceptions.map((id) => `misconception:${id}`),
		...row.flags.map((id) => `flag:${id}`)
	]);

/** The codes that were found and count. */
export const foundIn = ({ findings }: Analysis): Set<string> =>
	new Set(findings.filter(counts).map(({ code }) => code));

/** Counts each code of a kind; ideas and misconceptions of different tasks are different codes. */
export function tallyCodes(all: Compared[], kind: string): Map<string, Tally> {
	const tallies = new Map<string, Tally>();
	const add = (code: string, field: keyof Tally) => {
		const tally = tallies.get(code) ?? { hit: 0, extra: 0, missed: 0 };
		tally[field] += 1;
		tallies.set(code, tally);
	};
	for (const { row, analysis } of all) {
		const [labels, found] = [labelsOf(row), foundIn(analysis)];
		const own = (code: string) => (kind === 'idea' ? `${row.variant.taskId} ${code}` : code);
		for (const code of new Set([...labels, ...found])) {
			if (!code.startsWith(`${kind}:`)) continue;
			const field = labels.has(code) ? (found.has(code) ? 'hit' : 'missed') : 'extra';
			add(own(code), field);
		}
	}
	return tallies;
}

/** Counts all codes of a kind together. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
	const sum = { hit: 0, extra: 0, missed: 0 };
	for (const { hit, extra, missed } of tallies) {
		sum.hit += hit;
		sum.extra += extra;
		sum.missed += missed;
	}
	return sum;
}

/** The mean of the codes' own F1, each code weighing the same; codes that are nowhere labelled weigh nothing. */
export function macroF1(tallies: Iterable<Tally>): number {
	const own = [...tallies].filter(({ hit, missed }) => hit + missed > 0);
	return share(
		own.reduce((sum, tally) => sum + scoresOf(tally).f1, 0),
		own.length
	);
}

/** How far the levels agree: exactly, within one, and by kappa with quadratic weights. */
export function agreementOf(pairs: [labelled: number, read: number][]) {
	const total = pairs.length;
	const exact = pairs.filter(([a, b]) => a === b).length;
	const near = pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length;
	const counted = (side: 0 | 1, level: number) =>
		pairs.filter((pair) => pair[side] === level).length;
	let [seen, chance] = [0, 0];
	for (const [a, b] of pairs) seen += (a - b) ** 2;
	for (let a = 0; a <= 3; a++) {
		for (let b = 0; b <= 3; b++) chance += ((a - b) ** 2 * counted(0, a) * counted(1, b)) / total;
	}
	return {
		exact: share(exact, total),
		near: share(near, total),
		kappa: chance === 0 ? NaN : 1 - seen / chance
	};
}

/** How well *nothing is argued here* (level 0) is told from the rest. */
export function tallyEmpty(all: Compared[]): Tally {
	const tally = { hit: 0, extra: 0, missed: 0 };
	for (const { row, analysis } of all) {
		if (row.level === 0 && analysis.level === 0) tally.hit += 1;
		else if (analysis.level === 0) tally.extra += 1;
		else if (row.level === 0) tally.missed += 1;
	}
	return tally;
}

/** What a confidence claims: the share that is right of the findings that have it. */
const meant: Record<Confidence, number> = { sure: 0.97, likely: 0.8, unsure: 0.2 };

/** Of the findings of each confidence, how many are right; and how far that is from what they claim. */
export function calibrationOf(all: Compared[]) {
	const bins = { sure: [0, 0], likely: [0, 0], unsure: [0, 0] };
	for (const { row, analysis } of all) {
		const labels = labelsOf(row);
		for (const { code, confidence } of analysis.findings) {
			if (!/^(?:move|idea|misconception|flag):/.test(code)) continue;
			bins[confidence][0] += labels.has(code) ? 1 : 0;
			bins[confidence][1] += 1;
		}
	}
	const total = bins.sure[1] + bins.likely[1] + bins.unsure[1];
	const names: Confidence[] = ['sure', 'likely', 'unsure'];
	const error = names.reduce((sum, name) => {
		const [right, count] = bins[name];
		return count === 0 ? sum : sum + Math.abs(right / count - meant[name]) * (count / total);
	}, 0);
	return { bins, error };
}
