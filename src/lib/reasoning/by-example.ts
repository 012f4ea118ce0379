import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Confidence } from './analysis.ts';
import type { Telling } from './ideas.ts';
import { fitLogistic } from './logistic.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';
import { seedWorks } from './read-work.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import {
	featuresOf,
	kernelOf,
	spreadWeights,
	vectorOf,
	weigh,
	weightsByHash,
	type Features
} from './work-vector.ts';
import { findWordings, nameNumbers, readWordings } from './wordings.ts';

/** What the exemplars of a task teach about the wording of its ideas: for each a weight for each feature. */
type ExampleModel = { features: Features; ideas: Map<string, Float64Array> };

const penalty = 0.1;

/** The log odds of an idea by how its cues were found: how often they agreed with labels. */
const oddsByCues: Record<Confidence | 'none', number> = {
	sure: 0.9,
	likely: -0.45,
	unsure: -1.5,
	none: -2.9
};
/** Above these odds an idea counts: where as many are missed as are too many. */
const leastOdds = -0.1;

function learn(variant: TaskVariant): ExampleModel {
	const works = seedWorks(variant);
	const features = featuresOf(works);
	const count = features.rarity.length;
	const vectors = works.map((work) => vectorOf(work, features));
	const kernel = kernelOf(vectors, count);
	const prior = Float64Array.from(works, () => oddsByCues.none);
	const ideas = variant.justification.lookFors.map(({ id }): [string, Float64Array] => {
		const labels = Float64Array.from(works, ({ codes }) => (codes.has(`idea:${id}`) ? 1 : 0));
		const dual = fitLogistic({ kernel, prior, labels, penalty });
		return [id, spreadWeights(vectors, dual, count)];
	});
	return { features, ideas: new Map(ideas) };
}

const learned = new WeakMap<ReadTask, ExampleModel>();

function modelOf(task: ReadTask): ExampleModel {
	const model = learned.get(task) ?? learn(task.variant);
	learned.set(task, model);
	return model;
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
	outcomes: string[]
): Telling[] {
	const model = modelOf(task);
	const nameOf = nameNumbers(task.variant);
	const worded = readWordings(read.tokens, nameOf);
	const vector = vectorOf({ worded, findings: [], level: 0, outcomes }, model.features);
	return [...model.ideas].flatMap(([id, weights]): Telling[] => {
		const telling = found.find((each) => each.id === id);
		const odds = oddsByCues[telling?.confidence ?? 'none'] + weigh(vector, weights);
		const isFound = telling !== undefined && telling.confidence !== 'unsure';
		const isThere = odds > leastOdds && (isFound || !deniesCues(read, task, id));
		if (telling) {
			const doubted = telling.confidence === 'sure' ? 'likely' : telling.confidence;
			return [{ ...telling, confidence: isThere ? 'sure' : doubted }];
		}
		if (!isThere || read.tokens.length === 0) return [];
		const weightOf = weightsByHash(model.features, vector, weights);
		const wordings = findWordings(read.tokens, nameOf);
		const [from, to] = bestStretch(weighTokens(wordings, read.tokens.length, weightOf));
		const clauses = [...new Set(read.clauseOf.slice(from, to).filter((clause) => clause >= 0))];
		return [
			{
				...{ code: `idea:${id}`, id, confidence: 'sure', hasWords: true, clauses },
				tokens: [[from, to]]
			}
		];
	});
}
