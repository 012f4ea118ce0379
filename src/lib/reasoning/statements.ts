import type { Locale } from '#lib/math/check.ts';
import { isTrueStatement } from '#lib/math/statement.ts';
import {
	absolute,
	add,
	compare,
	divide,
	multiply,
	power,
	rational,
	round,
	subtract,
	placesOf,
	type Rational
} from '#lib/tasks/rational.ts';
import { splitMath } from '#lib/tasks/split-math.ts';
import { stemKey } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import type { ReadText } from './read-text.ts';

/** A statement such as `3 x 4 = 12` or *half of 18 is 9*. */
export type Statement = {
	from: number;
	to: number;
	isTrue: boolean;
	/** Whether it is written in symbols alone. */
	isSymbolic: boolean;
	/** The numbers in it. */
	values: Rational[];
};

type Piece =
	| { kind: 'value'; value: Rational; from: number; to: number }
	| { kind: 'operator'; sign: string; from: number; to: number; isWord: boolean }
	| { kind: 'equals'; from: number; to: number; isWord: boolean; isAbout: boolean };

const wordOperators: Record<Locale, [words: string, sign: string][]> = {
	en: [
		['divided by', '/'],
		['divide by', '/'],
		['devided by', '/'],
		['split into', '/'],
		['split by', '/'],
		['multiplied by', '*'],
		['multiply by', '*'],
		['multiply', '*'],
		['multiplied', '*'],
		['times by', '*'],
		['times', '*'],
		['timesed by', '*'],
		['timesed', '*'],
		['groups of', '*'],
		['plus', '+'],
		['plused', '+'],
		['added to', '+'],
		['minus', '-'],
		['take away', '-'],
		['divided', '/'],
		['divide', '/'],
		['of', 'of']
	],
	es: [
		['dividido entre', '/'],
		['dividido por', '/'],
		['dividido', '/'],
		['entre', '/'],
		['multiplicado por', '*'],
		['por', '*'],
		['veces', '*'],
		['mas', '+'],
		['menos', '-'],
		['de', 'of']
	]
};

const wordEquals: Record<Locale, string[]> = {
	en: [
		'is equal to',
		'equals to',
		'equals',
		'equal',
		'equaled',
		'is the same as',
		'which is',
		'that is',
		'thats',
		"that's",
		'is',
		'makes',
		'gives you',
		'gives me',
		'gives',
		'and got',
		'and get',
		'to get',
		'you get',
		'i got',
		'u get',
		'it is',
		"it's",
		'will be',
		'would be'
	],
	es: [
		'es igual a',
		'igual a',
		'son iguales a',
		'es',
		'son',
		'da',
		'dan',
		'me da',
		'me dio',
		'que es',
		'que da',
		'y me dio',
		'y da',
		'seria',
		'sale',
		'resulta'
	]
};

type Phrase = { words: string[]; sign: string };

/** Phrases by their first word, the longest first. */
function byFirst(phrases: [words: string, sign: string][]): Map<string, Phrase[]> {
	const index = new Map<string, Phrase[]>();
	for (const [phrase, sign] of phrases) {
		const words = phrase.split(' ');
		index.set(words[0], [...(index.get(words[0]) ?? []), { words, sign }]);
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	return index;
}

const phrasesOf = (locale: Locale) =>
	byFirst([
		...wordOperators[locale],
		...wordEquals[locale].map((words): [string, string] => [words, '='])
	]);
const phrases: Record<Locale, Map<string, Phrase[]>> = { en: phrasesOf('en'), es: phrasesOf('es') };

/** The longest phrase that begins at a token. */
const phraseAt = ({ tokens }: ReadText, at: number): Phrase | undefined =>
	phrases[tokens[at].locale]
		.get(tokens[at].text)
		?.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word));

/** Units and small words that may stand between a number and what is done with it. */
const unitWords =
	/^(?:dollars?|cents?|cups?|miles?|hours?|minutes?|seconds?|days?|weeks?|pounds?|ounces?|feet|foot|ft|inch(?:es)?|yards?|points?|meters?|percent|dolar(?:es)?|centavos?|tazas?|millas?|horas?|minutos?|segundos?|dias?|semanas?|libras?|onzas?|pies?|pulgadas?|yardas?|puntos?|metros?)$/;
const smallWords = /^(?:not|no|the|a|el|la|los|las)$/;

function pieceAt(read: ReadText, at: number, quantity: Quantity | undefined): Piece | null {
	const { kind, text } = read.tokens[at];
	const next = at + 1;
	if (quantity && !quantity.isPercent) {
		return { kind: 'value', value: quantity.value, from: at, to: quantity.to };
	}
	if (quantity) {
		const value = divide(quantity.value, rational(100));
		return { kind: 'value', value, from: at, to: quantity.to };
	}
	if (kind === 'relation' && (text === '=' || text === '~')) {
		return { kind: 'equals', from: at, to: next, isWord: false, isAbout: text === '~' };
	}
	if (kind === 'operator' && /^[-+*/^()]$/.test(text)) {
		return { kind: 'operator', sign: text, from: at, to: next, isWord: false };
	}
	const phrase = phraseAt(read, at);
	if (!phrase) return null;
	const to = at + phrase.words.length;
	return phrase.sign === '='
		? { kind: 'equals', from: at, to, isWord: true, isAbout: false }
		: { kind: 'operator', sign: phrase.sign, from: at, to, isWord: true };
}

