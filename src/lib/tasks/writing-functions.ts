import type { FormulaFunction } from './formula-functions.ts';
import * as exact from './rational.ts';
import type { Rational } from './rational.ts';
import { numberWords } from './number-words.ts';
import {
	asCount,
	asNumber,
	asNumbers,
	asText,
	numberValue,
	textValue,
	typesetValue,
	type Value
} from './value.ts';

const one = exact.rational(1);
const isNegative = (a: Rational) => a.n < 0n;
const isZero = (a: Rational) => a.n === 0n;
const groupThousands = (digits: string, comma: string) =>
	digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, comma));

/** LaTeX of a number in its plainest form: a decimal that ends, or a fraction. */
export function numberLatex(a: Rational): string {
	if (exact.isTerminating(a)) return exact.decimalText(a);
	const fraction = `\\frac{${exact.absolute(a).n}}{${a.d}}`;
	return isNegative(a) ? `-${fraction}` : fraction;
}

/** A number as it is typed: a decimal that ends, or `2/3`. */
export const numberPlain = (a: Rational) =>
	exact.isTerminating(a) ? exact.decimalText(a) : `${a.n}/${a.d}`;

/** Puts commas into a number from ten thousand on, so that years stay as they are. */
export function groupLarge(text: string, comma: string): string {
	return /^-?\d{5,}/.test(text) ? groupThousands(text, comma) : text;
}

function fractionValue(top: Rational, bottom: Rational): Value {
	const [a, b] = [numberLatex(top), numberLatex(bottom)];
	const sign = a.startsWith('-') ? '-' : '';
	return typesetValue(
		`${sign}\\frac{${a.slice(sign.length)}}{${b}}`,
		`${numberPlain(top)}/${numberPlain(bottom)}`
	);
}

const reducedFraction = (a: Rational): Value =>
	exact.isWhole(a) ? numberValue(a) : fractionValue(exact.rational(a.n), exact.rational(a.d));

function mixedNumber(a: Rational): Value {
	const size = exact.absolute(a);
	const whole = exact.floor(size);
	const rest = exact.subtract(size, whole);
	if (isZero(rest) || isZero(whole)) return reducedFraction(a);
	const sign = isNegative(a) ? '-' : '';
	return typesetValue(
		`${sign}${whole.n}\\frac{${rest.n}}{${rest.d}}`,
		`${sign}${whole.n} ${rest.n}/${rest.d}`
	);
}

function moneyValue(a: Rational): Value {
	const places = exact.placesOf(a);
	if (places === null || places > 2) throw new Error('money that does not come out in whole cents');
	const digits = exact.decimalText(exact.absolute(a), exact.isWhole(a) ? 0 : 2);
	const sign = isNegative(a) ? '-' : '';
	const [text, latex] = [groupLarge(digits, ','), groupLarge(digits, '{,}')];
	return typesetValue(`${sign}\\$${latex}`, `${sign}$${text}`, `${sign}\\$${text}`);
}

function percentValue(a: Rational): Value {
	const digits = numberPlain(exact.multiply(a, exact.rational(100)));
	return typesetValue(`${digits}\\%`, `${digits}%`, `${digits}%`);
}

function scientificValue(a: Rational): Value {
	if (isZero(a)) return numberValue(a);
	let exponent = 0;
	let rest = exact.absolute(a);
	const ten = exact.rational(10);
	while (exact.compare(rest, ten) >= 0) [rest, exponent] = [exact.divide(rest, ten), exponent + 1];
	while (exact.compare(rest, one) < 0) [rest, exponent] = [exact.multiply(rest, ten), exponent - 1];
	const sign = isNegative(a) ? '-' : '';
	const digits = `${sign}${numberPlain(rest)}`;
	return typesetValue(`${digits} \\times 10^{${exponent}}`, `${digits} x 10^${exponent}`);
}

/** A square root in simplest radical form: `surd(72)` is six roots of two. */
function surdValue(a: Rational): Value {
	if (!exact.isWhole(a) || isNegative(a)) throw new Error('surd of a number that is not whole');
	let outside = 1n;
	let inside = a.n;
	for (let factor = 2n; factor * factor <= inside;) {
		if (inside % (factor * factor) === 0n) {
			inside /= factor * factor;
			outside *= factor;
		} else factor += 1n;
	}
	if (inside <= 1n) return numberValue(exact.rational(inside === 0n ? 0n : outside));
	const front = outside === 1n ? '' : `${outside}`;
	return typesetValue(`${front}\\sqrt{${inside}}`, `${front}√${inside}`);
}

