import {
	closingOf,
	holdsSeveral,
	isSign,
	nested,
	peek,
	startsStatement,
	takeSign,
	type Cursor
} from './cursor.ts';
import { refuse } from './limits.ts';
import { parseSum } from './parse-expression.ts';
import { tokenize, type ReadingContext, type Token } from './tokens.ts';
import { foldWords, readSolutionWords } from './words.ts';
import type { RelationSign, Statement } from './written.ts';

/**
 * Reads an answer, LaTeX or plain text, as it was written.
 *
 * @throws UnreadableError when it is not mathematics of grades 6–8, or not finished
 */
export function parseAnswer(text: string, context: ReadingContext): Statement {
	if (!text.trim()) refuse('empty');
	const words = readWords(text, context);
	if (words) return words;
	const tokens = withoutLooseEquals(tokenize(text, context), context);
	if (tokens.length === 0) refuse('empty');
	const cursor: Cursor = { tokens, at: 0, depth: 0, inBars: false, isPastSign: false, context };
	const statement = parseSeries(cursor);
	const left = peek(cursor);
	if (!left) return statement;
	return refuse(
		left.kind === 'sign' && ')]}set}'.includes(left.sign) ? 'unfinished' : faultOf(left)
	);
}

const faultOf = (token: Token) => (token.kind === 'word' ? 'words' : 'not-mathematics');

