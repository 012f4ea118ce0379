/** A stream of chance that is the same for the same seed, on every machine and for ever. */
export type Random = {
	/** A whole number from 0 up to, and without, `count`. */
	below: (count: number) => number;
};

/**
 * Starts the stream of a seed.
 *
 * Source: splitmix32, the 32-bit finalizer of MurmurHash3 over a Weyl sequence; whole-number
 * arithmetic only, so that no two engines differ.
 */
export function randomOf(seed: number): Random {
	let state = seed | 0;
	const next = () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = state ^ (state >>> 16);
		mixed = Math.imul(mixed, 0x21f0aaad);
		mixed ^= mixed >>> 15;
		mixed = Math.imul(mixed, 0x735a2d97);
		return (mixed ^ (mixed >>> 15)) >>> 0;
	};
	return { below: (count) => next() % count };
}