/** A term of an expression: `3x`, `-x`, `\frac{2}{3}x`; nothing when its coefficient is zero. */
function termOf(a: Rational, letter: string): { latex: string; plain: string } {
	if (isZero(a)) return { latex: '', plain: '' };
	const isUnit = exact.compare(exact.absolute(a), one) === 0;
	const coefficient = (text: string) => (isUnit && letter ? text.replace('1', '') : text);
	return {
		latex: `${coefficient(numberLatex(a))}${letter}`,
		plain: `${coefficient(exact.isTerminating(a) ? numberPlain(a) : `(${numberPlain(a)})`)}${letter}`
	};
}

/** A term with its sign in front, to stand behind another: ` + 3x`, ` - 5`. */
function addedTerm(a: Rational, letter: string): { latex: string; plain: string } {
	if (isZero(a)) return { latex: '', plain: '' };
	const { latex, plain } = termOf(exact.absolute(a), letter);
	const sign = isNegative(a) ? '-' : '+';
	return { latex: ` ${sign} ${latex}`, plain: ` ${sign} ${plain}` };
}

function linearValue(slope: Rational, constant: Rational, letter: string): Value {
	if (isZero(slope)) return numberValue(constant);
	const [first, second] = [termOf(slope, letter), addedTerm(constant, letter && '')];
	return typesetValue(first.latex + second.latex, first.plain + second.plain);
}

/** A list as a sentence has it: `3, 4 and 5`. */
function sentenceList(numbers: Rational[]): Value {
	const texts = numbers.map((number) => groupLarge(numberPlain(number), ','));
	const last = texts[texts.length - 1];
	if (texts.length === 1) return textValue(last);
	const first = texts.slice(0, -1).join(', ');
	return textValue(`${first} and ${last}`, `${first} y ${last}`);
}

const capitalize = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const letterOf = (value: Value | undefined, absent: string) => (value ? asText(value).en : absent);
const writes = (min: number, max: number, run: FormulaFunction['run']) => ({ min, max, run });

/** Functions that say how a value is written. */
export const writingFunctions: Record<string, FormulaFunction> = {
	frac: writes(2, 2, ([a, b]) => fractionValue(asNumber(a), asNumber(b))),
	fraction: writes(1, 1, ([a]) => reducedFraction(asNumber(a))),
	mixed: writes(1, 1, ([a]) => mixedNumber(asNumber(a))),
	decimal: writes(2, 2, ([a, places]) => {
		const text = exact.decimalText(asNumber(a), asCount(places));
		return typesetValue(text, text, text);
	}),
	plain: writes(1, 1, ([a]) => {
		const text = numberPlain(asNumber(a));
		return typesetValue(text, text, text);
	}),
	group: writes(1, 1, ([a]) => {
		const text = numberPlain(asNumber(a));
		const grouped = groupThousands(text, ',');
		return typesetValue(groupThousands(text, '{,}'), grouped, grouped);
	}),
	money: writes(1, 1, ([a]) => moneyValue(asNumber(a))),
	percent: writes(1, 1, ([a]) => percentValue(asNumber(a))),
	sci: writes(1, 1, ([a]) => scientificValue(asNumber(a))),
	surd: writes(1, 1, ([a]) => surdValue(asNumber(a))),
	par: writes(1, 1, ([a]) => {
		const number = asNumber(a);
		if (!isNegative(number)) return numberValue(number);
		return typesetValue(`(${numberLatex(number)})`, `(${numberPlain(number)})`);
	}),
	term: writes(2, 2, ([a, letter]) => {
		const { latex, plain } = termOf(asNumber(a), letterOf(letter, ''));
		return typesetValue(latex, plain);
	}),
	plus: writes(1, 2, ([a, letter]) => {
		const { latex, plain } = addedTerm(asNumber(a), letterOf(letter, ''));
		return typesetValue(latex, plain);
	}),
	linear: writes(2, 3, ([m, b, letter]) =>
		linearValue(asNumber(m), asNumber(b), letterOf(letter, 'x'))
	),
	words: writes(1, 1, ([a]) => textValue(...numberWords(asCount(a)))),
	list: writes(1, 1, ([list]) => sentenceList(asNumbers(list))),
	plural: writes(3, 3, ([count, single, many]) => {
		const isOne = exact.compare(asNumber(count), one) === 0;
		return isOne ? single : many;
	}),
	cap: writes(1, 1, ([text]) => {
		const { en, es } = asText(text);
		return textValue(capitalize(en), capitalize(es));
	})
};
