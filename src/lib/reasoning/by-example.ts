import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Confidence } from './analysis.ts';
import type { Telling } from './ideas.ts';
import { fitLogistic } from './logistic.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';
import { seedWorks } from './read-work.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import { kernelOf, rarityOf, vectorOf, type Rarity } from './work-vector.ts';
import { findWordings, nameNumbers } from './wordings.ts';

/** What the exemplars of a task teach about the wording of its ideas: for each a weight for each feature. */
type ExampleModel = { rarity: Rarity; ideas: Map<string, Map<number, number>> };

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
	const rarity = rarityOf(works);
	const vectors = works.map((work) => vectorOf(work, rarity));
	const kernel = kernelOf(vectors);
	const prior = Float64Array.from(works, () => oddsByCues.none);
	const ideas = variant.justification.lookFors.map(({ id }): [string, Map<number, number>] => {
		const labels = Float64Array.from(works, ({ codes }) => (codes.has(`idea:${id}`) ? 1 : 0));
		const dual = fitLogistic({ kernel, prior, labels, penalty });
		const weights = new Map<number, number>();
		vectors.forEach((vector, i) => {
			for (const [hash, value] of vector) {
				weights.set(hash, (weights.get(hash) ?? 0) + dual[i] * value);
			}
		});
		return [id, weights];
	});
	return { rarity, ideas: new Map(ideas) };
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
	const wordings = findWordings(read.tokens, nameNumbers(task.variant));
	const vector = vectorOf({ wordings, findings: [], level: 0, outcomes }, model.rarity);
	return [...model.ideas].flatMap(([id, weights]): Telling[] => {
		const telling = found.find((each) => each.id === id);
		const odds = [...vector].reduce(
			(sum, [hash, value]) => sum + (weights.get(hash) ?? 0) * value,
			oddsByCues[telling?.confidence ?? 'none']
		);
		const isFound = telling !== undefined && telling.confidence !== 'unsure';
		const isThere = odds > leastOdds && (isFound || !deniesCues(read, task, id));
		if (telling) {
			const doubted = telling.confidence === 'sure' ? 'likely' : telling.confidence;
			return [{ ...telling, confidence: isThere ? 'sure' : doubted }];
		}
		if (!isThere || read.tokens.length === 0) return [];
		const weightOf = (hash: number) => (weights.get(hash) ?? 0) * (vector.get(hash) ?? 0);
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
