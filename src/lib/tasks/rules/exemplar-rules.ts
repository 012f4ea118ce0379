import type { FileRule } from './rule.ts';

const levels = [0, 1, 2, 3] as const;
const locales = ['en', 'es'] as const;

/** There is an exemplar at each level that is no misconception's, in both languages. */
export const exemplarsAtEachLevel: FileRule = ({ source: { exemplars } }) =>
	locales.flatMap((locale) =>
		levels
			.filter(
				(level) =>
					!exemplars.some(
						(exemplar) =>
							exemplar.level === level && exemplar[locale] !== undefined && !exemplar.misconception
					)
			)
			.map((level) => `has no exemplar at level ${level} in ${locale}`)
	);

/** There is an exemplar for each misconception that the task knows, in both languages. */
export const exemplarsForEachMisconception: FileRule = ({ source }) => {
	const known = new Set([
		...source.parts.flatMap(({ wrong }) => wrong.map(({ misconception }) => misconception)),
		...source.justification.misconceptions.map(({ misconception }) => misconception)
	]);
	const missing = [...known].flatMap((id) =>
		locales
			.filter(
				(locale) =>
					!source.exemplars.some(
						(exemplar) => exemplar.misconception === id && exemplar[locale] !== undefined
					)
			)
			.map((locale) => `has no exemplar of ${id} in ${locale}`)
	);
	const strangers = source.exemplars.flatMap(({ misconception }, i) =>
		misconception && !known.has(misconception)
			? [`exemplars.${i + 1} shows ${misconception}, which no answer and no cue of the task has`]
			: []
	);
	return [...missing, ...strangers];
};

/** Each look-for is shown by an exemplar, so that its cues are tried. */
export const exemplarsShowEachLookFor: FileRule = ({ source }) =>
	source.justification.lookFors
		.filter(({ id }) => !source.exemplars.some(({ shows }) => shows.includes(`idea:${id}`)))
		.map(({ id }) => `no exemplar shows idea:${id}`);

const mostWords = 60;

/** Exemplars are as short as what a student writes, and no two are the same. */
export const exemplarsAreShort: FileRule = ({ source: { exemplars } }) => {
	const texts = exemplars.map(({ en, es }) => en ?? es ?? '');
	return texts.flatMap((text, i) => {
		const words = text.trim().split(/\s+/).length;
		return [
			...(words > mostWords ? [`exemplars.${i + 1} has ${words} words, above ${mostWords}`] : []),
			...(texts.indexOf(text) === i ? [] : [`exemplars.${i + 1} stands there twice`])
		];
	});
};
