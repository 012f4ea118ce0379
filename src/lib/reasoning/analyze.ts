import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { joinAcrossTasks, openAcrossTasks, readAcrossTasks } from './across-tasks.ts';
import type { Analysis, Justification } from './analysis.ts';
import { openKinds } from './first-look.ts';
import { chooseNextStep } from './next-step.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { readByRules, termIndex } from './read-by-rules.ts';
import { baseVocabulary } from './spelling.ts';

/** Which analyzer an analysis was made by; it changes with every change of what is found. */
export const analyzerVersion = '5';

/** Loads what reading takes beyond the text, so that the first justification is read as fast as any other. */
export function prepareReading(): void {
	termIndex();
	baseVocabulary();
	openKinds();
	openAcrossTasks();
	isOrdinaryWord('word');
}

/** An analysis, and the log odds of each code that can be learned about its task. */
export type OddsAnalysis = { analysis: Analysis; odds: ReadonlyMap<string, number> };

/** Reads what a justification shows, and how likely each thing is to be there. */
export function analyzeWithOdds(
	task: TaskVariant,
	justification: Justification,
	checks: AnswerCheck[]
): OddsAnalysis {
	const reading = readByRules(task, justification, checks);
	const across = readAcrossTasks(reading);
	const { level, findings } = joinAcrossTasks(reading, across);
	const { text } = justification;
	const { answerAlone } = reading;
	const nextStep = chooseNextStep({ task, text, level, findings, checks, answerAlone });
	return {
		analysis: { level, findings, nextStep, answerAlone, analyzerVersion },
		odds: across.odds
	};
}

/**
 * Reads what a justification shows, and chooses the student's next step.
 *
 * @param task the variant that the student saw, from `makeVariant`
 * @param checks one per part, from `checkAnswer`
 */
export const analyzeJustification = (
	task: TaskVariant,
	justification: Justification,
	checks: AnswerCheck[]
): Analysis => analyzeWithOdds(task, justification, checks).analysis;
