import type { Exact } from './exact.ts';
import type { Unit } from './units.ts';

/** A number as it stands: `0.50` is a decimal of two places, `0.\overline{3}` a repeating one. */
export type WrittenNumber = {
	kind: 'number';
	value: Exact;
	look: 'whole' | 'decimal' | 'repeating';
	places: number;
};

/** An expression as it was written, before any simplification. A subtraction is a sum with a negative. */
export type Written =
	| WrittenNumber
	| { kind: 'mixed'; whole: bigint; top: bigint; bottom: bigint }
	| { kind: 'letter'; name: string }
	| { kind: 'pi' }
	| { kind: 'unit'; unit: Unit }
	| { kind: 'sum'; terms: Written[] }
	| { kind: 'negative'; of: Written }
	| { kind: 'product'; factors: Written[] }
	| { kind: 'quotient'; top: Written; bottom: Written }
	| { kind: 'power'; base: Written; exponent: Written }
	| { kind: 'root'; of: Written; degree: Written | null }
	| { kind: 'absolute'; of: Written }
	| { kind: 'percent'; of: Written }
	| { kind: 'plus-minus'; left: Written | null; of: Written };

/** A sign between the sides of a relation. */
export type RelationSign = '=' | '<' | '≤' | '>' | '≥' | '≠';

/** A whole answer as it was written. */
export type Statement =
	| { kind: 'expression'; of: Written }
	| { kind: 'relation'; sides: Written[]; signs: RelationSign[] }
	| { kind: 'ratio'; terms: Written[] }
	| { kind: 'tuple'; fence: '(' | '[' | '{'; items: Statement[] }
	| { kind: 'series'; joint: ',' | 'or' | 'and'; items: Statement[] }
	/** What a division leaves: `7 r 2`. */
	| { kind: 'remainder'; quotient: Exact; rest: Exact }
	| { kind: 'nothing' }
	| { kind: 'everything' }
	| { kind: 'words'; text: string };

/** The parts that an expression is made of directly. */
export function partsOf(written: Written): Written[] {
	switch (written.kind) {
		case 'sum':
			return written.terms;
		case 'product':
			return written.factors;
		case 'quotient':
			return [written.top, written.bottom];
		case 'power':
			return [written.base, written.exponent];
		case 'root':
			return written.degree ? [written.of, written.degree] : [written.of];
		case 'plus-minus':
			return written.left ? [written.left, written.of] : [written.of];
		case 'negative':
		case 'absolute':
		case 'percent':
			return [written.of];
		default:
			return [];
	}
}

/** Says whether an expression or any part of it passes a test. */
export const hasPart = (written: Written, test: (part: Written) => boolean): boolean =>
	test(written) || partsOf(written).some((part) => hasPart(part, test));

/** All expressions that a statement holds. */
export function expressionsOf(statement: Statement): Written[] {
	switch (statement.kind) {
		case 'expression':
			return [statement.of];
		case 'relation':
			return statement.sides;
		case 'ratio':
			return statement.terms;
		case 'tuple':
		case 'series':
			return statement.items.flatMap(expressionsOf);
		default:
			return [];
	}
}

/** The letters that stand in an expression. */
export function lettersOf(written: Written): Set<string> {
	if (written.kind === 'letter') return new Set([written.name]);
	return new Set(partsOf(written).flatMap((part) => [...lettersOf(part)]));
}
