import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Justification } from './analysis.ts';
import { analyzeJustification } from './analyze.ts';
import { learnableCodes, levelCodes, readWork, seedWorks, type CodedWork } from './read-work.ts';
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

function readCoded({
	variant,
	justification,
	checks,
	codes,
	level
}: CodedJustification): CodedWork {
	const analysis = analyzeJustification(variant, justification, checks);
	return {
		...readWork(variant, justification, checks, analysis),
		codes: new Set([...codes, ...levelCodes(level)])
	};
}

/**
 * Reads coded justifications to one task by today's rules, and learns from where teachers saw something else.
 *
 * @param variant whose exemplars and codes are learned with
 */
export const learnTask = (variant: TaskVariant, coded: CodedJustification[]): TaskModel =>
	trainTaskModel(coded.map(readCoded), learnableCodes(variant), seedWorks(variant));
