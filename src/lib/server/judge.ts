import type { Judge } from './context.ts';
import { analyzeJustification } from '#lib/reasoning/analyze.ts';
import { checkAnswer } from '#lib/math/check.ts';

/** Starts the workers that check answers and read justifications. */
export function createJudge(): Judge & { close: () => Promise<void> } {
	return {
		checkAnswer: async (latex, key) => checkAnswer(latex, key),
		analyzeJustification: async (task, justification, checks) =>
			analyzeJustification(task, justification, checks),
		close: async () => {}
	};
}
