import type { SparseVector } from './logistic.ts';
import type { DescribedWork } from './read-work.ts';
import { hashOf } from './wordings.ts';

/** The features that are known, by the places of their hashes, and how much each tells: the rarer, the more. */
export type Features = { places: ReadonlyMap<number, number>; rarity: ArrayLike<number> };

/** The known features of a text, weighed so that texts of any length compare. */
export type TextVector = { places: number[]; values: number[] };

/** Features that are rarer tell nothing yet. */
const fewestTexts = 2;

/** The features of a text as hashes, by kind: each kind has the same share in its vector. */
export type FeatureGroups = ReadonlySet<number>[];

/** What the rules found, as features; their hashes are none that a wording has. */
const signsOf = ({ findings, level, outcomes }: DescribedWork): string[] => [
	...findings.filter(({ confidence }) => confidence !== 'unsure').map(({ code }) => code),
	...outcomes.map((outcome, i) => `answer ${i}: ${outcome}`),
	`level ${level}`
];

/** The features of a justification by kind: words and pairs, runs of letters, and what the rules found. */
export function groupsOf(work: DescribedWork): FeatureGroups {
	const { words, letters } = work.worded;
	return [words, letters, hashSigns(signsOf(work))];
}

/** Hashes what is told of a text beside its wording. */
export const hashSigns = (signs: Iterable<string>): Set<number> =>
	new Set([...signs].map((sign) => 2 ** 32 + hashOf(sign)));

/** Lists the features of some texts, with the log of their inverse document frequency. */
export function featuresOf(texts: FeatureGroups[]): Features {
	const counts = new Map<number, number>();
	for (const kind of texts.flat()) {
		for (const hash of kind) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	}
	const places = new Map<number, number>();
	const rarity: number[] = [];
	for (const [hash, count] of counts) {
		if (count < fewestTexts) continue;
		places.set(hash, rarity.length);
		rarity.push(Math.log((texts.length + 1) / (count + 1)) + 1);
	}
	return { places, rarity };
}

/** Weighs the features of a text by their rarity. */
export function vectorOf(groups: FeatureGroups, { places, rarity }: Features): TextVector {
	const vector: TextVector = { places: [], values: [] };
	for (const kind of groups) {
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
export function weigh({ places, values }: SparseVector, weights: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < places.length; i++) sum += weights[places[i]] * values[i];
	return sum;
}

/** The features of a vector at their places among all, for weighing others by what they have in common with it. */
export function spread({ places, values }: TextVector, featureCount: number): Float64Array {
	const dense = new Float64Array(featureCount);
	places.forEach((place, i) => (dense[place] = values[i]));
	return dense;
}

/** What a wording weighs in a text, by its hash: nothing where it is not known. */
export function weightsByHash(
	{ places }: Features,
	vector: TextVector,
	weights: ArrayLike<number>
): (hash: number) => number {
	const values = new Map(vector.places.map((place, i) => [place, vector.values[i]]));
	return (hash) => {
		const place = places.get(hash);
		return place === undefined ? 0 : weights[place] * (values.get(place) ?? 0);
	};
}
