// Learns what kinds of texts there are from `tests/reasoning/corpus`, lines that were written for it, and from the bank's
// exemplars as texts that argue. Writes `src/lib/reasoning/first-look.json`; the same corpus gives the same file.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { textKinds, trainKinds, type KindedText } from '#lib/reasoning/first-look.ts';
import { tokensOf } from '#lib/reasoning/wordings.ts';
import { parseTask } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';

const line = v.tuple([v.picklist(textKinds), v.picklist(['en', 'es', 'mixed']), v.string()]);

const written = globSync('tests/reasoning/corpus/*.tsv')
	.toSorted()
	.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
	.map((text): KindedText => {
		const [kind, locale, words] = v.parse(line, text.split('\t'));
		return { kind, tokens: tokensOf(words, locale === 'es' ? 'es' : 'en') };
	});

// Every second one: all of them would take four times as long and tell nothing more.
const argued = globSync('src/lib/tasks/bank/*/*.yaml')
	.toSorted()
	.flatMap((file) => makeVariant(parseTask(readFileSync(file, 'utf8'), file), 1).exemplars)
	.filter(({ level }, i) => level > 0 && i % 2 === 0)
	.map(({ text, locale }): KindedText => ({ kind: 'argued', tokens: tokensOf(text, locale) }));

const model = trainKinds([...written, ...argued]);
writeFileSync('src/lib/reasoning/first-look.json', `${JSON.stringify(model)}\n`);
console.log(
	`${written.length} lines and ${argued.length} exemplars; ${model.features.length} features`
);
