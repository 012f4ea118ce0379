import { describe, expect, it } from 'vitest';
import { fitLogistic } from './logistic.ts';
import { oddsByRules } from './prior-odds.ts';
import { withRoughOdds, type CodedWork } from './read-work.ts';
import {
	chancesBefore,
	chancesOf,
	openTaskModel,
	trainTaskModel,
	unsureness
} from './task-model.ts';
import { readWordings, tokensOf } from './wordings.ts';

const work = (text: string, codes: string[], findings: CodedWork['findings'] = []): CodedWork => ({
	...withRoughOdds({
		worded: readWordings(tokensOf(text, 'en'), () => undefined),
		...{ findings, level: 1, outcomes: ['correct'] }
	}),
	codes: new Set(codes)
});

const idea = 'idea:filled-to-the-brim';
const saying = ['filled to the brim', 'to the brim it was', 'the brim again', 'up to the brim'];
const others = ['a red wagon', 'the wagon rolled', 'wagons are red', 'rolled away it was'];
const rounds = [0, 1, 2];
const texts = rounds.flatMap((round) => [...saying, ...others].map((text) => `${text} ${round}`));
const coded = Array.from({ length: 3 }, (_, round) => [
	...saying.map((text) => work(`${text} ${round}`, [idea])),
	...others.map((text) => work(`${text} ${round}`, []))
]).flat();

describe('a model of a task', () => {
	it('learns what the rules do not see, and is used for it', () => {
		const model = trainTaskModel(coded, [idea]);
		expect(model.codedCount).toBe(24);
		expect(model.codes[0]).toMatchObject({ isInUse: true });
		expect(model.codes[0].heldBack.modelWrong).toBeLessThan(model.codes[0].heldBack.rulesWrong);
		const opened = openTaskModel(model);
		const chance = (text: string) => chancesOf(opened, work(text, [])).get(idea);
		expect(chance('she filled it to the brim')).toBeGreaterThan(0.5);
		expect(chance('the wagon is red')).toBeLessThan(0.5);
	});

	it('bears misspelling', () => {
		const opened = openTaskModel(trainTaskModel(coded, [idea]));
		expect(chancesOf(opened, work('fild too the brimm', [])).get(idea)).toBeGreaterThan(
			chancesOf(opened, work('the waggon is redd', [])).get(idea) ?? 1
		);
	});

	it('is not used where it does not beat the rules on codes held back from it', () => {
		// What the teacher says has nothing to do with what is written, and the rules see it anyway.
		const isTold = (i: number) => i % 3 === 0;
		const seen = [{ code: idea, confidence: 'sure' as const }];
		const told = texts.map((text, i) => work(text, isTold(i) ? [idea] : [], isTold(i) ? seen : []));
		const [learned] = trainTaskModel(told, [idea]).codes;
		expect(learned.heldBack.rulesWrong).toBe(0);
		const blind = texts.map((text, i) => work(text, isTold(i) ? [idea] : []));
		const [guessed] = trainTaskModel(blind, [idea]).codes;
		expect(guessed.heldBack.modelWrong).toBeGreaterThanOrEqual(guessed.heldBack.rulesWrong);
		expect(guessed.isInUse).toBe(false);
	});

	it('reads as the rules do where it is not in use', () => {
		const model = trainTaskModel(coded, [idea]);
		const idle = { ...model, codes: model.codes.map((each) => ({ ...each, isInUse: false })) };
		const one = work('filled to the brim', []);
		expect(chancesOf(openTaskModel(idle), one)).toEqual(chancesBefore([idea], one));
	});

	it('comes out the same every time, and through JSON', () => {
		const model = trainTaskModel(coded, [idea]);
		expect(trainTaskModel(coded, [idea])).toEqual(model);
		expect(JSON.parse(JSON.stringify(model))).toEqual(model);
	});

	it('is most unsure where chances are even', () => {
		expect(unsureness(new Map([['a', 0.5]]))).toBeGreaterThan(unsureness(new Map([['a', 0.9]])));
	});
});

describe('prior odds', () => {
	const read = { findings: [{ code: idea, confidence: 'likely' as const }], level: 2 as const };

	it('rise with the confidence of the rules, and with their level', () => {
		expect(oddsByRules(idea, read)).toBeGreaterThan(0);
		expect(oddsByRules('idea:other', read)).toBeLessThan(0);
		expect(oddsByRules('level:1+', read)).toBeGreaterThan(oddsByRules('level:3+', read));
	});
});

describe('a logistic regression', () => {
	it('goes from the prior as far as one example bears', () => {
		const [weight] = fitLogistic({
			...{ examples: [{ places: [0], values: [1] }], featureCount: 1 },
			...{ prior: [2], labels: [1], penalty: 1 }
		});
		expect(weight).toBeCloseTo(1 - 1 / (1 + Math.exp(-2 - weight)), 4);
	});

	it('leaves the weight of what no example has at nothing', () => {
		const weights = fitLogistic({
			...{ examples: [{ places: [], values: [] }], featureCount: 2 },
			...{ prior: [2], labels: [1], penalty: 1 }
		});
		expect([...weights]).toEqual([0, 0]);
	});

	it('finds the weight at which the loss no longer falls', () => {
		const examples = [1, -1].map((value) => ({ places: [0], values: [value] }));
		const [weight] = fitLogistic({
			...{ examples, featureCount: 1 },
			...{ prior: [0, 0], labels: [1, 0], penalty: 0.5 }
		});
		const chance = 1 / (1 + Math.exp(-weight));
		expect(0.5 * weight).toBeCloseTo(2 * (1 - chance), 4);
	});
});
