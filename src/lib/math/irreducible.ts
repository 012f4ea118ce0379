import { exact, floor, isWhole, minus, over, plus, times, zero, type Exact } from './exact.ts';
import { spend } from './limits.ts';
import { multiplySums, nameOf, primitiveOf, type Atom, type Monomial, type Sum } from './sums.ts';

/** A polynomial in one variable: its coefficients, the constant first and the leading one not zero. */
type Polynomial = bigint[];

/**
 * Says whether a polynomial with whole coefficients without a common factor has no factors of its own.
 *
 * In several variables it is first brought to one (Kronecker's substitution): `y` becomes a power of `x` that is
 * higher than any power of `x` in it, and each factor found is tried on the polynomial itself.
 */
export function isIrreducible(sum: Sum): boolean {
	const variables = variablesIn(sum);
	if (!variables) return true;
	if (sum.size === 1) return totalDegree(sum) <= 1;
	if (hasCommonVariable(sum)) return false;
	const widths = variables.map((atom) => degreeIn(sum, atom));
	const single = toSingle(sum, variables, widths);
	if (!single || single.length > 40) return true;
	const factors = factorize(single);
	if (factors.length < 2) return true;
	if (variables.length === 1) return false;
	return !someGroupDivides(sum, factors, variables, widths);
}

/** The variables of a polynomial; null when anything else stands in it. */
function variablesIn(sum: Sum): Atom[] | null {
	const found = new Map<string, Atom>();
	for (const { monomial } of sum.values()) {
		for (const { atom, exponent } of monomial.factors) {
			const isPlain = !exponent.variable && isWhole(exponent.constant) && exponent.constant.n > 0n;
			if (atom.kind !== 'variable' || !isPlain) return null;
			found.set(atom.name, atom);
		}
	}
	return [...found.values()];
}

const exponentIn = (monomial: Monomial, atom: Atom): number =>
	Number(monomial.factors.find((f) => f.atom.name === atom.name)?.exponent.constant.n ?? 0n);

const totalDegree = (sum: Sum) =>
	Math.max(
		...[...sum.values()].map(({ monomial }) =>
			monomial.factors.reduce((degree, f) => degree + Number(f.exponent.constant.n), 0)
		)
	);

const degreeIn = (sum: Sum, atom: Atom) =>
	Math.max(...[...sum.values()].map(({ monomial }) => exponentIn(monomial, atom)));

const hasCommonVariable = (sum: Sum) => {
	const [first, ...others] = [...sum.values()].map(({ monomial }) => monomial);
	return first.factors.some(({ atom }) => others.every((other) => exponentIn(other, atom) > 0));
};

function toSingle(sum: Sum, variables: Atom[], widths: number[]): Polynomial | null {
	const places = widths.map((_, i) => widths.slice(0, i).reduce((n, width) => n * (width + 1), 1));
	const degree = widths.reduce((n, width) => n * (width + 1), 1);
	if (degree > 60) return null;
	const single: Polynomial = Array.from({ length: degree }, () => 0n);
	for (const { monomial, coefficient } of sum.values()) {
		const at = variables.reduce((n, atom, i) => n + exponentIn(monomial, atom) * places[i], 0);
		single[at] = coefficient.n;
	}
	return trim(single);
}

function trim(polynomial: Polynomial): Polynomial {
	const length = polynomial.findLastIndex((coefficient) => coefficient !== 0n) + 1;
	return polynomial.slice(0, length);
}

/** Back from one variable: the digits of each exponent are the exponents of the variables. */
function fromSingle(single: Polynomial, variables: Atom[], widths: number[]): Sum {
	const sum = new Map<string, { monomial: Monomial; coefficient: Exact }>();
	single.forEach((coefficient, exponent) => {
		if (coefficient === 0n) return;
		let rest = exponent;
		const factors = variables.flatMap((atom, i) => {
			const power = rest % (widths[i] + 1);
			rest = Math.floor(rest / (widths[i] + 1));
			return power ? [{ atom, exponent: { constant: exact(power), variable: null } }] : [];
		});
		factors.sort((a, b) => (a.atom.name < b.atom.name ? -1 : 1));
		const name = factors.map((f) => `${f.atom.name}^${f.exponent.constant.n}`).join('*');
		sum.set(name, { monomial: { name, factors }, coefficient: exact(coefficient) });
	});
	return sum;
}

/** Whether a product of some of the factors, but not all, splits the polynomial itself. */
function someGroupDivides(
	sum: Sum,
	factors: Polynomial[],
	variables: Atom[],
	widths: number[]
): boolean {
	if (factors.length > 10) return false;
	const wanted = nameOf(primitiveOf(sum).part);
	for (let group = 1; group < 2 ** factors.length / 2; group += 1) {
		const inside = factors.filter((_, i) => group & (1 << i));
		const outside = factors.filter((_, i) => !(group & (1 << i)));
		const [left, right] = [inside, outside].map((some) =>
			fromSingle(some.reduce(multiply, [1n]), variables, widths)
		);
		const product = multiplySums(left, right);
		if (product.size && nameOf(primitiveOf(product).part) === wanted) return true;
	}
	return false;
}

