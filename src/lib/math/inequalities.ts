import { isSameSet, type Comparison } from './comparison.ts';
import { differenceOf, leadingNumber, powersOf, variablesOf } from './equations.ts';
import { compare, exact, one, over, plus } from './exact.ts';
import { refuse } from './limits.ts';
import { isEqual } from './normal-form.ts';
import { approximate, signOf } from './numeric.ts';
import {
	addRatios,
	constantRatio,
	divideRatios,
	isClosed,
	multiplyRatios,
	negateRatio,
	type Ratio
} from './ratios.ts';
import type { RelationSign, Statement, Written } from './written.ts';

/** One comparison of an expression with zero. */
type Condition = { left: Ratio; sign: RelationSign };

/** Conditions that hold together, or of which one holds. */
type Conditions = { joint: 'and' | 'or'; all: Condition[] };

/** Reads inequalities, chained and joined ones too; null when something else stands among them. */
function conditionsOf(statement: Statement): Conditions | null {
	const items = statement.kind === 'series' ? statement.items : [statement];
	const joint = statement.kind === 'series' && statement.joint === 'or' ? 'or' : 'and';
	const all: Condition[] = [];
	for (const item of items) {
		if (item.kind !== 'relation') return null;
		if (joint === 'or' && item.signs.length > 1) return null;
		item.signs.forEach((sign, i) => {
			const sides: [Written, Written] = [item.sides[i], item.sides[i + 1]];
			all.push({ left: differenceOf(sides), sign });
		});
	}
	return { joint, all };
}

const isInequality = ({ all }: Conditions) => all.some(({ sign }) => sign !== '=');

/** Compares inequalities: equal when the same numbers make them true. */
export function compareInequalities(answer: Statement, key: Statement): Comparison {
	const wanted = conditionsOf(key);
	if (!wanted) throw new Error('The key is not an inequality');
	const given = conditionsOf(answer);
	if (!given || !isInequality(given)) return 'different';
	const lines = [...given.all, ...wanted.all].map(({ left }) => lineOf(left));
	const letters = new Set(lines.map((line) => line?.letter));
	if (letters.size === 1 && lines.every((line) => line !== null)) {
		return holdTogether(
			given,
			wanted,
			lines.map(({ root }) => root)
		)
			? 'equal'
			: 'different';
	}
	return haveSameConditions(given, wanted) ? 'equal' : 'different';
}

/** A condition that is linear in one letter: where it changes. */
function lineOf({ top, bottom }: Ratio): { letter: string; root: Ratio } | null {
	const powers = powersOf(top);
	const letters = variablesOf(top);
	if (!powers || letters.length !== 1 || Math.max(...powers.keys()) !== 1) return null;
	if (variablesOf(bottom).length) return null;
	const one = constantRatio(exact(1)).bottom;
	const slope = powers.get(1);
	if (!slope) return null;
	const start = powers.get(0);
	const root = start
		? negateRatio(divideRatios({ top: start, bottom: one }, { top: slope, bottom: one }))
		: constantRatio(exact(0));
	return { letter: letters[0], root };
}

/** Tries both at each place where one of them changes, and between: nothing can differ elsewhere. */
function holdTogether(given: Conditions, wanted: Conditions, roots: Ratio[]): boolean {
	const places = roots.map(approximate).sort(compare);
	const between = places.flatMap((place, i) =>
		i === 0 ? [] : [over(plus(place, places[i - 1]), exact(2))]
	);
	const first = plus(places[0], exact(-1));
	const last = plus(places[places.length - 1], one);
	const points = [...roots, ...[first, ...between, last].map(constantRatio)];
	return points.every((point) => holdsAt(given, point) === holdsAt(wanted, point));
}

function holdsAt({ joint, all }: Conditions, point: Ratio): boolean {
	const results = all.map(({ left, sign }) => signHolds(valueAt(left, point), sign));
	return joint === 'or' ? results.includes(true) : !results.includes(false);
}

/** The sign of a linear expression at a point, exact at its root. */
function valueAt(left: Ratio, point: Ratio): number {
	const powers = powersOf(left.top);
	const bottom = constantRatio(one).bottom;
	let total: Ratio = constantRatio(exact(0));
	for (const [power, top] of powers ?? []) {
		const term: Ratio = { top, bottom };
		total = addRatios(total, power === 1 ? multiplyRatios(term, point) : term);
	}
	if (isEqual(total, constantRatio(exact(0)))) return 0;
	return signOf(total) * signOf({ top: left.bottom, bottom });
}

function signHolds(value: number, sign: RelationSign): boolean {
	switch (sign) {
		case '=':
			return value === 0;
		case '≠':
			return value !== 0;
		case '<':
			return value < 0;
		case '≤':
			return value <= 0;
		case '>':
			return value > 0;
		case '≥':
			return value >= 0;
	}
}

/** Inequalities in several letters: the same conditions, up to positive factors and sides swapped. */
function haveSameConditions(given: Conditions, wanted: Conditions): boolean {
	if (given.joint !== wanted.joint && given.all.length > 1) return false;
	const [a, b] = [given.all.map(turn), wanted.all.map(turn)];
	return isSameSet(a, b, (x, y) => x.sign === y.sign && isEqual(x.left, y.left));
}

const turned: Record<RelationSign, RelationSign> = {
	'=': '=',
	'≠': '≠',
	'<': '>',
	'>': '<',
	'≤': '≥',
	'≥': '≤'
};

/** Divides by the leading coefficient, and turns the sign when that is negative. */
function turn({ left, sign }: Condition): Condition {
	if (variablesOf(left.bottom).length) return { left, sign };
	const leading = leadingNumber(left.top);
	if (!leading) return { left, sign };
	const factor: Ratio = { top: leading, bottom: left.bottom };
	if (!isClosed(factor)) return refuse('too-hard');
	return {
		left: divideRatios(left, factor),
		sign: signOf(factor) < 0 ? turned[sign] : sign
	};
}
