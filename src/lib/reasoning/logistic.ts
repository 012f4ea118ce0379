/** Examples by what they have in common, and what is known of them. */
export type LogisticProblem = {
	/** For each two examples the product of their features, row by row: n × n, symmetric. */
	kernel: Float64Array;
	/** For each example the log odds that are believed before anything is learned. */
	prior: Float64Array;
	/** For each example 1 when it has what is learned, 0 when it has not. */
	labels: Float64Array;
	/** How strongly the weights are held to zero. */
	penalty: number;
};

/** The chance that goes with log odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function times(kernel: Float64Array, vector: Float64Array, into: Float64Array): void {
	const n = vector.length;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		const row = i * n;
		for (let j = 0; j < n; j++) sum += kernel[row + j] * vector[j];
		into[i] = sum;
	}
}

/** A bound on the largest eigenvalue: the largest sum of a row. */
function largestRow(kernel: Float64Array, n: number): number {
	let most = 0;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		for (let j = 0; j < n; j++) sum += Math.abs(kernel[i * n + j]);
		most = Math.max(most, sum);
	}
	return most;
}

const steps = 150;

/**
 * Fits a logistic regression with a ridge penalty around prior log odds, by accelerated gradient descent on its dual:
 * the weight of a feature is the sum of the examples' features, each times its number in the result.
 * With few examples what is learned stays near zero, and the prior decides.
 *
 * Source: Nesterov (1983) for the steps; Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 12.3.
 */
export function fitLogistic({ kernel, prior, labels, penalty }: LogisticProblem): Float64Array {
	const n = labels.length;
	const rate = 1 / (largestRow(kernel, n) / 4 + penalty);
	let dual = new Float64Array(n);
	let next = new Float64Array(n);
	const ahead = new Float64Array(n);
	const scores = new Float64Array(n);
	for (let step = 0; step < steps; step++) {
		times(kernel, ahead, scores);
		const push = step / (step + 3);
		for (let i = 0; i < n; i++) {
			const error = chanceOf(prior[i] + scores[i]) - labels[i];
			next[i] = ahead[i] - rate * (error + penalty * ahead[i]);
		}
		for (let i = 0; i < n; i++) ahead[i] = next[i] + push * (next[i] - dual[i]);
		[dual, next] = [next, dual];
	}
	return dual;
}
