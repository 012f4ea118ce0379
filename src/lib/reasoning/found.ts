import type { Confidence, Finding } from './analysis.ts';
import { spanOf, type ReadText } from './read-text.ts';

/** A finding while it is being weighed: where it stands is told in tokens. */
export type Found = {
	code: string;
	confidence: Confidence;
	tokens: [from: number, to: number][];
};

/** Joins stretches that touch or overlap, in order. */
export function joinSpans(spans: [number, number][]): [number, number][] {
	const joined: [number, number][] = [];
	for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = joined.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}

/** Makes a finding that says where in the text it was seen. */
export const findingOf = (read: ReadText, { code, confidence, tokens }: Found): Finding => ({
	code,
	confidence,
	evidence: joinSpans(joinSpans(tokens).map(([from, to]) => spanOf(read, from, to)))
});

const rank: Record<Confidence, number> = { sure: 2, likely: 1, unsure: 0 };

/** The more certain of two. */
export const surer = (a: Confidence, b: Confidence): Confidence => (rank[a] >= rank[b] ? a : b);

/** Tells whether a finding counts, and is not only for a person to decide. */
export const counts = ({ confidence }: { confidence: Confidence }) => confidence !== 'unsure';
