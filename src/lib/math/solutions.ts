import {
	bothSigns,
	isSameSet,
	labelledValue,
	type Comparison,
	type Labelled,
	type Model
} from './comparison.ts';
import { hasSolutions, sidesOf } from './equations.ts';
import { compareWritten } from './values.ts';
import { normalize } from './normal-form.ts';
import type { Statement } from './written.ts';

/** The values that a statement gives for one letter; null when it does not just give values. */
export function solutionsOf(statement: Statement): Labelled[] | null {
	switch (statement.kind) {
		case 'series':
			return joinAll(statement.items);
		case 'tuple':
			return statement.fence === '{' ? joinAll(statement.items) : null;
		case 'expression':
		case 'relation': {
			const value = labelledValue(statement);
			return value && bothSigns(value.of).map((of) => ({ letter: value.letter, of }));
		}
		default:
			return null;
	}
}

function joinAll(items: Statement[]): Labelled[] | null {
	const all = items.map(solutionsOf);
	return all.some((one) => one === null) ? null : all.flatMap((one) => one ?? []);
}

/** Compares the solutions of an equation in one letter, in any order and with or without the letter. */
export function compareSolutions(answer: Statement, model: Model): Comparison {
	const key = model.statement;
	if (key.kind === 'nothing' || key.kind === 'everything') return compareSpecial(answer, key.kind);
	const wanted = solutionsOf(key);
	if (!wanted) throw new Error('The key is not a solution');
	const letter = wanted.find((value) => value.letter)?.letter ?? null;
	const given = solutionsOf(answer);
	if (!given) return compareUnsolved(answer, letter, wanted);
	if (given.some((value) => letter && value.letter && value.letter !== letter)) return 'different';
	if (new Set(given.map((value) => value.letter ?? letter)).size > 1) return 'different';
	if (given.length === 1 && wanted.length === 1) {
		return compareWritten(given[0].of, wanted[0].of, model);
	}
	const isSame = isSameSet(given, wanted, (a, b) => compareWritten(a.of, b.of, model) === 'equal');
	return isSame ? 'equal' : 'different';
}

/** `2x = 8` has the right solution, and is not solved. */
function compareUnsolved(answer: Statement, letter: string | null, wanted: Labelled[]): Comparison {
	const sides = sidesOf(answer);
	if (!sides) return 'different';
	const values = wanted.map(({ of }) => normalize(of));
	return hasSolutions(sides, letter, values) ? { form: 'solution' } : 'different';
}

/** No solution, or every number: said in words, or as the empty set. */
function compareSpecial(answer: Statement, wanted: 'nothing' | 'everything'): Comparison {
	return answer.kind === wanted ? 'equal' : 'different';
}
