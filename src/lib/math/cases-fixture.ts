import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnswerCheck, AnswerKey } from './answer-check.ts';

/** One row of the table: what a student wrote, the key, and what a teacher says. */
export type Case = {
	/** The class of answers: `numbers`, `equations` … */
	group: string;
	place: string;
	answer: string;
	key: AnswerKey;
	verdict: AnswerCheck['kind'];
	/** With `incorrect`, the known wrong answer that must be named. */
	misconceptionId: string | null;
};

const verdicts: Record<string, AnswerCheck['kind']> = {
	'=': 'correct',
	'~': 'wrong-form',
	'-': 'missing-unit',
	'/': 'wrong-unit',
	'!': 'incorrect',
	'?': 'unreadable'
};

/**
 * Reads cases from text. A line at the margin is a key, with settings in brackets behind it; a line below it is an
 * answer: a mark, and what was written. `!name` is the known wrong answer of that name.
 *
 * @param group what the rows are called together
 */
export function readCases(text: string, group: string): Case[] {
	const cases: Case[] = [];
	let key: AnswerKey | null = null;
	text.split('\n').forEach((line, i) => {
		const place = `${group}:${i + 1}`;
		if (!line.trim() || line.startsWith('#')) return;
		if (!/^\s/.test(line)) {
			key = readKeyLine(line);
			return;
		}
		const row = /^\s+([=~/!?-])(\S*)(?: (.*))?$/.exec(line);
		if (!row || !key) throw new Error(`${place} is no row`);
		const [, mark, name, answer = ''] = row;
		const misconceptionId = mark === '!' && name ? name : null;
		cases.push({ group, place, answer, key, verdict: verdicts[mark], misconceptionId });
	});
	return cases;
}

/** `2(x+3)  [form factored] [wrong forgets: 2x+3]` */
function readKeyLine(line: string): AnswerKey {
	const [expected, ...settings] = line.split(/\s+\[(?=[a-z]+ )/);
	const key: AnswerKey = { expected: expected.trim() };
	for (const setting of settings) {
		const [, name, value] = /^([a-z]+) (.*)\]\s*$/.exec(setting) ?? [];
		if (name === 'wrong') {
			const [, id, latex] = /^([a-z-]+): (.*)$/.exec(value) ?? [];
			key.misconceptions = [...(key.misconceptions ?? []), { id, latex }];
		} else if (name === 'places' || name === 'tolerance') key[name] = Number(value);
		else Object.assign(key, { [name]: value });
	}
	return key;
}

const readFolder = (folder: string): Case[] =>
	globSync(join(import.meta.dirname, folder, '*.txt'))
		.sort()
		.flatMap((file) => readCases(readFileSync(file, 'utf8'), basename(file, '.txt')));

/** All cases, from the files of the folder `cases`. */
export const allCases = (): Case[] => readFolder('cases');

/**
 * The cases of the folder `blind-cases`, which were written from the specification without sight of the checker. Rows
 * whose author was in doubt, because the specification leaves them open, are not among them.
 */
export const blindCases = (): Case[] => readFolder('blind-cases');