/** Pieces with nothing else between them, and whether a letter of algebra stands at either end. */
type Run = { pieces: Piece[]; isCutBefore: boolean; isCutAfter: boolean; units: Set<string> };

/** What makes a side more than its numbers: a letter of algebra, a root, a ratio's colon. */
const isCut = ({ tokens }: ReadText, at: number) => {
	const token = tokens[at];
	if (token?.kind === 'blank' || /^[√:|]$/.test(token?.text ?? '')) return true;
	// Words of one letter are no letters of algebra: "I got", "a 4", "y más".
	return token?.kind === 'letter' && (token.isMath || !/^[aiyoue]$/.test(token.text));
};

/** A *not* belongs to an equals sign before it; anywhere else what comes next is another thing: *32 = 2^5 not 2^6*. */
const endsBefore = (text: string, run: Piece[]) =>
	/^(?:not|no)$/.test(text) && run.at(-1)?.kind !== 'equals';

function findRuns(read: ReadText): Run[] {
	const runs: Run[] = [];
	let run: Piece[] = [];
	let units = new Set<string>();
	const close = (at: number) => {
		if (run.some(({ kind }) => kind === 'equals')) {
			runs.push({
				pieces: run,
				isCutBefore: isCut(read, run[0].from - 1),
				isCutAfter: isCut(read, at),
				units
			});
		}
		run = [];
		units = new Set();
	};
	const byStart = new Map(read.quantities.map((quantity) => [quantity.from, quantity]));
	for (let at = 0; at < read.tokens.length;) {
		const piece = pieceAt(read, at, byStart.get(at));
		if (piece) {
			run.push(piece);
			at = piece.to;
			continue;
		}
		const { kind, text } = read.tokens[at];
		if (kind === 'word' && unitWords.test(text)) units.add(stemKey(text, read.tokens[at].locale));
		else if (!(kind === 'word' && smallWords.test(text)) || endsBefore(text, run)) close(at);
		at += 1;
	}
	close(read.tokens.length);
	return runs;
}

type Tree = { value: Rational; at: number };

const operations: Record<string, (a: Rational, b: Rational) => Rational> = {
	'+': add,
	'-': subtract,
	'*': multiply,
	of: multiply,
	'/': divide,
	'^': power
};

/** Works out a side with the usual order of operations; null when it is not one whole expression. */
function workOut(pieces: Piece[]): Rational | null {
	const levels = [['+', '-'], ['*', '/', 'of'], ['^']];
	const readLevel = (at: number, level: number): Tree | null => {
		if (level === levels.length) return readOperand(at);
		let left = readLevel(at, level + 1);
		while (left) {
			const piece: Piece | undefined = pieces[left.at];
			if (piece?.kind !== 'operator' || !levels[level].includes(piece.sign)) break;
			const right: Tree | null = readLevel(left.at + 1, level + 1);
			if (!right) return null;
			left = { value: operations[piece.sign](left.value, right.value), at: right.at };
		}
		return left;
	};
	const readOperand = (at: number): Tree | null => {
		const piece = pieces[at];
		if (!piece) return null;
		if (piece.kind === 'value') return { value: piece.value, at: at + 1 };
		if (piece.kind !== 'operator' || piece.sign !== '(') return null;
		const inner = readLevel(at + 1, 0);
		const end = inner && pieces[inner.at];
		if (!inner || end?.kind !== 'operator' || end.sign !== ')') return null;
		return { value: inner.value, at: inner.at + 1 };
	};
	try {
		const tree = readLevel(0, 0);
		return tree && tree.at === pieces.length ? tree.value : null;
	} catch {
		// A division by zero, or a power that is too large: no statement that could be judged.
		return null;
	}
}

/** Works out a side from left to right, as a child who tells steps one after another. */
function workAlong(pieces: Piece[]): Rational | null {
	const [first, ...rest] = pieces;
	if (first?.kind !== 'value' || rest.length % 2 === 1) return null;
	let value = first.value;
	try {
		for (let i = 0; i < rest.length; i += 2) {
			const [operator, operand] = [rest[i], rest[i + 1]];
			if (operator.kind !== 'operator' || operand.kind !== 'value') return null;
			if (!operations[operator.sign]) return null;
			value = operations[operator.sign](value, operand.value);
		}
		return value;
	} catch {
		return null;
	}
}

