import type { Locale } from '#lib/math/check.ts';
import type { Localized, TaskVariant } from '#lib/tasks/task.ts';
import type { Finding } from './analysis.ts';
import { counts } from './found.ts';
import { functionWords } from './function-words.ts';
import { stemKey } from './lexicon.ts';
import { tokenize } from './tokens.ts';

/** What kind of frame is asked for. */
export const asksFor = {
	reason: /\bbecause\b|\bsince\b/i,
	numbers: /\bso\b|\bcosts?\b|\bis ___|= ___|\bwhen\b/i
};

/** A text that is mostly made of a frame's words has used it. */
const mostUsed = 0.75;

const stemsOf = (text: string, locale: Locale, leftOut: ReadonlySet<string> = new Set()) =>
	new Set(
		tokenize(text, locale)
			.filter((token) => token.kind === 'word' && !leftOut.has(token.text))
			.map((token) => stemKey(token.text, locale))
	);

function isUsed(frame: Localized, text: string): boolean {
	return (['en', 'es'] as const).some((locale) => {
		const words = stemsOf(frame[locale], locale);
		const shared = words.intersection(stemsOf(text, locale));
		return shared.size > 0 && shared.size >= words.size * mostUsed;
	});
}

/** Whether what a frame is nearest to, by the words of the look-fors, has been said already. */
function isSaid({ en }: Localized, { lookFors }: TaskVariant['justification'], found: Set<string>) {
	const words = stemsOf(en, 'en', functionWords.en);
	const nearness = (isFound: boolean) =>
		Math.max(
			0,
			...lookFors
				.filter(({ id }) => found.has(`idea:${id}`) === isFound)
				.map(({ label }) => words.intersection(stemsOf(label.en, 'en', functionWords.en)).size)
		);
	return nearness(true) > nearness(false);
}

/**
 * Chooses a frame to start from: one of those that the student has not used, and whose idea has not been said; among
 * these one that asks for what is missing.
 */
export function chooseFrame(
	{ justification }: TaskVariant,
	text: string,
	findings: Finding[],
	asks: RegExp
): Localized | undefined {
	const { full, some } = justification.frames;
	const found = new Set(findings.filter(counts).map(({ code }) => code));
	const left = [...full, ...some].filter(
		(frame) => !isUsed(frame, text) && !isSaid(frame, justification, found)
	);
	return left.find(({ en }) => asks.test(en)) ?? left[0];
}
