import type { Standing, TaskReport } from './task-report.ts';

/** Below this many students a pattern is no pattern: the work is better read one by one. */
export const smallClass = 5;

/** What a teacher reads first: where the class stands, and what to do next. */
export type Headline =
	| { kind: 'nobody' }
	| {
			kind: 'some';
			answered: number;
			enrolled: number;
			/** So few that the counts say little. */
			isSmall: boolean;
			/** Students at each level, 0 to 3, in their latest attempt. */
			levels: number[];
			/** What most students leave out; null when nothing is missing from half of the work. */
			mostMissing: Standing | null;
			/** The misconception to go after first; null when no two students share one. */
			misconception: Standing | null;
			next: NextMove;
	  };

/** What the class needs next. */
export type NextMove =
	| { kind: 'misconception'; code: string }
	| { kind: 'move'; code: string }
	| { kind: 'idea'; code: string }
	| { kind: 'answers' }
	| { kind: 'go-on' };

/** The moves in the order in which a justification is built; the first that is missing comes first. */
const building = ['move:claim', 'move:evidence', 'move:reason', 'move:generalize'];

function findMostMissing(report: TaskReport): Standing | null {
	const isMissing = (standing: Standing) => standing.missing * 2 >= report.answered;
	const moves = building
		.filter((code) => report.expected.includes(code))
		.flatMap((code) => report.moves.filter((move) => move.code === code));
	const move = moves.find(isMissing);
	if (move) return move;
	const ideas = report.ideas.toSorted((a, b) => b.missing - a.missing);
	return ideas.find(isMissing) ?? null;
}

function findMisconception(report: TaskReport): Standing | null {
	const top = report.misconceptions[0];
	const enough = report.answered < smallClass ? 1 : 2;
	return top && top.seen >= enough ? top : null;
}

function isMostlyWrong(report: TaskReport): boolean {
	return report.outcomes.some((part) => {
		const right = part.find(({ outcome }) => outcome === 'correct')?.students ?? 0;
		return right * 2 < report.answered;
	});
}

function chooseNext(
	report: TaskReport,
	misconception: Standing | null,
	mostMissing: Standing | null
): NextMove {
	// A wrong idea shared by a fifth of the class stands in the way of every other next step.
	if (misconception && misconception.seen * 5 >= report.answered) {
		return { kind: 'misconception', code: misconception.code };
	}
	if (isMostlyWrong(report)) return { kind: 'answers' };
	if (mostMissing) {
		return { kind: mostMissing.code.startsWith('idea:') ? 'idea' : 'move', code: mostMissing.code };
	}
	return misconception ? { kind: 'misconception', code: misconception.code } : { kind: 'go-on' };
}

/** Draws the one thing to do next from a report. */
export function makeHeadline(report: TaskReport): Headline {
	if (report.answered === 0) return { kind: 'nobody' };
	const mostMissing = findMostMissing(report);
	const misconception = findMisconception(report);
	return {
		kind: 'some',
		answered: report.answered,
		enrolled: report.enrolled,
		isSmall: report.answered < smallClass,
		levels: report.levels.latest,
		mostMissing,
		misconception,
		next: chooseNext(report, misconception, mostMissing)
	};
}