/** Answers in words: no solution, all numbers, and single words such as yes and no when the key is one. */
function readWords(text: string, context: ReadingContext): Statement | null {
	const plain = text
		.replaceAll(/\\(?:text|mathrm|textrm|mbox|operatorname)\s*\{([^{}]*)\}/g, ' $1 ')
		.replaceAll(/\\[,;: ]|~/g, ' ')
		.trim();
	if (plain.length > 60) return null;
	if (/^\\mathbb\s*\{?R\}?$/.test(plain)) return { kind: 'everything' };
	if (context.namesSolutions && /^(?:\\infty|∞)$/.test(plain)) return { kind: 'everything' };
	if (!/^[\p{L}\p{M}\s'’.!]+$/u.test(plain)) return null;
	const solutions = readSolutionWords(plain, context.namesSolutions);
	if (solutions) return { kind: solutions };
	const isKey = context.letters === null && plain !== text.trim();
	const isMeant = context.hasWords || (isKey && foldWords(plain).length > 1);
	return isMeant ? { kind: 'words', text: foldWords(plain) } : null;
}

/** `=15` and `15=` are 15 where no equation is asked; `3+12=` is not finished, and stays as it is. */
function withoutLooseEquals(tokens: Token[], { letters, kind }: ReadingContext): Token[] {
	const isRelation = (token: Token) => token.kind === 'sign' && isRelationSign(token.sign);
	const isEquals = (token: Token | undefined) => token?.kind === 'sign' && token.sign === '=';
	const isOneOfOne = tokens.length > 1 && tokens.filter(isRelation).length === 1;
	if (letters === null || !kind || !isOneOfOne) return tokens;
	const mayLead = ['value', 'expression', 'ratio', 'solution'].includes(kind);
	if (mayLead && isEquals(tokens[0])) return tokens.slice(1);
	const before = tokens.slice(0, -1);
	const mayTrail = kind === 'value' && before.every(isPartOfAmount);
	return mayTrail && isEquals(tokens.at(-1)) ? before : tokens;
}

function isPartOfAmount(token: Token, i: number): boolean {
	if (token.kind === 'sign') return '{}%'.includes(token.sign) || (i === 0 && token.sign === '-');
	if (token.kind === 'command') return token.name === 'frac' || token.name === 'pi';
	return token.kind !== 'letter';
}

const separators = [',', ';', 'or', 'and', 'row'];

const takeJoint = (cursor: Cursor) =>
	takeSign(cursor, ...separators) ?? (startsStatement(cursor) ? ',' : null);

function parseSeries(cursor: Cursor): Statement {
	const items = [parseItem(cursor)];
	const joints: string[] = [];
	for (let joint = takeJoint(cursor); joint;) {
		joints.push(joint);
		let next = takeSign(cursor, ...separators);
		// `1, 2, and 3`
		if (next && joint === ',' && next !== ',') {
			joints.push(next);
			next = takeSign(cursor, ...separators);
		}
		if (next) refuse('unfinished');
		// A row mark that ends the last row.
		if (joint === 'row' && !peek(cursor)) break;
		items.push(parseItem(cursor));
		joint = takeJoint(cursor);
	}
	if (items.length === 1) return items[0];
	const hasOr = joints.includes('or');
	const hasAnd = joints.includes('and') || joints.includes('row');
	if (hasOr && hasAnd) refuse('wrong-kind');
	return { kind: 'series', joint: hasOr ? 'or' : hasAnd ? 'and' : ',', items };
}

const relationSigns: readonly string[] = ['=', '<', '≤', '>', '≥', '≠'];
const isRelationSign = (sign: string): sign is RelationSign => relationSigns.includes(sign);

function parseItem(cursor: Cursor): Statement {
	const group = parseTuple(cursor) ?? parseRemainder(cursor);
	if (group) return group;
	const token = peek(cursor);
	if (token?.kind === 'command' && token.name === 'emptyset') {
		cursor.at += 1;
		return { kind: 'nothing' };
	}
	cursor.isPastSign = false;
	const first = parseSum(cursor);
	if (isSign(cursor, ':') || isSign(cursor, 'to')) {
		const terms = [first];
		while (takeSign(cursor, ':', 'to')) terms.push(parseSum(cursor));
		return { kind: 'ratio', terms };
	}
	const sides = [first];
	const signs: RelationSign[] = [];
	for (let next = peek(cursor); next?.kind === 'sign'; next = peek(cursor)) {
		if (!isRelationSign(next.sign)) break;
		cursor.at += 1;
		cursor.isPastSign = true;
		signs.push(next.sign);
		sides.push(parseSum(cursor));
	}
	return signs.length ? { kind: 'relation', sides, signs } : { kind: 'expression', of: first };
}

const wordsOfRemainder = new Set(['r', 'rem', 'remainder', 'residuo', 'resto']);

/** `7 r 2`, where a value is asked and r is no letter of the key. */
function parseRemainder(cursor: Cursor): Statement | null {
	const { letters, kind } = cursor.context;
	const [quotient, word, rest] = [0, 1, 2].map((ahead) => peek(cursor, ahead));
	if (letters !== null && kind !== 'value') return null;
	if (quotient?.kind !== 'number' || rest?.kind !== 'number') return null;
	if (quotient.look !== 'whole' || rest.look !== 'whole') return null;
	const name = word?.kind === 'letter' ? word.name : word?.kind === 'word' ? word.text : '';
	if (!wordsOfRemainder.has(name.toLowerCase()) || letters?.has(name)) return null;
	cursor.at += 3;
	return { kind: 'remainder', quotient: quotient.value, rest: rest.value };
}

const fences: Record<string, '(' | '[' | '{'> = { '(': '(', '[': '[', '{': '{', 'set{': '{' };

/** A point, a set, or a list in brackets; a point may carry its name: `A(3, 4)`. */
function parseTuple(cursor: Cursor): Statement | null {
	const start = cursor.at;
	if (peek(cursor)?.kind === 'letter') {
		cursor.at += 1;
		takeSign(cursor, '=');
		if (!isSign(cursor, '(') || !holdsSeveral(cursor)) cursor.at = start;
	}
	const opening = peek(cursor);
	if (opening?.kind !== 'sign' || !fences[opening.sign]) return null;
	if (opening.sign !== 'set{' && !holdsSeveral(cursor)) return null;
	cursor.at += 1;
	const closing = closingOf(opening.sign) ?? '';
	const fence = fences[opening.sign];
	if (takeSign(cursor, closing)) return { kind: 'nothing' };
	const items = nested(cursor, () => {
		const found = [parseItem(cursor)];
		while (takeSign(cursor, ',', ';')) found.push(parseItem(cursor));
		return found;
	});
	if (!takeSign(cursor, closing)) refuse(peek(cursor) ? 'not-mathematics' : 'unfinished');
	return { kind: 'tuple', fence, items };
}
