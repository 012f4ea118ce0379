import type { AnswerKey, Locale } from '#lib/math/check.ts';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { listFigureFaults, type Figure } from './figure.ts';
import { namesIn, parseFormula } from './formula.ts';
import { planSteps, readSource, type Step } from './parameters.ts';
import { taskSchema, type TaskSource } from './task-schema.ts';
import { formulasIn } from './template.ts';

/** A text in each of the product's languages. */
export type Localized = Record<Locale, string>;

/** How much scaffold shows around the justification. */
export type SupportLevel = 'full' | 'some' | 'none';

/** What the language of a justification is for. */
export type LanguageFunction =
	'explain-how' | 'justify' | 'compare' | 'critique' | 'generalize' | 'describe';

/** A wrong answer that is known to come from one misconception. */
export type KnownWrongAnswer = { misconceptionId: string; latex: string; hint: Localized };

/** One answer that a task asks for. */
export type VariantPart = {
	id: string;
	/** Markdown with LaTeX. */
	question: Localized;
	/** The key as `checkAnswer` takes it, its `misconceptions` made from `wrongAnswers`. */
	key: AnswerKey;
	wrongAnswers: KnownWrongAnswer[];
};

/** An idea that a full justification holds, in words that a teacher would use. */
export type LookFor = {
	id: string;
	label: Localized;
	/** How it is found in words: alternatives, each a list of cues that must all be there. */
	cues: Cue[];
};

/** A way to recognise an idea or a misconception in words. */
export type Cue = {
	/** Words (lemmas, numbers or `$…$`), all of which must stand within a clause or two, in any order. */
	all: string[];
	/** Words none of which may stand there. */
	none?: string[];
	/** The language of the cue; both when absent. */
	locale?: Locale;
};

/** A misconception as it is told in words. */
export type MisconceptionCues = { misconceptionId: string; cues: Cue[] };

/** A justification with what it shows, as a student of 11–14 writes; it is a test of the analyzer. */
export type Exemplar = {
	locale: Locale;
	/** The answers that go with it, one per part, as LaTeX. */
	answers: string[];
	text: string;
	level: 0 | 1 | 2 | 3;
	/** Codes of findings that must be seen, e.g. `idea:unit-rate`. */
	findings: string[];
};

/** The sentence frames at the support levels that show any: a blank is `___`. */
export type FrameSet = { full: Localized[]; some: Localized[] };

/** A task with its parameters filled from a seed. */
export type TaskVariant = {
	taskId: string;
	seed: number;
	title: Localized;
	module: string;
	topic: string;
	/** First and last lesson of the module that it goes with. */
	lessons: [first: number, last: number];
	standards: string[];
	practices: string[];
	languageFunction: LanguageFunction;
	difficulty: 1 | 2 | 3;
	/** Markdown with LaTeX. */
	prompt: Localized;
	figure: Figure | null;
	parts: VariantPart[];
	justification: {
		/** Markdown with LaTeX. */
		question: Localized;
		lookFors: LookFor[];
		misconceptions: MisconceptionCues[];
		frames: FrameSet;
		/** Ids in the shared word bank. */
		words: string[];
	};
	exemplars: Exemplar[];
	/** The values of the task's parameters: its quantities, for reading mathematics in words. */
	quantities: Record<string, number | string>;
};

/** A task as its file has it, before its parameters are filled in. */
export type Task = {
	id: string;
	/** What the file says. */
	source: TaskSource;
	/** How the parameters get their values, in order. */
	steps: Step[];
};

/** Finds the line of a path in a YAML text; that of the nearest key above it when it is not there. */
function lineOf(document: Document, counter: LineCounter, path: (string | number)[]): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	}
	return 1;
}

/** A fault at a place in a task's file. */
type Fault = { path: (string | number)[]; reason: string };

/** Reads the formulas of a task; what is wrong with one is told with its path. */
function readSteps(source: TaskSource): { steps: Step[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const attempt = <T>(path: Fault['path'], read: () => T): T[] => {
		try {
			return [read()];
		} catch (error) {
			faults.push({ path, reason: error instanceof Error ? error.message : String(error) });
			return [];
		}
	};
	const parameters = Object.entries(source.parameters).flatMap(([name, raw]) =>
		attempt(['parameters', name], () => ({ name, source: readSource(raw) }))
	);
	const constraints = source.constraints.flatMap((text, i) =>
		attempt(['constraints', i], () => ({ text, formula: parseFormula(text) }))
	);
	const steps = faults.length
		? []
		: attempt(['constraints'], () => planSteps(parameters, constraints));
	faults.push(...listTemplateFaults(source, Object.keys(source.parameters)));
	if (source.figure) {
		for (const { path, reason } of listFigureFaults(source.figure)) {
			faults.push({ path: ['figure', ...path], reason });
		}
	}
	return { steps: steps[0] ?? [], faults };
}

/** Lists the placeholders that cannot be read, or that name what is no parameter. */
function listTemplateFaults(data: unknown, names: string[], path: Fault['path'] = []): Fault[] {
	if (typeof data === 'string') {
		return formulasIn(data).flatMap((text) => {
			try {
				const unknown = namesIn(parseFormula(text)).filter((name) => !names.includes(name));
				return unknown.map((name) => ({
					path,
					reason: `{{${text}}} names "${name}", which is no parameter`
				}));
			} catch (error) {
				return [{ path, reason: `{{${text}}} ${error instanceof Error ? error.message : error}` }];
			}
		});
	}
	if (!data || typeof data !== 'object') return [];
	const entries = Array.isArray(data)
		? data.map((item, i) => [i, item] as const)
		: Object.entries(data);
	return entries.flatMap(([key, item]) => listTemplateFaults(item, names, [...path, key]));
}

/** What an author most likely has to mend where YAML stumbles. */
const hintOf = (message: string) =>
	/flow|indicator|Nested mapping|Implicit/i.test(message)
		? ' (put quotes around the whole text when it begins with {{ or a quote, holds ": ", or has {{…}} between [ ])'
		: '';

/**
 * Reads a task file.
 *
 * @param text the YAML of one task
 * @param fileName for the message, when something is wrong
 * @throws with file, path and line in words that an author understands
 */
export function parseTask(text: string, fileName = 'task'): Task {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const say = (faults: { line: number; where: string; reason: string }[]) => {
		const lines = faults.map(({ line, where, reason }) => `${fileName}:${line} ${where} ${reason}`);
		return new Error(lines.join('\n'));
	};
	if (document.errors.length > 0) {
		throw say(
			document.errors.map(({ pos, message }) => ({
				line: counter.linePos(pos[0]).line,
				where: 'YAML',
				reason: message + hintOf(message)
			}))
		);
	}
	const parsed = v.safeParse(taskSchema, document.toJS({ maxAliasCount: 20 }));
	const faults: Fault[] = parsed.success
		? []
		: parsed.issues.map((issue) => ({
				path: (issue.path ?? []).map(({ key }) => key as string | number),
				reason: issue.message
			}));
	const { steps, faults: formulaFaults } = parsed.success
		? readSteps(parsed.output)
		: { steps: [], faults: [] };
	const all = [...faults, ...formulaFaults].map(({ path, reason }) => ({
		line: lineOf(document, counter, path),
		where: path.join('.'),
		reason
	}));
	if (!parsed.success || all.length > 0) throw say(all);
	return { id: parsed.output.id, source: parsed.output, steps };
}