function multiply(a: Polynomial, b: Polynomial): Polynomial {
	const product: Polynomial = Array.from({ length: a.length + b.length - 1 }, () => 0n);
	a.forEach((x, i) => b.forEach((y, j) => (product[i + j] += x * y)));
	return product;
}

/** The irreducible factors by Kronecker's method: a factor's values divide the polynomial's. */
function factorize(polynomial: Polynomial): Polynomial[] {
	const degree = polynomial.length - 1;
	if (degree < 2) return degree < 1 ? [] : [polynomial];
	for (let size = 1; size <= Math.min(degree / 2, 4); size += 1) {
		const factor = findFactor(polynomial, size);
		if (factor) return [factor, ...factorize(divide(polynomial, factor) ?? [1n])];
	}
	return [polynomial];
}

const places = [0n, 1n, -1n, 2n, -2n, 3n, -3n, 4n, -4n, 5n, -5n];

/** A factor of just this degree; the polynomial has none of a lower one. */
function findFactor(polynomial: Polynomial, degree: number): Polynomial | null {
	const root = places.find((place) => valueAt(polynomial, place) === 0n);
	if (root !== undefined) return degree === 1 ? [-root, 1n] : null;
	const tried = places
		.map((place) => ({ place, values: divisorsOf(valueAt(polynomial, place)) }))
		.sort((a, b) => a.values.length - b.values.length)
		.slice(0, degree + 1);
	const count = tried.reduce((n, { values }, i) => n * values.length * (i === 0 ? 1 : 2), 1);
	if (count > 20_000) return null;
	return tryValues(polynomial, tried, []);
}

type Trial = { place: bigint; values: bigint[] };

function tryValues(polynomial: Polynomial, tried: Trial[], chosen: bigint[]): Polynomial | null {
	if (chosen.length === tried.length) {
		spend(1);
		const factor = through(
			tried.map(({ place }, i) => [place, chosen[i]]),
			tried.length
		);
		return factor && factor.length === tried.length && divide(polynomial, factor) ? factor : null;
	}
	for (const value of tried[chosen.length].values) {
		for (const signed of chosen.length === 0 ? [value] : [value, -value]) {
			const found = tryValues(polynomial, tried, [...chosen, signed]);
			if (found) return found;
		}
	}
	return null;
}

const valueAt = (polynomial: Polynomial, place: bigint) =>
	polynomial.reduceRight((value, coefficient) => value * place + coefficient, 0n);

function divisorsOf(value: bigint): bigint[] {
	const size = value < 0n ? -value : value;
	const found: bigint[] = [];
	for (let divisor = 1n; divisor * divisor <= size && divisor < 2000n; divisor += 1n) {
		if (size % divisor === 0n) found.push(divisor, size / divisor);
	}
	return [...new Set(found)];
}

/** The polynomial with whole coefficients through some points (Newton's differences); null when there is none. */
function through(points: [place: bigint, value: bigint][], length: number): Polynomial | null {
	let column: Exact[] = points.map(([, value]) => exact(value));
	const leading: Exact[] = [column[0]];
	for (let step = 1; step < length; step += 1) {
		column = column
			.slice(1)
			.map((value, i) => over(minus(value, column[i]), exact(points[i + step][0] - points[i][0])));
		leading.push(column[0]);
	}
	let result: Exact[] = [zero];
	for (let step = length - 1; step >= 0; step -= 1) {
		const place = exact(points[step][0]);
		const shifted = [zero, ...result].map((value, i) =>
			minus(value, times(result[i] ?? zero, place))
		);
		shifted[0] = plus(shifted[0], leading[step]);
		result = shifted;
	}
	return result.every(isWhole) ? trim(result.map(floor)) : null;
}

/** The quotient of two polynomials when it comes out even; null when it does not. */
function divide(dividend: Polynomial, divisor: Polynomial): Polynomial | null {
	const rest = [...dividend];
	const quotient: Polynomial = [];
	const lead = divisor[divisor.length - 1];
	for (let at = dividend.length - divisor.length; at >= 0; at -= 1) {
		const top = rest[at + divisor.length - 1];
		if (top % lead !== 0n) return null;
		const factor = top / lead;
		quotient[at] = factor;
		divisor.forEach((coefficient, i) => (rest[at + i] -= factor * coefficient));
	}
	return rest.every((coefficient) => coefficient === 0n) ? quotient : null;
}
