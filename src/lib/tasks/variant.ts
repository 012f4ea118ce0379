import type { Locale } from '#lib/math/answer-check.ts';
import { readFigure } from './figure.ts';
import type { Scope } from './formula.ts';
import { drawParameters } from './parameters.ts';
import { randomOf } from './random.ts';
import type { Cue, Exemplar, Localized, LookFor, Task, TaskVariant, VariantPart } from './task.ts';
import { fillData, fillText, type TextKind } from './template.ts';
import { toNumber, isTerminating } from './rational.ts';
import type { TaskSource } from './task-schema.ts';
import type { Value } from './value.ts';
import { numberPlain } from './writing-functions.ts';

type PartSource = TaskSource['parts'][number];
type CueList = TaskSource['justification']['lookFors'][number]['cues'];

/** Fills the texts of one task with the values of one variant. */
function createFiller(scope: Scope) {
	const one = (text: string, kind: TextKind, locale: Locale = 'en') =>
		fillText(text, scope, kind, locale);
	const both = (text: Localized, kind: TextKind): Localized => ({
		en: one(text.en, kind, 'en'),
		es: one(text.es, kind, 'es')
	});
	return { one, both };
}

type Filler = ReturnType<typeof createFiller>;

function fillPart(part: PartSource, { one, both }: Filler): VariantPart {
	const { id, question, answer, wrong, ...rest } = part;
	const wrongAnswers = wrong.map(({ misconception, answer: latex, hint }) => ({
		misconceptionId: misconception,
		latex: one(latex, 'answer'),
		hint: both(hint, 'markdown')
	}));
	const misconceptions = wrongAnswers.map(({ misconceptionId, latex }) => ({
		id: misconceptionId,
		latex
	}));
	return {
		id,
		question: both(question, 'markdown'),
		key: { ...rest, expected: one(answer, 'answer'), misconceptions },
		wrongAnswers
	};
}

/** The words of a cue with its alternatives written out: `[fee|pass, once]` is two cues. */
const expand = (words: string[]): string[][] =>
	words.reduce<string[][]>(
		(cues, word) => cues.flatMap((cue) => word.split('|').map((one) => [...cue, one.trim()])),
		[[]]
	);

function fillCues(cues: CueList, { one }: Filler): Cue[] {
	const fill = (list: CueList['en'], locale: Locale, isForBoth = false): Cue[] =>
		list.flatMap(({ all, none }) =>
			expand(all.map((word) => one(word, 'plain', locale))).map((words) => ({
				all: words,
				...(none && { none: none.flatMap((word) => one(word, 'plain', locale).split('|')) }),
				...(!isForBoth && { locale })
			}))
		);
	return [...fill(cues.en, 'en'), ...fill(cues.es, 'es'), ...fill(cues.both, 'en', true)];
}

function fillExemplar(
	{ level, en, es, answers, misconception, shows }: TaskSource['exemplars'][number],
	parts: VariantPart[],
	{ one }: Filler
): Exemplar {
	const locale = en === undefined ? 'es' : 'en';
	const known = parts.map(({ key, wrongAnswers }) => {
		const wrong = wrongAnswers.find(({ misconceptionId }) => misconceptionId === misconception);
		return wrong?.latex ?? key.expected;
	});
	const code = misconception ? [`misconception:${misconception}`] : [];
	return {
		locale,
		level,
		text: one(en ?? es ?? '', 'plain', locale),
		answers: answers ? answers.map((answer) => one(answer, 'answer')) : known,
		findings: [...new Set([...shows, ...code])]
	};
}

/** Lists the numbers among the parameters by name, those inside lists and groups too. */
export function listQuantities(scope: Scope): Record<string, number | string> {
	const quantities: Record<string, number | string> = {};
	const add = (name: string, value: Value): void => {
		if (value.kind === 'number') {
			quantities[name] = isTerminating(value.value)
				? toNumber(value.value)
				: numberPlain(value.value);
		} else if (value.kind === 'list') {
			value.items.forEach((item, i) => add(`${name}.${i + 1}`, item));
		} else if (value.kind === 'record') {
			for (const [key, item] of Object.entries(value.fields)) add(`${name}.${key}`, item);
		}
	};
	for (const [name, value] of Object.entries(scope)) add(name, value);
	return quantities;
}

function fillJustification(source: TaskSource['justification'], filler: Filler) {
	const { both } = filler;
	const lookFors: LookFor[] = source.lookFors.map(({ id, label, cues }) => ({
		id,
		label: both(label, 'plain'),
		cues: fillCues(cues, filler)
	}));
	return {
		question: both(source.question, 'markdown'),
		lookFors,
		misconceptions: source.misconceptions.map(({ misconception, cues }) => ({
			misconceptionId: misconception,
			cues: fillCues(cues, filler)
		})),
		frames: {
			full: source.frames.full.map((frame) => both(frame, 'plain')),
			some: source.frames.some.map((frame) => both(frame, 'plain'))
		},
		words: source.words
	};
}

/**
 * Fills in a task; the same seed gives the same variant for ever.
 *
 * @throws naming the task, when a formula cannot be worked out: a fault of the task
 */
export function makeVariant(task: Task, seed: number): TaskVariant {
	const { source, steps } = task;
	try {
		const scope = drawParameters(steps, randomOf(seed));
		const filler = createFiller(scope);
		const parts = source.parts.map((part) => fillPart(part, filler));
		return {
			taskId: source.id,
			seed,
			title: source.title,
			module: source.module,
			topic: source.topic,
			lessons: source.lessons,
			standards: source.standards,
			practices: source.practices,
			languageFunction: source.languageFunction,
			difficulty: source.difficulty,
			prompt: filler.both(source.prompt, 'markdown'),
			figure: source.figure ? readFigure(fillData(source.figure, scope)) : null,
			parts,
			justification: fillJustification(source.justification, filler),
			exemplars: source.exemplars.map((exemplar) => fillExemplar(exemplar, parts, filler)),
			quantities: listQuantities(scope)
		};
	} catch (error) {
		const reason = error instanceof Error ? error.message : error;
		throw new Error(`Task ${source.id}, seed ${seed}: ${reason}`, { cause: error });
	}
}
