import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTask } from './task.ts';
import { makeVariant } from './variant.ts';

const file = new URL('./bank/g7-m1/pool-pass-proportional.yaml', import.meta.url);
const yaml = readFileSync(file, 'utf8');
const task = parseTask(yaml);

const faultsOf = (text: string) => {
	try {
		parseTask(text, 'pool.yaml');
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

test('the same seed gives the same variant, other seeds give others', () => {
	expect(makeVariant(task, 7)).toEqual(makeVariant(task, 7));
	const prompts = Array.from({ length: 50 }, (_, seed) => makeVariant(task, seed).prompt.en);
	expect(new Set(prompts).size).toBeGreaterThan(40);
});

test('fills the prompt, the key and the known wrong answers from the same numbers', () => {
	for (let seed = 0; seed < 50; seed++) {
		const { parts, quantities, prompt } = makeVariant(task, seed);
		const { fee, visit, visits } = quantities as Record<string, number>;
		expect(prompt.en).toContain(`Then each visit costs \\$${visit}.`);
		expect(parts[0].key.expected).toBe(`\\$${fee + visit * visits * 2}`);
		const [doubled] = parts[0].wrongAnswers;
		expect(doubled.latex).toBe(String(2 * (fee + visit * visits)));
		expect(parts[0].key.misconceptions?.[0]).toEqual({
			id: 'doubles-everything',
			latex: doubled.latex
		});
	}
});

test('an exemplar of a misconception answers as that misconception does', () => {
	const { exemplars, parts } = makeVariant(task, 3);
	const exemplar = exemplars.find(({ findings }) =>
		findings.includes('misconception:ignores-constant-term')
	);
	expect(exemplar?.answers).toEqual([parts[0].wrongAnswers[1].latex]);
});

test('writes out the alternatives of a cue', () => {
	const { lookFors } = makeVariant(task, 3).justification;
	expect(lookFors[0].cues).toContainEqual({ all: ['pass', 'one time'], locale: 'en' });
});

test('a fault names file, line and place', () => {
	const noTopic = yaml.replace('topic: A', 'topic: K');
	expect(faultsOf(noTopic)).toMatch(/^pool\.yaml:6 topic is no topic of the module$/m);
	const noLesson = yaml.replace('lessons: [3, 6]', 'lessons: [3, 9]');
	expect(faultsOf(noLesson)).toContain('pool.yaml:7 lessons are not lessons of the topic');
	const noStandard = yaml.replace('7.RP.A.2a', '7.RP.A.9');
	expect(faultsOf(noStandard)).toContain('"7.RP.A.9" is no standard of grades 6 to 8');
	expect(faultsOf(yaml.replace('difficulty: 2', 'difficult: 2'))).toContain(
		'difficulty is missing'
	);
	expect(faultsOf(`${yaml}\nextra: 1\n`)).toContain('extra is no key of the format');
});

test('a formula that cannot be read, or names what is no parameter, is told with its line', () => {
	expect(faultsOf(yaml.replace('twice: = fee +', 'twice: = fee + +'))).toMatch(
		/pool\.yaml:\d+ parameters\.twice/
	);
	expect(faultsOf(yaml.replace("answer: '{{cost * 2}}'", "answer: '{{cots * 2}}'"))).toContain(
		'names "cots", which is no parameter'
	);
	expect(faultsOf(yaml.replace('- fee != visit', '- fee != visti'))).toContain('"visti"');
	expect(faultsOf('id: [')).toContain('pool.yaml:1 YAML');
});

test('constraints that contradict each other are told, not tried for ever', () => {
	const impossible = parseTask(yaml.replace('- fee != visit', '- fee < visit - 10'));
	expect(() => makeVariant(impossible, 1)).toThrow('no values fit all constraints');
});

test('a cue is one text with & between its parts, or lists them', () => {
	const oneText = '- pass & once|one time';
	const cuesWith = (cue: string) =>
		makeVariant(
			parseTask(yaml.replace('- fee|pass|sign up & once|one time|first time', cue)),
			1
		).justification.lookFors[0].cues.filter(({ locale }) => locale === 'en');
	expect(cuesWith(oneText).slice(0, 2)).toEqual([
		{ all: ['pass', 'once'], locale: 'en' },
		{ all: ['pass', 'one time'], locale: 'en' }
	]);
	expect(cuesWith('- [pass, once|one time]')).toEqual(cuesWith(oneText));
	expect(cuesWith('- { all: pass & once, none: also|too }')[0]).toEqual({
		all: ['pass', 'once'],
		none: ['also', 'too'],
		locale: 'en'
	});
});

test('a text that YAML stumbles over is told with what to mend', () => {
	const unquoted = yaml.replace("- '{{visit * visits}} &", '- {{visit * visits}} &');
	expect(unquoted).not.toBe(yaml);
	expect(faultsOf(unquoted)).toMatch(/^pool\.yaml:\d+ .*quotes/m);
});
