import { checkAnswer, type AnswerCheck, type AnswerKey } from '#lib/math/check.ts';
import type { Analysis, Justification } from '#lib/reasoning/analysis.ts';
import { analyzeJustification, prepareReading } from '#lib/reasoning/analyze.ts';
import { learnTask, type CodedJustification } from '#lib/reasoning/coded-work.ts';
import {
	readWithModel,
	type LearnedInput,
	type LearnedReading
} from '#lib/reasoning/learned-reading.ts';
import type { OpenedModel, TaskModel } from '#lib/reasoning/task-model.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';

/** What a worker is asked: to check an answer, to read a justification, to learn from teachers, or only to be ready. */
export type JudgeRequest =
	| { kind: 'check'; latex: string; key: AnswerKey }
	| {
			kind: 'analyze';
			task: TaskVariant;
			justification: Justification;
			checks: AnswerCheck[];
	  }
	| { kind: 'learn'; variant: TaskVariant; coded: CodedJustification[] }
	| { kind: 'read-learned'; model: OpenedModel; works: LearnedInput[] }
	| { kind: 'warm-up' };

/** Does what a worker is asked; the type of the answer goes with the kind of the request. */
export default function judge(
	request: JudgeRequest
): AnswerCheck | Analysis | TaskModel | LearnedReading[] | null {
	switch (request.kind) {
		case 'check':
			return checkAnswer(request.latex, request.key);
		case 'analyze':
			return analyzeJustification(request.task, request.justification, request.checks);
		case 'learn':
			return learnTask(request.variant, request.coded);
		case 'read-learned':
			return request.works.map((work) => readWithModel(request.model, work));
		case 'warm-up':
			// A key that needs Compute Engine starts it, which takes longer than any answer may.
			checkAnswer('\\frac{1}{2}+x', { expected: 'x+0.5' });
			checkAnswer('3', { expected: '\\log_2 8' });
			prepareReading();
			return null;
	}
}
