import { compare, negated, one, zero } from './exact.ts';
import { signOf } from './numeric.ts';
import {
	absoluteAtom,
	constantRatio,
	divideRatios,
	isClosed,
	isEven,
	negateRatio,
	numberOf,
	oneSum,
	type Ratio
} from './ratios.ts';
import {
	atomSum,
	constantOf,
	constantSum,
	monomialOf,
	primitiveOf,
	scaleSum,
	type Sum
} from './sums.ts';

/** The absolute value. */
export function absoluteRatio(ratio: Ratio): Ratio {
	const value = numberOf(ratio);
	if (value) return constantRatio(compare(value, zero) < 0 ? negated(value) : value);
	if (isClosed(ratio)) return signOf(ratio) < 0 ? negateRatio(ratio) : ratio;
	return divideRatios(
		{ top: absoluteSum(ratio.top), bottom: oneSum },
		{ top: absoluteSum(ratio.bottom), bottom: oneSum }
	);
}

function absoluteSum(sum: Sum): Sum {
	if (sum === oneSum) return sum;
	const value = constantOf(sum);
	if (value) return constantSum(value.n < 0n ? negated(value) : value);
	const { part, factor } = primitiveOf(sum);
	const size = factor.n < 0n ? negated(factor) : factor;
	if (part.size !== 1) return scaleSum(atomSum(absoluteAtom(part)), size);
	const [{ monomial }] = part.values();
	const factors = monomial.factors.map(({ atom, exponent }) => {
		const isSure =
			atom.kind !== 'variable' || (exponent.constant.d === 1n && isEven(exponent.constant.n));
		return { atom: isSure ? atom : absoluteAtom(atomSum(atom)), exponent };
	});
	const inside = monomialOf(factors);
	return scaleSum(new Map([[inside.name, { monomial: inside, coefficient: one }]]), size);
}
