import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeOfEnglish } from './reading-level.ts';
import { domains, parseWordBank, type Term } from './word-bank.ts';

const bank = parseWordBank(readFileSync('src/lib/language/word-bank.yaml', 'utf8'));

const plain = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/\p{Mn}/gu, '');
const wordsOf = (text: string): string[] => plain(text).match(/\p{L}+/gu) ?? [];

/** What a definition says beyond the term itself and the smallest words. */
function wordsBeyondTerm(term: Term, locale: 'en' | 'es'): string[] {
	const { term: name, forms, definition } = term[locale];
	const own = new Set([name, ...forms].flatMap(wordsOf));
	return wordsOf(definition).filter((word) => word.length > 3 && !own.has(word));
}

describe('the word bank', () => {
	it('covers every domain and grade', () => {
		expect(new Set(bank.map(({ domain }) => domain))).toEqual(new Set(domains));
		expect(new Set(bank.flatMap(({ grades }) => grades))).toEqual(new Set([6, 7, 8]));
	});

	it.each(bank.map((term) => [term.id, term] as const))(
		'%s is defined briefly, not by itself, with an example',
		(_, term) => {
			for (const locale of ['en', 'es'] as const) {
				const { definition, example } = term[locale];
				expect(definition).toMatch(/[.)]$/);
				expect(definition.length).toBeLessThanOrEqual(170);
				expect(example.length).toBeLessThanOrEqual(140);
				expect(wordsBeyondTerm(term, locale).length).toBeGreaterThanOrEqual(2);
			}
			expect(term.en.definition).not.toBe(term.es.definition);
		}
	);

	it('defines its terms at the reading level of grade 5', () => {
		const grades = bank.map(({ en }) => gradeOfEnglish(en.definition));
		const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
		expect(average).toBeLessThan(6);
		const hard = bank.filter(({ en }) => gradeOfEnglish(en.definition) > 11).map(({ id }) => id);
		expect(hard).toEqual([]);
	});

	it('gives each way of writing to one term only, except words with two meanings', () => {
		const seen = new Map<string, string>();
		const shared = bank.flatMap(({ id, en, es }) =>
			[...new Set([en.term, ...en.forms].map((form) => `en ${plain(form)}`))]
				.concat([...new Set([es.term, ...es.forms].map((form) => `es ${plain(form)}`))])
				.flatMap((form) => {
					const other = seen.get(form);
					seen.set(form, id);
					return other ? [`${form}: ${other}, ${id}`] : [];
				})
		);
		expect(shared).toEqual([]);
	});

	it('gives no everyday word that is itself the term', () => {
		for (const { id, en, es, everyday } of bank) {
			expect(everyday.en.map(plain), id).not.toContain(plain(en.term));
			expect(everyday.es.map(plain), id).not.toContain(plain(es.term));
		}
	});
});

describe('parseWordBank', () => {
	it('says file, line and reason of what is wrong', () => {
		const faulty = '- id: rate\n  grades: [5]\n  domain: RP\n  en: { term: rate }\n';
		expect(() => parseWordBank(faulty)).toThrow(/word-bank\.yaml:2 rate\.grades\.0 is no grade/);
		expect(() => parseWordBank(faulty)).toThrow(/rate\.en\.definition is missing/);
		expect(() => parseWordBank(faulty)).toThrow(/rate\.es is missing/);
	});
});
