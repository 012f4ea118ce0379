/** A stretch of a text: `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];

/** What a student has entered on a task. */
export type DraftContent = {
	/** LaTeX, one for each part. */
	answers: string[];
	justification: string;
	/** Words that a sentence frame supplied. */
	fromFrames: Span[];
};

/** A draft as the server has it; `revision` counts the saves. */
export type StoredDraft = DraftContent & { revision: number };

/** Tells whether two drafts say the same. Which words came from a frame does not count. */
export const isSameDraft = (a: DraftContent, b: DraftContent): boolean =>
	a.justification === b.justification &&
	a.answers.length === b.answers.length &&
	a.answers.every((answer, i) => answer === b.answers[i]);
