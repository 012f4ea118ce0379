import { moveCodes } from '#lib/reasoning/analysis.ts';
import type { LanguageFunction } from '#lib/tasks/task.ts';
import { outcomeOf, showsPattern, standingOf, type Pattern } from './patterns.ts';
import type { StudentWork } from './reviewed-work.ts';

/** What a report needs to know of a task. */
export type ReportedTask = {
	taskId: string;
	partCount: number;
	languageFunction: LanguageFunction;
	lookForIds: string[];
	/** Ids in the word bank. */
	words: string[];
};

/** How many students' work shows something, and the pattern that opens it. */
export type Count = { pattern: Pattern; students: number };

/** One thing to find in the latest attempts; the three numbers make up everybody who answered. */
export type Standing = { code: string; seen: number; unsure: number; missing: number };

/** What the work of a class at one task shows: counts of students, never of attempts. */
export type TaskReport = {
	taskId: string;
	/** Students with at least one attempt. */
	answered: number;
	enrolled: number;
	/** Students of the class without an attempt. */
	notStarted: string[];
	revised: number;
	rose: number;
	/** Per part, most frequent first but `correct` before all. */
	outcomes: (Count & { outcome: string })[][];
	moves: Standing[];
	/** The moves that a justification of this kind makes; the others are shown where somebody made them. */
	expected: string[];
	ideas: Standing[];
	/** By answer or in words; most frequent first. */
	misconceptions: Standing[];
	falseStatements: Standing;
	/** The task's words in the order of the task, then others that were used. */
	terms: Standing[];
	/** Everyday words where an academic one was due; most frequent first. */
	everyday: Standing[];
	/** Reasons why there was little to read. */
	flags: Standing[];
	/** Students at each level, 0 to 3. */
	levels: { first: number[]; latest: number[] };
};

/** The flags that say why there was little to read; what needs a person is never part of a report. */
const readingFlags = ['empty', 'off-task', 'copied-prompt', 'unfilled-frame', 'other-language'];

const alwaysExpected = ['claim', 'evidence', 'reason'];
const alsoExpected: Partial<Record<LanguageFunction, string[]>> = {
	critique: ['agree', 'disagree'],
	generalize: ['generalize']
};

/** The moves that a justification of this kind is expected to make. */
export function expectedMoves(languageFunction: LanguageFunction): string[] {
	return [...alwaysExpected, ...(alsoExpected[languageFunction] ?? [])].map(
		(move) => `move:${move}`
	);
}

function countStanding(code: string, works: StudentWork[]): Standing {
	const standing = { code, seen: 0, unsure: 0, missing: 0 };
	for (const { latest } of works) standing[standingOf(code, latest.findings)] += 1;
	return standing;
}

const isShown = (standing: Standing) => standing.seen + standing.unsure > 0;
const byFrequency = (a: Standing, b: Standing) =>
	b.seen - a.seen || b.unsure - a.unsure || a.code.localeCompare(b.code);

/** The codes of one kind that are present in any latest attempt. */
function codesPresent(kind: string, works: StudentWork[]): string[] {
	const present = works
		.flatMap(({ latest }) => latest.findings)
		.filter(({ code, isPresent }) => isPresent && code.startsWith(`${kind}:`))
		.map(({ code }) => code);
	return [...new Set(present)].sort();
}

function countOutcomes(part: number, works: StudentWork[]) {
	const byOutcome = Map.groupBy(works, ({ latest }) =>
		outcomeOf(latest.checks[part], latest.findings)
	);
	return [...byOutcome.entries()]
		.map(([outcome, { length }]) => ({
			outcome,
			pattern: `part:${part}:${outcome}`,
			students: length
		}))
		.sort(
			(a, b) =>
				Number(b.outcome === 'correct') - Number(a.outcome === 'correct') ||
				Number(a.outcome === 'other') - Number(b.outcome === 'other') ||
				b.students - a.students ||
				a.outcome.localeCompare(b.outcome)
		);
}

/**
 * Counts what a class's work at one task shows.
 *
 * @param works of this task, any order
 * @param studentIds the students of the class now; work of one who has left still counts
 */
export function makeTaskReport(
	task: ReportedTask,
	works: StudentWork[],
	studentIds: string[]
): TaskReport {
	const count = (codes: string[]) => codes.map((code) => countStanding(code, works));
	const students = (pattern: Pattern) => works.filter((w) => showsPattern(pattern, w)).length;
	const haveAnswered = new Set(works.map(({ studentId }) => studentId));
	const levelsOf = (which: 'first' | 'latest') =>
		[0, 1, 2, 3].map((level) => students(`${which}:${level}`));

	const expected = expectedMoves(task.languageFunction);
	const moves = moveCodes.map((move) => `move:${move}`);
	const ideas = task.lookForIds.map((id) => `idea:${id}`);
	const words = task.words.map((id) => `term:${id}`);
	const otherWords = codesPresent('term', works).filter((code) => !words.includes(code));

	return {
		taskId: task.taskId,
		answered: works.length,
		enrolled: new Set([...studentIds, ...haveAnswered]).size,
		notStarted: studentIds.filter((id) => !haveAnswered.has(id)),
		revised: students('revised'),
		rose: students('rose'),
		outcomes: Array.from({ length: task.partCount }, (_, part) => countOutcomes(part, works)),
		moves: count(moves).filter((move) => expected.includes(move.code) || isShown(move)),
		expected,
		ideas: count(ideas),
		misconceptions: count(codesPresent('misconception', works)).sort(byFrequency),
		falseStatements: countStanding('statement:false', works),
		terms: count([...words, ...otherWords]),
		everyday: count(codesPresent('everyday', works)).sort(byFrequency),
		flags: count(readingFlags.map((flag) => `flag:${flag}`)).filter(isShown),
		levels: { first: levelsOf('first'), latest: levelsOf('latest') }
	};
}
