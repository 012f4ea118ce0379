import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { moveCodes, type Analysis, type Finding, type Justification } from './analysis.ts';
import { oddsByRules } from './prior-odds.ts';
import { nameNumbers, readWordings, tokensOf, type Worded } from './wordings.ts';

/** What a model learns from in a justification: its wordings, and what was found in it. */
export type DescribedWork = {
	worded: Worded;
	findings: Pick<Finding, 'code' | 'confidence'>[];
	level: Analysis['level'];
	/** What came of each answer: `correct`, `incorrect` …, or `misconception:<id>`. */
	outcomes: string[];
};

/** A justification as a model of its task sees it. */
export type ReadWork = DescribedWork & {
	/** The log odds of a code before the model reads the work. */
	oddsOf: (code: string) => number;
};

/** A justification whose reading is known. */
export type CodedWork = ReadWork & {
	/** What is there: `idea:…`, `misconception:…`, `move:…`, and `level:1+` up to the level that it has. */
	codes: ReadonlySet<string>;
};

/** The codes of a level: at least 1, up to the level itself. */
export const levelCodes = (level: number): string[] =>
	[1, 2, 3].filter((least) => least <= level).map((least) => `level:${least}+`);

/** The codes that can be learned about a task: its ideas, its misconceptions, the moves and the levels. */
export function learnableCodes({ justification, parts }: TaskVariant): string[] {
	const ids = [
		...justification.misconceptions.map(({ misconceptionId }) => misconceptionId),
		...parts.flatMap(({ wrongAnswers }) =>
			wrongAnswers.map(({ misconceptionId }) => misconceptionId)
		)
	];
	return [
		...justification.lookFors.map(({ id }) => `idea:${id}`),
		...[...new Set(ids)].map((id) => `misconception:${id}`),
		...moveCodes.map((move) => `move:${move}`),
		...levelCodes(3)
	];
}

/** What came of each answer, as a model sees it. */
export const outcomesOf = (checks: AnswerCheck[]): string[] =>
	checks.map((check) =>
		check.kind === 'incorrect' && check.misconceptionId
			? `misconception:${check.misconceptionId}`
			: check.kind
	);

/** Puts a justification, and what was found in it, as a model learns from it. */
export function describeWork(
	variant: TaskVariant,
	{ text, locale = 'en' }: Justification,
	checks: AnswerCheck[],
	{ findings, level }: Pick<Analysis, 'findings' | 'level'>
): DescribedWork {
	const tokens = tokensOf(text, locale);
	return {
		worded: readWordings(tokens, nameNumbers(variant)),
		...{ findings, level, outcomes: outcomesOf(checks) }
	};
}

/** Work of which only what was found is known: its odds are those that go with that. */
export const withRoughOdds = (work: DescribedWork): ReadWork => ({
	...work,
	oddsOf: (code) => oddsByRules(code, work)
});

/**
 * What a task itself says about its codes: its exemplars and the names of its ideas. They stand without what the rules
 * found in them, since rules were written with these very words: so the wording is what is learned.
 */
export function seedWorks(variant: TaskVariant): CodedWork[] {
	const nameOf = nameNumbers(variant);
	const exemplars = variant.exemplars.map(({ text, locale, answers, findings, level }) => {
		const outcomes = variant.parts.map(({ key, wrongAnswers }, i) => {
			if (answers[i] === key.expected) return 'correct';
			const known = wrongAnswers.find((wrong) => wrong.latex === answers[i]);
			return known ? `misconception:${known.misconceptionId}` : 'incorrect';
		});
		const worded = readWordings(tokensOf(text, locale), nameOf);
		return {
			...withRoughOdds({ worded, findings: [], level, outcomes }),
			codes: new Set([...findings, ...levelCodes(level)])
		};
	});
	const labels = variant.justification.lookFors.flatMap(({ id, label }) =>
		(['en', 'es'] as const).map((locale) => {
			const worded = readWordings(tokensOf(label[locale], locale), nameOf);
			return {
				...withRoughOdds({ worded, findings: [], level: 2, outcomes: [] }),
				codes: new Set([`idea:${id}`, 'move:reason', ...levelCodes(2)])
			};
		})
	);
	return [...exemplars, ...labels];
}
