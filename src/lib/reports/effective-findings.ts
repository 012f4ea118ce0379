import type { Confidence } from '#lib/reasoning/analysis.ts';

/** Who saw something: the engine by its rules or by what it learned from teachers, or a person. */
export type FindingSource = 'engine' | 'model' | 'teacher' | 'apf';

/** A finding as stored: what the engine, a teacher or an APF saw in an attempt, or said is not there. */
export type StoredFinding = {
	id: string;
	source: FindingSource;
	/** `move:reason`, `idea:<id>`, `misconception:<id>`, `level:<n>` … */
	code: string;
	/** False when a person says that it is not there. */
	isPresent: boolean;
	confidence: Confidence;
	evidence: [start: number, end: number][];
	createdAt: Date;
};

/** Whether a finding of the engine's counts, and is one that a teacher confirms with the whole reading. */
export const isToConfirm = ({
	code,
	source,
	isPresent,
	confidence
}: Pick<StoredFinding, 'code' | 'source' | 'isPresent' | 'confidence'>): boolean =>
	!isPersons({ source }) &&
	isPresent &&
	confidence !== 'unsure' &&
	/^(?:move|idea|misconception):/.test(code);

/** Levels exclude each other, so that all of them are one subject; any other code is its own. */
const subjectOf = (code: string) => (code.startsWith('level:') ? 'level' : code);

// An APF reads without names and for PD; the teacher of the class has the last word on the class's work.
// What was learned from teachers counts over the rules that it was learned beside.
const rank = { engine: 0, model: 1, apf: 2, teacher: 3 };

/** Whether a person said it, and not the engine. */
export const isPersons = ({ source }: { source: FindingSource }): boolean =>
	source === 'teacher' || source === 'apf';

/**
 * Reduces the findings of one attempt to those that count: for each subject a teacher's word over an
 * APF's over what the engine learned over what its rules found, and the later over the earlier.
 *
 * @returns also the findings that somebody rejected (`isPresent: false`), for pages that show them
 */
export function effectiveFindings<F extends StoredFinding>(findings: F[]): F[] {
	const winners = new Map<string, F>();
	for (const finding of findings) {
		const subject = subjectOf(finding.code);
		const winner = winners.get(subject);
		const isHigher =
			!winner ||
			rank[finding.source] > rank[winner.source] ||
			(rank[finding.source] === rank[winner.source] && finding.createdAt >= winner.createdAt);
		if (isHigher) winners.set(subject, finding);
	}
	return [...winners.values()];
}

/** The reasoning level that counts for one attempt: a person's, or else the engine's. */
export function effectiveLevel(engineLevel: number, findings: StoredFinding[]): number {
	const level = effectiveFindings(findings).find(({ code }) => code.startsWith('level:'));
	if (level?.isPresent) return Number(level.code.slice('level:'.length));
	// A level that a person took back leaves the engine's, by what it learned where it did.
	const byEngine = findings.filter((finding) => !isPersons(finding));
	return level && byEngine.length < findings.length
		? effectiveLevel(engineLevel, byEngine)
		: engineLevel;
}
