import type { Locale } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { featuresOf, spread, vectorOf, weigh } from './text-vector.ts';
import { nameNumbers, readWordings, tokensOf } from './wordings.ts';

/** A text, and the variant that it is about. */
export type WordedWork = { text: string; locale: Locale; variant: TaskVariant };

const wordingsOf = ({ text, locale, variant }: WordedWork) => {
	const { words, letters } = readWordings(tokensOf(text, locale), nameNumbers(variant));
	return [words, letters];
};

/** Finds those of some works whose wording is nearest to a text's, the nearest first: by the cosine of their features. */
export function nearestWorks<W extends WordedWork>(
	text: WordedWork,
	works: W[],
	most: number
): W[] {
	const all = [text, ...works].map(wordingsOf);
	const features = featuresOf(all);
	const [own, ...others] = all.map((each) => vectorOf(each, features));
	const ownWeights = spread(own, features.rarity.length);
	return works
		.map((work, i) => ({ work, near: weigh(others[i], ownWeights) }))
		.toSorted((a, b) => b.near - a.near)
		.slice(0, most)
		.map(({ work }) => work);
}
