import type { Locale } from '#lib/math/check.ts';
import { splitMath } from '#lib/tasks/split-math.ts';

/** The smallest thing that a text is read as. */
export type Token = {
	kind: 'word' | 'letter' | 'number' | 'operator' | 'relation' | 'mark' | 'blank';
	/** Folded: small letters, no accents; operators and relations in one writing each. */
	text: string;
	/** Where it stands, in UTF-16 code units. */
	start: number;
	end: number;
	/** Whether it stands in inserted mathematics. */
	isMath: boolean;
	/** Whether it was written with a capital. */
	isCapital: boolean;
	/** The language that it is read in. */
	locale: Locale;
};

const operators: Record<string, string> = {
	'+': '+',
	'-': '-',
	'−': '-',
	'–': '-',
	'×': '*',
	'*': '*',
	'·': '*',
	'∙': '*',
	'÷': '/',
	'/': '/',
	'⁄': '/',
	'^': '^',
	':': ':',
	'%': '%',
	'(': '(',
	')': ')',
	'[': '(',
	']': ')',
	'√': '√'
};

const relations: Record<string, string> = {
	'=': '=',
	'≠': '!=',
	'≈': '~',
	'<': '<',
	'>': '>',
	'≤': '<=',
	'≥': '>=',
	'→': '->'
};

const commands: Record<string, [kind: Token['kind'], text: string]> = {
	times: ['operator', '*'],
	cdot: ['operator', '*'],
	ast: ['operator', '*'],
	div: ['operator', '/'],
	over: ['operator', '/'],
	sqrt: ['operator', '√'],
	pm: ['operator', '+'],
	'%': ['operator', '%'],
	ne: ['relation', '!='],
	neq: ['relation', '!='],
	approx: ['relation', '~'],
	le: ['relation', '<='],
	leq: ['relation', '<='],
	lt: ['relation', '<'],
	ge: ['relation', '>='],
	geq: ['relation', '>='],
	gt: ['relation', '>']
};

/** Folds a word: small letters, no accents, one kind of apostrophe. */
export const foldWord = (word: string) => (/^[a-z]+$/.test(word) ? word : foldAny(word));

const foldAny = (word: string) =>
	word
		.replaceAll(/[’‘`´]/g, "'")
		.normalize('NFKD')
		.replaceAll(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase();

const inWords =
	/(?<blank>_{2,}|…|\.{3,})|(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d\p{L}])\.\d+)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’‘`´]\p{L}[\p{L}\p{M}]*)*)|(?<symbol>[^\s\p{L}\p{N}])/gu;

const inMath =
	/\\(?:text|mathrm|operatorname)\s*\{(?<words>[^{}]*)\}|\\frac\s*(?:\{(?<top>[^{}]*)\}|(?<topDigit>\d))\s*(?:\{(?<bottom>[^{}]*)\}|(?<bottomDigit>\d))|\\(?<command>[a-zA-Z]+|%)|(?<number>\d{1,3}(?:(?:\{,\}|,)\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)|(?<letter>\p{L})|(?<symbol>[^\s\p{L}\p{N}{}\\])/gu;

type Add = (kind: Token['kind'], text: string, start: number, end: number, raw?: string) => void;

function addSymbol(symbol: string, at: number, add: Add): void {
	const end = at + symbol.length;
	if (operators[symbol]) add('operator', operators[symbol], at, end);
	else if (relations[symbol]) add('relation', relations[symbol], at, end);
	else if (symbol !== '$' && symbol !== '\\') add('mark', symbol, at, end);
}

const plainDigits = (digits: string) => digits.replaceAll(/[{},]/g, '').replace(/^\./, '0.');

function addWords(text: string, offset: number, add: Add): void {
	for (const match of text.matchAll(inWords)) {
		const { blank, number, word, symbol } = match.groups ?? {};
		const at = offset + match.index;
		const end = at + match[0].length;
		if (blank) add('blank', '___', at, end);
		else if (number) add('number', plainDigits(number), at, end);
		else if (word) add(word.length === 1 ? 'letter' : 'word', foldWord(word), at, end, word);
		else if (symbol) addSymbol(symbol, at, add);
	}
}

/** A top or a bottom that is more than one thing stands in parentheses of its own. */
function addGroup(latex: string, offset: number, add: Add): void {
	const isOne = /^\s*(?:\d+(?:\.\d+)?|\p{L})\s*$/u.test(latex);
	if (!isOne) add('operator', '(', offset, offset);
	addMath(latex, offset, add);
	if (!isOne) add('operator', ')', offset + latex.length, offset + latex.length);
}

function addMath(latex: string, offset: number, add: Add): void {
	for (const match of latex.matchAll(inMath)) {
		const groups = match.groups ?? {};
		const at = offset + match.index;
		const end = at + match[0].length;
		const { words, command, number, letter, symbol } = groups;
		const top = groups.top ?? groups.topDigit;
		const bottom = groups.bottom ?? groups.bottomDigit;
		if (words !== undefined) addWords(words, at + match[0].indexOf('{') + 1, add);
		else if (top !== undefined && bottom !== undefined) {
			const topAt = at + match[0].indexOf(top, 5);
			const bottomAt = end - bottom.length - (groups.bottom === undefined ? 0 : 1);
			addGroup(top, topAt, add);
			add('operator', '/', topAt + top.length, bottomAt);
			addGroup(bottom, bottomAt, add);
		} else if (command) {
			const known = commands[command];
			if (known) add(known[0], known[1], at, end);
		} else if (number) add('number', plainDigits(number), at, end);
		else if (letter) add('letter', foldWord(letter), at, end, letter);
		else if (symbol) addSymbol(symbol, at, add);
	}
}

/**
 * Splits a text into tokens that know where they stand, those of inserted mathematics too.
 *
 * @param locale the language that they are read in, as long as nobody says otherwise
 */
export function tokenize(text: string, locale: Locale = 'en'): Token[] {
	const tokens: Token[] = [];
	for (const piece of splitMath(text)) {
		const isMath = piece.kind === 'math';
		const add: Add = (kind, folded, start, end, raw = '') =>
			tokens.push({
				kind,
				text: folded,
				start,
				end,
				isMath,
				isCapital: /^\p{Lu}/u.test(raw),
				locale
			});
		if (isMath) addMath(piece.latex, piece.start + 1, add);
		else addWords(piece.text, piece.start, add);
	}
	return addLineEnds(text, tokens);
}

/** Ends a sentence at a line's end, as a full stop does. */
function addLineEnds(text: string, tokens: Token[]): Token[] {
	if (!text.includes('\n')) return tokens;
	return tokens.flatMap((token, i) => {
		const before = i > 0 ? tokens[i - 1].end : 0;
		const at = text.slice(before, token.start).indexOf('\n');
		if (at < 0) return [token];
		const start = before + at;
		const end: Token = {
			...token,
			kind: 'mark',
			text: '.',
			start,
			end: start + 1,
			isCapital: false
		};
		return [end, token];
	});
}
