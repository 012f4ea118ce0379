import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWork } from '../../../tests/support/reported-work.ts';
import { groupBySaid } from './said-groups.ts';

const idsOf = (groups: ReturnType<typeof groupBySaid>) =>
	groups.map(({ works }) => works.map(({ studentId }) => studentId).toSorted());

describe('groupBySaid', () => {
	it('puts together what shows the same ideas and misconceptions, and names it by them', () => {
		const groups = groupBySaid(
			toWork([
				{ studentId: 'ana', level: 3, codes: ['idea:unit-rate', 'move:reason'] },
				{ studentId: 'ben', level: 2, codes: ['misconception:additive'] },
				{ studentId: 'cleo', level: 2, codes: ['idea:unit-rate'] },
				{ studentId: 'dev', level: 1, codes: ['misconception:additive'] },
				{ studentId: 'eli', level: 2, codes: ['idea:unit-rate'], unsure: ['idea:other'] }
			])
		);
		expect(groups.map(({ codes }) => codes)).toEqual([
			['idea:unit-rate'],
			['misconception:additive']
		]);
		expect(idsOf(groups)).toEqual([
			['ana', 'cleo', 'eli'],
			['ben', 'dev']
		]);
	});

	it('puts the one who is alone with their findings to what comes nearest, never across misconceptions', () => {
		const groups = groupBySaid(
			toWork([
				{ studentId: 'ana', level: 3, codes: ['idea:a', 'idea:b'] },
				{ studentId: 'ben', level: 3, codes: ['idea:a', 'idea:b'] },
				{ studentId: 'cleo', level: 3, codes: ['idea:a', 'idea:b', 'idea:c'] },
				{ studentId: 'dev', level: 2, codes: ['idea:a', 'idea:b', 'misconception:m'] }
			])
		);
		expect(idsOf(groups)).toEqual([['ana', 'ben', 'cleo'], ['dev']]);
		expect(groups[0].codes).toEqual(['idea:b', 'idea:a']);
	});

	it('tells apart what shows no idea: a reason, steps, an answer, nothing', () => {
		const groups = groupBySaid(
			toWork([
				{ studentId: 'ana', level: 0 },
				{ studentId: 'ben', level: 1, codes: ['move:claim'] },
				{ studentId: 'cleo', level: 1, codes: ['move:evidence'] },
				{ studentId: 'dev', level: 2, codes: ['move:reason', 'move:evidence'] }
			])
		);
		expect(groups.map(({ kind }) => kind)).toEqual(['reason', 'steps', 'answer', 'nothing']);
	});

	it('shows the most typical wording first', () => {
		const [group] = groupBySaid(
			toWork([
				{ studentId: 'ana', level: 2, codes: ['idea:a'], text: 'porque son iguales' },
				{ studentId: 'ben', level: 2, codes: ['idea:a'], text: 'each apple costs 2 dollars' },
				{ studentId: 'cleo', level: 2, codes: ['idea:a'], text: 'each apple is 2 dollars' }
			])
		);
		expect(group.works.at(-1)?.studentId).toBe('ana');
	});

	it('keeps every student, once', () => {
		const code = fc.constantFrom('idea:a', 'idea:b', 'idea:c', 'misconception:m', 'move:reason');
		const told = fc.record({
			level: fc.integer({ min: 0, max: 3 }),
			codes: fc.uniqueArray(code),
			text: fc.string()
		});
		fc.assert(
			fc.property(fc.array(told, { maxLength: 32 }), (all) => {
				const works = toWork(all.map((each, index) => ({ ...each, studentId: `s${index}` })));
				const ids = idsOf(groupBySaid(works)).flat();
				expect(ids.toSorted()).toEqual(works.map(({ studentId }) => studentId).toSorted());
			})
		);
	});
});
