import { checkAnswer, type AnswerCheck, type AnswerKey } from '#lib/math/check.ts';
import type { Analysis, Justification } from '#lib/reasoning/analysis.ts';
import { analyzeJustification, prepareReading } from '#lib/reasoning/analyze.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';

/** What a worker is asked: to check an answer, to read a justification, or only to be ready. */
export type JudgeRequest =
	| { kind: 'check'; latex: string; key: AnswerKey }
	| {
			kind: 'analyze';
			task: TaskVariant;
			justification: Justification;
			checks: AnswerCheck[];
	  }
	| { kind: 'warm-up' };

/** Does what a worker is asked; the type of the answer goes with the kind of the request. */
export default function judge(request: JudgeRequest): AnswerCheck | Analysis | null {
	switch (request.kind) {
		case 'check':
			return checkAnswer(request.latex, request.key);
		case 'analyze':
			return analyzeJustification(request.task, request.justification, request.checks);
		case 'warm-up':
			// A key that needs Compute Engine starts it, which takes longer than any answer may.
			checkAnswer('\\frac{1}{2}+x', { expected: 'x+0.5' });
			checkAnswer('3', { expected: '\\log_2 8' });
			prepareReading();
			return null;
	}
}
