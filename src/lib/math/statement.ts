import { compare, floor, negated, plus, exact, times, zero, type Exact } from './exact.ts';
import { startWork, UnreadableError } from './limits.ts';
import { isEqual } from './normal-form.ts';
import { signOf } from './numeric.ts';
import { parseAnswer } from './parse.ts';
import { measure, type Quantity } from './quantity.ts';
import { isClosed, numberOf, subtractRatios, type Ratio } from './ratios.ts';
import { isSameDimension } from './units.ts';
import { hasPart, type RelationSign, type Written } from './written.ts';

const wordsOfArithmetic: [RegExp, string][] = [
	[/\b(?:is|are) (?:greater|more|bigger) than\b|\bes mayor que\b/g, '>'],
	[/\b(?:is|are) (?:less|smaller) than\b|\bes menor que\b/g, '<'],
	[/\b(?:is equal to|is the same as|equals?|makes?|gives?|es igual a|is|are|es|son|da)\b/g, '='],
	[/\b(?:a |one )?half of\b|\b(?:la )?mitad de\b/g, ' 0.5*'],
	[/\b(?:a |one )third of\b|\b(?:un tercio|la tercera parte) de\b/g, ' (1/3)*'],
	[/\b(?:a |one )(?:quarter|fourth) of\b|\b(?:un cuarto|la cuarta parte) de\b/g, ' (1/4)*'],
	[/\b(?:twice|double)(?: of)?\b|\b(?:el )?doble de\b|\bdos veces\b/g, ' 2*'],
	[/\b(?:triple)(?: of)?\b|\b(?:el )?triple de\b/g, ' 3*'],
	[/\b(?:multiplied by|multiplicado por|times|veces)\b/g, '*'],
	[/\b(?:divided by|dividido (?:por|entre)|entre)\b/g, '/'],
	[/\bpor ciento\b|\bpercent\b/g, '%'],
	[/\bplus\b|\bmás\b|\bmas\b/g, '+'],
	[/\bminus\b|\bmenos\b/g, '-'],
	[/\bpor\b/g, '*'],
	[/(?<=[\d%}]\s?)\b(?:of|de)\b(?=\s*[\d$\\])/g, '*'],
	[/\bover\b/g, '/'],
	[/\bsquared\b|\bal cuadrado\b/g, '^2'],
	[/\bcubed\b|\bal cubo\b/g, '^3']
];

const spellWords = (text: string) =>
	wordsOfArithmetic.reduce(
		(spelled, [words, signs]) => spelled.replaceAll(words, signs),
		text.toLowerCase()
	);

/**
 * Says whether a statement of arithmetic is true, exactly: `3 x 4 = 12`, `half of 18 is 9`.
 *
 * @param latex LaTeX or plain text, with the words of arithmetic in English or Spanish
 * @returns null when it is not a closed statement of arithmetic, or nobody can say: a rounded decimal after an equals
 *   sign (`10/3 = 3.33`), or equals signs strung from step to step (`120/5=24x3=72`)
 */
export function isTrueStatement(latex: string): boolean | null {
	startWork();
	try {
		const text = /\\/.test(latex) ? latex : spellWords(latex);
		const statement = parseAnswer(text, {
			letters: new Set<string>(),
			readsUnits: true,
			groupsThousands: true,
			hasWords: false,
			namesSolutions: false,
			kind: null
		});
		if (statement.kind !== 'relation') return null;
		return judgeChain(statement.sides, statement.signs);
	} catch (error) {
		if (error instanceof UnreadableError) return null;
		throw error;
	}
}

const isOpen = (part: Written) => part.kind === 'letter' || part.kind === 'plus-minus';

function judgeChain(sides: Written[], signs: RelationSign[]): boolean | null {
	if (sides.some((side) => hasPart(side, isOpen))) return null;
	const values = sides.map(measure);
	const verdicts = signs.map((sign, i) =>
		judgePair(values[i], values[i + 1], sign, [sides[i], sides[i + 1]])
	);
	if (!verdicts.includes(false)) return verdicts.includes(null) ? null : true;
	return isStrung(sides, signs, values) ? null : false;
}

function judgePair(
	left: Quantity,
	right: Quantity,
	sign: RelationSign,
	written: Written[]
): boolean | null {
	const [a, b] = inOneMeasure(left, right);
	if (!a || !b || !isClosed(a) || !isClosed(b)) return null;
	if (isEqual(a, b)) return sign === '=' || sign === '≤' || sign === '≥';
	if (sign === '=') return isRounded(written[0], b) || isRounded(written[1], a) ? null : false;
	if (sign === '≠') return true;
	const isBelow = signOf(subtractRatios(a, b)) < 0;
	return isBelow === (sign === '<' || sign === '≤');
}

/** Two values in one unit; a unit that stands on one side only is taken for both. */
function inOneMeasure(left: Quantity, right: Quantity): (Ratio | null)[] {
	if (left.hasUnit !== right.hasUnit) return [left.number, right.number];
	const isSame = isSameDimension(left.dimension, right.dimension);
	return isSame ? [left.total, right.total] : [null, null];
}

/** Whether a decimal is what a value comes to when it is rounded, or cut off, to as many places. */
function isRounded(written: Written, value: Ratio): boolean {
	const number = numberOf(value);
	if (written.kind === 'negative') {
		return number !== null && isRoundedNumber(written.of, negated(number));
	}
	return number !== null && isRoundedNumber(written, number);
}

function isRoundedNumber(written: Written, value: Exact): boolean {
	if (written.kind !== 'number' || written.look !== 'decimal') return false;
	if (compare(value, zero) < 0) return false;
	const scale = exact(10n ** BigInt(written.places));
	const scaled = times(value, scale);
	const shown = times(written.value, scale).n;
	return shown === floor(scaled) || shown === floor(plus(scaled, exact(1, 2)));
}

/** `120/5 = 24x3 = 72`: each step goes on from the result of the one before. */
function isStrung(sides: Written[], signs: RelationSign[], values: Quantity[]): boolean {
	if (sides.length < 3 || signs.some((sign) => sign !== '=')) return false;
	return sides.slice(1).every((side, i) => isEqual(values[i].total, measure(startOf(side)).total));
}

/** What a calculation starts from: 24 in `24 × 3`. */
function startOf(written: Written): Written {
	switch (written.kind) {
		case 'sum':
			return startOf(written.terms[0]);
		case 'product':
			return startOf(written.factors[0]);
		case 'quotient':
			return startOf(written.top);
		default:
			return written;
	}
}
