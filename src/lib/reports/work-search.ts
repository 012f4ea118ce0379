import { flagCodes, moveCodes } from '#lib/reasoning/analysis.ts';
import { foldText } from '#lib/reasoning/fold.ts';
import type { AnswerCheck } from '#lib/math/check.ts';
import type { SupportLevel } from '#lib/tasks/task.ts';
import { effectiveFindings, effectiveLevel, type StoredFinding } from './effective-findings.ts';
import { outcomeOf, standingOf } from './patterns.ts';
import { joinOutcomes, outcomes, type Outcome } from './outcomes.ts';
import { readPattern } from './searched-pattern.ts';
import { mayBeShown } from './work-sample.ts';

/** What an APF looks for in the work of a school; null is not asked. */
export type WorkSearch = {
	grade: number | null;
	module: string | null;
	lessonFrom: number | null;
	lessonTo: number | null;
	standard: string | null;
	/** `seen:<code>` or `missing:<code>`: see `readPattern`. */
	pattern: string | null;
	misconceptionId: string | null;
	level: number | null;
	supportLevel: SupportLevel | null;
	outcome: Outcome | null;
	words: string | null;
};

const supportLevels: SupportLevel[] = ['full', 'some', 'none'];

/** Finds the search that a page's address asks for; what makes no sense is not asked. */
export function parseWorkSearch(params: URLSearchParams): WorkSearch {
	const text = (key: string) => params.get(key)?.trim().slice(0, 100) || null;
	const number = (key: string) => {
		const value = text(key);
		return value !== null && /^\d{1,3}$/.test(value) ? Number(value) : null;
	};
	const oneOf = <T extends string>(key: string, values: readonly T[]) =>
		values.find((value) => value === text(key)) ?? null;
	const id = (key: string) => text(key)?.match(/^[\w.-]+$/)?.[0] ?? null;
	const level = number('level');
	return {
		grade: number('grade'),
		module: id('module'),
		lessonFrom: number('from'),
		lessonTo: number('to'),
		standard: id('standard'),
		pattern: text('pattern')?.match(/^(?:seen|missing):(?:move|idea):[\w.-]+$/)?.[0] ?? null,
		misconceptionId: id('misconception'),
		level: level !== null && level <= 3 ? level : null,
		supportLevel: oneOf('support', supportLevels),
		outcome: oneOf('outcome', outcomes),
		words: text('words')
	};
}

/** What a search needs to know of a task. */
export type SearchedTask = {
	id: string;
	grade: number;
	module: string;
	lessonFirst: number;
	lessonLast: number;
	standards: string[];
};

/** Tells whether a task is among those that a search asks for. */
export function isTaskSearched(search: WorkSearch, task: SearchedTask): boolean {
	return (
		(search.grade === null || task.grade === search.grade) &&
		(search.module === null || task.module === search.module) &&
		(search.lessonFrom === null || task.lessonLast >= search.lessonFrom) &&
		(search.lessonTo === null || task.lessonFirst <= search.lessonTo) &&
		(search.standard === null || task.standards.includes(search.standard))
	);
}

/** Tells whether a search asks for some tasks only. */
export function isAboutTasks({ grade, module, lessonFrom, lessonTo, standard }: WorkSearch) {
	return [grade, module, lessonFrom, lessonTo, standard].some((value) => value !== null);
}

/** The folded words of a search: each must stand in the justification. */
export function searchedWords({ words }: WorkSearch): string[] {
	return words ? foldText(words).split(' ').filter(Boolean).slice(0, 8) : [];
}

/** Codes that only sort out what cannot be read. */
const unreadable = flagCodes
	.filter((flag) => flag === 'empty' || flag === 'off-task')
	.map((flag) => `flag:${flag}`);

/** The codes no finding of which may be there for work to be found. */
export const neverFound = ['flag:needs-a-person', ...unreadable];

/** The moves that a search can ask for. */
export const searchedMoves = moveCodes.map((move) => `move:${move}`);

/** Decides, with everybody's word on it, whether work is what a search asks for. */
export function isFound(
	search: WorkSearch,
	attempt: { level: number; checks: AnswerCheck[] },
	all: StoredFinding[]
): boolean {
	if (!mayBeShown(all)) return false;
	const findings = effectiveFindings(all);
	if (search.pattern !== null) {
		const { isSeen, code } = readPattern(search.pattern);
		const standing = standingOf(code, findings);
		if (isSeen ? standing === 'missing' : standing !== 'missing') return false;
	}
	if (search.misconceptionId !== null) {
		const code = `misconception:${search.misconceptionId}`;
		const isShown =
			standingOf(code, findings) !== 'missing' ||
			attempt.checks.some((check) => outcomeOf(check, findings) === code);
		if (!isShown) return false;
	}
	if (search.level !== null && effectiveLevel(attempt.level, all) !== search.level) return false;
	return search.outcome === null || joinOutcomes(attempt.checks, findings) === search.outcome;
}
