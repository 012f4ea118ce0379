import type { Term } from '#lib/language/word-bank.ts';
import type { Misconception } from '../misconceptions.ts';
import type { Localized, Task, TaskVariant } from '../task.ts';

/** The shared lists that tasks draw on. */
export type Catalogues = { misconceptions: readonly Misconception[]; words: readonly Term[] };

/** A rule over what a task's file says; each string is a fault, in an author's words. */
export type FileRule = (task: Task, catalogues: Catalogues) => string[];

/** A rule over one variant of a task; each string is a fault, in an author's words. */
export type VariantRule = (variant: TaskVariant, catalogues: Catalogues) => string[];

/** A text of a variant, and where it stands in the task's file. */
export type PlacedText = {
	where: string;
	text: Localized;
	/** Whether it is Markdown with LaTeX, or words without markup. */
	isMarkdown: boolean;
};

const placed = (where: string, text: Localized, isMarkdown: boolean): PlacedText => ({
	where,
	text,
	isMarkdown
});

/** The texts that stand above the justification: what a student reads first. */
export const listPromptTexts = ({ prompt, parts, justification }: TaskVariant): PlacedText[] => [
	placed('prompt', prompt, true),
	...parts.map(({ id, question }) => placed(`parts.${id}.question`, question, true)),
	placed('justification.question', justification.question, true)
];

/** The hints of the known wrong answers. */
export const listHints = ({ parts }: TaskVariant): PlacedText[] =>
	parts.flatMap(({ id, wrongAnswers }) =>
		wrongAnswers.map(({ misconceptionId, hint }) =>
			placed(`parts.${id}.wrong.${misconceptionId}.hint`, hint, true)
		)
	);

/** The frames at both support levels. */
export const listFrameTexts = ({ justification: { frames } }: TaskVariant): PlacedText[] => [
	...frames.full.map((frame, i) => placed(`frames.full.${i + 1}`, frame, false)),
	...frames.some.map((frame, i) => placed(`frames.some.${i + 1}`, frame, false))
];

/** Every text of a variant that stands in both languages. */
export const listTexts = (variant: TaskVariant): PlacedText[] => [
	placed('title', variant.title, false),
	...listPromptTexts(variant),
	...listHints(variant),
	...variant.justification.lookFors.map(({ id, label }) =>
		placed(`lookFors.${id}.label`, label, false)
	),
	...listFrameTexts(variant)
];
