import { globSync, readFileSync } from 'node:fs';
import type { AnswerCheck } from '#lib/math/check.ts';
import { parseTask, type Task, type TaskVariant } from '#lib/tasks/task.ts';

/** Reads the tasks of the bank, in the order of their files. */
export const readBankTasks = (): Task[] =>
	globSync('src/lib/tasks/bank/*/*.yaml')
		.toSorted()
		.map((file) => parseTask(readFileSync(file, 'utf8'), file));

/**
 * The verdicts that go with answers which are a task's own: its keys, or its known wrong answers.
 * Anything else is wrong without a name.
 */
export const checksOf = ({ parts }: TaskVariant, answers: string[]): AnswerCheck[] =>
	parts.map(({ key, wrongAnswers }, i) => {
		if (answers[i] === undefined || answers[i] === key.expected) return { kind: 'correct' };
		const known = wrongAnswers.find(({ latex }) => latex === answers[i]);
		return { kind: 'incorrect', misconceptionId: known?.misconceptionId ?? null };
	});

/** The answers that a misconception gives: its own where a part knows it, the key elsewhere. */
export const answersOf = ({ parts }: TaskVariant, misconceptionId: string): string[] =>
	parts.map(({ key, wrongAnswers }) => {
		const wrong = wrongAnswers.find((each) => each.misconceptionId === misconceptionId);
		return wrong?.latex ?? key.expected;
	});
