import { createHash } from 'node:crypto';
import type { Confidence } from '#lib/reasoning/analysis.ts';
import type { MaskKind } from '#lib/reasoning/contact-details.ts';
import { deidentify, deidentifyAnswer, shiftSpan } from './deidentify.ts';
import type { Deidentified, DeidentifyRules, Span } from './deidentify.ts';
import {
	effectiveFindings,
	effectiveLevel,
	type FindingSource,
	type StoredFinding
} from './effective-findings.ts';

/** What a work sample is made from. */
export type SampledAttempt = {
	answers: string[];
	justification: string;
	/** The engine's. */
	level: number;
};

/** What was seen in a work sample: a copy, with nothing that leads back to the attempt. */
export type SampledFinding = {
	code: string;
	confidence: Confidence;
	source: FindingSource;
	evidence: Span[];
};

/** The part of a work sample that is made from what the student wrote. */
export type WorkSample = {
	answers: string[];
	justification: string;
	level: number;
	findings: SampledFinding[];
	/** What was masked in the justification, and where the masks stand in it. */
	masks: Deidentified['masks'];
};

/** The flag of work that may say that a student is in danger: for the teacher, never for a report. */
export const needsAPerson = 'flag:needs-a-person';

/** Tells whether work may be shown outside its class at all. */
export function mayBeShown(findings: Pick<StoredFinding, 'code' | 'isPresent'>[]): boolean {
	return !findings.some(({ code, isPresent }) => code === needsAPerson && isPresent);
}

/** Makes the de-identified copy of an attempt, what was seen in it moved to the masked words. */
export function makeWorkSample(
	attempt: SampledAttempt,
	findings: StoredFinding[],
	rules: DeidentifyRules
): WorkSample {
	const { text, masks, edits } = deidentify(attempt.justification, rules);
	const seen = effectiveFindings(findings).filter(
		({ code, isPresent }) => isPresent && !code.startsWith('level:') && !code.startsWith('flag:')
	);
	return {
		answers: attempt.answers.map((answer) => deidentifyAnswer(answer, rules)),
		justification: text,
		level: effectiveLevel(attempt.level, findings),
		findings: seen.map(({ code, confidence, source, evidence }) => ({
			code,
			confidence,
			source,
			evidence: evidence.map((span) => shiftSpan(span, edits))
		})),
		masks
	};
}

/** The letters of the nth alias from 0: A … Z, AA, AB … */
function lettersOf(n: number): string {
	const last = String.fromCharCode('A'.charCodeAt(0) + (n % 26));
	return n < 26 ? last : lettersOf(Math.floor(n / 26) - 1) + last;
}

/** The first alias that a cycle has not used: `Student A`, `Student B`, … */
export function nextAlias(used: string[]): string {
	const taken = new Set(used);
	let n = 0;
	while (taken.has(`Student ${lettersOf(n)}`)) n += 1;
	return `Student ${lettersOf(n)}`;
}

/** How often something of a kind was masked. */
export type MaskCount = { kind: MaskKind; count: number };

/** Counts the masks of a text by kind. */
export function countMasks(masks: WorkSample['masks']): MaskCount[] {
	const byKind = Map.groupBy(masks, ({ kind }) => kind);
	return [...byKind].map(([kind, { length }]) => ({ kind, count: length }));
}

/** What tells that a cycle has a sample of an attempt already, without leading back to it. */
export function digestOf(cycleId: string, attemptId: string): string {
	return createHash('sha256').update(`${cycleId}:${attemptId}`).digest('hex');
}
