import type { StoredFinding } from './effective-findings.ts';

/** How often a teacher and the engine said the same. */
export type Agreement = { decided: number; agreed: number };

/**
 * Counts on how many of a teacher's decisions the engine had said the same. Only the last word on each
 * subject counts, and an unsure finding of the engine says nothing: it is left out.
 */
export function countAgreement(
	attempts: { id: string; level: number }[],
	findings: (StoredFinding & { attemptId: string })[]
): Agreement {
	const levels = new Map(attempts.map(({ id, level }) => [id, level]));
	const own = findings.filter(({ attemptId }) => levels.has(attemptId));
	const subjectOf = ({ attemptId, code }: { attemptId: string; code: string }) =>
		`${attemptId} ${code.startsWith('level:') ? 'level' : code}`;
	// What was learned is not asked: it may have been learned from the very word that it is compared with.
	const engine = new Map(
		own.filter(({ source }) => source === 'engine').map((each) => [subjectOf(each), each])
	);
	const last = new Map(
		own.filter(({ source }) => source === 'teacher').map((each) => [subjectOf(each), each])
	);
	let [decided, agreed] = [0, 0];
	for (const [subject, { attemptId, code, isPresent }] of last) {
		const seen = engine.get(subject);
		if (seen?.confidence === 'unsure') continue;
		decided++;
		const isSame = code.startsWith('level:')
			? isPresent && code === `level:${levels.get(attemptId)}`
			: Boolean(seen) === isPresent;
		if (isSame) agreed++;
	}
	return { decided, agreed };
}
