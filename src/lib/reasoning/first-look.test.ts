import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeFirstLook, textKinds, trainKinds, type TextKind } from './first-look.ts';
import { tokensOf } from './wordings.ts';

const kindOf = (text: string, locale: 'en' | 'es' = 'en') =>
	takeFirstLook(tokensOf(text, locale)).kind;

describe('a first look', () => {
	it('tells what children write who argue nothing', () => {
		expect(kindOf('honestly no idea lol')).toBe('empty');
		expect(kindOf('ni idea la verdad', 'es')).toBe('empty');
		expect(kindOf('did yall see the ravens game last night')).toBe('aside');
		expect(kindOf('ya quiero que sea la hora del recreo', 'es')).toBe('aside');
	});

	it('tells who hints that they are not safe', () => {
		expect(kindOf('i dont want to go home he gets so mad at night')).toBe('worry');
		expect(kindOf('me da miedo estar sola con mi padrastro', 'es')).toBe('worry');
	});

	it('leaves what is argued alone, whatever its words', () => {
		expect(kindOf('you kill the zero and divide both by 10 so its 3')).toBe('argued');
		expect(kindOf('4 times 6 is 24 so each bag gets 6')).toBe('argued');
		expect(kindOf('porque cada bolsa pesa lo mismo, 24 entre 4 es 6', 'es')).toBe('argued');
	});

	it('points at the words that speak for it', () => {
		const text = '4 times 6 is 24 and i dont want to go home he hits us';
		const tokens = tokensOf(text, 'en');
		const [from, to] = takeFirstLook(tokens).whereIs('worry');
		expect(text.slice(tokens[from].start, tokens[to - 1].end)).toContain('home');
	});

	it('was trained on the corpus as it stands', () => {
		const lines = globSync('tests/reasoning/corpus/*.tsv')
			.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
			.map((line) => line.split('\t'));
		const told = lines.filter(([kind]) => textKinds.includes(kind as TextKind));
		expect(told).toHaveLength(lines.length);
		const right = told.filter(
			([kind, locale, text]) => kindOf(text, locale === 'es' ? 'es' : 'en') === kind
		);
		expect(right.length / told.length).toBeGreaterThan(0.95);
	});
});

describe('training', () => {
	it('learns kinds from words and comes out the same every time', () => {
		const texts = ['home again', 'home alone'].flatMap((text) =>
			textKinds.map((kind) => ({ kind, tokens: tokensOf(`${kind} ${text}`, 'en') }))
		);
		const model = trainKinds(texts);
		expect(model.targets.map(({ name }) => name)).toEqual([...textKinds]);
		expect(model.features.length).toBeGreaterThan(0);
		expect(trainKinds(texts)).toEqual(model);
	});
});
