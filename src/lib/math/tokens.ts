import type { AnswerKind } from './answer-check.ts';
import { cleanText } from './clean.ts';
import { readPlainCommand, silent, textCommands } from './commands.ts';
import type { Exact } from './exact.ts';
import { readRun } from './letter-runs.ts';
import { limits, refuse } from './limits.ts';
import { readNumber } from './numerals.ts';

/** What the reader knows of the task while it reads an answer. */
export type ReadingContext = {
	/** The letters of the key; null while the key itself is read. */
	letters: ReadonlySet<string> | null;
	/** Whether units are read: the key carries one, or is being read. */
	readsUnits: boolean;
	/** Whether a comma between digits can group thousands: `1,200`. */
	groupsThousands: boolean;
	/** Whether the key is a word, such as *yes*. */
	hasWords: boolean;
	/** Whether the key or a known wrong answer is that there is no solution, or that all numbers are. */
	namesSolutions: boolean;
	/** What the key is a thing of; null where that is not known. */
	kind: AnswerKind | null;
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

/** A token before its place is known. */
export type Piece = Token extends infer T ? (T extends Token ? Omit<T, 'spaced'> : never) : never;

/** Cuts an answer into tokens, and settles what its letters are. */
export function tokenize(text: string, context: ReadingContext): Token[] {
	const clean = cleanText(text);
	const tokens: Token[] = [];
	scan(clean, context, tokens, false);
	if (tokens.length > limits.tokens) refuse('too-hard');
	return tokens;
}

/** @returns whether the text ends with a space */
function scan(text: string, context: ReadingContext, tokens: Token[], inWords: boolean): boolean {
	let at = 0;
	let spaced = false;
	const push = (piece: Piece) => {
		tokens.push({ ...piece, spaced });
		if (tokens.length > limits.tokens) refuse('too-hard');
		spaced = false;
	};

	while (at < text.length) {
		const rest = text.slice(at);
		const space = /^(?:\s|~|\\[,:;> ]|\\(?:q?quad|space)(?![a-zA-Z]))+/.exec(rest);
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
		if (rest.startsWith('\\')) {
			const words = readWords(rest);
			if (words) spaced = scan(words.text, context, tokens, true);
			at += words ? words.length : readCommand(rest, push);
		} else at += readMark(rest, tokens, push) || readSign(rest, inWords, push);
	}
	return spaced;
}

/** What stands in `\text{…}` and its like; null when no such command begins the text. */
function readWords(rest: string): { text: string; length: number } | null {
	const name = /^\\([a-zA-Z]+)/.exec(rest)?.[1];
	if (!name || !textCommands.has(name)) return null;
	// The power of a unit stands in braces of its own: `\text{cm^{2}}`.
	const body = /^\*?\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|([a-zA-Z]))/.exec(
		rest.slice(name.length + 1)
	);
	if (!body) return refuse('not-mathematics');
	return { text: body[1] ?? body[2] ?? '', length: name.length + 1 + body[0].length };
}

function readCommand(rest: string, push: (piece: Piece) => void): number {
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
	push(readPlainCommand(name));
	return length;
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

/** `5'` and `3"`: the mark of feet or inches behind a number, or behind the braces of a fraction. */
function readMark(rest: string, before: Token[], push: (piece: Piece) => void): number {
	const last = before.at(-1);
	const isMeasure = last?.kind === 'number' || (last?.kind === 'sign' && last.sign === '}');
	if (!isMeasure || !/^['"]/.test(rest)) return 0;
	push({ kind: 'word', text: rest[0] });
	return 1;
}

function readSign(rest: string, inWords: boolean, push: (piece: Piece) => void): number {
	if (rest.startsWith('=/=')) {
		push({ kind: 'sign', sign: '≠' });
		return 3;
	}
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
