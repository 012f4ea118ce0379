import { cleanText } from './clean.ts';
import { exact, type Exact } from './exact.ts';
import { limits, refuse } from './limits.ts';
import { isWordLike } from './words.ts';
import { findUnit } from './units.ts';

/** What the reader knows of the task while it reads an answer. */
export type ReadingContext = {
	/** The letters of the key; null while the key itself is read. */
	letters: ReadonlySet<string> | null;
	/** Whether units are read: the key carries one, or is being read. */
	readsUnits: boolean;
	/** Whether a comma between digits can group thousands: `1,200`. */
	groupsThousands: boolean;
	/** Whether `a` may stand for *to*, as in `2 a 3`. */
	isRatio: boolean;
};

/** A piece of an answer; `spaced` says that a space stands before it. */
export type Token = { spaced: boolean } & (
	| {
			kind: 'number';
			digits: string;
			value: Exact;
			look: 'whole' | 'decimal' | 'repeating';
			places: number;
	  }
	| { kind: 'letter'; name: string }
	| { kind: 'word'; text: string }
	| { kind: 'sign'; sign: string }
	| { kind: 'command'; name: string }
);

type Piece = Token extends infer T ? (T extends Token ? Omit<T, 'spaced'> : never) : never;

/** Commands that only change how something looks. */
const silent =
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

const textCommands = new Set(
	'text textrm textit textbf textnormal mbox mathrm mathit mathbf mathsf operatorname rm'.split(' ')
);

const structural = new Set('frac sqrt surd cubesurd emptyset'.split(' '));

const connectives: Record<string, string> = {
	or: 'or',
	o: 'or',
	u: 'or',
	ó: 'or',
	and: 'and',
	y: 'and',
	e: 'and',
	to: 'to',
	is: '=',
	per: '/',
	por: '/',
	each: '/',
	percent: '%',
	pct: '%'
};

const number =
	/(?:(?<group>[1-9]\d{0,2}(?:(?:,|\{,\})\d{3})+(?![\d,]))|(?<thin>[1-9]\d{0,2}(?:(?:\\[,: ;]|~| )\d{3})+(?!\d|\s*\/))|(?<plain>\d+))?(?:\.(?<places>\d+))?(?<repeating>\.?\\(?:overline|bar|dot)(?:\{\d+\}|\d))?/y;

/** Cuts an answer into tokens, and settles what its letters are. */
export function tokenize(text: string, context: ReadingContext): Token[] {
	const clean = cleanText(text);
	const tokens: Token[] = [];
	scan(clean, context, tokens, false);
	if (tokens.length > limits.tokens) refuse('too-hard');
	return tokens;
}

function scan(text: string, context: ReadingContext, tokens: Token[], inWords: boolean): void {
	let at = 0;
	let spaced = false;
	const push = (piece: Piece) => {
		tokens.push({ ...piece, spaced });
		if (tokens.length > limits.tokens) refuse('too-hard');
		spaced = false;
	};

	while (at < text.length) {
		const rest = text.slice(at);
		const space = /^(?:\s|~|\\[,:;> ]|\\q?quad(?![a-zA-Z]))+/.exec(rest);
		if (space) {
			spaced = true;
			at += space[0].length;
			continue;
		}
		const digits = readNumber(text, at, context);
		if (digits) {
			push(digits.piece);
			at += digits.length;
			continue;
		}
		const run = /^\p{L}[\p{L}\p{M}]*/u.exec(rest)?.[0];
		if (run) {
			const before = tokens.at(-1);
			const after = text.slice(at + run.length);
			for (const piece of readRun(run, { inWords, spaced, before, after }, context)) push(piece);
			at += run.length;
			continue;
		}
		at += rest.startsWith('\\')
			? readCommand(rest, context, tokens, push)
			: readSign(rest, inWords, push);
	}
}

function readNumber(text: string, at: number, context: ReadingContext) {
	number.lastIndex = at;
	const match = number.exec(text);
	if (!match?.groups || !/\d/.test(match[0])) return null;
	let { plain } = match.groups;
	const { group, thin, places = '', repeating } = match.groups;
	let length = match[0].length;
	if (!plain && !group && !thin && !places) return null;
	if (group?.includes('{') === false && !context.groupsThousands) {
		plain = /^\d+/.exec(group)?.[0] ?? '';
		return numberPiece(plain, '', '', plain.length);
	}
	if (repeating?.startsWith('.') === Boolean(places)) refuse('not-mathematics');
	const whole = (group ?? thin ?? plain ?? '').replaceAll(/\D/g, '');
	// A full stop that ends the answer.
	if (!places && !repeating && /^\.\s*$/.test(text.slice(at + length))) length += 1;
	return numberPiece(whole, places, repeating?.replaceAll(/\D/g, '') ?? '', length);
}

function numberPiece(whole: string, places: string, repeating: string, length: number) {
	if (whole.length + places.length + repeating.length > 400) refuse('too-hard');
	const scale = 10n ** BigInt(places.length);
	const cycle = 10n ** BigInt(repeating.length) - 1n;
	const start = BigInt(`${whole}${places}` || '0');
	const value = repeating
		? exact(start * cycle + BigInt(repeating), scale * cycle)
		: exact(start, scale);
	const look = repeating ? 'repeating' : places ? 'decimal' : 'whole';
	const piece: Piece = {
		kind: 'number',
		digits: places || repeating ? '' : whole,
		value,
		look,
		places: places.length
	};
	return { piece, length };
}

type Surroundings = { inWords: boolean; spaced: boolean; before: Token | undefined; after: string };

