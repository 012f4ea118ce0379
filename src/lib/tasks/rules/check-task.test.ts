import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogues } from '../../../../scripts/bank-files.ts';
import { readFigure } from '../figure.ts';
import { parseTask, type TaskVariant } from '../task.ts';
import { makeVariant } from '../variant.ts';
import { listTaskFaults, tellFault } from './check-task.ts';
import { figureDraws, figureIsLegible, figureIsSaid } from './figure-rules.ts';
import { numbersIn } from './numbers-in.ts';
import { findTwins } from './twins.ts';

const yaml = readFileSync('src/lib/tasks/bank/g7-m1/pool-pass-proportional.yaml', 'utf8');
const catalogues = readCatalogues();

/** The rules that the model task breaks once a part of its text is another. */
function rulesBrokenBy(...changes: [from: string, to: string][]): string[] {
	const changed = changes.reduce((text, [from, to]) => {
		expect(text).toContain(from);
		return text.replaceAll(from, to);
	}, yaml);
	const faults = listTaskFaults(parseTask(changed, 'pool.yaml'), catalogues, 20);
	return [...new Set(faults.map(({ rule }) => rule))];
}

test('the model task keeps every rule', () => {
	expect(rulesBrokenBy()).toEqual([]);
});

test.each<[rule: string, from: string, to: string]>([
	['names-are-known', 'words: [proportional,', 'words: [proportionate,'],
	['names-are-known', 'misconception: repeats-fixed-amount', 'misconception: no-such-thing'],
	[
		'words-are-few',
		'words: [proportional, constant, rate, per, compare, quantity]',
		'words: [rate]'
	],
	[
		'cues-in-both-languages',
		`        es:
          - pase|inscripción & una vez|una sola vez
          - pase & no cambia|no se duplica|lo mismo|igual
`,
		''
	],
	['exemplars-at-each-level', '- level: 0\n    es: porque sí', '- level: 1\n    es: porque sí'],
	[
		'exemplars-for-each-misconception',
		'- level: 2\n    misconception: repeats-fixed-amount\n    es:',
		'- level: 2\n    es:'
	],
	['exemplars-show-each-look-for', ', idea:compares-totals]', ']'],
	['exemplars-show-known-things', 'idea:compares-totals]', 'idea:compare-totals]'],
	['exemplars-are-short', 'idk I just know its not', 'so '.repeat(70)],
	['key-accepts-itself', "answer: '\\${{twice}}'", "answer: '{{twice}} {{visits}} +'"],
	['wrong-answers-are-told', "answer: '{{cost * 2}}'", "answer: '{{visit * visits * 2}}'"],
	['wrong-answers-are-told', "answer: '{{cost * 2}}'", "answer: '{{twice}}'"],
	[
		'answer-is-not-given-away',
		'How many times is the pass',
		'It is {{twice}}. How often is the pass'
	],
	['mathematics-is-typeset', 'Then each visit costs', 'Then $\\frac{1}{$ each visit costs'],
	['mathematics-is-typeset', 'Then each visit costs', 'Then 3\\times each visit costs'],
	['spanish-is-spanish', '¿Cuántas veces se paga', 'Cuántas veces se paga'],
	['languages-agree-on-numbers', 'pagas {{money(fee)}} una sola vez', 'pagas una sola vez'],
	[
		'reads-at-grade-five',
		'At the city pool you pay',
		'Notwithstanding municipal regulations concerning recreational establishments, participation necessitates preliminary expenditure of'
	],
	['prompt-is-short', 'At the city pool', `At ${'the pool in '.repeat(40)} the city`],
	['values-are-sensible', 'At the city pool', 'At \\$3.5 the city pool'],
	['frames-are-sentences', "en: '{{who}} is … because …'", "en: '{{who}} is because'"],
	['frames-are-sentences', 'which is ___ than double.', 'which is ___ than double'],
	['frames-are-sentences', 'which is ___ than double.', 'which is ___ than $d$.'],
	['frames-agree', 'que es ___ que el doble.', 'que es más que el doble.']
])('%s: "%s" → "%s"', (rule, from, to) => {
	expect(rulesBrokenBy([from, to])).toContain(rule);
});

test('a formula that cannot be worked out names the seed', () => {
	const broken = parseTask(yaml.replace('twice: = fee +', 'twice: = at([1], visits) + fee +'));
	const [fault] = listTaskFaults(broken, catalogues, 5).filter(
		({ rule }) => rule === 'variant-is-made'
	);
	expect(tellFault('pool.yaml', fault)).toMatch(/^pool\.yaml \[variant-is-made\] seed 0: .*twice/);
});

test('a task that says why its numbers are few may have few, and one that has many may not say so', () => {
	const few = 'constraints:\n  - visits == 4\n  - visit == 3\n';
	const [said, unsaid] = [`fewVariants: Only these.\n${few}`, few];
	expect(rulesBrokenBy(['constraints:\n', said])).not.toContain('variants-are-many');
	expect(rulesBrokenBy(['constraints:\n', unsaid])).toContain('variants-are-many');
	expect(rulesBrokenBy(['constraints:\n', 'fewVariants: Only these.\nconstraints:\n'])).toContain(
		'variants-are-many'
	);
});

test('two tasks that are one with other nouns are found', () => {
	const one = makeVariant(parseTask(yaml), 1);
	const other = makeVariant(
		parseTask(yaml.replaceAll('pool', 'park').replace('id: park', 'id: pool')),
		2
	);
	expect(findTwins([one, { ...other, taskId: 'other', title: { en: 'A', es: 'B' } }])[0]).toMatch(
		/^pool-pass-proportional and other share \d+%/
	);
	expect(findTwins([one])).toEqual([]);
});

test('finds the numbers of a text however they are written', () => {
	expect(numbersIn('\\$1,200 and $1{,}200$ and 3.5, then $\\frac{3}{4}$.')).toEqual([
		3, 3.5, 4, 1200
	]);
	expect(numbersIn('(3,4) or 3, 4')).toEqual([3, 4]);
});

test('a figure that would draw nonsense, or is said in one language only, is told', () => {
	const bus = readFileSync('src/lib/tasks/bank/g6-m6/bus-ride-usual-day.yaml', 'utf8');
	const variant = makeVariant(parseTask(bus), 1);
	expect(figureDraws(variant, catalogues)).toEqual([]);
	expect(figureIsSaid(variant, catalogues)).toEqual([]);
	const figure = { ...variant.figure, values: [Number.NaN, 3] } as TaskVariant['figure'];
	expect(figureDraws({ ...variant, figure }, catalogues)[0]).toContain('NaN');
});

test('a figure whose words cover each other is told', () => {
	const bus = readFileSync('src/lib/tasks/bank/g6-m6/bus-ride-usual-day.yaml', 'utf8');
	const variant = makeVariant(parseTask(bus), 1);
	expect(figureIsLegible(variant, catalogues)).toEqual([]);
	const crowded = { kind: 'number-line', from: 0, to: 60, step: 1, every: 1 };
	const faults = figureIsLegible({ ...variant, figure: readFigure(crowded) }, catalogues);
	expect(faults[0]).toBe('figure writes "9" and "10" over each other in en');
});
