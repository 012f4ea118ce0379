import { loadFirstLook } from './load-first-look.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import type { Token } from './tokens.ts';
import {
	featuresOf,
	kernelOf,
	spreadWeights,
	vectorOf,
	weigh,
	weightsByHash,
	type Features
} from './work-vector.ts';
import { findWordings, readWordings } from './wordings.ts';

/**
 * What a text is at first look: words that a grown-up should see today, words about something else, nothing, claims
 * without a ground, or something argued.
 */
export const textKinds = ['worry', 'aside', 'empty', 'unargued', 'argued'] as const;
export type TextKind = (typeof textKinds)[number];

/** A text whose kind is known. */
export type KindedText = { kind: TextKind; tokens: Token[] };

/** What tells the kinds apart, as it is stored: features are hashes, and weights are in hundredths. */
export type KindModel = {
	features: number[];
	/** How much each feature tells, in hundredths. */
	rarity: number[];
	/** For each kind its log odds before a word is read, and its weight for each feature. */
	kinds: { bias: number; weights: number[] }[];
};

const penalty = 0.3;
const biasShare = 0.1;
/** Features that weigh less for every kind are left out. */
const leastWeight = 12;

const hundredths = (value: number) => Math.round(value * 100);

// Which number it is says nothing of the kind of a text.
const nameOf = () => 'number';

const workOf = (tokens: Token[]) => ({
	worded: readWordings(tokens, nameOf),
	...{ findings: [], level: 0 as const, outcomes: [] }
});

/** Learns to tell the kinds of texts apart: a logistic regression for each over words, pairs and runs of letters. */
export function trainKinds(texts: KindedText[]): KindModel {
	const works = texts.map(({ tokens }) => workOf(tokens));
	const { places, rarity } = featuresOf(works);
	const vectors = works.map((work) => vectorOf(work, { places, rarity }));
	const kernel = kernelOf(vectors, rarity.length).map((value) => value + biasShare);
	const learned = textKinds.map((kind) => {
		const labels = Float64Array.from(texts, (text) => (text.kind === kind ? 1 : 0));
		const share = labels.reduce((sum, each) => sum + each) / texts.length;
		const odds = Math.log(share / (1 - share));
		const prior = labels.map(() => odds);
		const dual = fitLogistic({ kernel, prior, labels, penalty });
		const bias = odds + biasShare * dual.reduce((sum, each) => sum + each);
		return { bias, weights: spreadWeights(vectors, dual, rarity.length).map(hundredths) };
	});
	const kept = [...places].filter(([, place]) =>
		learned.some(({ weights }) => Math.abs(weights[place]) >= leastWeight)
	);
	return {
		features: kept.map(([hash]) => hash),
		rarity: kept.map(([, place]) => hundredths(rarity[place])),
		kinds: learned.map(({ bias, weights }) => ({
			bias: hundredths(bias),
			weights: kept.map(([, place]) => weights[place])
		}))
	};
}

type OpenedKinds = { features: Features; kinds: { bias: number; weights: number[] }[] };

let opened: OpenedKinds | undefined;

/** Opens the model that `npm run train:first-look` wrote. */
export function openKinds(): OpenedKinds {
	if (opened) return opened;
	const { features, rarity, kinds }: KindModel = JSON.parse(loadFirstLook());
	const whole = (value: number) => value / 100;
	opened = {
		features: {
			places: new Map(features.map((hash, place) => [hash, place])),
			rarity: rarity.map(whole)
		},
		kinds: kinds.map(({ bias, weights }) => ({ bias: whole(bias), weights: weights.map(whole) }))
	};
	return opened;
}

/** How likely a text is to be of each kind, and the likeliest. */
export type FirstLook = {
	kind: TextKind;
	chances: Record<TextKind, number>;
	/** The tokens that speak most for a kind: the first and the one after the last. */
	whereIs: (kind: TextKind) => [from: number, to: number];
};

/** Looks at a text for the first time, before anything of its task is read in it. */
export function takeFirstLook(tokens: Token[]): FirstLook {
	const { features, kinds } = openKinds();
	const work = workOf(tokens);
	const vector = vectorOf(work, features);
	const odds = kinds.map(({ bias, weights }) => chanceOf(bias + weigh(vector, weights)));
	const chances = Object.fromEntries(
		textKinds.map((kind, i): [TextKind, number] => [kind, odds[i]])
	) as Record<TextKind, number>;
	return {
		kind: textKinds[odds.indexOf(Math.max(...odds))],
		chances,
		whereIs: (kind) => {
			const { weights } = kinds[textKinds.indexOf(kind)];
			const weightOf = weightsByHash(features, vector, weights);
			return bestStretch(weighTokens(findWordings(tokens, nameOf), tokens.length, weightOf));
		}
	};
}
