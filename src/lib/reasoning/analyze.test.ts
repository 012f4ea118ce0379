import { describe, expect, it } from 'vitest';
import type { AnswerCheck } from '#lib/math/check.ts';
import { codesOf, poolPass, readPoolPass } from './reading-fixtures.ts';

const doubled: AnswerCheck[] = [{ kind: 'incorrect', misconceptionId: 'doubles-everything' }];

describe('the reasoning level', () => {
	it.each([
		['', 0],
		['idk', 0],
		['it just is', 0],
		['because it is', 0],
		['i just know', 0],
		['because I did the math', 0],
		['i worked it out in my head', 0],
		['my teacher showed us how', 0],
		['no sé cómo explicarlo', 0],
		['lo hice en mi mente', 0],
		['70', 1],
		['its 70', 1],
		['its 70 because thats the answer', 0],
		['18 x 3 = 54 + 16 = 70', 1],
		['no, cuesta 70', 1],
		['no because the pass is only paid once', 2],
		['no porque el pase se paga una sola vez', 2],
		[
			'no cuz the 16 for the pass is only once so just the visits doubel, 18 times 3 plus 16 is 70',
			3
		],
		['no porque el pase de 16 se paga una vez, solo las visitas son el doble, 54 mas 16 son 70', 3]
	])('of "%s" is %i', (text, level) => {
		expect(readPoolPass(text).level).toBe(level);
	});

	it('does not fall for spelling, capitals or stops', () => {
		const neat = readPoolPass(
			'No, because you pay the 16 for the pass only once. Just the visits double.'
		);
		const hasty = readPoolPass(
			'no becuase u pay the 16 for the pas only once just the vists dubble'
		);
		expect(hasty.level).toBe(neat.level);
	});

	it('of a wrong answer stays below a full reason', () => {
		const text = 'yes because double the visits is double the cost so 43 times 2 is 86';
		expect(readPoolPass(text, doubled).level).toBe(2);
	});

	it('may be 0 beside a right answer', () => {
		expect(readPoolPass('i used a calculator').level).toBe(0);
	});
});

describe('moves', () => {
	it('are found where they are', () => {
		const codes = codesOf(
			readPoolPass('Mateo is wrong because the pass stays the same, 54 + 16 = 70')
		);
		expect(codes).toEqual(
			expect.arrayContaining(['move:claim', 'move:evidence', 'move:reason', 'move:disagree'])
		);
		expect(codes).not.toContain('move:agree');
	});

	it('make no reason of the word "because" alone', () => {
		for (const text of ['70 because I know it', 'it is 70 because 54 + 16 = 70', 'no because no']) {
			expect(codesOf(readPoolPass(text))).not.toContain('move:reason');
		}
	});

	it('tell agreeing from disagreeing in both languages', () => {
		expect(codesOf(readPoolPass('Mateo is right because the visits double'))).toContain(
			'move:agree'
		);
		expect(codesOf(readPoolPass('Mateo isnt right because the pass is paid once'))).toContain(
			'move:disagree'
		);
		expect(codesOf(readPoolPass('no tiene razón porque el pase no cambia'))).toContain(
			'move:disagree'
		);
		expect(codesOf(readPoolPass('no tiene razón porque el pase no cambia'))).not.toContain(
			'move:agree'
		);
	});
});

describe('ideas', () => {
	it.each([
		'the pass is a one time thing',
		'you only pay the fee once',
		'the price of the pass doesnt change',
		'el pase no cambia',
		'the prise of the pass stayes the saem'
	])('are found in "%s"', (text) => {
		expect(codesOf(readPoolPass(`no because ${text}`))).toContain('idea:fee-stays');
	});

	it('turn with a not', () => {
		const seenIn = (text: string) => readPoolPass(text).findings.map(({ code }) => code);
		expect(seenIn('it is not proportional')).toContain('idea:not-proportional');
		expect(seenIn('it is proportional')).not.toContain('idea:not-proportional');
		expect(codesOf(readPoolPass('the pass does not stay the same'))).not.toContain(
			'idea:fee-stays'
		);
	});
});

