import { standingOf } from './patterns.ts';
import type { StudentWork } from './reviewed-work.ts';

/** An assignment with its tasks, as far as its work is compared with others'. */
export type ComparedAssignment = {
	id: string;
	title: string;
	assignedAt: Date;
	tasks: { taskId: string; module: string; standards: string[] }[];
};

/** Which work is compared; what is empty is not asked. */
export type ProgressFilter = { module: string; standard: string };

/** What a class's latest work at one assignment shows. */
export type ProgressLine = {
	assignmentId: string;
	title: string;
	assignedAt: Date;
	/** Students with work; one with two tasks is one student. */
	students: number;
	/** Pieces of latest work: one per student and task. */
	works: number;
	/** Pieces of latest work at each level, 0 to 3. */
	levels: number[];
	/** Pieces of latest work that show each move. */
	moves: Record<string, number>;
	/** Words of the word bank in the students' own words, with the pieces of work that use them; most used first. */
	words: { code: string; works: number }[];
};

/** The moves whose growth is followed. */
export const followedMoves = ['move:claim', 'move:evidence', 'move:reason', 'move:check'];

function countWords(works: StudentWork[]): ProgressLine['words'] {
	const used = works.flatMap(({ latest }) => [
		...new Set(
			latest.findings
				.filter(
					({ code }) => code.startsWith('term:') && standingOf(code, latest.findings) === 'seen'
				)
				.map(({ code }) => code)
		)
	]);
	return [...Map.groupBy(used, (code) => code)]
		.map(([code, { length }]) => ({ code, works: length }))
		.toSorted((a, b) => b.works - a.works || a.code.localeCompare(b.code));
}

/**
 * Lines up what a class's work showed from one assignment to the next.
 *
 * @param works of the class, with the assignment that each belongs to
 * @returns the earliest assignment first; one without work that was asked for is left out
 */
export function makeProgress(
	assignments: ComparedAssignment[],
	works: (StudentWork & { assignmentId: string })[],
	{ module, standard }: ProgressFilter
): ProgressLine[] {
	return assignments
		.toSorted((a, b) => +a.assignedAt - +b.assignedAt)
		.flatMap(({ id, title, assignedAt, tasks }) => {
			const asked = tasks.filter(
				(task) =>
					(!module || task.module === module) && (!standard || task.standards.includes(standard))
			);
			const own = works.filter(
				({ assignmentId, taskId }) =>
					assignmentId === id && asked.some((task) => task.taskId === taskId)
			);
			if (own.length === 0) return [];
			const count = (test: (work: StudentWork) => boolean) => own.filter(test).length;
			return [
				{
					...{ assignmentId: id, title, assignedAt, works: own.length },
					students: new Set(own.map(({ studentId }) => studentId)).size,
					levels: [0, 1, 2, 3].map((level) =>
						count(({ latest }) => latest.effectiveLevel === level)
					),
					moves: Object.fromEntries(
						followedMoves.map((code) => [
							code,
							count(({ latest }) => standingOf(code, latest.findings) === 'seen')
						])
					),
					words: countWords(own)
				}
			];
		});
}
