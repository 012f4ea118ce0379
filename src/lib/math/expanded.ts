import { normalize } from './normal-form.ts';
import { monomialOf } from './sums.ts';
import type { Written } from './written.ts';

/** Says whether an expression is a sum of single terms of which no two are alike. */
export function isExpanded(written: Written): boolean {
	const terms = written.kind === 'sum' ? written.terms : [written];
	if (!terms.every(isSingleTerm)) return false;
	const names = terms.map(nameOfTerm);
	return new Set(names).size === names.length && (terms.length === 1 || !names.includes(null));
}

/** What makes terms alike: their variables, and roots of numbers. Null for zero. */
function nameOfTerm(term: Written): string | null {
	const { top } = normalize(term);
	const [only] = top.values();
	return top.size === 1 ? monomialOf([...only.monomial.factors]).name : null;
}

/** A number times powers of letters, each written once. */
export function isSingleTerm(written: Written): boolean {
	switch (written.kind) {
		case 'negative':
			return written.of.kind !== 'negative' && isSingleTerm(written.of);
		case 'product': {
			const parts = written.factors.flatMap(flatten);
			const letters = parts.map(letterOf).filter((letter) => letter !== null);
			return (
				parts.every(isTermFactor) &&
				parts.filter(isNumber).length <= 1 &&
				new Set(letters).size === letters.length
			);
		}
		case 'quotient':
			return isSingleTerm(written.top) && isSingleTerm(written.bottom);
		default:
			return isTermFactor(written);
	}
}

const flatten = (factor: Written): Written[] =>
	factor.kind === 'product' ? factor.factors.flatMap(flatten) : [factor];

/** Numbers that a term may hold one of: two side by side are not multiplied out. */
function isNumber(written: Written): boolean {
	if (written.kind === 'negative') return isNumber(written.of);
	if (written.kind === 'quotient') return isNumber(written.top) && isNumber(written.bottom);
	return written.kind === 'number' || written.kind === 'mixed' || written.kind === 'percent';
}

const letterOf = (written: Written): string | null => {
	const base = written.kind === 'power' ? written.base : written;
	return base.kind === 'letter' ? base.name : base.kind === 'pi' ? 'π' : null;
};

function isTermFactor(written: Written): boolean {
	switch (written.kind) {
		case 'number':
		case 'mixed':
		case 'percent':
		case 'letter':
		case 'pi':
		case 'root':
			return true;
		case 'power':
			return letterOf(written) !== null;
		case 'quotient':
			return isNumber(written) || isSingleTerm(written);
		default:
			return false;
	}
}
