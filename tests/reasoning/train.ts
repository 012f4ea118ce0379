import { writeFileSync } from 'node:fs';
import {
	openStored,
	readAcrossTasks,
	trainAcrossTasks,
	wordingCodes,
	type LabelledReading
} from '#lib/reasoning/across-tasks.ts';
import { oddsByRules } from '#lib/reasoning/prior-odds.ts';
import { readByRules } from '#lib/reasoning/read-by-rules.ts';
import { levelCodes } from '#lib/reasoning/read-work.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from './bank.ts';
import { tasksToDevelopOn } from './curve.ts';
import { labelsOf } from './figures.ts';
import { readLabelled, type LabelledRow } from './labelled.ts';

// Learns across tasks from `coded/` and from the tasks of `one-task/` that are developed on, and writes `src/lib/reasoning/across-tasks.json`.
// A move is learned only where, on tasks held back a sixth at a time, it was then clearly less often wrong than by the rules.

const folds = 6;
/** As much of what the rules get wrong as may be left for a move to be worth learning. */
const leastGain = 0.95;

type Row = LabelledReading & { taskId: string };

function readRow(row: LabelledRow): Row {
	const { variant, text, locale, frames, answers } = row;
	const page = locale === 'es' ? 'es' : 'en';
	const justification = { text, locale: page, ...(frames && { fromFrames: frames }) } as const;
	return {
		taskId: variant.taskId,
		reading: readByRules(variant, justification, checksOf(variant, answers)),
		codes: new Set([...labelsOf(row), ...levelCodes(row.level)])
	};
}

const bank = readBankTasks();
const rows = [
	...readLabelled(bank, 'tests/reasoning/coded'),
	...readLabelled(bank, 'tests/reasoning/one-task').filter(({ variant }) =>
		tasksToDevelopOn.includes(variant.taskId)
	)
].map(readRow);

// Of the exemplars every fourth teaches levels and moves as the bank's authors see them; all would outweigh what was labelled.
const exemplars = bank.flatMap((task) => {
	const variant = makeVariant(task, 1);
	return variant.exemplars
		.filter((_, i) => i % 4 === 0)
		.map(({ text, locale, answers, level, findings }): Row => ({
			taskId: variant.taskId,
			reading: readByRules(variant, { text, locale }, checksOf(variant, answers)),
			codes: new Set([...findings, ...levelCodes(level)]),
			isPartial: true
		}));
});
const all = [...rows, ...exemplars];

const tasks = [...new Set(all.map(({ taskId }) => taskId))];
const foldOf = new Map(tasks.map((task, i) => [task, i % folds]));
const wrong = new Map(wordingCodes.map((code) => [code, { rules: 0, learned: 0 }]));
for (let fold = 0; fold < folds; fold++) {
	const held = rows.filter(({ taskId }) => foldOf.get(taskId) === fold);
	const model = openStored(
		trainAcrossTasks(
			all.filter(({ taskId }) => foldOf.get(taskId) !== fold),
			wordingCodes
		)
	);
	for (const { reading, codes } of held) {
		const { odds } = readAcrossTasks(reading, model);
		for (const [code, count] of wrong) {
			if (oddsByRules(code, reading) > 0 !== codes.has(code)) count.rules += 1;
			if ((odds.get(code) ?? 0) > 0 !== codes.has(code)) count.learned += 1;
		}
	}
}
const used = wordingCodes.filter((code) => {
	const { rules, learned } = wrong.get(code) ?? { rules: 0, learned: 0 };
	const isUsed = code.startsWith('level:') || learned < rules * leastGain;
	console.log(
		`${code.padEnd(16)} wrong by the rules ${rules}, learned ${learned}${isUsed ? '' : ': not in use'}`
	);
	return isUsed;
});
const model = trainAcrossTasks(all, used);
writeFileSync('src/lib/reasoning/across-tasks.json', `${JSON.stringify(model)}\n`);
console.log(
	`${rows.length} justifications to ${new Set(rows.map(({ taskId }) => taskId)).size} tasks and ${exemplars.length} exemplars; ${model.wording.features.length} features`
);
