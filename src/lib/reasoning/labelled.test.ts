import { describe, expect, it } from 'vitest';
import { checksOf, readBankTasks } from '../../../tests/reasoning/bank.ts';
import { readLabelled, type LabelledRow } from '../../../tests/reasoning/labelled.ts';
import { analyzeJustification } from './analyze.ts';

const rows = readLabelled(readBankTasks());
const read = ({ variant, text, locale, answers }: LabelledRow) =>
	analyzeJustification(
		variant,
		{ text, locale: locale === 'es' ? 'es' : 'en' },
		checksOf(variant, answers)
	);

describe('the labelled justifications', () => {
	it('are enough, over enough tasks, a fifth of them in Spanish', () => {
		expect(rows.length).toBeGreaterThanOrEqual(600);
		expect(new Set(rows.map(({ variant }) => variant.taskId)).size).toBeGreaterThanOrEqual(40);
		const spanish = rows.filter(({ locale }) => locale !== 'en');
		expect(spanish.length * 5).toBeGreaterThanOrEqual(rows.length);
	});

	it('have findings that point at words', () => {
		const astray = rows.flatMap((row) =>
			read(row).findings.flatMap(({ code, evidence }) => {
				// What only a known wrong answer shows has no words to point at.
				const isFromAnswer = code.startsWith('misconception:') && evidence.length === 0;
				const isAt = evidence.every(
					([start, end]) =>
						start >= 0 && end <= row.text.length && row.text.slice(start, end).trim() !== ''
				);
				const isOfNothing = row.text.trim() === '' && code === 'flag:empty';
				return isAt && (evidence.length > 0 || isFromAnswer || isOfNothing)
					? []
					: [`${code}: ${row.text}`];
			})
		);
		expect(astray).toEqual([]);
	});

	it('are read the same every time', () => {
		const first = rows.map(read);
		expect(rows.toReversed().map(read).toReversed()).toEqual(first);
	});
});