describe('a stance', () => {
	it('is taken by naming somebody and saying why, or by telling what they did wrong', () => {
		const [name] = Object.values(
			poolPass.prompt.en.match(/(?<=\s)\p{Lu}\p{Ll}+(?= says| thinks)/u) ?? ['']
		);
		expect(name).not.toBe('');
		expect(
			codesOf(readPoolPass(`${name} because the visits double and so does the cost`))
		).toContain('move:agree');
		expect(
			codesOf(readPoolPass(`${name} forgot that the pass costs the same each time`))
		).toContain('move:disagree');
	});
});

describe('misconceptions', () => {
	const code = 'misconception:doubles-everything';
	const confidenceIn = (text: string, checks?: AnswerCheck[]) =>
		readPoolPass(text, checks).findings.find((finding) => finding.code === code)?.confidence;

	it('are sure from an answer and words, likely from one of them', () => {
		expect(confidenceIn('double the visits is double the cost', doubled)).toBe('sure');
		expect(confidenceIn('double the visits is double the cost')).toBe('likely');
		expect(confidenceIn('I looked at the visits and the price so 86', doubled)).toBe('likely');
	});

	it('are for a person to decide when the words say nothing', () => {
		expect(confidenceIn('idk', doubled)).toBe('unsure');
	});

	it('are not made by whoever tells of them to reject them', () => {
		const text = 'Mateo thinks double the visits is double the cost but the pass is only paid once';
		expect(codesOf(readPoolPass(text))).not.toContain(code);
		expect(
			codesOf(readPoolPass('its wrong that double the visits is double the cost'))
		).not.toContain(code);
		expect(codesOf(readPoolPass('double the visits is not double the cost'))).not.toContain(code);
	});
});

describe('words', () => {
	it('are found rightly spelled, nearly, and only in a frame', () => {
		const sure = readPoolPass('it is not proportional').findings;
		expect(sure).toContainEqual({
			code: 'term:proportional',
			confidence: 'sure',
			evidence: [[10, 22]]
		});
		const nearly = readPoolPass('it is not porportional').findings;
		expect(nearly).toContainEqual({
			code: 'term:proportional',
			confidence: 'likely',
			evidence: [[10, 22]]
		});
		const framed = readPoolPass('It is proportional because no', undefined, {
			fromFrames: [[0, 18]]
		});
		expect(codesOf(framed)).toContain('framed-term:proportional');
		expect(codesOf(framed)).not.toContain('term:proportional');
	});
});

describe('statements', () => {
	it('that are false are pointed at', () => {
		const { findings } = readPoolPass('18 x 3 = 52 and the pass is 16');
		expect(findings).toContainEqual({
			code: 'statement:false',
			confidence: 'sure',
			evidence: [[0, 11]]
		});
	});
});

describe('flags', () => {
	it.each([
		['', 'empty'],
		['   ...', 'empty'],
		['idk', 'empty'],
		['asdfghjkl', 'empty'],
		['no se', 'empty'],
		['can we go to lunch already', 'off-task'],
		['mi perro se llama Firulais y es muy bonito', 'off-task'],
		[poolPass.prompt.en.slice(0, 90), 'copied-prompt'],
		['Is Mateo right that double the visits means double the cost?', 'copied-prompt'],
		['I agree / disagree with Mateo because the pass ___.', 'unfilled-frame'],
		['je ne sais pas comment expliquer mais le nombre est plus grand', 'other-language'],
		['não sei porque ele paga mais uma vez com isso', 'other-language'],
		['因为门票只需要付一次', 'other-language'],
		['text me at 443-555-0123', 'personal-data'],
		['my name is Keisha Brown and I live at 12 Oak Street', 'personal-data'],
		['i want to die', 'needs-a-person']
	])('"%s" is raised as %s', (text, flag) => {
		expect(codesOf(readPoolPass(text))).toContain(`flag:${flag}`);
	});

	it.each([
		'no because you pay the pass once',
		'no, cuesta 70 dólares',
		'yes',
		'it is 70',
		'no porque el pase no es proporcional',
		'you pay the same for the pass every time you go to the pool so no'
	])('"%s" raises none', (text) => {
		expect(codesOf(readPoolPass(text)).filter((each) => each.startsWith('flag:'))).toEqual([]);
	});
});
