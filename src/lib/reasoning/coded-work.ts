import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Justification } from './analysis.ts';
import { analyzeWithOdds } from './analyze.ts';
import { oddsByRules } from './prior-odds.ts';
import {
	describeWork,
	learnableCodes,
	levelCodes,
	seedWorks,
	type CodedWork,
	type ReadWork
} from './read-work.ts';
import { trainTaskModel, type TaskModel } from './task-model.ts';

/** A justification that a teacher has coded, as it was handed in. */
export type CodedJustification = {
	variant: TaskVariant;
	justification: Justification;
	checks: AnswerCheck[];
	/** What counts after the teacher's word: `idea:…`, `misconception:…`, `move:…`. */
	codes: string[];
	level: number;
};

/** Reads a justification as a model of its task sees it. */
export function readWork(
	variant: TaskVariant,
	justification: Justification,
	checks: AnswerCheck[]
): ReadWork {
	const { analysis, odds } = analyzeWithOdds(variant, justification, checks);
	return {
		...describeWork(variant, justification, checks, analysis),
		oddsOf: (code) => odds.get(code) ?? oddsByRules(code, analysis)
	};
}

const readCoded = ({
	variant,
	justification,
	checks,
	codes,
	level
}: CodedJustification): CodedWork => ({
	...readWork(variant, justification, checks),
	codes: new Set([...codes, ...levelCodes(level)])
});

/**
 * Reads coded justifications to one task by today's rules, and learns from where teachers saw something else.
 *
 * @param variant whose exemplars and codes are learned with
 */
export const learnTask = (variant: TaskVariant, coded: CodedJustification[]): TaskModel =>
	trainTaskModel(coded.map(readCoded), learnableCodes(variant), seedWorks(variant));
