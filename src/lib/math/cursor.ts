import { limits, refuse } from './limits.ts';
import type { ReadingContext, Token } from './tokens.ts';

/** A place in the tokens of an answer, and how deep in brackets it is. */
export type Cursor = {
	tokens: Token[];
	at: number;
	depth: number;
	inBars: boolean;
	/** Whether a relation sign has been passed in the statement that is being read. */
	isPastSign: boolean;
	context: ReadingContext;
};

/** The token at the cursor, or one further on. */
export const peek = (cursor: Cursor, ahead = 0): Token | undefined =>
	cursor.tokens[cursor.at + ahead];

/** Says whether a sign stands at the cursor, or further on. */
export function isSign(cursor: Cursor, sign: string, ahead = 0): boolean {
	const token = peek(cursor, ahead);
	return token?.kind === 'sign' && token.sign === sign;
}

/** Moves over a sign when it stands at the cursor. */
export function takeSign(cursor: Cursor, ...wanted: string[]): string | null {
	const token = peek(cursor);
	if (token?.kind !== 'sign' || !wanted.includes(token.sign)) return null;
	cursor.at += 1;
	return token.sign;
}

/** Moves over a sign that must stand at the cursor. */
export function expectSign(cursor: Cursor, sign: string): void {
	if (takeSign(cursor, sign)) return;
	refuse(peek(cursor) ? 'not-mathematics' : 'unfinished');
}

/** Reads something inside brackets, one level deeper. */
export function nested<T>(cursor: Cursor, read: () => T): T {
	cursor.depth += 1;
	if (cursor.depth > limits.depth) refuse('too-hard');
	const result = read();
	cursor.depth -= 1;
	return result;
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', 'set{': 'set}' };

/** The sign that closes what a sign opens; undefined when it opens nothing. */
export const closingOf = (opening: string) => closing[opening];

/** Says whether the brackets that open at the cursor hold several things with commas between. */
export function holdsSeveral(cursor: Cursor): boolean {
	let depth = 0;
	for (let at = cursor.at; at < cursor.tokens.length; at += 1) {
		const token = cursor.tokens[at];
		if (token.kind !== 'sign') continue;
		if (closing[token.sign]) depth += 1;
		else if (Object.values(closing).includes(token.sign)) depth -= 1;
		else if (depth === 1 && (token.sign === ',' || token.sign === ';')) return true;
		if (depth === 0) return false;
	}
	return false;
}

/** Whether a letter begins a statement of its own, with only a space before it: `x=3 y=4`. */
export function startsStatement(cursor: Cursor): boolean {
	const token = peek(cursor);
	return cursor.isPastSign && token?.kind === 'letter' && token.spaced && isSign(cursor, '=', 1);
}
