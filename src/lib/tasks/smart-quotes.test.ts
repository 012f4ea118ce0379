import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smartenQuotes } from './smart-quotes.ts';
import { splitMath } from './split-math.ts';
import { parseTask } from './task.ts';
import { makeVariant } from './variant.ts';

test.each([
	['Ana says, "Two." Ben says, "No."', 'Ana says, “Two.” Ben says, “No.”'],
	['- "One **box**" is it.\n- It is "two".', '- “One **box**” is it.\n- It is “two”.'],
	["It's the students' list; don't", 'It’s the students’ list; don’t'],
	["the word 'rate' here", 'the word ‘rate’ here'],
	['It is 5" long and 6\' tall', 'It is 5" long and 6\' tall'],
	['He says "it is 5" now', 'He says “it is 5” now'],
	['One " alone\n\n"Another"', 'One " alone\n\n“Another”'],
	['write `"a\'b"` here', 'write `"a\'b"` here']
])('sets %s', (text, set) => {
	expect(smartenQuotes(text, 'en')).toBe(set);
});

test('quotes in Spanish', () => {
	expect(smartenQuotes('Ana dice: "Son 2, según Ben".', 'es')).toBe(
		'Ana dice: «Son 2, según Ben».'
	);
});

test('no task of the bank keeps a straight quote, and none loses a mark or its mathematics', () => {
	const bare = (text: string) => text.replaceAll(/[“”«»"]/g, '"').replaceAll(/[‘’']/g, "'");
	for (const path of globSync('src/lib/tasks/bank/*/*.yaml')) {
		const { prompt, parts, justification } = makeVariant(
			parseTask(readFileSync(path, 'utf8'), path),
			1
		);
		for (const text of [prompt, justification.question, ...parts.map(({ question }) => question)]) {
			for (const locale of ['en', 'es'] as const) {
				const prose = splitMath(text[locale])
					.map((piece) => (piece.kind === 'text' ? piece.text : '\uE000'))
					.join('');
				const set = smartenQuotes(prose, locale);
				expect(set, path).not.toMatch(/["']/);
				expect(bare(set)).toBe(bare(prose));
			}
		}
	}
});
