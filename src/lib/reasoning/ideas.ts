import type { Confidence } from './analysis.ts';
import { nameOf, type CuePattern, type Item } from './cue-patterns.ts';
import type { Found } from './found.ts';
import { matchCue, placeItems, type Placement } from './match-cue.ts';
import type { ReadTask, Told } from './read-task.ts';
import type { ReadText } from './read-text.ts';
import { stemKey } from './lexicon.ts';

/** An idea or a misconception that was told in words. */
export type Telling = Found & {
	id: string;
	/** Whether it was told in words, and not in numbers alone. */
	hasWords: boolean;
	/** The clauses that it stands in. */
	clauses: number[];
};

function toTelling(
	read: ReadText,
	kind: string,
	{ id }: Told,
	placements: Placement[],
	confidence: Confidence,
	hasWords: boolean
): Telling {
	const tokens = placements.flatMap((placement) => placement.tokens);
	const clauses = [...new Set(tokens.map(([from]) => read.clauseOf[from]))];
	return { code: `${kind}:${id}`, id, confidence, tokens, hasWords, clauses };
}

/** Numbers alone are telling when there are several, or when they are not small ones that occur anyway. */
function confidenceOfNumbers(items: Item[], isTight: boolean): Confidence {
	const isSmall = ({ units }: Item) =>
		units.every((unit) => /^n:-?\d\/1$|^n:10\/1$/.test(nameOf(unit)));
	const large = items.filter((item) => !isSmall(item)).length;
	if (!isTight || items.length < 2) return large > 0 ? 'likely' : 'unsure';
	if (items.length >= 3 || large >= 2) return 'sure';
	return large === 1 ? 'likely' : 'unsure';
}

/** How sure a match makes: as sure as its words are the cue's own. */
function confidenceOf(
	score: number,
	isTight: boolean,
	{ items, hasWords }: CuePattern
): Confidence {
	const isSlight = items.length === 1 && items[0].units.length === 1;
	if (!hasWords) return confidenceOfNumbers(items, isTight);
	if (score >= 0.94 && isTight && !isSlight) return 'sure';
	return score >= 0.85 ? 'likely' : 'unsure';
}

/** The cues of the text's language; those of the other too where it has none. */
function patternsFor({ locale, isMixed }: ReadText, { patterns }: Told): CuePattern[] {
	if (isMixed) return patterns;
	const own = patterns.filter((pattern) => !pattern.locale || pattern.locale === locale);
	return own.length > 0 ? own : patterns;
}

const certainty: Record<Confidence, number> = { sure: 2, likely: 1, unsure: 0 };

function findWhole(read: ReadText, kind: string, told: Told): Telling | null {
	let best: Telling | null = null;
	let inWords: Telling | null = null;
	for (const pattern of patternsFor(read, told)) {
		const match = matchCue(read, pattern);
		if (!match) continue;
		const confidence = confidenceOf(match.score, match.isTight, pattern);
		const telling = toTelling(read, kind, told, match.placements, confidence, pattern.hasWords);
		const isSurer = (than: Telling | null) =>
			!than || certainty[confidence] > certainty[than.confidence];
		if (isSurer(best)) best = telling;
		if (pattern.hasWords && confidence !== 'unsure' && isSurer(inWords)) inWords = telling;
	}
	if (!best || !inWords || best === inWords) return best;
	const tokens = [...best.tokens, ...inWords.tokens];
	return { ...inWords, confidence: best.confidence, tokens };
}

/** How much a cue's entry says: words that every idea of the task has say little. */
const weightOf = ({ holders }: ReadTask, { units }: Item) =>
	Math.max(...units.map((unit) => 1 / (holders.get(nameOf(unit)) ?? 1)));

/** Finds an idea by most of a cue, helped out by the words of its label. */
function findPart(read: ReadText, kind: string, told: Told, task: ReadTask): Telling | null {
	let best: { telling: Telling; share: number } | null = null;
	for (const pattern of patternsFor(read, told)) {
		if (pattern.items.length < 2 && pattern.items[0].units.length < 2) continue;
		const placed = placeItems(read, pattern);
		const weights = pattern.items.map((item) => weightOf(task, item));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const found = placed.flatMap((placements, i) =>
			placements.length > 0 && placements[0].score >= 0.75 ? [{ placement: placements[0], i }] : []
		);
		const hasWords = found.some(({ i }) =>
			pattern.items[i].units.some(({ isNumber }) => !isNumber)
		);
		if (found.length === 0 || !hasWords) continue;
		const clauses = found.map(({ placement }) => placement.clause);
		if (Math.max(...clauses) - Math.min(...clauses) > 1) continue;
		const said = found.reduce((sum, { i }) => sum + weights[i], 0) / total;
		const label = labelShare(read, told, clauses[0]);
		const share = said * 0.6 + label * 0.4;
		if (said < 0.5 || (best && best.share >= share)) continue;
		const confidence: Confidence = said >= 0.6 && label >= 0.5 ? 'likely' : 'unsure';
		if (share < 0.45) continue;
		const placements = found.map(({ placement }) => placement);
		best = {
			share,
			telling: toTelling(read, kind, told, placements, confidence, hasWords)
		};
	}
	return best?.telling ?? null;
}

/** What share of the label's words, in the text's language, stands in a clause and the next. */
function labelShare(read: ReadText, { labelStems }: Told, clause: number): number {
	const marks = read.locale === 'en' ? 'e:' : 's:';
	const stems = [...labelStems].filter((stem) => stem.startsWith(marks));
	if (stems.length === 0) return 0;
	const near = new Set(
		read.tokens
			.filter(
				(_, i) =>
					read.clauseOf[i] >= clause - 1 && read.clauseOf[i] <= clause + 1 && !read.isDenied[i]
			)
			.map(({ text, locale }) => stemKey(text, locale))
	);
	return stems.filter((stem) => near.has(stem)).length / Math.min(stems.length, 5);
}

/** Finds the task's ideas in a text, in the wording of their cues or near it. */
export function findIdeas(read: ReadText, task: ReadTask): Telling[] {
	return task.ideas.flatMap((told) => {
		const whole = findWhole(read, 'idea', told);
		if (whole && whole.confidence !== 'unsure') return [whole];
		const part = findPart(read, 'idea', told, task);
		return [part ?? whole].filter((telling) => telling !== null);
	});
}

/** Finds the task's misconceptions in a text, as their cues tell them. */
export const findTold = (read: ReadText, task: ReadTask): Telling[] =>
	task.misconceptions.flatMap((told) => findWhole(read, 'misconception', told) ?? []);
