import { drawParameters } from '../parameters.ts';
import { randomOf } from '../random.ts';
import type { Task } from '../task.ts';
import { listQuantities } from '../variant.ts';
import type { FileRule } from './rule.ts';

const fewestVariants = 20;
const seedsTried = 200;

/** How many different sets of numbers the first 200 seeds give a task; it stops at twenty. */
function countVariants({ steps }: Task): number {
	const seen = new Set<string>();
	for (let seed = 0; seed < seedsTried && seen.size < fewestVariants; seed++) {
		seen.add(JSON.stringify(listQuantities(drawParameters(steps, randomOf(seed)))));
	}
	return seen.size;
}

/** At least twenty students side by side get numbers of their own, unless the task says why not. */
export const variantsAreMany: FileRule = (task) => {
	const count = countVariants(task);
	if (count >= fewestVariants) {
		return task.source.fewVariants ? ['says fewVariants and has enough of them'] : [];
	}
	return task.source.fewVariants
		? []
		: [
				`has ${count} sets of numbers in ${seedsTried} seeds, below ${fewestVariants}: widen the ranges, or say in fewVariants: why its numbers cannot vary`
			];
};
