import { describe, expect, it } from 'vitest';
import type { Span } from '../drafts/draft-content.ts';
import { makeDocument, makeFrame, readDocument, type InlineJson } from './document.ts';

const counter = () => {
	let n = 0;
	return () => ++n;
};
const line = (...content: InlineJson[]) => ({ type: 'paragraph' as const, content });
const doc = (...content: ReturnType<typeof line>[]) => ({ type: 'doc' as const, content });
const words = (text: string, ...marks: string[]): InlineJson => ({
	type: 'text',
	text,
	marks: marks.map((type) => ({ type }))
});
const math = (latex: string): InlineJson => ({ type: 'math', attrs: { latex } });

describe('makeFrame', () => {
	it('makes a slot of each blank, and marks its own words', () => {
		const pieces = makeFrame('The ___ doubles, but ___ stays.', counter());
		expect(pieces.map(({ text }) => text)).toEqual([
			'The ',
			'___',
			' doubles, but ',
			'___',
			' stays.'
		]);
		expect(pieces[1].marks).toEqual([{ type: 'slot', attrs: { id: 1 } }]);
		expect(pieces[3].marks).toEqual([{ type: 'slot', attrs: { id: 2 } }]);
		expect(pieces[4].marks).toEqual([{ type: 'frameWords' }]);
	});

	it.each([
		['I agree / disagree with Ana.', 'agree / disagree'],
		['Ana tiene / no tiene razón.', 'tiene / no tiene'],
		['Estoy / No estoy de acuerdo.', 'Estoy / No estoy'],
		['It is / is not so.', 'is / is not'],
		['Ana is right / not right.', 'right / not right'],
		['It works for all / some / no lengths.', 'all / some / no']
	])('makes a slot of the choice in %s', (frame, choice) => {
		const slots = makeFrame(frame, counter()).filter(({ marks }) => marks?.[0].type === 'slot');
		expect(slots.map(({ text }) => text)).toEqual([choice]);
	});

	it('leaves a starter open at its end', () => {
		expect(makeFrame('I know because ___', counter()).map(({ text }) => text)).toEqual([
			'I know because '
		]);
	});

	it('typesets the mathematics of a frame', () => {
		const [, piece] = makeFrame('If $x = 2$ then ___.', counter());
		expect(piece).toMatchObject({ type: 'math', attrs: { latex: 'x = 2' } });
	});
});

describe('readDocument', () => {
	it('tells the frame’s words from the student’s, to the letter', () => {
		const { justification, fromFrames } = readDocument(
			doc(
				line(words('because ', 'frameWords'), words('the fee', 'slot'), words('.', 'frameWords')),
				line(words('It is '), math('\\frac12'))
			)
		);
		expect(justification).toBe('because the fee.\nIt is $\\frac12$');
		expect(fromFrames.map(([start, end]) => justification.slice(start, end))).toEqual([
			'because ',
			'.'
		]);
	});

	it('counts a blank that nobody filled as the frame’s', () => {
		const frame = makeFrame('The ___ stays.', counter());
		expect(readDocument(doc(line(...frame)))).toEqual({
			justification: 'The ___ stays.',
			fromFrames: [[0, 14]]
		});
	});

	it('keeps money money', () => {
		const text = 'you pay $6 and then $4 more';
		expect(readDocument(doc(line(words(text)))).justification).toBe(text);
	});

	it('escapes dollar signs only where they would be read as mathematics', () => {
		const { justification } = readDocument(doc(line(words('$5 or 5$ more'))));
		expect(justification).toBe('\\$5 or 5\\$ more');
	});

	it('leaves out mathematics that is empty, and parts it from a digit', () => {
		const { justification } = readDocument(doc(line(math(' '), math('x'), words('2'))));
		expect(justification).toBe('$x$ 2');
	});
});

describe('makeDocument', () => {
	it.each<[string, Span[]]>([
		['', []],
		['one line', []],
		['two\n\nlines ', []],
		['because the fee.\nIt is $\\frac12$ of it', [[0, 8]]],
		['The ___ stays, but ___ not.', [[0, 27]]],
		['If $x = 2$ then 3', [[0, 15]]],
		['\\$5 or 5\\$ more', []]
	])('comes back to %j as it was', (justification, fromFrames) => {
		const made = makeDocument(justification, fromFrames, counter());
		expect(readDocument(made)).toEqual({ justification, fromFrames });
	});

	it('leaves a student’s own underscores alone', () => {
		const [{ content = [] }] = makeDocument('a ___ b', [], counter()).content;
		expect(content).toHaveLength(1);
	});
});
