/** An exact number: a fraction in lowest terms with a positive denominator. */
export type Rational = { n: bigint; d: bigint };

function gcdOf(a: bigint, b: bigint): bigint {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y) [x, y] = [y, x % y];
	return x;
}

/**
 * Makes a number in lowest terms.
 *
 * @throws on a denominator of zero, in words that an author of a task understands
 */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
	const [top, bottom] = [BigInt(n), BigInt(d)];
	if (bottom === 0n) throw new Error('a division by zero');
	const shared = gcdOf(top, bottom) * (bottom < 0n ? -1n : 1n) || 1n;
	return { n: top / shared, d: bottom / shared };
}

/** Reads a decimal as exactly the number written: `0.3` is three tenths. */
export function rationalOf(decimal: string | number): Rational {
	const match = /^(-?)(\d*)(?:\.(\d+))?$/.exec(toPlainDigits(decimal));
	if (!match) throw new Error(`"${decimal}" is not a number`);
	const [, sign, whole, places = ''] = match;
	const value = rational(BigInt(`${whole}${places}` || '0'), 10n ** BigInt(places.length));
	return sign ? negate(value) : value;
}

/** Numbers that JavaScript writes with an exponent are outside what a task needs, but for tiny ones. */
function toPlainDigits(decimal: string | number): string {
	const text = String(decimal);
	return /e/.test(text) ? Number(decimal).toFixed(12).replace(/0+$/, '') : text;
}

/** Adds. */
export const add = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
/** Changes the sign. */
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
/** Subtracts. */
export const subtract = (a: Rational, b: Rational) => add(a, negate(b));
/** Multiplies. */
export const multiply = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
/** Divides. */
export const divide = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
/** Compares: below zero when `a` is the smaller, zero when they are equal. */
export const compare = (a: Rational, b: Rational) => Number(sign(a.n * b.d - b.n * a.d));
/** Says whether it is a whole number. */
export const isWhole = (a: Rational) => a.d === 1n;
/** Leaves out the sign. */
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
/** The nearest number that JavaScript can hold. */
export const toNumber = (a: Rational) =>
	isTerminating(a) ? Number(decimalText(a)) : Number(a.n) / Number(a.d);

const sign = (a: bigint) => (a < 0n ? -1n : a > 0n ? 1n : 0n);

/** The largest whole number that is not above it. */
export function floor(a: Rational): Rational {
	const quotient = a.n / a.d;
	return rational(a.n < 0n && a.n % a.d !== 0n ? quotient - 1n : quotient);
}

/** Rounds to a number of decimal places, a half away from zero as in school. */
export function round(a: Rational, places = 0): Rational {
	const scale = rational(10n ** BigInt(places));
	const half = rational(1, 2);
	const rounded = divide(floor(add(multiply(absolute(a), scale), half)), scale);
	return a.n < 0n ? negate(rounded) : rounded;
}

/**
 * Raises to a whole power.
 *
 * @throws when the exponent is not a whole number between -60 and 60
 */
export function power(a: Rational, exponent: Rational): Rational {
	if (!isWhole(exponent)) throw new Error('an exponent that is not whole');
	if (exponent.n > 60n || exponent.n < -60n) throw new Error('an exponent above 60');
	const size = exponent.n < 0n ? -exponent.n : exponent.n;
	const raised = rational(a.n ** size, a.d ** size);
	return exponent.n < 0n ? divide(rational(1), raised) : raised;
}

/** The greatest common divisor of two whole numbers. */
export function gcd(a: Rational, b: Rational): Rational {
	if (!isWhole(a) || !isWhole(b)) throw new Error('gcd and lcm of numbers that are not whole');
	return rational(gcdOf(a.n, b.n));
}

/** The whole part of a root: the largest `r` with `r` to the `degree` at most `value`. */
function wholeRoot(value: bigint, degree: bigint): bigint {
	let low = 0n;
	let high = 1n;
	while (high ** degree <= value) high *= 2n;
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		if (middle ** degree <= value) low = middle;
		else high = middle;
	}
	return low;
}

/** The exact root of a number, or null when it has none that is rational. */
export function exactRoot(a: Rational, degree: 2n | 3n): Rational | null {
	if (a.n < 0n) {
		if (degree === 2n) return null;
		const root = exactRoot(negate(a), degree);
		return root && negate(root);
	}
	const root = rational(wholeRoot(a.n, degree), wholeRoot(a.d, degree));
	return compare(power(root, rational(degree)), a) === 0 ? root : null;
}

/** A root rounded to a number of decimal places, exactly (no floating point). */
export function roundedRoot(a: Rational, degree: 2n | 3n, places: number): Rational {
	if (a.n < 0n) throw new Error('a root of a negative number');
	const scale = 10n ** BigInt(places + 2);
	const root = wholeRoot((a.n * scale ** degree) / a.d, degree);
	return round(rational(root, scale), places);
}

/** Says whether its decimal ends. */
export function isTerminating(a: Rational): boolean {
	let rest = a.d;
	while (rest % 2n === 0n) rest /= 2n;
	while (rest % 5n === 0n) rest /= 5n;
	return rest === 1n;
}

/** How many decimal places it needs; null when its decimal does not end. */
export function placesOf(a: Rational): number | null {
	if (!isTerminating(a)) return null;
	let places = 0;
	while (10n ** BigInt(places) % a.d !== 0n) places += 1;
	return places;
}

/**
 * Writes it as a decimal.
 *
 * @param places written out with zeros; as many as it needs when absent
 */
export function decimalText(a: Rational, places = placesOf(a) ?? 6): string {
	const rounded = round(a, places);
	const digits = ((rounded.n < 0n ? -rounded.n : rounded.n) * 10n ** BigInt(places)) / rounded.d;
	const text = digits.toString().padStart(places + 1, '0');
	const whole = text.slice(0, text.length - places);
	const minus = rounded.n < 0n ? '-' : '';
	return places ? `${minus}${whole}.${text.slice(-places)}` : `${minus}${whole}`;
}
