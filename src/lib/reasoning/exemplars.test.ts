import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeVariant } from '#lib/tasks/variant.ts';
import type { Task } from '#lib/tasks/task.ts';
import { checksOf, readBankTasks } from '../../../tests/reasoning/bank.ts';
import { analyzeJustification } from './analyze.ts';
import { counts } from './found.ts';

const seeds = [1, 2, 3];

/** Exemplars that are not read as they are labelled, as `task: [text as its file has it]`. */
const exceptions: Record<string, string[]> =
	parse(readFileSync('tests/reasoning/exemplar-exceptions.yaml', 'utf8')) ?? {};

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

const rows = readBankTasks().flatMap((task) =>
	task.source.exemplars.map(({ en, es }, index) => {
		const text = (en ?? es ?? '').trim();
		const isException = exceptions[task.id]?.includes(text) ?? false;
		return { id: task.id, text, isException, misreading: findMisreading(task, index) };
	})
);

test('each exemplar of the bank is read at its level and with its findings, but for those listed', () => {
	const misread = rows.filter(({ misreading, isException }) => misreading && !isException);
	expect(misread.map(({ id, misreading }) => `${id}: ${misreading}`)).toEqual([]);
});

test('nothing is listed as misread that is read well, or that is no exemplar', () => {
	const listed = Object.entries(exceptions).flatMap(([id, texts]) =>
		texts.map((text) => ({ id, text }))
	);
	const needless = listed.filter(
		({ id, text }) => !rows.some((row) => row.id === id && row.text === text && row.misreading)
	);
	expect(needless).toEqual([]);
});

test('at least nine in ten exemplars are read as they are labelled', () => {
	const read = rows.filter(({ misreading }) => !misreading).length;
	expect(read / rows.length).toBeGreaterThanOrEqual(0.9);
});
