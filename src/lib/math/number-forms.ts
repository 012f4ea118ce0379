import { gcd } from './exact.ts';
import type { Written } from './written.ts';

/** A number without its sign and its unit: what number forms are judged on. */
export function bareNumber(written: Written): Written {
	switch (written.kind) {
		case 'negative':
			return bareNumber(written.of);
		case 'product': {
			const others = written.factors.filter((factor) => !isUnitPart(factor));
			const isUnitProduct = others.length < written.factors.length && others.length === 1;
			return isUnitProduct ? bareNumber(others[0]) : written;
		}
		case 'quotient':
			// The rate `3.50 dollars / hour`.
			return isUnitPart(written.bottom) ? bareNumber(written.top) : written;
		default:
			return written;
	}
}

function isUnitPart(written: Written): boolean {
	if (written.kind === 'unit') return true;
	if (written.kind === 'power') return isUnitPart(written.base);
	if (written.kind === 'quotient') return isUnitPart(written.top) && isUnitPart(written.bottom);
	return written.kind === 'product' && written.factors.every(isUnitPart);
}

const isWholeNumber = (written: Written): written is Extract<Written, { kind: 'number' }> =>
	written.kind === 'number' && written.look === 'whole';

/** A fraction of two whole numbers, with a sign before it or before its top. */
function fractionOf(written: Written): { top: bigint; bottom: bigint } | null {
	const number = bareNumber(written);
	if (number.kind !== 'quotient') return null;
	const top = number.top.kind === 'negative' ? number.top.of : number.top;
	if (!isWholeNumber(top) || !isWholeNumber(number.bottom)) return null;
	return { top: top.value.n, bottom: number.bottom.value.n };
}

const isReduced = ({ top, bottom }: { top: bigint; bottom: bigint }) =>
	bottom > 1n && gcd(top, bottom) === 1n;

/** A fraction in lowest terms, or a whole number. */
export function isSimplestFraction(written: Written): boolean {
	if (isWholeNumber(bareNumber(written))) return true;
	const fraction = fractionOf(written);
	return fraction !== null && isReduced(fraction);
}

/** A proper fraction in lowest terms beside a whole number; without one where the value has none. */
export function isMixedNumber(written: Written): boolean {
	const number = bareNumber(written);
	if (number.kind === 'mixed') {
		return number.whole > 0n && number.top < number.bottom && isReduced(number);
	}
	if (isWholeNumber(number)) return true;
	const fraction = fractionOf(written);
	return fraction !== null && isReduced(fraction) && fraction.top < fraction.bottom;
}

/** A decimal, or a whole number. */
export const isDecimal = (written: Written) => bareNumber(written).kind === 'number';

/** A decimal with just so many places. */
export function hasPlaces(written: Written, places: number): boolean {
	const number = bareNumber(written);
	return number.kind === 'number' && number.look !== 'repeating' && number.places === places;
}

/** A number from 1 to below 10, times a power of ten. */
export function isScientific(written: Written): boolean {
	const number = bareNumber(written);
	const factors =
		number.kind === 'product' ? number.factors.filter((factor) => !isUnitPart(factor)) : [];
	const [first, power] = factors;
	if (factors.length !== 2 || first.kind !== 'number' || power.kind !== 'power') return false;
	const { value, look } = first;
	const inRange = value.n >= value.d && value.n < 10n * value.d && look !== 'repeating';
	return inRange && isTen(power.base) && isWholeExponent(power.exponent);
}

const isTen = (written: Written) => isWholeNumber(written) && written.value.n === 10n;

const isWholeExponent = (written: Written): boolean =>
	written.kind === 'negative' ? isWholeNumber(written.of) : isWholeNumber(written);

/** One base with one exponent, both written out; a bare base has the exponent one. */
export function isSinglePower(written: Written): boolean {
	if (written.kind !== 'power') return written.kind === 'letter';
	const { base, exponent } = written;
	return isPlainBase(base) && isPlainExponent(exponent);
}

function isPlainBase(base: Written): boolean {
	switch (base.kind) {
		case 'number':
		case 'letter':
		case 'pi':
			return true;
		case 'negative':
			return isPlainBase(base.of);
		case 'product':
			return base.factors.every((factor) => factor.kind === 'letter' || factor.kind === 'number');
		case 'quotient':
			return isPlainBase(base.top) && isPlainBase(base.bottom);
		case 'sum':
			return true;
		default:
			return false;
	}
}

function isPlainExponent(exponent: Written): boolean {
	switch (exponent.kind) {
		case 'number':
		case 'letter':
			return true;
		case 'negative':
			return isPlainExponent(exponent.of);
		case 'quotient':
			return isPlainExponent(exponent.top) && isPlainExponent(exponent.bottom);
		case 'product':
		case 'sum':
			return exponent.kind === 'sum'
				? exponent.terms.some((term) => term.kind !== 'number' && !isNegativeNumber(term))
				: exponent.factors.some((factor) => factor.kind === 'letter');
		default:
			return false;
	}
}

const isNegativeNumber = (written: Written) =>
	written.kind === 'negative' && written.of.kind === 'number';

/** The terms of a ratio in whole numbers without a common factor. */
export function isLowestRatio(terms: Written[]): boolean {
	const numbers = terms.map(bareNumber);
	if (!numbers.every(isWholeNumber)) return false;
	const shared = numbers.reduce(
		(factor, number) => gcd(factor, number.kind === 'number' ? number.value.n : 1n),
		0n
	);
	return shared === 1n;
}
