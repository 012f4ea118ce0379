import type { ReadWork } from './read-work.ts';
import { hashOf } from './wordings.ts';

/** The features that are known, by the places of their hashes, and how much each tells: the rarer, the more. */
export type Features = { places: ReadonlyMap<number, number>; rarity: ArrayLike<number> };

/** The known features of a justification, weighed so that texts of any length compare. */
export type WorkVector = { places: number[]; values: number[] };

/** Features that are rarer tell nothing yet. */
const fewestWorks = 2;

/** What the rules found, as features; their hashes are none that a wording has. */
const signsOf = ({ findings, level, outcomes }: ReadWork): string[] => [
	...findings.filter(({ confidence }) => confidence !== 'unsure').map(({ code }) => code),
	...outcomes.map((outcome, i) => `answer ${i}: ${outcome}`),
	`level ${level}`
];

/** The features of a justification by kind: words and pairs, runs of letters, and what the rules found. */
function hashesOf(work: ReadWork): Set<number>[] {
	const { words, letters } = work.worded;
	return [words, letters, new Set(signsOf(work).map((sign) => 2 ** 32 + hashOf(sign)))];
}

/** Lists the features of some works, with the log of their inverse document frequency. */
export function featuresOf(works: ReadWork[]): Features {
	const counts = new Map<number, number>();
	for (const kind of works.flatMap(hashesOf)) {
		for (const hash of kind) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	}
	const places = new Map<number, number>();
	const rarity: number[] = [];
	for (const [hash, count] of counts) {
		if (count < fewestWorks) continue;
		places.set(hash, rarity.length);
		rarity.push(Math.log((works.length + 1) / (count + 1)) + 1);
	}
	return { places, rarity };
}

/** Weighs the features of a work by their rarity; words, letters and signs have the same share each. */
export function vectorOf(work: ReadWork, { places, rarity }: Features): WorkVector {
	const vector: WorkVector = { places: [], values: [] };
	for (const kind of hashesOf(work)) {
		const first = vector.places.length;
		let square = 0;
		for (const hash of kind) {
			const place = places.get(hash);
			if (place === undefined) continue;
			vector.places.push(place);
			square += rarity[place] ** 2;
		}
		const length = Math.sqrt(square) || 1;
		for (let i = first; i < vector.places.length; i++) {
			vector.values.push(rarity[vector.places[i]] / length);
		}
	}
	return vector;
}

/** Adds up what the features of a vector weigh. */
export function weigh({ places, values }: WorkVector, weights: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < places.length; i++) sum += weights[places[i]] * values[i];
	return sum;
}

/** The weights of features that come of the weights of examples. */
export function spreadWeights(
	vectors: WorkVector[],
	ofExamples: ArrayLike<number>,
	featureCount: number
): Float64Array {
	const weights = new Float64Array(featureCount);
	vectors.forEach(({ places, values }, example) => {
		for (let i = 0; i < places.length; i++) weights[places[i]] += ofExamples[example] * values[i];
	});
	return weights;
}

/** For each two vectors the product of their features, row by row: n × n, symmetric. */
export function kernelOf(vectors: WorkVector[], featureCount: number): Float64Array {
	const n = vectors.length;
	const kernel = new Float64Array(n * n);
	const dense = new Float64Array(featureCount);
	vectors.forEach(({ places, values }, row) => {
		for (let i = 0; i < places.length; i++) dense[places[i]] = values[i];
		for (let other = 0; other <= row; other++) {
			const product = weigh(vectors[other], dense);
			kernel[row * n + other] = product;
			kernel[other * n + row] = product;
		}
		for (const place of places) dense[place] = 0;
	});
	return kernel;
}

/** What a wording weighs in a text, by its hash: nothing where it is not known. */
export function weightsByHash(
	{ places }: Features,
	vector: WorkVector,
	weights: ArrayLike<number>
): (hash: number) => number {
	const values = new Map(vector.places.map((place, i) => [place, vector.values[i]]));
	return (hash) => {
		const place = places.get(hash);
		return place === undefined ? 0 : weights[place] * (values.get(place) ?? 0);
	};
}
