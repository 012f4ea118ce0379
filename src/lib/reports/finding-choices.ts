import { moveCodes } from '#lib/reasoning/analysis.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { StoredFinding } from './effective-findings.ts';

/** Something that a teacher may see in an attempt. */
export type FindingChoice = { code: string; name: string };

/** What a teacher may add to an attempt's findings, by kind, in the order in which a form lists it. */
export type FindingChoices = {
	kind: 'idea' | 'move' | 'misconception' | 'statement' | 'term';
	choices: FindingChoice[];
}[];

/** The misconceptions that the task itself knows, by an answer or in words. */
const knownMisconceptions = ({ parts, justification }: TaskVariant): string[] => [
	...parts.flatMap((part) => part.wrongAnswers.map(({ misconceptionId }) => misconceptionId)),
	...justification.misconceptions.map(({ misconceptionId }) => misconceptionId)
];

/** Lists what could be seen in work on a task and is not yet among its findings. */
export function findingChoices(
	variant: TaskVariant,
	findings: Pick<StoredFinding, 'code'>[],
	nameOf: (code: string) => string
): FindingChoices {
	const { lookFors, words } = variant.justification;
	const found = new Set(findings.map(({ code }) => code));
	const choose = (codes: string[]): FindingChoice[] =>
		[...new Set(codes)]
			.filter((code) => !found.has(code))
			.map((code) => ({ code, name: nameOf(code) }));
	const all: FindingChoices = [
		{ kind: 'idea', choices: choose(lookFors.map(({ id }) => `idea:${id}`)) },
		{ kind: 'move', choices: choose(moveCodes.map((move) => `move:${move}`)) },
		{
			kind: 'misconception',
			choices: choose(knownMisconceptions(variant).map((id) => `misconception:${id}`))
		},
		{ kind: 'statement', choices: choose(['statement:false']) },
		{ kind: 'term', choices: choose(words.map((id) => `term:${id}`)) }
	];
	return all.filter(({ choices }) => choices.length > 0);
}
