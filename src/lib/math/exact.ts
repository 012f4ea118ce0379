/** An exact number: a fraction in lowest terms with a positive denominator. */
export type Exact = { n: bigint; d: bigint };

/** The greatest common divisor of two whole numbers, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y) [x, y] = [y, x % y];
	return x;
}

/** Makes a number in lowest terms; the denominator must not be zero. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
	const [top, bottom] = [BigInt(n), BigInt(d)];
	if (bottom === 1n) return { n: top, d: 1n };
	const shared = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
	return { n: top / shared, d: bottom / shared };
}

/** Zero. */
export const zero: Exact = { n: 0n, d: 1n };
/** One. */
export const one: Exact = { n: 1n, d: 1n };

/** Adds. */
export const plus = (a: Exact, b: Exact): Exact =>
	a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : exact(a.n * b.d + b.n * a.d, a.d * b.d);
/** Changes the sign. */
export const negated = (a: Exact): Exact => ({ n: -a.n, d: a.d });
/** Subtracts. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, negated(b));
/** Multiplies. */
export const times = (a: Exact, b: Exact): Exact =>
	a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : exact(a.n * b.n, a.d * b.d);
/** Divides; the divisor must not be zero. */
export const over = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n);
/** Says whether it is zero. */
export const isZero = (a: Exact) => a.n === 0n;
/** Says whether it is a whole number. */
export const isWhole = (a: Exact) => a.d === 1n;
/** Says whether two numbers are one. */
export const isSame = (a: Exact, b: Exact) => a.n === b.n && a.d === b.d;
/** Compares: -1, 0 or 1. */
export function compare(a: Exact, b: Exact): number {
	const difference = a.n * b.d - b.n * a.d;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above it. */
export function floor(a: Exact): bigint {
	const quotient = a.n / a.d;
	return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Raises to a whole power, which may be negative when the base is not zero. */
export function raise(a: Exact, exponent: bigint): Exact {
	if (exponent < 0n) return raise(over(one, a), -exponent);
	return { n: a.n ** exponent, d: a.d ** exponent };
}

/** The whole part of a root of a whole number that is not negative. */
export function wholeRoot(value: bigint, degree: bigint): bigint {
	if (value < 2n) return value;
	const bits = BigInt(value.toString(2).length);
	let guess = 1n << (bits / degree + 1n);
	for (;;) {
		const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
		if (next >= guess) return guess;
		guess = next;
	}
}
