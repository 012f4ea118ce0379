import type { Term } from '#lib/language/word-bank.ts';
import type { Locale } from '#lib/math/check.ts';
import { renderInlineMath } from '#lib/tasks/render.ts';
import type { SupportLevel, TaskVariant } from '#lib/tasks/task.ts';
import { nameOfFinding, type NameSources } from './finding-names.ts';
import { viewTask, type SampledTask } from './sample-view.ts';

/** A word of the word bank as a student meets it: with its meaning, and in the other language. */
export type PreviewedWord = { term: string; definition: string; other: string; otherLang: Locale };

/** A task as the student sees it, and beside it what its teacher may know. */
export type TaskPreview = {
	task: SampledTask;
	lang: Locale;
	/** Sentence frames at the support level; a blank is `___`. */
	frames: string[];
	words: PreviewedWord[];
	/** The keys, typeset: for the teacher. */
	answersHtml: string[];
	/** The ideas of a full justification, for the teacher. */
	ideas: string[];
	/** Known misconceptions behind wrong answers and words, for the teacher. */
	misconceptions: string[];
};

function viewWord({ en, es }: Term, locale: Locale): PreviewedWord {
	const [own, other] = locale === 'en' ? [en, es] : [es, en];
	return {
		term: own.term,
		definition: own.definition,
		other: other.term,
		otherLang: locale === 'en' ? 'es' : 'en'
	};
}

/**
 * Shows a task to a teacher who may give it.
 *
 * @param lang the language in which the student would see it
 * @param locale the page's language
 */
export function previewTask(
	variant: TaskVariant,
	{ lang, locale }: { lang: Locale; locale: Locale },
	supportLevel: SupportLevel,
	bank: readonly Term[],
	sources: Omit<NameSources, 'lookFors'>
): TaskPreview {
	const { parts, justification } = variant;
	const { frames, words, lookFors } = justification;
	const shown = supportLevel === 'none' ? [] : frames[supportLevel];
	const misconceptionIds = [
		...parts.flatMap(({ wrongAnswers }) => wrongAnswers.map((each) => each.misconceptionId)),
		...justification.misconceptions.map((each) => each.misconceptionId)
	];
	return {
		task: viewTask(variant, lang),
		lang,
		frames: shown.map((frame) => frame[lang].replaceAll('…', '___')),
		words: words.flatMap((id) =>
			bank.filter((term) => term.id === id).map((term) => viewWord(term, lang))
		),
		answersHtml: parts.map(({ key }) => renderInlineMath(key.expected)),
		ideas: lookFors.map(({ label }) => label[locale]),
		misconceptions: [...new Set(misconceptionIds)].map(
			(id) => nameOfFinding(`misconception:${id}`, { ...sources, lookFors })[locale]
		)
	};
}
