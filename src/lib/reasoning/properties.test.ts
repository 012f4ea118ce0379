import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeVariant } from '#lib/tasks/variant.ts';
import { checksOf, readBankTasks } from '../../../tests/reasoning/bank.ts';
import type { Analysis } from './analysis.ts';
import { analyzeJustification } from './analyze.ts';

const variants = readBankTasks().map((task) => makeVariant(task, 11));

/** What is wrong with where findings point; the text is what they point into. */
function findFaults(text: string, { findings, level, nextStep }: Analysis): string[] {
	const faults: string[] = [];
	const codes = findings.map(({ code }) => code);
	if (new Set(codes).size < codes.length) faults.push(`twice: ${codes.join(' ')}`);
	if (![0, 1, 2, 3].includes(level)) faults.push(`level ${level}`);
	if (!nextStep.en || !nextStep.es) faults.push('no next step');
	for (const { code, evidence } of findings) {
		if (evidence.length === 0 && text.trim()) faults.push(`${code} points nowhere`);
		let last = -1;
		for (const [start, end] of evidence) {
			const isWithin = start >= 0 && start < end && end <= text.length && start > last;
			if (!isWithin) faults.push(`${code} points at ${start} to ${end} of ${text.length}`);
			else if (/^\s|\s$/.test(text.slice(start, end))) faults.push(`${code} points at a blank`);
			last = end;
		}
	}
	return faults;
}

const words = fc.constantFrom(
	...`because porque not no the a pass visits double doble 16 3/4 half $x^2$ \\frac{ $\\frac{1}{2}$ = + x . , ___ … idk
	times entre is es so but 12,000 -3 never 🙃 it's “ ? ( ) % negative third y once`.split(/\s+/)
);
const texts = fc.oneof(
	fc.string({ maxLength: 120, unit: 'binary' }),
	fc.string({ maxLength: 120, unit: 'grapheme' }),
	fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
	fc.array(words, { maxLength: 40 }).map((list) => list.join(''))
);

test('any text is read, and each finding points at words of it', () => {
	fc.assert(
		fc.property(
			texts,
			fc.constantFrom(...variants),
			fc.constantFrom('en', 'es'),
			(text, variant, locale) => {
				const analysis = analyzeJustification(variant, { text, locale }, []);
				expect(findFaults(text, analysis)).toEqual([]);
			}
		),
		{ numRuns: 400 }
	);
});

test('the same text is read the same every time', () => {
	fc.assert(
		fc.property(texts, fc.constantFrom(...variants), (text, variant) => {
			const once = analyzeJustification(variant, { text }, []);
			expect(analyzeJustification(structuredClone(variant), { text }, [])).toEqual(once);
		}),
		{ numRuns: 100 }
	);
});

test('each finding in an exemplar points at words of it', () => {
	for (const variant of variants) {
		for (const { text, locale, answers } of variant.exemplars) {
			const analysis = analyzeJustification(variant, { text, locale }, checksOf(variant, answers));
			expect(findFaults(text, analysis), text).toEqual([]);
		}
	}
});

test('a next step says neither the answer nor the name of a misconception', () => {
	for (const variant of variants) {
		const secrets = variant.parts
			.map(({ key }) => key.expected)
			.filter((answer) => answer.length > 2);
		for (const { text, locale, answers } of variant.exemplars) {
			const { nextStep } = analyzeJustification(
				variant,
				{ text, locale },
				checksOf(variant, answers)
			);
			const said = `${nextStep.en} ${nextStep.es}`.replaceAll(/“[^”]*”|«[^»]*»/g, '');
			for (const secret of secrets) expect(said).not.toContain(secret);
			for (const { misconceptionId } of variant.justification.misconceptions) {
				expect(said).not.toContain(misconceptionId);
			}
		}
	}
});
