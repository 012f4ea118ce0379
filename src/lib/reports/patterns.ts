import type { AnswerCheck } from '#lib/math/check.ts';
import type { StoredFinding } from './effective-findings.ts';
import type { StudentWork } from './reviewed-work.ts';

/**
 * Something that a student's work can show, as it stands in a page's address:
 *
 * - `all`; `revised`, more than one attempt; `rose`, a higher level than at first
 * - `part:<index>:<outcome>`, the outcome of an answer of the latest attempt (see `outcomeOf`)
 * - `seen:<code>`, `unsure:<code>` or `missing:<code>`, a finding in the latest attempt
 * - `first:<level>` or `latest:<level>`, the reasoning level of an attempt
 */
export type Pattern = string;

/** What came of an answer: `correct`, `wrong-form`, `misconception:<id>`, `other`, … */
export function outcomeOf(check: AnswerCheck | undefined, findings: StoredFinding[]): string {
	if (!check) return 'other';
	if (check.kind !== 'incorrect') return check.kind;
	if (check.misconceptionId === null) return 'other';
	const code = `misconception:${check.misconceptionId}`;
	const isRejected = findings.some((finding) => finding.code === code && !finding.isPresent);
	return isRejected ? 'other' : code;
}

/** How a finding stands in the findings that count: an unsure one is for a person to decide. */
export function standingOf(code: string, findings: StoredFinding[]): 'seen' | 'unsure' | 'missing' {
	const found = findings.find((finding) => finding.code === code && finding.isPresent);
	if (!found) return 'missing';
	return found.confidence === 'unsure' ? 'unsure' : 'seen';
}

function splitAt(text: string): [head: string, rest: string] {
	const at = text.indexOf(':');
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Tells whether a student's work shows a pattern; none shows one that there is no such thing as. */
export function showsPattern(pattern: Pattern, work: StudentWork): boolean {
	const [head, rest] = splitAt(pattern);
	const { first, latest, attempts } = work;
	switch (head) {
		case 'all':
			return true;
		case 'revised':
			return attempts.length > 1;
		case 'rose':
			return latest.effectiveLevel > first.effectiveLevel;
		case 'seen':
		case 'unsure':
		case 'missing':
			return standingOf(rest, latest.findings) === head;
		case 'first':
			return String(first.effectiveLevel) === rest;
		case 'latest':
			return String(latest.effectiveLevel) === rest;
		case 'part': {
			const [index, outcome] = splitAt(rest);
			return outcomeOf(latest.checks[Number(index)], latest.findings) === outcome;
		}
		default:
			return false;
	}
}

/** The code of the finding that a pattern is about; null when it is about something else. */
export function codeOfPattern(pattern: Pattern): string | null {
	const [head, rest] = splitAt(pattern);
	if (head === 'seen' || head === 'unsure' || head === 'missing') return rest;
	const [, outcome] = splitAt(rest);
	return head === 'part' && outcome.startsWith('misconception:') ? outcome : null;
}
