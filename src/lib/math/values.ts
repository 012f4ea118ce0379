import { bothSigns, isSameSet, labelledValue, type Comparison, type Model } from './comparison.ts';
import { compare, exact, floor, negated, plus, times, type Exact } from './exact.ts';
import { refuse } from './limits.ts';
import { isEqual } from './normal-form.ts';
import { approximate } from './numeric.ts';
import { compareQuantities, measure, type Quantity } from './quantity.ts';
import { constantRatio, divideRatios, isClosed, multiplyRatios, numberOf } from './ratios.ts';
import { hasPart, partsOf, type Statement, type Written } from './written.ts';

/** Compares values and expressions. */
export function compareValues(answer: Statement, model: Model): Comparison {
	if (answer.kind === 'nothing' || answer.kind === 'everything') return refuse('words');
	if (answer.kind === 'remainder' || model.statement.kind === 'remainder') {
		return compareRemainders(answer, model.statement);
	}
	const key = labelledValue(model.statement);
	if (!key) throw new Error('The key is not a value');
	if (answer.kind === 'ratio') return compareRatioWithValue(answer.terms, key.of);
	if (answer.kind === 'series') return compareJoined(answer, model);
	const isLabelled = answer.kind === 'relation';
	if (isLabelled && model.kind === 'expression' && !key.letter) return 'different';
	const value = labelledValue(answer);
	if (!value) return refuseCalculation(answer);
	if (value.letter && key.letter && value.letter !== key.letter) return 'different';
	return compareWritten(value.of, key.of, model);
}

/** `7 r 2` is no number: without the divisor nobody can tell which. */
const compareRemainders = (answer: Statement, key: Statement): Comparison =>
	answer.kind === 'remainder' &&
	key.kind === 'remainder' &&
	compare(answer.quotient, key.quotient) === 0 &&
	compare(answer.rest, key.rest) === 0
		? 'equal'
		: 'different';

/** `6 \cdot 3 = 18` tells how, where only the 18 is asked: that is no wrong answer. */
function refuseCalculation(answer: Statement): Comparison {
	const isLetter = (part: Written) => part.kind === 'letter';
	const isCalculation =
		answer.kind === 'relation' &&
		answer.signs.every((sign) => sign === '=') &&
		!answer.sides.some((side) => hasPart(side, isLetter));
	return isCalculation ? refuse('wrong-kind') : 'different';
}

/** `12 dollars and 50 cents` is one value; `3,5` may be a decimal with a comma, or two: nobody can tell. */
function compareJoined(
	{ items, joint }: Extract<Statement, { kind: 'series' }>,
	model: Model
): Comparison {
	const terms = items.flatMap((item) => (item.kind === 'expression' ? [item.of] : []));
	if (joint !== 'and' || terms.length < items.length) return refuse('wrong-kind');
	const sizes = terms.map((term) => unitSizeOf(measure(term)));
	const isDescending = sizes.every(
		(size, i) => size && (i === 0 || compare(size, sizes[i - 1] ?? size) < 0)
	);
	if (!isDescending) return refuse('wrong-kind');
	return compareValues({ kind: 'expression', of: { kind: 'sum', terms } }, model);
}

/** How many basic units the unit of a quantity is; null when it has none. */
function unitSizeOf({ total, number, hasUnit }: Quantity): Exact | null {
	return hasUnit && number?.top.size ? numberOf(divideRatios(total, number)) : null;
}

/** A ratio is not the value of the ratio: `2:3` is equal to two thirds, and not what was asked. */
function compareRatioWithValue(terms: Written[], key: Written): Comparison {
	if (terms.length !== 2) return 'different';
	const [first, second] = terms.map(measure);
	const value = divideRatios(first.total, second.total);
	return isEqual(value, measure(key).total) ? { form: 'value' } : 'different';
}

/** Whether there is something that a unit can measure; the 2 of a square metre is not. */
const hasAmount = (written: Written): boolean =>
	['number', 'mixed', 'letter', 'pi'].includes(written.kind) ||
	(written.kind === 'power' ? [written.base] : partsOf(written)).some(hasAmount);

/** Compares two expressions with their units, within the model's tolerance. */
export function compareWritten(answer: Written, key: Written, model: Model): Comparison {
	if (answer.kind === 'plus-minus') {
		if (key.kind !== 'plus-minus') return 'different';
		const isSame = (a: Written, b: Written) => compareWritten(a, b, model) === 'equal';
		return isSameSet(bothSigns(answer), bothSigns(key), isSame) ? 'equal' : 'different';
	}
	const given = measure(answer);
	if (given.hasUnit && !hasAmount(answer)) return refuse('words');
	const wanted = measure(key);
	const rounded = model.places === null ? null : roundQuantity(wanted, model.places);
	const verdict = compareQuantities(given, rounded ?? wanted, model.tolerance);
	if (verdict !== 'different' || !rounded) return verdict;
	// The exact value, where a rounded one was asked.
	const isExact = compareQuantities(given, wanted, null) === 'equal';
	return isExact ? { form: 'decimal-places' } : 'different';
}

/** Rounds the number before the unit; null when it is no number. */
function roundQuantity(of: Quantity, places: number): Quantity | null {
	if (!of.number || !isClosed(of.number)) return null;
	const number = constantRatio(roundHalfUp(numberOf(of.number) ?? approximate(of.number), places));
	const size = numberOf(of.number)?.n === 0n ? null : divideRatios(of.total, of.number);
	return { ...of, number, total: size ? multiplyRatios(number, size) : of.total };
}

/** Rounds to decimal places, a half away from zero as in school. */
function roundHalfUp(value: Exact, places: number): Exact {
	if (value.n < 0n) return negated(roundHalfUp(negated(value), places));
	const scale = exact(10n ** BigInt(places));
	return exact(floor(plus(times(value, scale), exact(1, 2))), scale.n);
}
