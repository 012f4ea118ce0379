import { labelledValue, isSameSet, type Comparison, type Model } from './comparison.ts';
import { refuse } from './limits.ts';
import { solutionsOf } from './solutions.ts';
import { solvedValues, sortedValues } from './systems.ts';
import { compareWritten } from './values.ts';
import type { Statement } from './written.ts';

type Collection = { items: Statement[]; fence: '(' | '[' | '{' | null };

/** What a point, a set or a list holds; a single thing is a collection of one. */
function collectionOf(statement: Statement): Collection | null {
	switch (statement.kind) {
		case 'tuple':
			return { items: statement.items, fence: statement.fence };
		case 'series':
			return statement.joint === 'or' ? null : { items: statement.items, fence: null };
		case 'expression':
			return { items: [statement], fence: null };
		case 'nothing':
			return { items: [], fence: '{' };
		default:
			return null;
	}
}

/** Compares points, sets and lists: of sets the order and repetitions do not count. */
export function compareCollections(answer: Statement, model: Model): Comparison {
	const key = model.statement;
	if (model.kind === 'point' && key.kind === 'tuple') return comparePoints(answer, key, model);
	const wanted = collectionOf(key);
	if (!wanted) throw new Error('The key is not a point, set or list');
	const given = model.kind === 'set' ? readSet(answer, wanted) : readGiven(answer, wanted);
	if (!given) return 'different';
	const compareItems = (a: Statement, b: Statement) => compareItem(a, b, model);
	const isEqual =
		model.kind === 'set'
			? isSameSet(given.items, wanted.items, (a, b) => compareItems(a, b) === 'equal')
			: given.items.length === wanted.items.length &&
				given.items.every((item, i) => compareItems(item, wanted.items[i]) === 'equal');
	if (!isEqual) return compareWithoutUnits(given, wanted, model, compareItems);
	return model.kind === 'set' && (given.fence === '(' || given.fence === '[')
		? 'different'
		: 'equal';
}

/** A set can be told as solutions are: `x = ±2`. */
function readSet(answer: Statement, wanted: Collection): Collection | null {
	const values = answer.kind === 'tuple' ? null : solutionsOf(answer);
	if (!values) return readGiven(answer, wanted);
	return { items: values.map(({ of }): Statement => ({ kind: 'expression', of })), fence: null };
}

/** A single point is not the collection of its coordinates, where points are collected. */
function readGiven(answer: Statement, wanted: Collection): Collection | null {
	const holdsPoints = wanted.items.some((item) => item.kind === 'tuple');
	if (holdsPoints && answer.kind === 'tuple' && answer.items.every((i) => i.kind !== 'tuple')) {
		return { items: [answer], fence: null };
	}
	return collectionOf(answer);
}

/** What is wrong with the units, when all numbers are right. */
function compareWithoutUnits(
	given: Collection,
	wanted: Collection,
	model: Model,
	compareItems: (a: Statement, b: Statement) => Comparison
): Comparison {
	if (model.kind === 'set' || given.items.length !== wanted.items.length) return 'different';
	const verdicts = given.items.map((item, i) => compareItems(item, wanted.items[i]));
	if (verdicts.includes('different')) return 'different';
	return verdicts.find((verdict) => verdict !== 'equal') ?? 'different';
}

function comparePoints(
	answer: Statement,
	key: Extract<Statement, { kind: 'tuple' }>,
	model: Model
): Comparison {
	if (answer.kind === 'tuple' && answer.fence === '(') return compareItem(answer, key, model);
	// `3, 4` and `x = 3, y = 4` name the right numbers, and no point.
	if (answer.kind !== 'series' || answer.joint === 'or') return 'different';
	const named = solvedValues(answer);
	const coordinates = named ? sortedValues(named) : [];
	const items = named
		? coordinates.map((of): Statement => ({ kind: 'expression', of }))
		: answer.items;
	const point: Statement = { kind: 'tuple', fence: '(', items };
	return compareItem(point, key, model) === 'equal' ? { form: 'point' } : 'different';
}

function compareItem(answer: Statement, key: Statement, model: Model): Comparison {
	if (key.kind === 'tuple') {
		if (answer.kind !== 'tuple' || answer.fence !== key.fence) return 'different';
		if (answer.items.length !== key.items.length) return 'different';
		const verdicts = answer.items.map((item, i) => compareItem(item, key.items[i], model));
		return verdicts.find((verdict) => verdict !== 'equal') ?? 'equal';
	}
	if (key.kind === 'ratio' || key.kind === 'relation') return refuse('wrong-kind');
	const given = labelledValue(answer);
	const wanted = labelledValue(key);
	if (!wanted) throw new Error('The key holds what cannot be compared');
	return given && !given.letter ? compareWritten(given.of, wanted.of, model) : 'different';
}
