import { refuse } from './limits.ts';
import type { Piece } from './tokens.ts';

/** Commands that only change how something looks. */
export const silent =
	'left right big Big bigl bigr Bigl Bigr displaystyle textstyle limits mleft mright mathopen mathclose'.split(
		' '
	);

/** Commands that are another way to write a sign. */
const signs: Record<string, string> = {
	cdot: '*',
	times: '*',
	ast: '*',
	div: '/',
	le: '≤',
	leq: '≤',
	leqslant: '≤',
	ge: '≥',
	geq: '≥',
	geqslant: '≥',
	ne: '≠',
	neq: '≠',
	lt: '<',
	gt: '>',
	approx: '=',
	pm: '±',
	colon: ':',
	'%': '%',
	lbrace: 'set{',
	'{': 'set{',
	rbrace: 'set}',
	'}': 'set}',
	lbrack: '[',
	rbrack: ']',
	lparen: '(',
	rparen: ')',
	vert: '|',
	mid: '|',
	lvert: '|',
	rvert: '|',
	'|': '|',
	lor: 'or',
	vee: 'or',
	land: 'and',
	wedge: 'and',
	'\\': 'row',
	cr: 'row',
	'&': 'and'
};

const unitCommands: Record<string, string> = {
	$: '$',
	cent: '¢',
	euro: '€',
	pounds: '£',
	degree: '°',
	circ: '°',
	min: 'min',
	in: 'in'
};

const letterCommands: Record<string, string> = {
	exponentialE: 'e',
	imaginaryI: 'i',
	imaginaryJ: 'j',
	differentialD: 'd',
	ell: 'l'
};

const greek = new Set(
	'alpha beta gamma delta epsilon varepsilon theta lambda mu rho sigma tau phi varphi omega Delta Sigma Omega'.split(
		' '
	)
);

/** Commands that hold words, or letters that are no variables. */
export const textCommands = new Set(
	'text textrm textit textbf textnormal mbox mathrm mathit mathbf mathsf operatorname rm'.split(' ')
);

const structural = new Set('frac sqrt surd cubesurd emptyset'.split(' '));

/** What a command stands for: a sign, a letter, a unit, or a structure. */
export function readPlainCommand(name: string): Piece {
	if (name === 'dfrac' || name === 'tfrac' || name === 'cfrac')
		return { kind: 'command', name: 'frac' };
	if (name === 'varnothing') return { kind: 'command', name: 'emptyset' };
	if (name === 'pi' || structural.has(name)) return { kind: 'command', name };
	if (Object.hasOwn(signs, name)) return { kind: 'sign', sign: signs[name] };
	if (Object.hasOwn(unitCommands, name)) return { kind: 'word', text: unitCommands[name] };
	if (Object.hasOwn(letterCommands, name)) return { kind: 'letter', name: letterCommands[name] };
	if (greek.has(name)) return { kind: 'letter', name };
	return refuse('not-mathematics');
}