/** Whether two numbers are the same, or one is the other rounded to the places that it is written with. */
function isSame(a: Rational, b: Rational, isAbout: boolean): boolean {
	if (compare(a, b) === 0) return true;
	const isRounded = (exact: Rational, written: Rational) => {
		const places = placesOf(written);
		if (places === null || (places === 0 && !isAbout) || placesOf(exact) !== null) {
			return places !== null && isAbout && compare(round(exact, places), written) === 0;
		}
		const unit = rational(1n, 10n ** BigInt(places));
		return compare(absolute(subtract(exact, written)), unit) < 0;
	};
	return isRounded(a, b) || isRounded(b, a);
}

const hasOperator = (pieces: Piece[]) => pieces.some(({ kind }) => kind === 'operator');

/** Drops parentheses and an *of* that belong to other words; any other sign at an end leaves the side unread. */
function trim(pieces: Piece[]): Piece[] {
	let [from, to] = [0, pieces.length];
	const isLoose = (piece: Piece, sign: string) =>
		piece.kind === 'operator' && (piece.sign === sign || piece.sign === 'of');
	while (from < to && isLoose(pieces[from], ')')) from += 1;
	while (to > from && isLoose(pieces[to - 1], '(')) to -= 1;
	return pieces.slice(from, to);
}

function readRun(read: ReadText, { pieces, isCutBefore, isCutAfter, units }: Run): Statement[] {
	// 3 feet = 36 inches: two units are two measures of one thing.
	if (units.size > 1) return [];
	const sides: Piece[][] = [[]];
	const signs: Extract<Piece, { kind: 'equals' }>[] = [];
	for (const piece of pieces) {
		if (piece.kind === 'equals') {
			signs.push(piece);
			sides.push([]);
		} else sides[sides.length - 1].push(piece);
	}
	return signs.flatMap((sign, i) => {
		const [left, right] = [trim(sides[i]), trim(sides[i + 1])];
		// A side that goes on with a letter is algebra, and not worked out here.
		if ((i === 0 && isCutBefore) || (i === signs.length - 1 && isCutAfter)) return [];
		// Two numbers alone say nothing that is worked out: "there are 3 is 4".
		if (left.length === 0 || right.length === 0) return [];
		if (!hasOperator(left) && !hasOperator(right) && (sign.isWord || i > 0)) return [];
		const statement = judge(read, left, right, sign);
		return statement ? [statement] : [];
	});
}

function judge(
	read: ReadText,
	left: Piece[],
	right: Piece[],
	sign: Extract<Piece, { kind: 'equals' }>
): Statement | null {
	const lefts = [workOut(left), workAlong(left)].filter((value) => value !== null);
	// A chain goes on from what came out: in 120/5=24x3=72 the 24 is the value of 120/5.
	const rights = [
		workOut(right),
		workAlong(right),
		right[0].kind === 'value' ? right[0].value : null
	];
	const last = left.at(-1);
	if (lefts.length > 0 && last?.kind === 'value' && hasOperator(right)) lefts.push(last.value);
	const known = rights.filter((value) => value !== null);
	if (lefts.length === 0 || known.length === 0) return null;
	const [from, to] = [left[0].from, right[right.length - 1].to];
	const pieces = [...left, ...right];
	const isTrue = lefts.some((a) => known.some((b) => isSame(a, b, sign.isAbout)));
	const isDenied = read.isDenied[right[0].from] || read.isDenied[sign.to - 1];
	// What is written in symbols is seldom what a *not* or *nothing* before it denies.
	if (isDenied && (!isTrue || !sign.isWord)) return null;
	return {
		from,
		to,
		isTrue: isTrue !== isDenied,
		isSymbolic: !sign.isWord && pieces.every((piece) => piece.kind !== 'operator' || !piece.isWord),
		values: pieces.flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []))
	};
}

/** Inserted mathematics that is more than the sums read here: comparisons, roots, units. */
function readInserted(read: ReadText, known: Statement[]): Statement[] {
	return splitMath(read.text).flatMap(({ kind, latex, start, end }) => {
		if (kind !== 'math' || !/[=<>]|\\(?:le|ge|lt|gt|ne)/.test(latex)) return [];
		const places = read.tokens.flatMap((token, i) =>
			token.start >= start && token.end <= end ? [i] : []
		);
		const [from, last] = [places[0], places.at(-1)];
		if (from === undefined || last === undefined) return [];
		if (known.some((other) => other.from <= last && from < other.to)) return [];
		const isTrue = isTrueStatement(latex);
		if (isTrue === null || read.isDenied[from]) return [];
		const values = read.quantities
			.filter((quantity) => quantity.from >= from && quantity.from <= last)
			.map(({ value }) => value);
		return [{ from, to: last + 1, isTrue, isSymbolic: true, values }];
	});
}

/** Finds the statements of a text and says of each whether it is true, exactly. */
export function findStatements(read: ReadText): Statement[] {
	const told = findRuns(read).flatMap((run) => readRun(read, run));
	return [...told, ...readInserted(read, told)];
}
