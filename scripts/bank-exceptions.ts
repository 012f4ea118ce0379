// Lists anew the exemplars of the bank that are not read as they are labelled: `npm run bank:exceptions`. What the
// list gained or lost shows in the diff; a gain wants a look at the exemplar, its cues, or the analyzer.
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { exceptionsFile, readExemplars } from '../tests/reasoning/exemplars.ts';

const [heading] = readFileSync(exceptionsFile, 'utf8').split('\n');
const rows = readExemplars();
const misread = rows.filter(({ misreading }) => misreading !== null);
const byTask = Object.groupBy(misread, ({ id }) => id);
const listed = Object.entries(byTask).map(([id, texts = []]) => [
	id,
	texts.map(({ text }) => text)
]);

writeFileSync(
	exceptionsFile,
	`${heading}\n${stringify(Object.fromEntries(listed), { lineWidth: 0, singleQuote: true })}`
);
for (const { id, misreading } of misread) console.log(`${id}: ${misreading}`);
const share = Math.round((1 - misread.length / rows.length) * 1000) / 10;
console.log(
	`\n${misread.length} of ${rows.length} exemplars are misread; ${share} % are read well`
);
