import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { analyzeJustification } from '#lib/reasoning/analyze.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from './bank.ts';
import { codeCounts, readCurve } from './curve.ts';
import {
	agreementOf,
	calibrationOf,
	foundIn,
	labelsOf,
	macroF1,
	scoresOf,
	sumTallies,
	tallyCodes,
	tallyEmpty,
	type Compared,
	type Tally
} from './figures.ts';
import { labelledFiles, partOf, readLabelled, type LabelledRow } from './labelled.ts';

// Compares the analyzer with labels that were written before it was run on them; see README.md.

const percent = (value: number) =>
	Number.isNaN(value) ? '   –' : `${Math.round(value * 100)} %`.padStart(5);
const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const decimal = (value: number) => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(5));

function compare(row: LabelledRow): Compared {
	const { variant, text, locale, frames, answers } = row;
	const page = locale === 'es' ? 'es' : 'en';
	const justification = { text, locale: page, ...(frames && { fromFrames: frames }) } as const;
	return {
		row,
		analysis: analyzeJustification(variant, justification, checksOf(variant, answers))
	};
}

function printScores(name: string, tally: Tally, more = ''): void {
	const { precision, recall, f1 } = scoresOf(tally);
	const counts = `${tally.hit} right, ${tally.extra} too many, ${tally.missed} missed`;
	console.log(
		`  ${name.padEnd(30)} P ${decimal(precision)}  R ${decimal(recall)}  F1 ${decimal(f1)}  ${more}(${counts})`
	);
}

function printPart(name: string, all: Compared[]): void {
	if (all.length === 0) return;
	const pairs = all.map(({ row, analysis }): [number, number] => [row.level, analysis.level]);
	const { exact, near, kappa } = agreementOf(pairs);
	console.log(
		`\n${name}: ${all.length} justifications, ${new Set(all.map(({ row }) => row.variant.taskId)).size} tasks`
	);
	console.log(
		`  level: exact ${percent(exact)}, within one ${percent(near)}, weighted kappa ${decimal(kappa)}`
	);
	for (const kind of ['move', 'idea', 'misconception', 'flag']) {
		const tallies = tallyCodes(all, kind);
		printScores(
			`${kind}s`,
			sumTallies(tallies.values()),
			`macro ${decimal(macroF1(tallies.values()))}  `
		);
		if (kind === 'move' || kind === 'flag') {
			for (const [code, tally] of [...tallies].toSorted()) printScores(`  ${code}`, tally);
		}
	}
	printScores('nothing argued (level 0)', tallyEmpty(all));
	const { bins, error } = calibrationOf(all);
	const shares = Object.entries(bins).map(
		([confidence, [right, count]]) => `${confidence} ${percent(right / count)} of ${count}`
	);
	console.log(
		`  right among the findings: ${shares.join(', ')}; calibration error ${decimal(error)}`
	);
}

const faults = ({ row, analysis }: Compared): string[] => {
	const [labels, found] = [labelsOf(row), foundIn(analysis)];
	const isJudged = (code: string) => /^(?:move|idea|misconception|flag):/.test(code);
	return [
		...[...labels].filter((code) => !found.has(code)).map((code) => `− ${code}`),
		...[...found].filter((code) => isJudged(code) && !labels.has(code)).map((code) => `+ ${code}`)
	];
};

function printWorst(all: Compared[], most: number): void {
	const cost = (each: Compared) =>
		3 * Math.abs(each.row.level - each.analysis.level) + faults(each).length;
	const worst = all.toSorted((a, b) => cost(b) - cost(a)).slice(0, most);
	console.log(`\nThe ${worst.length} worst (− missed, + too many):`);
	for (const each of worst) {
		const { row, analysis } = each;
		console.log(
			`  ${row.variant.taskId}: level ${row.level}, read as ${analysis.level}; ${faults(each).join(', ')}`
		);
		console.log(`    ${row.text}`);
	}
}

function printAll(all: Compared[], shown: number): void {
	for (const part of ['develop', 'measured'] as const) {
		const own = all.filter(({ row }) => row.part === part);
		printPart(part === 'develop' ? 'TO DEVELOP ON' : 'MEASURED', own);
		for (const locale of ['en', 'es', 'mixed']) {
			printPart(
				`  ${part}, ${locale}`,
				own.filter(({ row }) => row.locale === locale)
			);
		}
		// Whoever develops sees the words of their own part alone; those of the other only when asked for.
		if (part === 'develop' || process.argv.includes('--worst-measured')) printWorst(own, shown);
	}
}

