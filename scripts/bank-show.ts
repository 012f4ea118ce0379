// A task as its author wants to see it: `npm run bank:show -- pool-pass-proportional 7` writes the variant of seed 7 in
// both languages, with keys, hints and exemplars as the product reads them, and every rule that the task breaks.
import { checkAnswer, type Locale } from '#lib/math/check.ts';
import { analyzeJustification } from '#lib/reasoning/analyze.ts';
import { listTaskFaults, tellFault } from '#lib/tasks/rules/check-task.ts';
import { parseTask, type TaskVariant } from '#lib/tasks/task.ts';
import { makeVariant } from '#lib/tasks/variant.ts';
import { listBankFiles, readBankFile, readCatalogues } from './bank-files.ts';

const [wanted = '', seed = '1'] = process.argv.slice(2);
const seeds = 50;

function showTexts(variant: TaskVariant, locale: Locale): void {
	const { title, prompt, parts, justification } = variant;
	console.log(`\n── ${title[locale]} (${locale}) ──\n\n${prompt[locale].trim()}\n`);
	for (const { question, key, wrongAnswers } of parts) {
		console.log(`▸ ${question[locale]}\n    key ${key.expected}`);
		for (const { misconceptionId, latex, hint } of wrongAnswers) {
			console.log(`    ${misconceptionId} ${latex} → ${hint[locale]}`);
		}
	}
	console.log(`▸ ${justification.question[locale]}`);
	for (const { id, label } of justification.lookFors) console.log(`    ${id}: ${label[locale]}`);
	for (const frame of justification.frames.full) console.log(`    full: ${frame[locale]}`);
	for (const frame of justification.frames.some) console.log(`    some: ${frame[locale]}`);
}

/** What the analyzer makes of each exemplar, beside what its author says of it. */
function showExemplars(variant: TaskVariant): void {
	console.log(
		'\n── Exemplars: level stated and read, findings missed and further ideas found ──\n'
	);
	for (const { locale, text, level, findings, answers } of variant.exemplars) {
		const checks = variant.parts.map(({ key }, i) => checkAnswer(answers[i] ?? '', key));
		const analysis = analyzeJustification(variant, { text, locale }, checks);
		const read = analysis.findings.map(({ code }) => code);
		const missed = findings.filter((code) => !read.includes(code));
		const more = read.filter(
			(code) => /^(?:idea|misconception|statement|flag):/.test(code) && !findings.includes(code)
		);
		const isRead = analysis.level === level && missed.length === 0;
		console.log(`${isRead ? '✓' : '✗'} ${level}→${analysis.level} ${locale} ${text}`);
		if (missed.length > 0) console.log(`       missed ${missed.join(', ')}`);
		if (more.length > 0) console.log(`       also   ${more.join(', ')}`);
	}
}

const files = listBankFiles(wanted);
if (!wanted || files.length === 0) {
	console.error('Which task? npm run bank:show -- <part of its path> [seed]');
	process.exit(1);
}
const catalogues = readCatalogues();
for (const file of files) {
	const task = parseTask(readBankFile(file), file);
	const variant = makeVariant(task, Number(seed));
	showTexts(variant, 'en');
	showTexts(variant, 'es');
	showExemplars(variant);
	const faults = listTaskFaults(task, catalogues, seeds).map((fault) => tellFault(file, fault));
	console.log(`\n${file}: ${faults.length === 0 ? 'keeps every rule' : faults.join('\n')}`);
}
