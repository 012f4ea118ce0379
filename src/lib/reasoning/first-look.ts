import { loadFirstLook } from './load-first-look.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import type { Token } from './tokens.ts';
import { kernelOf, rarityOf, vectorOf, type Rarity } from './work-vector.ts';
import { findWordings } from './wordings.ts';

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
const workOf = (tokens: Token[]) => ({
	wordings: findWordings(tokens, () => 'number'),
	...{ findings: [], level: 0 as const, outcomes: [] }
});

/** Learns to tell the kinds of texts apart: a logistic regression for each over words, pairs and runs of letters. */
export function trainKinds(texts: KindedText[]): KindModel {
	const works = texts.map(({ tokens }) => workOf(tokens));
	const rarity = rarityOf(works);
	const vectors = works.map((work) => vectorOf(work, rarity));
	const kernel = kernelOf(vectors).map((value) => value + biasShare);
	const learned = textKinds.map((kind) => {
		const labels = Float64Array.from(texts, (text) => (text.kind === kind ? 1 : 0));
		const share = labels.reduce((sum, each) => sum + each) / texts.length;
		const odds = Math.log(share / (1 - share));
		const prior = labels.map(() => odds);
		const dual = fitLogistic({ kernel, prior, labels, penalty });
		const weights = new Map<number, number>();
		vectors.forEach((vector, i) => {
			for (const [hash, value] of vector) {
				weights.set(hash, (weights.get(hash) ?? 0) + dual[i] * value);
			}
		});
		return { bias: odds + biasShare * dual.reduce((sum, each) => sum + each), weights };
	});
	const weightsOf = (hash: number) =>
		learned.map(({ weights }) => hundredths(weights.get(hash) ?? 0));
	const features = [...rarity.keys()].filter((hash) =>
		weightsOf(hash).some((weight) => Math.abs(weight) >= leastWeight)
	);
	return {
		features,
		rarity: features.map((hash) => hundredths(rarity.get(hash) ?? 0)),
		kinds: learned.map(({ bias }, i) => ({
			bias: hundredths(bias),
			weights: features.map((hash) => weightsOf(hash)[i])
		}))
	};
}

type OpenedKinds = { rarity: Rarity; kinds: { bias: number; weights: Map<number, number> }[] };

let opened: OpenedKinds | undefined;

/** Opens the model that `npm run train:first-look` wrote. */
export function openKinds(): OpenedKinds {
	if (opened) return opened;
	const { features, rarity, kinds }: KindModel = JSON.parse(loadFirstLook());
	opened = {
		rarity: new Map(features.map((hash, i) => [hash, rarity[i] / 100])),
		kinds: kinds.map(({ bias, weights }) => ({
			bias: bias / 100,
			weights: new Map(features.map((hash, i) => [hash, weights[i] / 100]))
		}))
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
	const { rarity, kinds } = openKinds();
	const work = workOf(tokens);
	const vector = vectorOf(work, rarity);
	const oddsOf = ({ bias, weights }: OpenedKinds['kinds'][number]) =>
		[...vector].reduce((sum, [hash, value]) => sum + (weights.get(hash) ?? 0) * value, bias);
	const odds = kinds.map((each) => chanceOf(oddsOf(each)));
	const chances = Object.fromEntries(
		textKinds.map((kind, i): [TextKind, number] => [kind, odds[i]])
	) as Record<TextKind, number>;
	return {
		kind: textKinds[odds.indexOf(Math.max(...odds))],
		chances,
		whereIs: (kind) => {
			const { weights } = kinds[textKinds.indexOf(kind)];
			const weightOf = (hash: number) => (weights.get(hash) ?? 0) * (vector.get(hash) ?? 0);
			return bestStretch(weighTokens(work.wordings, tokens.length, weightOf));
		}
	};
}
