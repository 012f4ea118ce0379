// What the task bank has, topic by topic: `npm run bank:report`, or `npm run bank:report -- g7` for a part of it.
// With --rules each task is also held to the rules of the bank, over fifty variants.
import { listCoverage } from '#lib/tasks/coverage.ts';
import { listTaskFaults, tellFault } from '#lib/tasks/rules/check-task.ts';
import { parseTask } from '#lib/tasks/task.ts';
import { listBankFiles, readBankFile, readCatalogues } from './bank-files.ts';

const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const holdsRules = process.argv.includes('--rules');
const seeds = 50;

const files = listBankFiles();
const tasks = files.map((file) => ({ file, task: parseTask(readBankFile(file), file) }));
const coverage = listCoverage(tasks.map(({ task }) => task)).filter(({ module, topic }) =>
	`${module}/${topic}`.includes(wanted)
);

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const mark = (there: number, needed: number) => (there >= needed ? '✓' : `${needed - there} to do`);

console.log('topic      there  needed            title');
for (const { module, topic, title, isOptional, needed, taskIds } of coverage) {
	const there = String(taskIds.length).padStart(5);
	const state = mark(taskIds.length, needed).padEnd(10);
	const name = isOptional ? `${title} (optional)` : title;
	console.log(
		`${`${module} ${topic}`.padEnd(9)} ${there} ${String(needed).padStart(7)}  ${state} ${name}`
	);
	for (const id of taskIds) console.log(`${' '.repeat(37)}· ${id}`);
}

const chosen = tasks.filter(({ task: { source } }) =>
	`${source.module}/${source.topic}`.includes(wanted)
);
const countBy = (
	name: string,
	of: (task: (typeof chosen)[number]['task']['source']) => string[]
) => {
	const counts = new Map<string, number>();
	for (const { task } of chosen) {
		for (const key of of(task.source)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const parts = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key, n]) => `${key} ${n}`);
	console.log(`${name}: ${parts.join(', ') || 'none'}`);
};

const missing = sum(coverage.map(({ needed, taskIds }) => Math.max(0, needed - taskIds.length)));
const full = coverage.filter(({ needed, taskIds }) => taskIds.length >= needed).length;
console.log(
	`\n${chosen.length} tasks; ${full} of ${coverage.length} topics have enough; ${missing} tasks to do`
);
countBy('language functions', ({ languageFunction }) => [languageFunction]);
countBy('figures', ({ figure }) => [typeof figure?.kind === 'string' ? figure.kind : 'no figure']);
countBy('kinds of answers', ({ parts }) => parts.map(({ kind }) => kind ?? 'inferred'));

if (holdsRules) {
	const catalogues = readCatalogues();
	const faults = chosen.flatMap(({ file, task }) =>
		listTaskFaults(task, catalogues, seeds).map((fault) => tellFault(file, fault))
	);
	for (const fault of faults) console.log(fault);
	console.log(`${chosen.length * seeds} variants looked at; ${faults.length} faults`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}
