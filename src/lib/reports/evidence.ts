import { splitMath, type TextPiece } from '#lib/tasks/split-math.ts';

/** A place in a justification where something was seen. */
export type EvidenceMark = { span: [start: number, end: number]; code: string };

/**
 * A stretch of a justification in which the same things were seen throughout.
 *
 * `html` is typeset mathematics (already escaped); `text` is what the student wrote, mathematics as LaTeX.
 */
export type EvidenceSegment = {
	kind: 'text' | 'math';
	text: string;
	html?: string;
	/** What was seen here, each once; none for words that nothing points at. */
	codes: string[];
};

type Span = EvidenceMark['span'];

/** So few characters between two places of one finding are read as one place. */
const near = 30;

/**
 * Joins the places of one finding that lie near each other in one sentence, so that a reader sees a stretch of
 * words and not every third word.
 *
 * @param most so many characters may lie between; with none, places that only blanks part are joined
 */
export function joinNear(text: string, spans: Span[], most = near): Span[] {
	const joined: Span[] = [];
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		const between = last ? text.slice(last[1], start) : '';
		const isNear = between.length <= most && !/[!?;\n]|\.(?!\d)/.test(between);
		if (last && (isNear || /^[^\S\n]*$/.test(between))) last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}

/** Findings that are about single words. */
const wordKinds = ['term', 'framed-term', 'everyday'];

/** Makes the marks of what was seen in a justification, each place as long as it takes to be read. */
export function marksOf(
	text: string,
	findings: { code: string; evidence: Span[] }[]
): EvidenceMark[] {
	return findings.flatMap(({ code, evidence }) => {
		const isWord = wordKinds.includes(code.split(':')[0]);
		return joinNear(text, evidence, isWord ? 0 : near).map((span) => ({ span, code }));
	});
}

/** A word, or a number with its dollar sign, fraction, decimals, per cent or what is written onto it. */
const unit =
	/(?:(?<=^|[\s(=])[-−])?\$?\d+(?: \d+(?= ?\/ ?\d))?(?:(?:[.,:]| ?\/ ?)\d+)*[%°]?[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Finds what no mark may cut: words, numbers and mathematics. */
function findUnits(pieces: TextPiece[]): Span[] {
	return pieces.flatMap(({ kind, text, start, end }): Span[] =>
		kind === 'math'
			? [[start, end]]
			: [...text.matchAll(unit)].map(({ 0: { length }, index }) => [
					start + index,
					start + index + length
				])
	);
}

/** Keeps the marks that lie in the text, widened so that none cuts a unit, and joined over blanks. */
function fitMarks(marks: EvidenceMark[], pieces: TextPiece[], text: string): EvidenceMark[] {
	const units = findUnits(pieces);
	const widened = marks.flatMap(({ span: [from, to], code }): EvidenceMark[] => {
		let start = Math.max(0, from);
		let end = Math.min(text.length, to);
		if (start >= end) return [];
		for (const [first, last] of units) {
			if (start > first && start < last) start = first;
			if (end > first && end < last) end = last;
		}
		return [{ span: [start, end], code }];
	});
	return [...Map.groupBy(widened, ({ code }) => code)].flatMap(([code, own]) =>
		joinNear(
			text,
			own.map(({ span }) => span),
			0
		).map((span) => ({ span, code }))
	);
}

/**
 * Splits a justification where marks begin and end, so that a page can show what was seen and where;
 * marks may overlap, and no word, number or inserted mathematics is ever split.
 *
 * @param renderMath typesets LaTeX, e.g. `renderInlineMath`
 * @returns segments whose `text`, joined, is the justification
 */
export function markEvidence(
	text: string,
	marks: EvidenceMark[],
	renderMath: (latex: string) => string
): EvidenceSegment[] {
	const pieces = splitMath(text);
	const fitted = fitMarks(marks, pieces, text);
	const codesOver = (start: number, end: number) => [
		...new Set(
			fitted.filter(({ span }) => span[0] < end && span[1] > start).map(({ code }) => code)
		)
	];
	return pieces.flatMap(({ kind, start, end, latex }): EvidenceSegment[] => {
		const whole = text.slice(start, end);
		if (kind === 'math') {
			return [{ kind, text: whole, html: renderMath(latex), codes: codesOver(start, end) }];
		}
		const cuts = fitted.flatMap(({ span }) => span).filter((at) => at > start && at < end);
		const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
		return edges.slice(1).map((to, index) => ({
			kind,
			text: text.slice(edges[index], to),
			codes: codesOver(edges[index], to)
		}));
	});
}
