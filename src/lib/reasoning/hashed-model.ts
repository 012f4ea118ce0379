import { chanceOf, fitLogistic } from './logistic.ts';
import {
	featuresOf,
	vectorOf,
	weigh,
	weightsByHash,
	type FeatureGroups,
	type Features
} from './text-vector.ts';

/** What tells texts apart, as it is stored: features are hashes, and weights are in hundredths. */
export type HashedModel = {
	features: number[];
	/** How much each feature tells, in hundredths. */
	rarity: number[];
	/** For each thing that is told its log odds before a word is read, and its weight for each feature. */
	targets: { name: string; bias: number; weights: number[] }[];
};

/** Something that a model tells of texts. */
export type Target = {
	name: string;
	/** For each text 1 when it is so, 0 when it is not; null where that is not known. */
	labels: (number | null)[];
	/** For each text the log odds that are believed before its features are read. */
	prior: number[];
	/** Log odds that hold for every text; they are stored with the model, and those of `prior` are not. */
	bias?: number;
};

const constant = Math.sqrt(0.1);

const hundredths = (value: number) => Math.round(value * 100);
const whole = (value: number) => value / 100;

/** Learns what is told of texts: for each target a logistic regression over their features. */
export function trainHashed(
	texts: FeatureGroups[],
	targets: Target[],
	penalty: number
): HashedModel {
	const { places, rarity } = featuresOf(texts);
	// A constant is one feature more, after all others.
	const examples = texts.map((groups) => {
		const vector = vectorOf(groups, { places, rarity });
		return { places: [...vector.places, places.size], values: [...vector.values, constant] };
	});
	const featureCount = places.size + 1;
	return {
		features: [...places.keys()],
		rarity: Array.from(rarity, hundredths),
		targets: targets.map(({ name, labels, prior, bias = 0 }) => {
			const known = labels.flatMap((label, i) => (label === null ? [] : [{ label, i }]));
			const weights = fitLogistic({
				examples: known.map(({ i }) => examples[i]),
				prior: known.map(({ i }) => prior[i] + bias),
				labels: known.map(({ label }) => label),
				...{ featureCount, penalty }
			});
			return {
				name,
				bias: hundredths(bias + constant * weights[places.size]),
				weights: Array.from(weights.slice(0, -1), hundredths)
			};
		})
	};
}

/** A model that is ready to read with. */
export type OpenedHashed = {
	features: Features;
	targets: Map<string, { bias: number; weights: Float64Array }>;
};

/** Makes a stored model ready to read with. */
export const openHashed = ({ features, rarity, targets }: HashedModel): OpenedHashed => ({
	features: {
		places: new Map(features.map((hash, place) => [hash, place])),
		rarity: rarity.map(whole)
	},
	targets: new Map(
		targets.map(({ name, bias, weights }) => [
			name,
			{ bias: whole(bias), weights: Float64Array.from(weights, whole) }
		])
	)
});

/** What a model makes of one text. */
export type HashedReading = {
	/** The log odds that are added to what was believed of a target. */
	oddsOf: (name: string) => number;
	/** How likely a target is when nothing else is known of it. */
	chanceOf: (name: string) => number;
	/** What a feature of the text speaks for a target, by its hash. */
	weightOf: (name: string) => (hash: number) => number;
};

/** Reads a text by its features. */
export function readHashed(
	{ features, targets }: OpenedHashed,
	groups: FeatureGroups
): HashedReading {
	const vector = vectorOf(groups, features);
	const none = { bias: 0, weights: new Float64Array() };
	const oddsOf = (name: string) => {
		const { bias, weights } = targets.get(name) ?? none;
		return bias + weigh(vector, weights);
	};
	return {
		oddsOf,
		chanceOf: (name) => chanceOf(oddsOf(name)),
		weightOf: (name) => weightsByHash(features, vector, (targets.get(name) ?? none).weights)
	};
}
