import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyzeJustification } from '#lib/reasoning/analyze.ts';
import { counts } from '#lib/reasoning/found.ts';
import type { Task } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from './bank.ts';

/** The file that lists the exemplars which are not read as they are labelled. */
export const exceptionsFile = 'tests/reasoning/exemplar-exceptions.yaml';

/** An exemplar as its file has it, and how it is misread, if it is. */
export type ReadExemplar = { id: string; text: string; misreading: string | null };

const seeds = [1, 2, 3];

/** Says how an exemplar is misread; null when it is read at its level and with its findings. */
function findMisreading(task: Task, index: number): string | null {
	for (const seed of seeds) {
		const variant = makeVariant(task, seed);
		const { text, locale, answers, level, findings } = variant.exemplars[index];
		const analysis = analyzeJustification(variant, { text, locale }, checksOf(variant, answers));
		const codes = analysis.findings.filter(counts).map(({ code }) => code);
		const missing = findings.filter((code) => !codes.includes(code));
		if (analysis.level !== level) return `level ${analysis.level}, not ${level}: ${text}`;
		if (missing.length > 0) return `without ${missing.join(', ')}: ${text}`;
	}
	return null;
}

/** Reads every exemplar of the bank. */
export const readExemplars = (): ReadExemplar[] =>
	readBankTasks().flatMap((task) =>
		task.source.exemplars.map(({ en, es }, index) => ({
			id: task.id,
			text: (en ?? es ?? '').trim(),
			misreading: findMisreading(task, index)
		}))
	);

/** Lists the exceptions, as `task: [text as its file has it]`. */
export const readExceptions = (): Record<string, string[]> =>
	parse(readFileSync(exceptionsFile, 'utf8')) ?? {};
