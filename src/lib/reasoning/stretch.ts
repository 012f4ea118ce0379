import type { Wording } from './wordings.ts';

/** Spreads what each wording speaks for over the tokens that it stands in. */
export function weighTokens(
	wordings: Wording[],
	count: number,
	weightOf: (hash: number) => number
): number[] {
	const scores = Array.from({ length: count }, () => 0);
	for (const { hash, from, to } of wordings) {
		for (let at = from; at < to; at++) scores[at] += weightOf(hash) / (to - from);
	}
	return scores;
}

/** The stretch whose scores add up to the most (Kadane's algorithm); all of it when none is above zero. */
export function bestStretch(scores: number[]): [from: number, to: number] {
	let best = { from: 0, to: scores.length, sum: 0 };
	let [from, sum] = [0, 0];
	scores.forEach((score, at) => {
		if (sum <= 0) [from, sum] = [at, 0];
		sum += score;
		if (sum > best.sum) best = { from, to: at + 1, sum };
	});
	return [best.from, best.to];
}
