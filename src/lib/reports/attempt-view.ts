import type { Locale } from '#lib/math/check.ts';
import { moveCodes, type Confidence } from '#lib/reasoning/analysis.ts';
import { renderInlineMath } from '#lib/tasks/render.ts';
import type { SupportLevel, TaskVariant } from '#lib/tasks/task.ts';
import type { StoredFinding } from './effective-findings.ts';
import { markEvidence, marksOf, type EvidenceSegment } from './evidence.ts';
import { nameOfFinding, type NameSources } from './finding-names.ts';
import { outcomeOf } from './patterns.ts';
import type { ReportedAttempt, ReviewedAttempt } from './reviewed-work.ts';
import { mayBeShown } from './work-sample.ts';

/** An attempt of a class as it was handed in. */
export type ClassAttempt = ReportedAttempt & {
	seed: number;
	taskVersion: number;
	answers: string[];
	justification: string;
	fromFrames: [start: number, end: number][];
	locale: Locale;
	supportLevel: SupportLevel;
	submittedAt: Date;
};

/** One answer of an attempt, typeset, and what came of it. */
export type AnswerView = {
	html: string;
	/** As `outcomeOf` has it. */
	outcome: string;
	/** What the misconception behind it is called. */
	misconception: string | null;
};

/** Something that was seen in an attempt, or that a person says is not there. */
export type FindingView = {
	code: string;
	name: string;
	confidence: Confidence;
	source: StoredFinding['source'];
	isPresent: boolean;
};

/** An attempt as its teacher reads it. */
export type AttemptView = {
	id: string;
	number: number;
	submittedAt: Date;
	answers: AnswerView[];
	segments: EvidenceSegment[];
	/** The language that the student wrote in. */
	locale: Locale;
	supportLevel: SupportLevel;
	/** What each code is called, for the marks. */
	names: Record<string, string>;
	/** Misconceptions first; flags last. */
	findings: FindingView[];
	level: number;
	engineLevel: number;
	isLevelDecided: boolean;
	/** Whether its words are for its teacher's eyes alone. */
	isPrivate: boolean;
};

/** What an attempt is named and shown by. */
export type AttemptViewRules = {
	/** The page's language. */
	locale: Locale;
	sources: Omit<NameSources, 'lookFors'>;
	/** The code whose evidence alone is marked; everything that was seen when left out. */
	only?: string | null;
};

const order = ['misconception', 'statement', 'idea', 'move', 'term', 'everyday', 'flag'];
const moves: readonly string[] = moveCodes;

/** Where a finding stands in a list: by its kind, and moves in the order in which a justification is built. */
function placeOf({ code }: { code: string }): number {
	const [kind, id] = code.split(':');
	return order.indexOf(kind) * 100 + (kind === 'move' ? moves.indexOf(id) : 0);
}

/** Marks the evidence of what was seen in an attempt, and the words that a sentence frame supplied. */
function markAttempt(
	{ justification, fromFrames, findings }: ReviewedAttempt<ClassAttempt>,
	only: string | null
): EvidenceSegment[] {
	const shown = findings.filter(({ code, isPresent }) => isPresent && (!only || code === only));
	const marks = marksOf(justification, shown);
	const frames = fromFrames.map((span) => ({ span, code: 'frame' }));
	return markEvidence(justification, [...marks, ...frames], renderInlineMath);
}

/** Makes what a teacher's page shows of an attempt. */
export function viewAttempt(
	attempt: ReviewedAttempt<ClassAttempt>,
	variant: TaskVariant,
	{ locale, sources, only = null }: AttemptViewRules
): AttemptView {
	const allSources = { ...sources, lookFors: variant.justification.lookFors };
	const nameOf = (code: string) => nameOfFinding(code, allSources)[locale];
	const { id, number, submittedAt, supportLevel, effectiveLevel, isLevelDecided } = attempt;
	const findings = attempt.findings
		.map(({ code, confidence, source, isPresent }) => ({
			...{ code, confidence, source, isPresent },
			name: nameOf(code)
		}))
		.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, locale));
	return {
		...{ id, number, submittedAt, supportLevel, isLevelDecided },
		answers: attempt.answers.map((latex, part) => {
			const outcome = outcomeOf(attempt.checks[part], attempt.findings);
			const isKnown = outcome.startsWith('misconception:');
			return {
				html: renderInlineMath(latex),
				outcome,
				misconception: isKnown ? nameOf(outcome) : null
			};
		}),
		segments: markAttempt(attempt, only),
		locale: attempt.locale,
		names: Object.fromEntries(findings.map(({ code, name }) => [code, name])),
		findings,
		level: effectiveLevel,
		engineLevel: attempt.engineLevel,
		isPrivate: !mayBeShown(attempt.findings)
	};
}

/** Leaves out the words of work that is for its teacher's eyes alone: they are read where it stands alone. */
export const withoutPrivateWords = (attempt: AttemptView): AttemptView =>
	attempt.isPrivate ? { ...attempt, segments: [], findings: [], names: {} } : attempt;
