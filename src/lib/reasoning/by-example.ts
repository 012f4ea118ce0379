import type { Confidence } from './analysis.ts';
import type { Telling } from './ideas.ts';
import { fitLogistic } from './logistic.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';
import { seedWorks } from './read-work.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import {
	featuresOf,
	groupsOf,
	spread,
	vectorOf,
	weigh,
	weightsByHash,
	type FeatureGroups,
	type Features,
	type TextVector
} from './text-vector.ts';
import { findWordings, nameNumbers, readWordings, type Worded } from './wordings.ts';

/** What the exemplars of a task teach about the wording of its ideas and misconceptions. */
type ExampleModel = {
	features: Features;
	/** For each code a weight for each feature. */
	weights: Map<string, Float64Array>;
	/** The exemplars by their wording, and the codes that they have. */
	exemplars: { vector: TextVector; codes: ReadonlySet<string> }[];
};

const penalty = 0.1;
/** Closer than this makes no difference, and a student waits for it. */
const leastChange = 5e-4;

/** The log odds of an idea by how its cues were found: how often they agreed with labels. */
const oddsByCues: Record<Confidence | 'none', number> = {
	sure: 0.9,
	likely: -0.45,
	unsure: -1.5,
	none: -2.9
};
/** Above these odds an idea counts: where as many are missed as are too many. */
const leastOdds = -0.1;

const wordingOf = ({ words, letters }: Worded): FeatureGroups => [words, letters];

function learn({ variant, misconceptions, wrongKeys }: ReadTask): ExampleModel {
	const works = seedWorks(variant);
	const texts = works.map(groupsOf);
	const features = featuresOf(texts);
	const featureCount = features.rarity.length;
	const examples = texts.map((groups) => vectorOf(groups, features));
	const prior = works.map(() => oddsByCues.none);
	const known = new Set([...misconceptions.map(({ id }) => id), ...wrongKeys.keys()]);
	const codes = [
		...variant.justification.lookFors.map(({ id }) => `idea:${id}`),
		...[...known].map((id) => `misconception:${id}`)
	];
	const weights = codes.map((code): [string, Float64Array] => {
		const labels = works.map((work) => (work.codes.has(code) ? 1 : 0));
		return [code, fitLogistic({ examples, featureCount, prior, labels, penalty, leastChange })];
	});
	const exemplars = works.map(({ worded, codes: own }) => ({
		vector: vectorOf(wordingOf(worded), features),
		codes: own
	}));
	return { features, weights: new Map(weights), exemplars };
}

const learned = new WeakMap<ReadTask, ExampleModel>();

function modelOf(task: ReadTask): ExampleModel {
	const model = learned.get(task) ?? learn(task);
	learned.set(task, model);
	return model;
}

/** How a text's wording compares with that of a task's exemplars. */
export type ExampleReading = {
	/** For each idea and misconception the log odds that its wording adds. */
	scores: Map<string, number>;
	/** How near the nearest exemplar is that has a code, and the nearest that has it not: 0 to 1. */
	nearest: (code: string) => [withCode: number, without: number];
	/** The tokens that speak most for a code. */
	whereIs: (code: string) => [from: number, to: number];
};

/** Compares a text with its task's exemplars. */
export function readByExample(
	{ tokens }: ReadText,
	task: ReadTask,
	outcomes: string[]
): ExampleReading {
	const { features, weights, exemplars } = modelOf(task);
	const nameOf = nameNumbers(task.variant);
	const worded = readWordings(tokens, nameOf);
	const vector = vectorOf(groupsOf({ worded, findings: [], level: 0, outcomes }), features);
	const own = spread(vectorOf(wordingOf(worded), features), features.rarity.length);
	// Words and runs of letters weigh one each.
	const near = exemplars.map((each) => ({ ...each, near: weigh(each.vector, own) / 2 }));
	const most = (list: typeof near) => Math.max(0, ...list.map((each) => each.near));
	return {
		scores: new Map([...weights].map(([code, each]) => [code, weigh(vector, each)])),
		nearest: (code) => [
			most(near.filter(({ codes }) => codes.has(code))),
			most(near.filter(({ codes }) => !codes.has(code)))
		],
		whereIs: (code) => {
			const weightOf = weightsByHash(features, vector, weights.get(code) ?? []);
			return bestStretch(weighTokens(findWordings(tokens, nameOf), tokens.length, weightOf));
		}
	};
}

/** Whether words that an idea is found by stand in the text and are denied there: a *not* turns right into wrong. */
function deniesCues(read: ReadText, task: ReadTask, id: string): boolean {
	const patterns = task.ideas.find((told) => told.id === id)?.patterns ?? [];
	return patterns.some(
		({ items, isDenial }) =>
			!isDenial &&
			items.some(({ units }) =>
				units.some(({ keys, isNumber }) => {
					const hits = isNumber ? [] : [...keys.keys()].flatMap((key) => read.hits.get(key) ?? []);
					return hits.length > 0 && hits.every((hit) => hit.isDenied);
				})
			)
	);
}

/**
 * Weighs the ideas that cues found by how the task's exemplars tell them, and adds those that are told as there. An idea
 * is a *sure* one here when it is to count.
 */
export function weighByExample(
	read: ReadText,
	task: ReadTask,
	found: Telling[],
	{ scores, whereIs }: ExampleReading
): Telling[] {
	return task.ideas.flatMap(({ id }): Telling[] => {
		const code = `idea:${id}`;
		const telling = found.find((each) => each.id === id);
		const odds = oddsByCues[telling?.confidence ?? 'none'] + (scores.get(code) ?? 0);
		const isFound = telling !== undefined && telling.confidence !== 'unsure';
		const isThere = odds > leastOdds && (isFound || !deniesCues(read, task, id));
		if (telling) {
			const doubted = telling.confidence === 'sure' ? 'likely' : telling.confidence;
			return [{ ...telling, confidence: isThere ? 'sure' : doubted }];
		}
		if (!isThere || read.tokens.length === 0) return [];
		const [from, to] = whereIs(code);
		const clauses = [...new Set(read.clauseOf.slice(from, to).filter((clause) => clause >= 0))];
		const tokens: Telling['tokens'] = [[from, to]];
		return [{ code, id, confidence: 'sure', hasWords: true, clauses, tokens }];
	});
}
