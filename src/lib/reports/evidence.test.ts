import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNear, markEvidence, marksOf } from './evidence.ts';

const asMath = (latex: string) => `<math>${latex}</math>`;
const mark = (text: string, part: string, code: string) => {
	const start = text.indexOf(part);
	return { span: [start, start + part.length] as [number, number], code };
};

describe('joinNear', () => {
	const text =
		'double the visits is double the cost. So I am sure of it now and that is why I double it';
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

describe('marksOf', () => {
	it('joins the words in which an idea is told, and leaves the terms of the word bank single', () => {
		const text = 'the ratio of red is the same ratio';
		const spansOf = (code: string) => ({
			code,
			evidence: [mark(text, 'ratio', code).span, [29, 34] as [number, number]]
		});
		const marks = marksOf(text, [spansOf('idea:same-ratio'), spansOf('term:ratio')]);
		expect(marks.map(({ span, code }) => [text.slice(...span), code])).toEqual([
			['ratio of red is the same ratio', 'idea:same-ratio'],
			['ratio', 'term:ratio'],
			['ratio', 'term:ratio']
		]);
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
		const text = 'one unit rate each';
		const marks = [mark(text, 'one unit', 'move:claim'), mark(text, 'unit rate', 'term:unit-rate')];
		expect(markEvidence(text, marks, asMath)).toEqual([
			{ kind: 'text', text: 'one ', codes: ['move:claim'] },
			{ kind: 'text', text: 'unit', codes: ['move:claim', 'term:unit-rate'] },
			{ kind: 'text', text: ' rate', codes: ['term:unit-rate'] },
			{ kind: 'text', text: ' each', codes: [] }
		]);
	});

	it.each([
		['it takes 1/2 hours', '1', '1/2'],
		['it takes 1/2 hours', '/', '1/2'],
		['it takes 1 / 2 hours', '2', '1 / 2'],
		['about 10 1/3 cups', '1/3', '10 1/3'],
		['about 10 1/3 cups', '10', '10 1/3'],
		['it is 3.5 each', '5', '3.5'],
		['we have 1,200 of them', '200', '1,200'],
		['it is $17.60 each', '17', '$17.60'],
		['so 45% walk', '45', '45%'],
		['the slope is -4 there', '4', '-4'],
		['I know 9-4 is 5', '4', '4'],
		['so 7 12 is no fraction', '7', '7'],
		['n = 14because', '14', '14because'],
		["it doesn't double", 'does', "doesn't"],
		['son 5 monedas más', 'moned', 'monedas'],
		['from (0,0) up', '0', '0,0']
	])('in “%s” marks for “%s” all of “%s”', (text, part, whole) => {
		const marked = markEvidence(text, [mark(text, part, 'move:claim')], asMath);
		expect(marked.filter(({ codes }) => codes.length > 0).map(({ text }) => text)).toEqual([whole]);
	});

	it('joins places of one finding that only blanks part', () => {
		const text = 'the unit  rate is 3';
		const marks = [mark(text, 'unit', 'term:unit-rate'), mark(text, 'rate', 'term:unit-rate')];
		const marked = markEvidence(text, [...marks, mark(text, 'is', 'frame')], asMath);
		expect(marked.map(({ text }) => text)).toEqual(['the ', 'unit  rate', ' ', 'is', ' 3']);
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
