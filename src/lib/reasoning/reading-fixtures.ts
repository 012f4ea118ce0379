import { readFileSync } from 'node:fs';
import type { AnswerCheck } from '#lib/math/check.ts';
import { parseTask, type TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import type { Analysis, Justification } from './analysis.ts';
import { analyzeJustification } from './analyze.ts';
import { counts } from './found.ts';

const file = 'src/lib/tasks/bank/g7-m1/pool-pass-proportional.yaml';

/**
 * The pool pass: 16 dollars once, 3 for each visit. 9 visits cost 43 and 18 cost 70; Mateo says that double the visits is
 * double the cost.
 */
export const poolPass: TaskVariant = makeVariant(parseTask(readFileSync(file, 'utf8'), file), 4);

const right: AnswerCheck[] = [{ kind: 'correct' }];

/** Reads a justification of the pool pass. */
export const readPoolPass = (
	text: string,
	checks: AnswerCheck[] = right,
	more: Omit<Justification, 'text'> = {}
): Analysis => analyzeJustification(poolPass, { text, ...more }, checks);

/** The codes that an analysis shows, those for a person to decide left out. */
export const codesOf = ({ findings }: Analysis): string[] =>
	findings.filter(counts).map(({ code }) => code);
