import type { TaskVariant } from '../task.ts';
import { listPromptTexts } from './rule.ts';

const mostShared = 0.4;

/** The runs of three words of what a student reads, numbers aside. */
function runsOf(variant: TaskVariant): Set<string> {
	const text = listPromptTexts(variant)
		.map((one) => one.text.en)
		.join(' ');
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** Which share of the runs of the shorter text stands in the other too. */
function shareOf(one: Set<string>, other: Set<string>): number {
	const shared = [...one].filter((run) => other.has(run)).length;
	return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Finds tasks that say nearly the same, or carry the same title: each fault names both. */
export function findTwins(variants: TaskVariant[]): string[] {
	const read = variants.map((variant) => ({ variant, runs: runsOf(variant) }));
	return read.flatMap(({ variant, runs }, i) =>
		read.slice(0, i).flatMap(({ variant: other, runs: otherRuns }) => {
			const share = shareOf(runs, otherRuns);
			const pair = `${other.taskId} and ${variant.taskId}`;
			const sameTitle = (['en', 'es'] as const).some(
				(locale) => variant.title[locale] === other.title[locale]
			);
			return [
				...(sameTitle ? [`${pair} have the same title`] : []),
				...(share > mostShared
					? [`${pair} share ${Math.round(share * 100)}% of their wording`]
					: [])
			];
		})
	);
}