/** Writes the part of each row that has none into its file. */
function writeSplit(): void {
	for (const file of labelledFiles()) {
		const document: Document = parseDocument(readFileSync(file, 'utf8'));
		if (!isSeq(document.contents)) continue;
		for (const group of document.contents.items) {
			const rows = isMap(group) ? group.get('rows') : null;
			if (!isMap(group) || !isSeq(rows)) continue;
			for (const row of rows.items) {
				if (!isMap(row)) continue;
				const part = partOf(String(group.get('task')), String(row.get('text')));
				row.set('part', part);
			}
		}
		writeFileSync(file, document.toString({ lineWidth: 120 }));
	}
}

function show(id: string, seed: number): void {
	const task = readBankTasks().find((each) => each.id === id);
	if (!task) throw new Error(`The bank has no task "${id}"`);
	const { prompt, parts, justification } = makeVariant(task, seed);
	console.log(`${prompt.en}\n\n${justification.question.en}\n`);
	for (const { id: part, question, key, wrongAnswers } of parts) {
		console.log(`${part}: ${question.en} → ${key.expected}`);
		for (const { misconceptionId, latex } of wrongAnswers)
			console.log(`  ${misconceptionId}: ${latex}`);
	}
	console.log('\nideas');
	for (const { id: idea, label } of justification.lookFors) console.log(`  ${idea}: ${label.en}`);
	const told = justification.misconceptions.map(({ misconceptionId }) => misconceptionId);
	console.log(`misconceptions told in words: ${told.join(', ')}`);
}

/** Prints what teachers' codes of a task teach: figures of the other papers, after some of the same task were coded. */
function printCurve(part: 'develop' | 'measured'): void {
	const points = readCurve(readBankTasks(), part);
	const tasks = new Set(
		points.flatMap(({ compared }) => compared.map(({ row }) => row.variant.taskId))
	);
	console.log(`\nLEARNING, ${part}: ${[...tasks].join(', ')}`);
	for (const order of ['met', 'unsure'] as const) {
		for (const codeCount of codeCounts) {
			const own = points.filter((point) => point.order === order && point.codeCount === codeCount);
			const all = own.flatMap(({ compared }) => compared);
			const ranks = own.flatMap((point) => point.ranks);
			const [inUse, codes] = [
				sumOf(own.map((each) => each.inUse)),
				sumOf(own.map((each) => each.codes))
			];
			const { exact, near, kappa } = agreementOf(
				all.map(({ row, analysis }): [number, number] => [row.level, analysis.level])
			);
			const f1 = (kind: string) => decimal(scoresOf(sumTallies(tallyCodes(all, kind).values())).f1);
			const misconceptions = tallyCodes(all, 'misconception');
			const held = scoresOf(sumTallies(misconceptions.values()));
			const empty = scoresOf(tallyEmpty(all));
			const { bins, error } = calibrationOf(all);
			console.log(
				`  ${order.padEnd(6)} ${String(codeCount).padStart(3)}  MAP@3 ${(sumOf(ranks) / ranks.length).toFixed(3)}  level ${percent(exact)} ${percent(near)} κ ${decimal(kappa)}  moves ${f1('move')}  ideas ${f1('idea')}  misconceptions ${decimal(macroF1(misconceptions.values()))} P ${decimal(held.precision)} R ${decimal(held.recall)}  empty P ${decimal(empty.precision)} R ${decimal(empty.recall)}  sure ${percent(bins.sure[0] / bins.sure[1])} of ${bins.sure[1]}, error ${decimal(error)}  in use ${percent(inUse / codes)}`
			);
		}
	}
}

const [command, ...rest] = process.argv.slice(2);
if (command === '--split') writeSplit();
else if (command === '--show') show(rest[0], Number(rest[1]));
else if (command === '--curve') printCurve(rest[0] === 'develop' ? 'develop' : 'measured');
else {
	const rows = readLabelled(readBankTasks());
	if (rows.length === 0)
		console.log('There is nothing labelled yet: see tests/reasoning/README.md.');
	else printAll(rows.map(compare), 10);
}
