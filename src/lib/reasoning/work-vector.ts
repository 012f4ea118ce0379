import type { ReadWork } from './read-work.ts';
import { hashOf } from './wordings.ts';

/** The features of a justification by their hash, weighed so that texts of any length compare. */
export type WorkVector = ReadonlyMap<number, number>;

/** How much each feature tells, by its hash: the rarer, the more. */
export type Rarity = ReadonlyMap<number, number>;

type Kinds = { words: Set<number>; letters: Set<number>; signs: Set<number> };

/** Features that are rarer tell nothing yet. */
const fewestWorks = 2;

/** What the rules found, as features; their hashes are none that a wording has. */
const signsOf = ({ findings, level, outcomes }: ReadWork): string[] => [
	...findings.filter(({ confidence }) => confidence !== 'unsure').map(({ code }) => code),
	...outcomes.map((outcome, i) => `answer ${i}: ${outcome}`),
	`level ${level}`
];

function kindsOf(work: ReadWork): Kinds {
	const kinds: Kinds = { words: new Set(), letters: new Set(), signs: new Set() };
	for (const { kind, hash } of work.wordings) kinds[kind].add(hash);
	for (const sign of signsOf(work)) kinds.signs.add(2 ** 32 + hashOf(sign));
	return kinds;
}

/** Works out how rare each feature is among some works: the log of the inverse document frequency. */
export function rarityOf(works: ReadWork[]): Rarity {
	const counts = new Map<number, number>();
	for (const { words, letters, signs } of works.map(kindsOf)) {
		for (const hash of [...words, ...letters, ...signs]) {
			counts.set(hash, (counts.get(hash) ?? 0) + 1);
		}
	}
	const rarity = new Map<number, number>();
	for (const [hash, count] of counts) {
		if (count >= fewestWorks) rarity.set(hash, Math.log((works.length + 1) / (count + 1)) + 1);
	}
	return rarity;
}

/** Weighs the features of a work by their rarity; words, letters and signs have the same share each. */
export function vectorOf(work: ReadWork, rarity: Rarity): WorkVector {
	const vector = new Map<number, number>();
	for (const hashes of Object.values(kindsOf(work))) {
		const known = [...hashes].flatMap((hash) => {
			const value = rarity.get(hash);
			return value === undefined ? [] : [[hash, value] as const];
		});
		const length = Math.hypot(...known.map(([, value]) => value)) || 1;
		for (const [hash, value] of known) vector.set(hash, value / length);
	}
	return vector;
}

/** For each two vectors the product of their features, row by row: n × n, symmetric. */
export function kernelOf(vectors: WorkVector[]): Float64Array {
	const n = vectors.length;
	const columns = new Map<number, [row: number, value: number][]>();
	vectors.forEach((vector, row) => {
		for (const [hash, value] of vector) {
			const column = columns.get(hash);
			if (column) column.push([row, value]);
			else columns.set(hash, [[row, value]]);
		}
	});
	const kernel = new Float64Array(n * n);
	for (const column of columns.values()) {
		for (const [i, a] of column) for (const [j, b] of column) kernel[i * n + j] += a * b;
	}
	return kernel;
}
