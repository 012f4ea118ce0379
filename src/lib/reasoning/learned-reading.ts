import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Analysis, Confidence, Finding, Justification, ReasoningLevel } from './analysis.ts';
import { chooseNextStep } from './next-step.ts';
import { readWork } from './coded-work.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import { chancesOf, type OpenedModel } from './task-model.ts';
import { groupsOf, vectorOf, weightsByHash } from './text-vector.ts';
import { findWordings, nameNumbers, tokensOf } from './wordings.ts';

/** What a task's model makes of a justification, where it differs from what the rules found. */
export type LearnedReading = {
	/** One that counts no more is *unsure*: only people say that something is not there. */
	findings: Finding[];
	/** Null where the rules' level stays. */
	level: ReasoningLevel | null;
};

/** A justification that a task's model reads. */
export type LearnedInput = {
	variant: TaskVariant;
	justification: Justification;
	checks: AnswerCheck[];
	analysis: Pick<Analysis, 'findings' | 'level'>;
};

const confidenceOf = (chance: number): Confidence =>
	chance >= 0.97 ? 'sure' : chance > 0.5 ? 'likely' : 'unsure';

/** Reads a justification by what was learned from teachers' codes of the same task. */
export function readWithModel(
	model: OpenedModel,
	{ variant, justification, checks, analysis }: LearnedInput
): LearnedReading {
	const { text, locale = 'en' } = justification;
	const tokens = tokensOf(text, locale);
	const work = readWork(variant, justification, checks);
	const chances = chancesOf(model, work);
	const wordings = findWordings(tokens, nameNumbers(variant));
	const vector = vectorOf(groupsOf(work), model.features);
	const inUse = model.codes.filter(({ isInUse }) => isInUse);
	const findings = inUse.flatMap(({ code, weights }): Finding[] => {
		if (code.startsWith('level:') || tokens.length === 0) return [];
		const confidence = confidenceOf(chances.get(code) ?? 0);
		const seen = analysis.findings.find((each) => each.code === code);
		if (seen?.confidence === confidence || (!seen && confidence === 'unsure')) return [];
		if (seen) return [{ ...seen, confidence }];
		const weightOf = weightsByHash(model.features, vector, weights);
		const [from, to] = bestStretch(weighTokens(wordings, tokens.length, weightOf));
		return [{ code, confidence, evidence: [[tokens[from].start, tokens[to - 1].end]] }];
	});
	const isLevelLearned = inUse.some(({ code }) => code.startsWith('level:'));
	const least = [1, 2, 3].findIndex((level) => (chances.get(`level:${level}+`) ?? 0) <= 0.5);
	const level = (least < 0 ? 3 : least) as ReasoningLevel;
	return {
		findings,
		level: isLevelLearned && level !== analysis.level ? level : null
	};
}

/** Joins what the rules found with what was learned, and chooses the next step by both. */
export function joinLearned(
	{ variant, justification, checks, analysis }: LearnedInput & { analysis: Analysis },
	learned: LearnedReading
): Analysis {
	if (learned.findings.length === 0 && learned.level === null) return analysis;
	const changed = new Set(learned.findings.map(({ code }) => code));
	const findings = [
		...analysis.findings.filter(({ code }) => !changed.has(code)),
		...learned.findings
	];
	const level = learned.level ?? analysis.level;
	const nextStep = chooseNextStep({
		...{ task: variant, text: justification.text, checks, answerAlone: analysis.answerAlone },
		level,
		findings
	});
	return { ...analysis, level, findings, nextStep };
}
