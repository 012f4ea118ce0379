import type { AnswerCheck, Locale } from '#lib/math/check.ts';
import type { Confidence } from '#lib/reasoning/analysis.ts';
import { describeFigure } from '#lib/tasks/describe-figure.ts';
import { renderFigure } from '#lib/tasks/render-figure.ts';
import { renderInlineMath, renderMarkdown } from '#lib/tasks/render.ts';
import type { SupportLevel, TaskVariant } from '#lib/tasks/task.ts';
import { collectTaskWords, type Span, type TaskWords } from './deidentify.ts';
import { markEvidence, marksOf, type EvidenceMark, type EvidenceSegment } from './evidence.ts';
import { nameOfFinding, type NameSources } from './finding-names.ts';

/** A task as it stands beside student work: typeset, without keys. */
export type SampledTask = {
	taskId: string;
	title: string;
	module: string;
	lessons: [first: number, last: number];
	standards: string[];
	promptHtml: string;
	/** For `Figure.svelte`. */
	figureHtml: string | null;
	/** One question per part. */
	questionsHtml: string[];
	justificationHtml: string;
};

/** One answer of a work sample, typeset, and what came of it. */
export type SampledAnswer = {
	html: string;
	kind: AnswerCheck['kind'];
	/** What the misconception behind it is called. */
	misconception: string | null;
};

/** One thing that was seen in the words. */
export type SeenThing = { code: string; name: string; isUnsure: boolean };

/** De-identified work as pages show it. */
export type SampleView = {
	task: SampledTask;
	grade: number;
	number: number;
	answers: SampledAnswer[];
	segments: EvidenceSegment[];
	/** What each code is called, for the marks. */
	names: Record<string, string>;
	seen: SeenThing[];
	level: number;
	supportLevel: SupportLevel;
	/** The language that the student wrote in. */
	locale: Locale;
};

/** De-identified work, as stored or about to be. */
export type ShownSample = {
	grade: number;
	number: number;
	answers: string[];
	checks: AnswerCheck[];
	justification: string;
	findings: { code: string; confidence: Confidence; evidence: Span[] }[];
	level: number;
	supportLevel: SupportLevel;
	locale: Locale;
};

/** Every text of a task that a student reads: what is in it is no secret. */
export function taskWordsOf({
	title,
	prompt,
	figure,
	parts,
	justification
}: TaskVariant): TaskWords {
	const { question, frames } = justification;
	const texts = [
		title,
		prompt,
		question,
		...parts.map((part) => part.question),
		...frames.full,
		...frames.some,
		...(figure ? [{ en: describeFigure(figure, 'en'), es: describeFigure(figure, 'es') }] : [])
	];
	return collectTaskWords(texts.flatMap(({ en, es }) => [en, es]));
}

/** Typesets a task for those who read the work. */
export function viewTask(variant: TaskVariant, locale: Locale): SampledTask {
	const { taskId, title, module, lessons, standards, prompt, figure, parts } = variant;
	return {
		taskId,
		title: title[locale],
		module,
		lessons,
		standards,
		promptHtml: renderMarkdown(prompt[locale], locale),
		figureHtml: figure && renderFigure(figure, locale),
		questionsHtml: parts.map(({ question }) => renderMarkdown(question[locale], locale)),
		justificationHtml: renderMarkdown(variant.justification.question[locale], locale)
	};
}

const order = ['misconception', 'statement', 'idea', 'move', 'term', 'everyday'];
const rankOf = (code: string) => order.indexOf(code.split(':')[0]);

/**
 * Makes what a page shows of de-identified work.
 *
 * @param locale the page's language
 * @param also marks beyond the findings, e.g. of what was masked
 */
export function viewSample(
	sample: ShownSample,
	variant: TaskVariant,
	locale: Locale,
	sources: Omit<NameSources, 'lookFors'>,
	also: EvidenceMark[] = []
): SampleView {
	const { grade, number, level, supportLevel } = sample;
	const allSources = { ...sources, lookFors: variant.justification.lookFors };
	const nameOf = (code: string) => nameOfFinding(code, allSources)[locale];
	const marks = marksOf(sample.justification, sample.findings);
	const seen = sample.findings
		.map(({ code, confidence }) => ({
			code,
			name: nameOf(code),
			isUnsure: confidence === 'unsure'
		}))
		.toSorted((a, b) => rankOf(a.code) - rankOf(b.code));
	return {
		task: viewTask(variant, locale),
		grade,
		number,
		answers: sample.answers.map((latex, part) => {
			const check = sample.checks[part];
			const id = check?.kind === 'incorrect' ? check.misconceptionId : null;
			return {
				html: renderInlineMath(latex),
				kind: check?.kind ?? 'incorrect',
				misconception: id && nameOf(`misconception:${id}`)
			};
		}),
		segments: markEvidence(sample.justification, [...marks, ...also], renderInlineMath),
		names: Object.fromEntries(seen.map(({ code, name }) => [code, name])),
		seen,
		level,
		supportLevel,
		locale: sample.locale
	};
}
