import { chanceOf, fitLogistic, type SparseVector } from './logistic.ts';
import type { CodedWork, ReadWork } from './read-work.ts';
import { featuresOf, groupsOf, vectorOf, weigh, type Features } from './text-vector.ts';

/** How often the rules and the model were wrong about codes that the model had not learned from. */
export type HeldBack = {
	decisions: number;
	rulesWrong: number;
	modelWrong: number;
};

/** What was learned about one code. */
export type LearnedCode = {
	code: string;
	/** Whether it beats the rules on codes held back from it, so that it may be used. */
	isInUse: boolean;
	heldBack: HeldBack;
	/** Added to the log odds of the rules. */
	bias: number;
	/** How much of the rules' log odds is added once more. */
	trust: number;
	/** A weight for each feature of the model, in its order; none while it is not in use. */
	weights: number[];
};

/** What was learned for one task from justifications that teachers coded. It holds no words: features are hashes. */
export type TaskModel = {
	codedCount: number;
	features: number[];
	/** How much each feature tells, in the order of the features. */
	rarity: number[];
	codes: LearnedCode[];
};

/** As many coded works as a model learns from, the latest ones: more take longer than they teach. */
export const mostCodedWorks = 400;
/** As many coded works as it takes to learn anything. */
export const fewestCodedWorks = 10;

const penalty = 0.1;
const biasShare = 0.3;
const trustShare = 0.1;
const folds = 5;

/** One code over all works: those that are always learned from come first, then the coded ones. */
type Learning = {
	/** With a constant and the rules' odds as two features more, after all others. */
	examples: SparseVector[];
	featureCount: number;
	seedCount: number;
	prior: number[];
	labels: number[];
};

function fitRows({ examples, featureCount, prior, labels }: Learning, rows: number[]) {
	return fitLogistic({
		examples: rows.map((row) => examples[row]),
		featureCount,
		prior: rows.map((row) => prior[row]),
		labels: rows.map((row) => labels[row]),
		penalty
	});
}

/** What it costs to have believed in odds when the label came out as it did. */
const lossOf = (odds: number, label: number) => Math.log1p(Math.exp(label ? -odds : odds));

/** Lets the model decide about coded works that it has not learned from, a fifth at a time, beside the rules. */
function holdBack(learning: Learning): Pick<LearnedCode, 'heldBack' | 'isInUse'> {
	const { examples, seedCount, prior, labels } = learning;
	const heldBack = { decisions: labels.length - seedCount, rulesWrong: 0, modelWrong: 0 };
	const all = labels.map((_, i) => i);
	const isHeld = (row: number, fold: number) => row >= seedCount && row % folds === fold;
	let gain = 0;
	for (let fold = 0; fold < folds; fold++) {
		const rows = all.filter((row) => !isHeld(row, fold));
		const weights = fitRows(learning, rows);
		for (const held of all.filter((row) => isHeld(row, fold))) {
			const odds = prior[held] + weigh(examples[held], weights);
			if (prior[held] > 0 !== labels[held] > 0) heldBack.rulesWrong += 1;
			if (odds > 0 !== labels[held] > 0) heldBack.modelWrong += 1;
			gain += lossOf(prior[held], labels[held]) - lossOf(odds, labels[held]);
		}
	}
	return { heldBack, isInUse: gain > 0 && heldBack.modelWrong <= heldBack.rulesWrong };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

function learnCode(code: string, learning: Learning): LearnedCode {
	const checked = holdBack(learning);
	if (!checked.isInUse) return { code, ...checked, bias: 0, trust: 0, weights: [] };
	const weights = fitRows(
		learning,
		learning.labels.map((_, i) => i)
	);
	const [bias, trust] = weights.slice(-2);
	return {
		...{ code, ...checked },
		bias: round(biasShare * bias),
		trust: round(trustShare * trust),
		weights: [...weights.slice(0, -2)].map(round)
	};
}

/**
 * Learns what teachers see in the justifications to one task: for each code a logistic regression over wordings and over
 * what the rules found, which starts from the rules and moves away from them as codes come in.
 *
 * @param coded what teachers coded, in the order in which they did; the latest 400 count
 * @param seeds what the task says of itself: always learned from, never counted
 */
export function trainTaskModel(
	coded: CodedWork[],
	codes: string[],
	seeds: CodedWork[] = []
): TaskModel {
	const latest = coded.slice(-mostCodedWorks);
	const works = [...seeds, ...latest];
	const { places, rarity } = featuresOf(works.map(groupsOf));
	const vectors = works.map((work) => vectorOf(groupsOf(work), { places, rarity }));
	return {
		codedCount: latest.length,
		features: [...places.keys()],
		rarity: Array.from(rarity, round),
		codes: codes.map((code) => {
			const prior = works.map(({ oddsOf }) => oddsOf(code));
			return learnCode(code, {
				examples: vectors.map(({ places: known, values }, i) => ({
					places: [...known, places.size, places.size + 1],
					values: [...values, biasShare, trustShare * prior[i]]
				})),
				...{ featureCount: places.size + 2, seedCount: seeds.length, prior },
				labels: works.map((work) => (work.codes.has(code) ? 1 : 0))
			});
		})
	};
}

/** A model that is ready to read with. */
export type OpenedModel = { features: Features; codes: LearnedCode[] };

/** Makes a stored model ready to read with. */
export const openTaskModel = ({ features, rarity, codes }: TaskModel): OpenedModel => ({
	features: { places: new Map(features.map((hash, place) => [hash, place])), rarity },
	codes
});

/** How likely each code is to be there in a justification; by the rules alone where the model is not in use. */
export function chancesOf({ features, codes }: OpenedModel, work: ReadWork): Map<string, number> {
	const vector = vectorOf(groupsOf(work), features);
	return new Map(
		codes.map(({ code, bias, trust, weights, isInUse }) => {
			const prior = work.oddsOf(code);
			const odds = isInUse ? prior * (1 + trust) + bias + weigh(vector, weights) : prior;
			return [code, chanceOf(odds)];
		})
	);
}

/** How likely each code is to be there before a model reads the work. */
export const chancesBefore = (codes: string[], { oddsOf }: ReadWork): Map<string, number> =>
	new Map(codes.map((code) => [code, chanceOf(oddsOf(code))]));

/** How unsure a reading is: the more, the more a teacher's word about this work would teach. */
export const unsureness = (chances: ReadonlyMap<string, number>): number =>
	[...chances.values()].reduce((sum, chance) => sum + chance * (1 - chance), 0);
