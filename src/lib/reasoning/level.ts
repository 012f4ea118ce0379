import type { ReasoningLevel } from './analysis.ts';

/** What a level is decided on. */
export type Grounds = {
	/** Something was written that can be read, is the student's own, and is more than that something is right. */
	isArgued: boolean;
	/** Somewhere it says in so many words that there is no reason: *it just is*, *idk how to explain it*. */
	saysNothing: boolean;
	claim: boolean;
	evidence: boolean;
	/** A reason was given, right or not. */
	reason: boolean;
	/** Quantities are tied to what they mean, or steps to why they are taken. */
	link: boolean;
	/** How many of the task's ideas were said in words, as part of a reason. */
	rightIdeas: number;
	/** How many clauses hang together by a connective and say how things relate. */
	steps: number;
	/** Something is joined to something else by a connective. */
	isLinked: boolean;
	/** A misconception was told in words. */
	misconceived: boolean;
	/** A statement is false, or an answer is wrong. */
	isWrong: boolean;
};

/** A reason that nothing in the work speaks against. */
const isSound = ({ reason, misconceived, isWrong }: Grounds) => reason && !misconceived && !isWrong;

/**
 * The reasoning level, by the first rule that holds. Length, spelling, grammar and language are no grounds.
 * 3 says *why*; 2 says *how*, or part of *why*; 1 says *what*; 0 has no reasoning yet.
 */
const rules: [level: ReasoningLevel, holds: (grounds: Grounds) => boolean][] = [
	[0, ({ isArgued }) => !isArgued],
	[0, (g) => g.saysNothing && !g.evidence && !g.reason && !g.misconceived && g.rightIdeas === 0],
	[3, (g) => isSound(g) && g.evidence && g.rightIdeas >= 2],
	[3, (g) => isSound(g) && g.rightIdeas >= 3],
	[3, (g) => isSound(g) && g.evidence && g.rightIdeas >= 1 && g.steps >= 2],
	[2, ({ reason }) => reason],
	// Steps to a wrong answer say what was done, and not yet how it hangs together.
	[2, ({ evidence, link, isWrong }) => evidence && link && !isWrong],
	[2, ({ misconceived, isLinked }) => misconceived && isLinked],
	[2, ({ rightIdeas, isWrong }) => rightIdeas >= 2 && !isWrong],
	[1, ({ claim, evidence }) => claim || evidence],
	[1, ({ rightIdeas, misconceived }) => rightIdeas >= 1 || misconceived],
	[0, () => true]
];

/** Decides the reasoning level. */
export function decideLevel(grounds: Grounds): ReasoningLevel {
	const rule = rules.find(([, holds]) => holds(grounds));
	return rule ? rule[0] : 0;
}
