import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOfSpanish } from '../../../tests/support/spanish.ts';
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
	it.each(domains)('is long enough in the domain %s', (domain) => {
		expect(bank.length).toBeGreaterThanOrEqual(300);
		expect(bank.filter((term) => term.domain === domain).length).toBeGreaterThanOrEqual(20);
	});

	it.each([6, 7, 8])('is long enough in grade %i', (grade) => {
		const words = bank.filter(({ grades }) => grades.includes(grade));
		expect(words.length).toBeGreaterThanOrEqual(150);
		expect(words.filter(({ domain }) => domain === 'talk').length).toBeGreaterThanOrEqual(40);
	});

	it('holds the words that join a reason to a claim', () => {
		const ids = new Set(bank.map(({ id }) => id));
		for (const id of ['claim', 'evidence', 'reason', 'because', 'therefore', 'since', 'if-then'])
			expect(ids, id).toContain(id);
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

	it('shows each term at work in its example', () => {
		const idle = bank.flatMap(({ id, ...term }) =>
			(['en', 'es'] as const)
				.filter((locale) => {
					const { term: name, forms, example } = term[locale];
					const first = [name, ...forms].map((form) => plain(form).split(' ')[0] ?? '');
					return !first.some((word) => plain(example).includes(word.slice(0, 6)));
				})
				.map((locale) => `${id} ${locale}`)
		);
		expect(idle).toEqual([]);
	});

	it('is written in Spanish as a proofreader lets it pass', () => {
		const faults = bank.flatMap(({ id, es, everyday }) =>
			[es.term, ...es.forms, es.definition, es.example, ...everyday.es].flatMap((text) =>
				faultsOfSpanish(text).map((fault) => `${id}: ${fault} in "${text}"`)
			)
		);
		expect(faults).toEqual([]);
	});

	it('gives no everyday word that counts as the term itself', () => {
		const both = bank.flatMap(({ id, everyday, ...term }) =>
			(['en', 'es'] as const).flatMap((locale) => {
				const own = new Set([term[locale].term, ...term[locale].forms].map(plain));
				return everyday[locale]
					.filter((word) => own.has(plain(word)))
					.map((word) => `${id}: ${word}`);
			})
		);
		expect(both).toEqual([]);
	});

	it('takes no "sí" for a "si"', () => {
		const forms = bank.flatMap(({ es }) => [es.term, ...es.forms]).map(plain);
		expect(forms).not.toContain('si');
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
