/** The features that an example has, by their places, and the value of each; all others are nothing. */
export type SparseVector = { places: ArrayLike<number>; values: ArrayLike<number> };

/** Examples, and what is known of them. */
export type LogisticProblem = {
	examples: SparseVector[];
	featureCount: number;
	/** For each example the log odds that are believed before anything is learned. */
	prior: ArrayLike<number>;
	/** For each example 1 when it has what is learned, 0 when it has not. */
	labels: ArrayLike<number>;
	/** How strongly the weights are held to zero. */
	penalty: number;
	/** Where no weight changes by more in a step, the fit is done; without it all steps are taken. */
	leastChange?: number;
};

/** The chance that goes with log odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Examples in a row: those of number `i` stand from `starts[i]` to `starts[i + 1]`. */
type Rows = { starts: Int32Array; places: Int32Array; values: Float64Array };

function rowsOf(examples: SparseVector[]): Rows {
	const starts = new Int32Array(examples.length + 1);
	examples.forEach(({ places }, i) => (starts[i + 1] = starts[i] + places.length));
	const places = new Int32Array(starts[examples.length]);
	const values = new Float64Array(starts[examples.length]);
	examples.forEach((example, i) => {
		places.set(example.places, starts[i]);
		values.set(example.values, starts[i]);
	});
	return { starts, places, values };
}

/** A bound on how strongly the examples pull together: the largest sum of what one has in common with all. */
function largestPull({ starts, places, values }: Rows, featureCount: number): number {
	const sums = new Float64Array(featureCount);
	for (let at = 0; at < places.length; at++) sums[places[at]] += Math.abs(values[at]);
	let most = 0;
	for (let i = 0; i + 1 < starts.length; i++) {
		let pull = 0;
		for (let at = starts[i]; at < starts[i + 1]; at++) {
			pull += Math.abs(values[at]) * sums[places[at]];
		}
		most = Math.max(most, pull);
	}
	return most;
}

const steps = 150;

/**
 * Fits a logistic regression with a ridge penalty around prior log odds, by accelerated gradient descent: a weight for
 * each feature. With few examples what is learned stays near zero, and the prior decides.
 *
 * Source: Nesterov (1983) for the steps; Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 4.4.
 */
export function fitLogistic(problem: LogisticProblem): Float64Array {
	const { examples, featureCount, prior, labels, penalty, leastChange = 0 } = problem;
	const rows = rowsOf(examples);
	const { starts, places, values } = rows;
	const rate = 1 / (largestPull(rows, featureCount) / 4 + penalty);
	let weights = new Float64Array(featureCount);
	let next = new Float64Array(featureCount);
	const ahead = new Float64Array(featureCount);
	for (let step = 0; step < steps; step++) {
		for (let f = 0; f < featureCount; f++) next[f] = ahead[f] * (1 - rate * penalty);
		for (let i = 0; i < examples.length; i++) {
			let odds = prior[i];
			for (let at = starts[i]; at < starts[i + 1]; at++) odds += ahead[places[at]] * values[at];
			const push = rate * (chanceOf(odds) - labels[i]);
			for (let at = starts[i]; at < starts[i + 1]; at++) next[places[at]] -= push * values[at];
		}
		const momentum = step / (step + 3);
		let most = 0;
		for (let f = 0; f < featureCount; f++) {
			const change = next[f] - weights[f];
			most = Math.max(most, Math.abs(change));
			ahead[f] = next[f] + momentum * change;
		}
		[weights, next] = [next, weights];
		if (most < leastChange) break;
	}
	return weights;
}
