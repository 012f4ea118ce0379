import * as v from 'valibot';
import type { Span } from '../../drafts/draft-content.ts';
import { plainToLatex } from '../../answers/plain-math.ts';

const span = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]);
const spans = v.array(span);

/** The longest answer that is taken: far above any that can be read. */
const maxAnswerLength = 2000;
/** A draft may be longer than what may be handed in, so that it can be cut. */
const maxDraftLength = 20_000;

/** What a page sends to keep. */
export const draftSchema = v.object({
	revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
	answers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(maxAnswerLength))), v.maxLength(3)),
	justification: v.pipe(v.string(), v.maxLength(maxDraftLength)),
	fromFrames: v.pipe(spans, v.maxLength(1000))
});

function readSpans(json: string, length: number): Span[] {
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		return [];
	}
	const parsed = v.safeParse(spans, data);
	return parsed.success
		? parsed.output.filter(([start, end]) => 0 <= start && start < end && end <= length)
		: [];
}

/** Reads a form in which work is handed in; a plain box's answers become LaTeX. */
export function readSubmission(form: FormData) {
	const formats = form.getAll('format').map(String);
	const answers = form
		.getAll('answer')
		.slice(0, 3)
		.map((answer) => String(answer).slice(0, maxAnswerLength))
		.map((answer, i) => (formats[i] === 'latex' ? answer : plainToLatex(answer)));
	const justification = String(form.get('justification') ?? '').replaceAll('\r\n', '\n');
	return {
		answers,
		justification,
		fromFrames: readSpans(String(form.get('fromFrames') ?? ''), justification.length)
	};
}
