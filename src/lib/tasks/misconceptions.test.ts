import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTopic } from '#lib/curriculum/curriculum.ts';
import { parseMisconceptions } from './misconceptions.ts';

const text = readFileSync('src/lib/tasks/misconceptions.yaml', 'utf8');
const catalogue = parseMisconceptions(text);

const valid = `- id: swaps-coordinates
  standards: [6.NS.C.8]
  topics: { g6-m3: [C] }
  title: { en: Swaps, es: Intercambia }
  thinks: { en: The order is free., es: El orden es libre. }
  why: { en: Both give a point., es: Los dos dan un punto. }
  next: { en: Ask., es: Pregunte. }
  source: 'Hart, K. M. (Ed.) (1981). Children’s understanding of mathematics.'
`;

describe('the catalogue of misconceptions', () => {
	it('covers every domain', () => {
		const domains = new Set(
			catalogue.flatMap(({ standards }) => standards.map((code) => code.split('.')[1]))
		);
		expect([...domains]).toEqual(expect.arrayContaining(['RP', 'NS', 'EE', 'G']));
	});

	it.each(catalogue.map((one) => [one.id, one] as const))(
		'%s is said at a length that is read, and differently in each language',
		(_, { title, thinks, why, next }) => {
			for (const { en, es } of [title, thinks, why, next]) {
				expect(en).not.toBe(es);
				expect(Math.max(en.length, es.length)).toBeLessThan(280);
			}
			expect(Math.max(title.en.length, title.es.length)).toBeLessThan(90);
			expect(title.en).not.toMatch(/\.$/);
			expect(title.es).not.toMatch(/\.$/);
		}
	);

	it('never says one thing of two misconceptions', () => {
		for (const texts of [
			catalogue.map(({ title }) => title.en),
			catalogue.map(({ title }) => title.es),
			catalogue.map(({ thinks }) => thinks.en)
		]) {
			expect(new Set(texts).size).toBe(texts.length);
		}
	});

	it('names standards of each topic in which it is likely', () => {
		const areAkin = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
		const strays = catalogue.flatMap(({ id, standards, topics }) =>
			Object.entries(topics).flatMap(([module, letters]) =>
				letters
					.filter((letter) => {
						const ofTopic = findTopic(module, letter)?.standards ?? [];
						return !ofTopic.some((code) => standards.some((own) => areAkin(own, code)));
					})
					.map((letter) => `${id}: ${module} ${letter}`)
			)
		);
		expect(strays).toEqual([]);
	});
});

describe('parseMisconceptions', () => {
	it('reads an entry', () => {
		expect(parseMisconceptions(valid)[0]?.title.es).toBe('Intercambia');
	});

	it('says file, line and reason of what is wrong', () => {
		const faulty = valid.replace('[6.NS.C.8]', '[6.NS.C.99]').replace('  next:', '  then:');
		expect(() => parseMisconceptions(faulty)).toThrow(
			/misconceptions\.yaml:2 swaps-coordinates\.standards\.0 "6\.NS\.C\.99" is no standard/
		);
		expect(() => parseMisconceptions(faulty)).toThrow(/swaps-coordinates\.next is missing/);
		expect(() => parseMisconceptions(faulty)).toThrow(/then is no key of an entry/);
	});

	it.each(['{ g6-m9: [A] }', '{ g6-m3: [Z] }', '{ g6-m3: [] }', '{}'])(
		'refuses the topics %s',
		(topics) => {
			const faulty = valid.replace('{ g6-m3: [C] }', topics);
			expect(() => parseMisconceptions(faulty)).toThrow(/swaps-coordinates\.topics/);
		}
	);

	it('refuses an id that stands there twice, broken YAML, and what is no list', () => {
		expect(() => parseMisconceptions(valid + valid)).toThrow(/:9 .* stands there twice/);
		expect(() => parseMisconceptions('- id: [')).toThrow(/misconceptions\.yaml:\d/);
		expect(() => parseMisconceptions('id: one')).toThrow('needs a list');
	});
});
