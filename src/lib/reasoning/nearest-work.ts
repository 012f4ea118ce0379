import type { Locale } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { featuresOf, kernelOf, vectorOf } from './work-vector.ts';
import { nameNumbers, readWordings, tokensOf } from './wordings.ts';

/** A text, and the variant that it is about. */
export type WordedWork = { text: string; locale: Locale; variant: TaskVariant };

const worded = ({ text, locale, variant }: WordedWork) => ({
	worded: readWordings(tokensOf(text, locale), nameNumbers(variant)),
	...{ findings: [], level: 0 as const, outcomes: [] }
});

/** Finds those of some works whose wording is nearest to a text's, the nearest first: by the cosine of their features. */
export function nearestWorks<W extends WordedWork>(
	text: WordedWork,
	works: W[],
	most: number
): W[] {
	const all = [text, ...works].map(worded);
	const features = featuresOf(all);
	const vectors = all.map((each) => vectorOf(each, features));
	const kernel = kernelOf(vectors, features.rarity.length);
	return works
		.map((work, i) => ({ work, near: kernel[i + 1] }))
		.toSorted((a, b) => b.near - a.near)
		.slice(0, most)
		.map(({ work }) => work);
}
