import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOfSpanish } from '../../../tests/support/spanish.ts';
import { findTopic, listModules } from '#lib/curriculum/curriculum.ts';
import { parseMisconceptions } from './misconceptions.ts';

const text = readFileSync('src/lib/tasks/misconceptions.yaml', 'utf8');
const catalogue = parseMisconceptions(text);

/** Representations and things that a class can look at or handle. */
const showsSomething =
	/\b(draw|drawings?|trace|tables?|charts?|number lines?|tapes?|strips?|grid|graph|plots?|diagram|tree|cards?|counters|cubes?|tiles?|paper|plates?|clay|nets?|fold|scissors|balance|machine|spinner|cylinder|map|string|sticks?|pencils?|spaghetti|dots?|walk|color|row|slice|build)\b/i;

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
	const topics = listModules().flatMap(({ id, topics }) =>
		topics.map(({ topic, isOptional }) => [`${id} ${topic}`, { id, topic, isOptional }] as const)
	);

	it('is long enough to be of use', () => {
		expect(catalogue.length).toBeGreaterThanOrEqual(200);
	});

	it.each(topics)('names wrong ideas for %s', (_, { id, topic, isOptional }) => {
		const ofTopic = catalogue.filter(({ topics }) => topics[id]?.includes(topic));
		expect(ofTopic.length).toBeGreaterThanOrEqual(isOptional ? 2 : 3);
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

	it('is written in Spanish as a proofreader lets it pass', () => {
		const faults = catalogue.flatMap(({ id, title, thinks, why, next }) =>
			[title, thinks, why, next].flatMap(({ es }) =>
				faultsOfSpanish(es).map((fault) => `${id}: ${fault} in "${es}"`)
			)
		);
		expect(faults).toEqual([]);
	});

	it('offers teachers something to show or to hold', () => {
		const plain = catalogue.filter(({ next }) => !showsSomething.test(next.en)).map(({ id }) => id);
		expect(plain).toEqual([]);
	});

	it('cites each work in one way, from many authors', () => {
		const works = new Map<string, string>();
		for (const { id, source } of catalogue) {
			const title = source.replace(/^.*?\(\d{4}\)\. /, '').split(/[:.?]/)[0] ?? '';
			const known = works.get(`${source.match(/\d{4}/)} ${title}`);
			expect(known ?? source, id).toBe(source);
			works.set(`${source.match(/\d{4}/)} ${title}`, source);
		}
		expect(works.size).toBeGreaterThanOrEqual(80);
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
