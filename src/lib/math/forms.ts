import type { AnswerForm } from './answer-check.ts';
import { spellStatement } from './canonical.ts';
import { labelledValue } from './comparison.ts';
import { sidesOf } from './equations.ts';
import { isExpanded, isSingleTerm } from './expanded.ts';
import { isFactored } from './factored.ts';
import { gcd } from './exact.ts';
import {
	bareNumber,
	hasPlaces,
	isDecimal,
	isLowestRatio,
	isMixedNumber,
	isScientific,
	isSimplestFraction,
	isSinglePower
} from './number-forms.ts';
import { ratioTerms } from './ratio-answers.ts';
import { hasPart, type Statement, type Written } from './written.ts';

/** What a form is judged by beside its name. */
export type FormDetails = { places: number | null; key: Statement };

/** Says whether an answer stands in the form that a task asks for. */
export function hasForm(answer: Statement, form: AnswerForm, details: FormDetails): boolean {
	switch (form) {
		case 'any':
			return true;
		case 'exact':
			return spellStatement(unlabel(answer, details.key)) === spellStatement(details.key);
		case 'slope-intercept':
			return isSlopeIntercept(answer, solvedLetter(details.key));
		case 'lowest-terms':
			if (details.key.kind === 'ratio') return isLowestRatio(ratioTerms(answer) ?? []);
			return valuesOf(answer).every(isInLowestTerms);
		default:
			return valuesOf(answer).every((value) => isInForm(value, form, details.places));
	}
}

/** `x = 4` stands for `4` where the key has no letter. */
function unlabel(answer: Statement, key: Statement): Statement {
	const value = key.kind === 'expression' && labelledValue(answer);
	return value ? { kind: 'expression', of: value.of } : answer;
}

/** The values whose form counts: of `x = 4` it is 4, of a point its coordinates. */
function valuesOf(statement: Statement): Written[] {
	switch (statement.kind) {
		case 'expression':
			return [statement.of];
		case 'relation': {
			const value = labelledValue(statement);
			if (value) return [value.of];
			return statement.sides.filter((side) => side.kind !== 'letter');
		}
		case 'ratio':
			return statement.terms;
		case 'tuple':
		case 'series':
			return statement.items.flatMap(valuesOf);
		default:
			return [];
	}
}

function isInForm(
	written: Written,
	form: Exclude<AnswerForm, 'any' | 'exact' | 'slope-intercept' | 'lowest-terms'>,
	places: number | null
): boolean {
	switch (form) {
		case 'simplest-fraction':
			return isSimplestFraction(written);
		case 'mixed-number':
			return isMixedNumber(written);
		case 'decimal':
			return isDecimal(written);
		case 'decimal-places':
			return hasPlaces(written, places ?? 0);
		case 'scientific':
			return isScientific(written);
		case 'factored':
			return isFactored(written);
		case 'expanded':
			return isExpanded(written);
		case 'single-power':
			return isSinglePower(written);
	}
}

/** Lowest terms of a number, or of each fraction of numbers that an expression holds. */
function isInLowestTerms(written: Written): boolean {
	const number = bareNumber(written);
	const isExpression = hasPart(number, (part) => part.kind === 'letter' || part.kind === 'pi');
	if (!isExpression) return isSimplestFraction(written) || isMixedNumber(written);
	return !hasPart(number, isUnreducedFraction);
}

/** A fraction whose top and bottom hold whole numbers with a common factor: `2x/4`. */
function isUnreducedFraction(part: Written): boolean {
	if (part.kind === 'mixed') return !isMixedNumber(part);
	if (part.kind !== 'quotient') return false;
	const isOverOne = part.bottom.kind === 'number' && part.bottom.value.n === 1n;
	return isOverOne || gcd(numberIn(part.top), numberIn(part.bottom)) !== 1n;
}

/** The whole number that all terms are multiples of; one when there is none. */
function numberIn(written: Written): bigint {
	switch (written.kind) {
		case 'number':
			return written.look === 'whole' ? written.value.n : 1n;
		case 'negative':
			return numberIn(written.of);
		case 'product':
			return written.factors.map(numberIn).reduce((a, b) => a * b, 1n);
		case 'sum':
			return written.terms.map(numberIn).reduce(gcd, 0n);
		default:
			return 1n;
	}
}

/** The letter that a key is solved for; `y` where it is solved for none. */
const solvedLetter = (key: Statement) => labelledValue(key)?.letter ?? 'y';

/** `y` alone on one side; a number times `x` and a number on the other, each at most once. */
function isSlopeIntercept(answer: Statement, letter: string): boolean {
	const sides = sidesOf(answer);
	if (!sides) return false;
	const [alone, line] = sides[0].kind === 'letter' ? sides : [sides[1], sides[0]];
	if (alone.kind !== 'letter' || alone.name !== letter) return false;
	const terms = line.kind === 'sum' ? line.terms : [line];
	return (
		terms.length <= 2 &&
		terms.every(isSingleTerm) &&
		isExpanded(line) &&
		!hasPart(line, (part) => part.kind === 'letter' && part.name === alone.name)
	);
}
