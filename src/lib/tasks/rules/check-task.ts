import type { Task } from '../task.ts';
import { makeVariant } from '../variant.ts';
import * as answers from './answer-rules.ts';
import * as exemplars from './exemplar-rules.ts';
import * as figures from './figure-rules.ts';
import * as justification from './justification-rules.ts';
import type { Catalogues, FileRule, VariantRule } from './rule.ts';
import * as texts from './text-rules.ts';
import * as values from './value-rules.ts';
import * as variety from './variety-rules.ts';

const fileRules: Record<string, FileRule> = {
	'names-are-known': justification.namesAreKnown,
	'knows-misconceptions': justification.knowsMisconceptions,
	'words-are-few': justification.wordsAreFew,
	'cues-in-both-languages': justification.cuesAreInBoth,
	'exemplars-at-each-level': exemplars.exemplarsAtEachLevel,
	'exemplars-for-each-misconception': exemplars.exemplarsForEachMisconception,
	'exemplars-show-each-look-for': exemplars.exemplarsShowEachLookFor,
	'exemplars-show-known-things': justification.exemplarsShowKnownThings,
	'exemplars-are-short': exemplars.exemplarsAreShort,
	'variants-are-many': variety.variantsAreMany
};

const variantRules: Record<string, VariantRule> = {
	'key-accepts-itself': answers.keyAcceptsItself,
	'wrong-answers-are-told': answers.wrongAnswersAreTold,
	'exemplar-answers-are-read': answers.exemplarAnswersAreRead,
	'answer-is-not-given-away': answers.answerIsNotGivenAway,
	'placeholders-are-filled': texts.placeholdersAreFilled,
	'mathematics-is-typeset': texts.mathematicsIsTypeset,
	'spanish-is-spanish': texts.spanishIsSpanish,
	'languages-agree-on-numbers': texts.languagesAgreeOnNumbers,
	'reads-at-grade-five': texts.readsAtGradeFive,
	'prompt-is-short': texts.promptIsShort,
	'values-are-sensible': values.textsHaveSensibleValues,
	'quantities-are-sensible': values.quantitiesAreSensible,
	'figure-draws': figures.figureDraws,
	'figure-is-legible': figures.figureIsLegible,
	'figure-is-said': figures.figureIsSaid,
	'frames-are-sentences': justification.framesAreSentences,
	'frames-agree': justification.framesAgree,
	'cues-are-few': justification.cuesAreFew
};

/** A rule that a task breaks. */
export type TaskFault = {
	rule: string;
	what: string;
	/** The first seed at which it is broken; none when it is broken in the file itself. */
	seed?: number;
};

/** A rule in its own words, wherever it is broken. */
const tryRule = (run: () => string[]): string[] => {
	try {
		return run();
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
};

/**
 * Lists what is wrong with a task, by every rule of the bank; each rule is told at the first seed that breaks it.
 *
 * @param seeds how many variants are made and looked at
 */
export function listTaskFaults(task: Task, catalogues: Catalogues, seeds: number): TaskFault[] {
	const faults: TaskFault[] = Object.entries(fileRules).flatMap(([rule, check]) =>
		tryRule(() => check(task, catalogues)).map((what) => ({ rule, what }))
	);
	const holding = new Map(Object.entries(variantRules));
	for (let seed = 0; seed < seeds && holding.size > 0; seed++) {
		let variant;
		try {
			variant = makeVariant(task, seed);
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			return [...faults, { rule: 'variant-is-made', what, seed }];
		}
		for (const [rule, check] of holding) {
			const broken = tryRule(() => check(variant, catalogues));
			if (broken.length > 0) holding.delete(rule);
			faults.push(...broken.map((what) => ({ rule, what, seed })));
		}
	}
	return faults;
}

/** Says a fault in a line: file, rule, seed and what is wrong. */
export const tellFault = (fileName: string, { rule, what, seed }: TaskFault): string =>
	`${fileName} [${rule}]${seed === undefined ? '' : ` seed ${seed}:`} ${what}`;
