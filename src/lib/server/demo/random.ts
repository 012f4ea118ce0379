/** Chance with a memory: the same seed gives the same demo district every time. */
export type Random = {
	/** A number from 0 up to, not including, 1. */
	next: () => number;
	/** A whole number from `low` to `high`, both included. */
	between: (low: number, high: number) => number;
	/** Whether something of probability `p` happens. */
	chance: (p: number) => boolean;
	pick: <T>(items: readonly T[]) => T;
	shuffle: <T>(items: readonly T[]) => T[];
};

/** Makes a generator from a seed (mulberry32: 32 bits of state, enough for a demo). */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	function shuffle<T>(items: readonly T[]): T[] {
		const copy = [...items];
		for (let i = copy.length - 1; i > 0; i--) {
			const j = between(0, i);
			[copy[i], copy[j]] = [copy[j], copy[i]];
		}
		return copy;
	}
	return {
		next,
		between,
		chance: (p) => next() < p,
		pick: (items) => items[between(0, items.length - 1)],
		shuffle
	};
}
