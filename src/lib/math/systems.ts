import { isSameSet, labelledValue, type Comparison, type Model } from './comparison.ts';
import { compareSides, differenceOf, sidesOf, variablesOf } from './equations.ts';
import { isZero, minus, one, over, times, zero, type Exact } from './exact.ts';
import { refuse } from './limits.ts';
import { compareWritten } from './values.ts';
import type { Statement, Written } from './written.ts';

type Equation = [Written, Written];

/** The equations that stand together in a system; null when a statement is something else. */
function equationsOf(statement: Statement): Equation[] | null {
	const items = statement.kind === 'series' ? statement.items : [statement];
	if (statement.kind === 'series' && statement.joint === 'or') return null;
	const equations = items.map(sidesOf);
	return equations.some((equation) => !equation)
		? null
		: equations.flatMap((equation) => (equation ? [equation] : []));
}

/** The value of each letter, when the equations say nothing else. */
export function solvedValues(statement: Statement): Map<string, Written> | null {
	const items = statement.kind === 'series' ? statement.items : [statement];
	const values = new Map<string, Written>();
	for (const item of items) {
		const value = labelledValue(item);
		if (!value?.letter || values.has(value.letter)) return null;
		values.set(value.letter, value.of);
	}
	const letters = [...values.keys()];
	const isSolved = [...values.values()].every((of) =>
		letters.every((letter) => !JSON.stringify(of, plain).includes(`"name":"${letter}"`))
	);
	return isSolved ? values : null;
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value);

/** The solution as a point, its letters in the order of the alphabet. */
function pointOf(statement: Statement): Written[] | null {
	if (statement.kind !== 'tuple' || statement.fence !== '(') return null;
	const items = statement.items.map((item) => (item.kind === 'expression' ? item.of : null));
	return items.every((item) => item !== null) ? items : null;
}

/** Compares systems of equations, and their solutions. */
export function compareSystems(answer: Statement, model: Model): Comparison {
	const key = model.statement;
	if (key.kind === 'nothing' || key.kind === 'everything') {
		return answer.kind === key.kind ? 'equal' : 'different';
	}
	// Without its comma `x=3, y=4` reads as one long equation.
	if (answer.kind === 'relation' && answer.signs.length > 1) return refuse('wrong-kind');
	const point = pointOf(key);
	const values = point ? null : solvedValues(key);
	if (point || values) return compareSolved(answer, point, values, model);
	const wanted = equationsOf(key);
	if (!wanted) throw new Error('The key is not a system');
	const given = equationsOf(answer);
	if (!given) return 'different';
	const isSame =
		given.length === wanted.length &&
		isSameSet(given, wanted, (a, b) => compareSides(a, b) === 'equal');
	if (isSame) return 'equal';
	return hasSameSolutions(given, wanted) ? { form: 'system' } : 'different';
}

function compareSolved(
	answer: Statement,
	point: Written[] | null,
	values: Map<string, Written> | null,
	model: Model
): Comparison {
	const wanted = point ?? sortedValues(values ?? new Map());
	const given = pointOf(answer) ?? null;
	const named = given ? null : solvedValues(answer);
	const isBare = answer.kind === 'series' && answer.items.every((i) => i.kind === 'expression');
	if (isBare && answer.joint === ',') {
		const tuple: Statement = { kind: 'tuple', fence: '(', items: answer.items };
		const verdict = compareSolved(tuple, point, values, model);
		return verdict === 'equal' ? { form: 'point' } : verdict;
	}
	if (!given && !named) {
		const [left, right] = [equationsOf(answer), values && equationsOf(model.statement)];
		return left && right && hasSameSolutions(left, right) ? { form: 'solution' } : 'different';
	}
	if (named && values && [...values.keys()].sort().join() !== [...named.keys()].sort().join()) {
		return 'different';
	}
	const found = given ?? sortedValues(named ?? new Map());
	if (found.length !== wanted.length) return 'different';
	const letters = named ?? values;
	const isOrdered = !letters || (named && values) || areCoordinates([...letters.keys()]);
	const verdicts = found.map((of, i) => compareWritten(of, wanted[i], model));
	const fault = verdicts.find((verdict) => verdict !== 'equal');
	// Nobody can tell which of `b` and `g` comes first in a point.
	return fault ?? (isOrdered ? 'equal' : { form: 'system' });
}

const areCoordinates = (letters: string[]) => ['x,y', 'x,y,z'].includes(letters.sort().join());

/** The values in the order of their letters. */
export const sortedValues = (values: Map<string, Written>): Written[] =>
	[...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);

/** Whether two linear systems have the same solutions: their reduced rows are the same. */
function hasSameSolutions(a: Equation[], b: Equation[]): boolean {
	const sums = [...a, ...b].map((equation) => differenceOf(equation));
	const letters = [...new Set(sums.flatMap(({ top }) => variablesOf(top)))].sort();
	if (letters.length > 6) return refuse('too-hard');
	const rows = sums.map(({ top, bottom }) => {
		if (variablesOf(bottom).length || bottom.size !== 1) return null;
		const row = new Map<string, Exact>();
		for (const [, { monomial, coefficient }] of top) {
			const [factor, ...others] = monomial.factors;
			const isLinear =
				!factor ||
				(!others.length && !factor.exponent.variable && factor.exponent.constant.n === 1n);
			if (!isLinear || (factor && factor.atom.kind !== 'variable')) return null;
			row.set(factor?.atom.name ?? '', coefficient);
		}
		return [...letters, ''].map((letter) => row.get(letter) ?? zero);
	});
	if (rows.some((row) => row === null)) return false;
	const matrix = rows.map((row) => row ?? []);
	const [left, right] = [matrix.slice(0, a.length), matrix.slice(a.length)].map(reduceRows);
	return JSON.stringify(left, plain) === JSON.stringify(right, plain);
}

/** Brings a linear system to reduced row echelon form, without its rows of zeros. */
function reduceRows(rows: Exact[][]): Exact[][] {
	let reduced = rows;
	let pivotRow = 0;
	const width = rows[0]?.length ?? 0;
	for (let column = 0; column < width; column += 1) {
		const found = reduced.findIndex((row, i) => i >= pivotRow && !isZero(row[column]));
		if (found < 0) continue;
		const swapped = reduced.with(found, reduced[pivotRow]).with(pivotRow, reduced[found]);
		const scale = over(one, swapped[pivotRow][column]);
		const pivot = swapped[pivotRow].map((value) => times(value, scale));
		reduced = swapped.map((row, i) =>
			i === pivotRow ? pivot : row.map((value, j) => minus(value, times(row[column], pivot[j])))
		);
		pivotRow += 1;
	}
	return reduced.filter((row) => row.some((value) => !isZero(value)));
}