/** Settles what letters that stand together are: a function, a connective, a unit, a word, or variables. */
function readRun(run: string, around: Surroundings, context: ReadingContext): Piece[] {
	const known = context.letters;
	const isOwn = known !== null && [...run].every((letter) => known.has(letter));
	const lower = run.toLowerCase();
	if (lower === 'sqrt') return [{ kind: 'command', name: 'surd' }];
	if (lower === 'cbrt') return [{ kind: 'command', name: 'cubesurd' }];
	if (lower === 'abs') return [{ kind: 'command', name: 'abs' }];
	if (lower === 'pi' && !isOwn) return [{ kind: 'command', name: 'pi' }];
	if (isTimes(run, around, context)) return [{ kind: 'sign', sign: '*' }];
	const connective = findConnective(lower, around, context);
	if (connective && !(isOwn && !around.inWords)) return [{ kind: 'sign', sign: connective }];
	if (around.inWords) {
		const isVariable = run.length === 1 && (isOwn || !context.readsUnits || !findUnit(run));
		return [isVariable ? { kind: 'letter', name: run } : { kind: 'word', text: run }];
	}
	if (known === null) {
		const isUnit = around.spaced && isUnitOfNumber(run, around) && findUnit(run) !== null;
		return isUnit ? [{ kind: 'word', text: run }] : letters(run);
	}
	const isUnit = findUnit(run) !== null && ![...run].some((letter) => known.has(letter));
	if (isUnit && (context.readsUnits || isUnitOfNumber(run, around))) {
		return [{ kind: 'word', text: run }];
	}
	if (isWordLike(run, known)) return [{ kind: 'word', text: run }];
	return letters(run);
}

/** `5cm` where no unit is asked is a number with a unit, and no product. */
const isUnitOfNumber = (run: string, { before }: Surroundings) =>
	run.length > 1 && before?.kind === 'number';

const letters = (run: string): Piece[] => [...run].map((name) => ({ kind: 'letter', name }));

/** Whether an `x` between two numbers is a multiplication sign: the task has no x, or it is `3.2 x 10^4`. */
function isTimes(run: string, { before, after }: Surroundings, { letters }: ReadingContext) {
	if (!/^[xX]$/.test(run) || letters === null || letters.has(run)) return false;
	const followsNumber =
		before?.kind === 'number' || (before?.kind === 'sign' && before.sign === ')');
	return followsNumber && /^\s*[\d.(]/.test(after.replace(/^(\\,|\\ |~)+/, ''));
}

function findConnective(word: string, around: Surroundings, context: ReadingContext) {
	if (word === 'a' && context.isRatio && around.before?.kind === 'number') return 'to';
	if (word.length > 1) {
		return connectives[word] && (word !== 'is' || around.inWords) ? connectives[word] : undefined;
	}
	if (around.inWords) return connectives[word];
	// A lone `o` of plain text: `3 o 5`.
	return word === 'o' && around.spaced && around.before && /^(\s|\\ )/.test(around.after)
		? 'or'
		: undefined;
}

function readCommand(
	rest: string,
	context: ReadingContext,
	tokens: Token[],
	push: (piece: Piece) => void
): number {
	const name = /^\\([a-zA-Z]+|.)/s.exec(rest)?.[1];
	if (name === undefined) return refuse('unfinished');
	const length = name.length + 1;
	if (name === 'placeholder' || name === 'error') refuse('unfinished');
	if (name === 'begin' || name === 'end') {
		const environment = /^\\(?:begin|end)\s*\{(?:cases|array|aligned|align|gathered|matrix)\*?\}/;
		const shape = environment.exec(rest);
		if (!shape) return refuse('not-mathematics');
		const columns = name === 'begin' ? /^\s*\{[lcr|\s]*\}/.exec(rest.slice(shape[0].length)) : null;
		return shape[0].length + (columns?.[0].length ?? 0);
	}
	if (name === 'left' || name === 'right') {
		const invisible = /^\\(?:left|right)\s*(?:\.|\\\{(?=\s*\\begin))/.exec(rest);
		return invisible ? invisible[0].length : length;
	}
	if (name === '!' || silent.includes(name)) return length;
	if (textCommands.has(name)) {
		const body = /^\\[a-zA-Z]+\*?\s*(?:\{([^{}]*)\}|([a-zA-Z]))/.exec(rest);
		if (!body) return refuse('not-mathematics');
		scan(body[1] ?? body[2] ?? '', context, tokens, true);
		return body[0].length;
	}
	push(readPlainCommand(name));
	return length;
}

function readPlainCommand(name: string): Piece {
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

const twoSigns: Record<string, string> = {
	'<=': '≤',
	'=<': '≤',
	'>=': '≥',
	'=>': '≥',
	'!=': '≠',
	'<>': '≠',
	'==': '=',
	'**': '^'
};

function readSign(rest: string, inWords: boolean, push: (piece: Piece) => void): number {
	const two = twoSigns[rest.slice(0, 2)];
	if (two) {
		push({ kind: 'sign', sign: two });
		return 2;
	}
	const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	if ('$¢€£°'.includes(sign)) push({ kind: 'word', text: sign });
	else if ('+-*/^_()[]{}|,;:=<>%'.includes(sign)) push({ kind: 'sign', sign });
	else if (sign === '&' || (sign === '.' && inWords) || /^\.\s*$/.test(rest)) return 1;
	else refuse(sign === '?' ? 'unfinished' : 'not-mathematics');
	return sign.length;
}
