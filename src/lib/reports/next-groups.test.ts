import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWork } from '../../../tests/support/reported-work.ts';
import { formNextGroups, isNeed } from './next-groups.ts';

const wrong = { kind: 'incorrect' as const, misconceptionId: null };
const many = (count: number, told: Omit<Parameters<typeof toWork>[0][number], 'studentId'>) =>
	Array.from({ length: count }, (_, index) => ({
		studentId: `${told.level}-${told.codes?.[0] ?? told.check?.kind ?? ''}-${index}`,
		...told
	}));

describe('formNextGroups', () => {
	it('groups by what comes next, a shared misconception before all but the first words', () => {
		const groups = formNextGroups(
			toWork([
				...many(4, { level: 3, codes: ['idea:a'] }),
				...many(5, { level: 2 }),
				...many(3, { level: 2, codes: ['misconception:additive'] }),
				...many(2, { level: 0 })
			]),
			['a']
		);
		expect(groups.map(({ need, studentIds }) => [need, studentIds.length])).toEqual([
			['begin', 2],
			['misconception:additive', 3],
			['complete', 5],
			['extend', 4]
		]);
		expect(groups[2].missing).toBe('idea:a');
		expect(groups[3].missing).toBeNull();
	});

	it('makes no more than five groups, and none of one student where there are others to join', () => {
		const groups = formNextGroups(
			toWork([
				...many(3, { level: 0 }),
				...many(3, { level: 1, check: wrong }),
				...many(4, { level: 2, codes: ['misconception:a'] }),
				...many(3, { level: 2, codes: ['misconception:b'] }),
				...many(1, { level: 2, codes: ['misconception:c'] }),
				...many(4, { level: 1 }),
				...many(5, { level: 2 }),
				...many(3, { level: 3 })
			]),
			[]
		);
		expect(groups.length).toBeLessThanOrEqual(5);
		expect(groups.every(({ studentIds }) => studentIds.length > 1)).toBe(true);
	});

	it('leaves a student where the teacher has put them', () => {
		const works = toWork([...many(4, { level: 3 }), ...many(4, { level: 1 })]);
		const moved = works[0].studentId;
		const groups = formNextGroups(works, [], new Map([[moved, 'reason']]));
		expect(groups.find(({ need }) => need === 'reason')?.studentIds).toContain(moved);
	});

	it('reads well for nobody and for one', () => {
		expect(formNextGroups([], ['a'])).toEqual([]);
		expect(formNextGroups(toWork(many(1, { level: 1 })), [])).toHaveLength(1);
	});

	it('keeps every student, once, under a need that there is', () => {
		const told = fc.record({
			level: fc.integer({ min: 0, max: 3 }),
			codes: fc.uniqueArray(
				fc.constantFrom('misconception:a', 'misconception:b', 'misconception:c')
			),
			check: fc.constantFrom(wrong, { kind: 'correct' as const })
		});
		fc.assert(
			fc.property(fc.array(told, { maxLength: 32 }), (all) => {
				const works = toWork(all.map((each, index) => ({ ...each, studentId: `s${index}` })));
				const groups = formNextGroups(works, []);
				expect(groups.length).toBeLessThanOrEqual(5);
				expect(groups.every(({ need }) => isNeed(need))).toBe(true);
				const ids = groups.flatMap(({ studentIds }) => studentIds);
				expect(ids.toSorted()).toEqual(works.map(({ studentId }) => studentId).toSorted());
			})
		);
	});
});
