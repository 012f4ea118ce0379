import type { ReasoningLevel } from './analysis.ts';

/** What a level is decided on. */
export type Grounds = {
	/** Something was written that can be read, and it is the student's own. */
	isSaid: boolean;
	claim: boolean;
	evidence: boolean;
	/** A reason was given, right or not. */
	reason: boolean;
	/** Quantities are tied to what they mean, or steps to why they are taken. */
	link: boolean;
	/** How many of the task's ideas were said in words, as part of a reason. */
	rightIdeas: number;
	/** A misconception was told in words. */
	misconceived: boolean;
	/** A statement is false, or an answer is wrong. */
	isWrong: boolean;
};

/**
 * The reasoning level, by the first rule that holds. Length, spelling, grammar and language are no grounds.
 * 3 says *why*; 2 says *how*, or part of *why*; 1 says *what*; 0 has no reasoning yet.
 */
const rules: [level: ReasoningLevel, holds: (grounds: Grounds) => boolean][] = [
	[0, ({ isSaid }) => !isSaid],
	[3, (g) => g.reason && g.rightIdeas >= 2 && !g.misconceived && !g.isWrong],
	[3, (g) => g.reason && g.rightIdeas >= 1 && g.evidence && !g.misconceived && !g.isWrong],
	[2, ({ reason }) => reason],
	[2, ({ rightIdeas }) => rightIdeas >= 1],
	[2, ({ misconceived }) => misconceived],
	[2, ({ evidence, link }) => evidence && link],
	[1, ({ claim, evidence }) => claim || evidence],
	[0, () => true]
];

/** Decides the reasoning level. */
export function decideLevel(grounds: Grounds): ReasoningLevel {
	const rule = rules.find(([, holds]) => holds(grounds));
	return rule ? rule[0] : 0;
}
