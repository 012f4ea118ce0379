import type { Confidence, Finding, ReasoningLevel } from './analysis.ts';

type Odds = Record<Confidence | 'none', number>;

/**
 * The log odds that something is there, by what the rules found: from how often they agreed with the labels of the
 * part to develop on, held back where the rules had been worked on with those very rows.
 */
const byKind: Record<string, Odds> = {
	idea: { sure: 2, likely: 0.9, unsure: -1.1, none: -2.9 },
	misconception: { sure: 3, likely: 0.7, unsure: -1.4, none: -3.6 },
	move: { sure: 2.5, likely: 1.6, unsure: -0.9, none: -2.3 }
};

/** The log odds of at least level 1, 2 and 3, by the level that the rules decided on. */
const byLevel: Record<ReasoningLevel, [one: number, two: number, three: number]> = {
	0: [-2.2, -3.5, -4.5],
	1: [1.9, -1.5, -4],
	2: [4, 0.6, -2.3],
	3: [4.5, 3.4, 0.7]
};

/** The log odds, by the rules alone, that `idea:…`, `misconception:…`, `move:…` or `level:1+` is so. */
export function oddsByRules(
	code: string,
	{ findings, level }: { findings: Pick<Finding, 'code' | 'confidence'>[]; level: ReasoningLevel }
): number {
	const [kind, id] = code.split(':');
	if (kind === 'level') return byLevel[level][Number.parseInt(id) - 1];
	return byKind[kind][findings.find((each) => each.code === code)?.confidence ?? 'none'];
}
