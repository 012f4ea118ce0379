import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNear, markEvidence } from './evidence.ts';

const asMath = (latex: string) => `<math>${latex}</math>`;
const mark = (text: string, part: string, code: string) => {
	const start = text.indexOf(part);
	return { span: [start, start + part.length] as [number, number], code };
};

describe('joinNear', () => {
	const text = 'double the visits is double the cost. So I am sure of it now and double it';
	const spansOf = (...words: string[]) =>
		words.map((word): [number, number] => {
			const start = text.indexOf(word);
			return [start, start + word.length];
		});
	const join = (spans: [number, number][]) =>
		joinNear(text, spans).map(([start, end]) => text.slice(start, end));

	it('joins what lies near, in any order', () => {
		expect(join(spansOf('cost', 'double', 'visits', 'is double'))).toEqual([
			'double the visits is double the cost'
		]);
	});

	it('joins neither over the end of a sentence nor over a long way', () => {
		expect(join(spansOf('cost', 'So'))).toEqual(['cost', 'So']);
		expect(join(spansOf('So', 'double it'))).toEqual(['So', 'double it']);
	});

	it('keeps a place that lies in another', () => {
		expect(join(spansOf('double the visits', 'the'))).toEqual(['double the visits']);
	});
});

describe('markEvidence', () => {
	it('leaves words that nothing points at whole', () => {
		expect(markEvidence('I just knew it.', [], asMath)).toEqual([
			{ kind: 'text', text: 'I just knew it.', codes: [] }
		]);
	});

	it('has nothing to show for an empty justification', () => {
		expect(markEvidence('', [mark('a', 'a', 'move:claim')], asMath)).toEqual([]);
	});

	it('splits where a mark begins and ends', () => {
		const text = 'It is 3 because 18 ÷ 6 is 3.';
		expect(markEvidence(text, [mark(text, 'because 18 ÷ 6 is 3', 'move:reason')], asMath)).toEqual([
			{ kind: 'text', text: 'It is 3 ', codes: [] },
			{ kind: 'text', text: 'because 18 ÷ 6 is 3', codes: ['move:reason'] },
			{ kind: 'text', text: '.', codes: [] }
		]);
	});

	it('gives words under two marks both codes', () => {
		const marks = [
			{ span: [0, 5] as [number, number], code: 'move:claim' },
			{ span: [3, 8] as [number, number], code: 'term:unit-rate' }
		];
		expect(markEvidence('abcdefgh', marks, asMath)).toEqual([
			{ kind: 'text', text: 'abc', codes: ['move:claim'] },
			{ kind: 'text', text: 'de', codes: ['move:claim', 'term:unit-rate'] },
			{ kind: 'text', text: 'fgh', codes: ['term:unit-rate'] }
		]);
	});

	it('never splits inserted mathematics, and marks all of it when a mark touches it', () => {
		const text = 'so $\\frac{18}{6}=3$ each';
		const [before, math, after] = markEvidence(
			text,
			[{ span: [0, 8], code: 'move:evidence' }],
			asMath
		);
		expect(before).toEqual({ kind: 'text', text: 'so ', codes: ['move:evidence'] });
		expect(math).toEqual({
			kind: 'math',
			text: '$\\frac{18}{6}=3$',
			html: '<math>\\frac{18}{6}=3</math>',
			codes: ['move:evidence']
		});
		expect(after).toEqual({ kind: 'text', text: ' each', codes: [] });
	});

	it('reads two prices as money, not as mathematics between them', () => {
		for (const text of ['It costs $12 for 4 so $3 each', 'from $5-$6 up', 'I paid $ 4 $']) {
			expect(markEvidence(text, [], asMath)).toEqual([{ kind: 'text', text, codes: [] }]);
		}
	});

	it('reads an escaped dollar and a lone dollar as money', () => {
		expect(markEvidence('It costs \\$3 and $4.', [], asMath)).toHaveLength(1);
	});

	it('ignores marks outside the text', () => {
		expect(markEvidence('short', [{ span: [40, 50], code: 'move:claim' }], asMath)).toEqual([
			{ kind: 'text', text: 'short', codes: [] }
		]);
	});

	it('loses and adds nothing, whatever is marked', () => {
		const marks = fc.array(
			fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({
				span: [Math.min(a, b), Math.max(a, b)] as [number, number],
				code: 'move:claim'
			}))
		);
		const words = fc.array(fc.constantFrom('$', 'x', ' ', '\\', 'is 3', '\n', 'ñ', '$x^2$'));
		fc.assert(
			fc.property(words, marks, (parts, given) => {
				const text = parts.join('');
				const segments = markEvidence(text, given, asMath);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
				expect(segments.every((segment) => segment.text.length > 0)).toBe(true);
			})
		);
	});
});
