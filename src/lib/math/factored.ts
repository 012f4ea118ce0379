import { isWhole } from './exact.ts';
import { isIrreducible } from './irreducible.ts';
import { normalize } from './normal-form.ts';
import { constantOf, contentOf } from './sums.ts';
import { hasPart, type Written } from './written.ts';

/** Says whether an expression is a product that is factored completely over the integers. */
export function isFactored(written: Written): boolean {
	const isNumber = !hasPart(written, (part) => part.kind === 'letter');
	if (isNumber) return isPrimeProduct(written);
	const factors = factorsOf(written);
	if (!factors) return false;
	const numbers = factors.filter((factor) => constantOf(normalize(factor).top) !== null);
	return numbers.length <= 1 && factors.every(isFinished);
}

/** The factors of a product, its divisor's too, each without its exponent; null when one is nested oddly. */
function factorsOf(written: Written): Written[] | null {
	switch (written.kind) {
		case 'negative':
			return factorsOf(written.of);
		case 'product': {
			const all = written.factors.map(factorsOf);
			return all.some((one) => !one) ? null : all.flatMap((one) => one ?? []);
		}
		case 'power':
			return written.exponent.kind === 'number' ? factorsOf(written.base) : null;
		case 'quotient': {
			const [top, bottom] = [factorsOf(written.top), factorsOf(written.bottom)];
			if (written.top.kind === 'number' && written.bottom.kind === 'number') return [written];
			return top && bottom ? [...top, ...bottom.filter((part) => part.kind !== 'number')] : null;
		}
		default:
			return [written];
	}
}

/** A number, a letter, or a sum of whole multiples that has no factors of its own. */
function isFinished(factor: Written): boolean {
	if (factor.kind === 'letter' || factor.kind === 'pi') return true;
	const { top, bottom } = normalize(factor);
	if (bottom.size !== 1) return false;
	if (constantOf(top) !== null) return factor.kind !== 'sum' && factor.kind !== 'product';
	const content = contentOf(top);
	return isWhole(content) && content.n === 1n && isIrreducible(top);
}

/** `2^3 · 5`: a product of powers of primes; a prime alone, too. */
function isPrimeProduct(written: Written): boolean {
	switch (written.kind) {
		case 'negative':
			return isPrimeProduct(written.of);
		case 'product':
			return written.factors.every((factor) => factor.kind !== 'product' && isPrimeProduct(factor));
		case 'power':
			return written.exponent.kind === 'number' && isPrimeProduct(written.base);
		case 'number':
			return written.look === 'whole' && isPrime(written.value.n);
		default:
			return false;
	}
}

function isPrime(value: bigint): boolean {
	if (value < 2n || value > 100_000_000n) return false;
	for (let divisor = 2n; divisor * divisor <= value; divisor += 1n) {
		if (value % divisor === 0n) return false;
	}
	return true;
}
