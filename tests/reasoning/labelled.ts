import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { flagCodes, moveCodes } from '#lib/reasoning/analysis.ts';
import type { Task, TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { answersOf } from './bank.ts';

/** The part of the labelled set that a row belongs to. */
export type Part = 'develop' | 'measured';

const row = v.strictObject({
	text: v.string(),
	locale: v.picklist(['en', 'es', 'mixed']),
	answers: v.optional(
		v.union([v.array(v.string()), v.strictObject({ misconception: v.string() })])
	),
	frames: v.optional(v.array(v.tuple([v.number(), v.number()]))),
	level: v.picklist([0, 1, 2, 3]),
	moves: v.optional(v.array(v.picklist(moveCodes)), []),
	ideas: v.optional(v.array(v.string()), []),
	misconceptions: v.optional(v.array(v.string()), []),
	flags: v.optional(v.array(v.picklist(flagCodes)), []),
	part: v.optional(v.picklist(['develop', 'measured'])),
	note: v.optional(v.string())
});

const file = v.array(v.strictObject({ task: v.string(), seed: v.number(), rows: v.array(row) }));

/** A justification with what it shows by hand. */
export type LabelledRow = Omit<v.InferOutput<typeof row>, 'answers' | 'part'> & {
	variant: TaskVariant;
	answers: string[];
	part: Part;
	source: string;
};

/** The files of labelled justifications. */
export const labelledFiles = (folder = 'tests/reasoning/labelled'): string[] =>
	globSync(`${folder}/**/*.yaml`).toSorted();

/** Which part a row belongs to, by its task and its words alone; two in five are for developing. */
export function partOf(task: string, text: string): Part {
	const hash = createHash('sha256').update(`${task}\n${text}`).digest();
	return hash[0] < 102 ? 'develop' : 'measured';
}

/** Ids that a row names and its task does not know. */
function findUnknown(variant: TaskVariant, { ideas, misconceptions }: v.InferOutput<typeof row>) {
	const knownIdeas = variant.justification.lookFors.map(({ id }) => id);
	const known = [
		...variant.justification.misconceptions.map(({ misconceptionId }) => misconceptionId),
		...variant.parts.flatMap(({ wrongAnswers }) =>
			wrongAnswers.map(({ misconceptionId }) => misconceptionId)
		)
	];
	return [
		...ideas.filter((id) => !knownIdeas.includes(id)),
		...misconceptions.filter((id) => !known.includes(id))
	];
}

function readRows(source: string, tasks: Map<string, Task>): LabelledRow[] {
	const groups = v.parse(file, parse(readFileSync(source, 'utf8')));
	return groups.flatMap(({ task: id, seed, rows }) => {
		const task = tasks.get(id);
		if (!task) throw new Error(`${source}: the bank has no task "${id}"`);
		const variant = makeVariant(task, seed);
		return rows.map((each) => {
			const unknown = findUnknown(variant, each);
			if (unknown.length > 0) {
				throw new Error(`${source}: ${id} has no ${unknown.join(', ')} ("${each.text}")`);
			}
			const answers = Array.isArray(each.answers)
				? each.answers
				: answersOf(variant, each.answers?.misconception ?? '');
			return { ...each, answers, variant, source, part: partOf(id, each.text) };
		});
	});
}

/**
 * Reads all labelled justifications.
 *
 * @param folder where they lie, when not in `labelled/`
 * @throws naming the file, when a row names a task, an idea or a misconception that is not there
 */
export function readLabelled(bank: Task[], folder?: string): LabelledRow[] {
	const tasks = new Map(bank.map((task) => [task.id, task]));
	return labelledFiles(folder).flatMap((source) => readRows(source, tasks));
}
