import type { Locale } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { findQuantities } from './quantities.ts';
import { keysIn } from './read-task.ts';
import { readTimes, valueKey } from './read-text.ts';
import { tokenize, type Token } from './tokens.ts';

/** A piece of wording, as a number that does not tell it, and the tokens that it stands in. */
export type Wording = {
	kind: 'words' | 'letters' | 'classes';
	hash: number;
	from: number;
	to: number;
};

/** What a number of a text goes by, from its value's key; undefined for its value itself. */
export type NumberName = (key: string) => string | undefined;

/** Names the numbers of a variant by the parameters that have them, so that texts about other numbers compare. */
export function nameNumbers({ quantities }: TaskVariant): NumberName {
	const names = new Map(
		Object.entries(quantities).flatMap(([name, value]) =>
			keysIn(String(value)).map((key): [string, string] => [key, name])
		)
	);
	return (key) => names.get(key);
}

const [basis, prime] = [0x81_1c_9d_c5, 0x01_00_01_93];

/** Hashes a piece of wording to 32 bits (FNV-1a), so that what is stored of a model holds no words. */
export function hashOf(text: string): number {
	let hash = basis;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
	return hash >>> 0;
}

type Piece = { text: string; from: number; to: number; isWord: boolean };

/** The words, signs and numbers of a text; a number of the task goes by its name there. */
function piecesOf(tokens: Token[], nameOf: NumberName): Piece[] {
	const quantities = new Map(findQuantities(tokens).map((each) => [each.from, each]));
	const pieces: Piece[] = [];
	for (let at = 0; at < tokens.length;) {
		const quantity = quantities.get(at);
		if (quantity && !quantity.isFaint) {
			const key = valueKey(quantity.value);
			const name = nameOf(key);
			pieces.push({
				text: name ? `@${name}` : key,
				...{ from: at, to: quantity.to, isWord: false }
			});
			at = quantity.to;
		} else {
			const { kind, text } = tokens[at];
			if (kind !== 'mark') pieces.push({ text, from: at, to: at + 1, isWord: kind === 'word' });
			at++;
		}
	}
	return pieces;
}

const [shortest, longest] = [3, 5];
const runMark = hashOf('#');

/** Hashes the runs of three to five letters of a word, its beginning and end marked. */
export function visitRuns(word: string, visit: (hash: number) => void): void {
	const marked = ` ${word} `;
	for (let start = 0; start + shortest <= marked.length; start++) {
		let hash = runMark;
		const end = Math.min(start + longest, marked.length);
		for (let at = start; at < end; at++) {
			hash = Math.imul(hash ^ marked.charCodeAt(at), prime) >>> 0;
			if (at + 1 - start >= shortest) visit(hash);
		}
	}
}

/** Reads a text as tokens, as its wordings are found in them. */
export const tokensOf = (text: string, locale: Locale): Token[] =>
	readTimes(tokenize(text, locale));

/** Visits the wordings of a text: single words and pairs, and runs of letters, which bear misspelling. */
function visitWordings(
	tokens: Token[],
	nameOf: NumberName,
	visit: (kind: 'words' | 'letters', hash: number, from: number, to: number) => void
): void {
	const pieces = piecesOf(tokens, nameOf);
	pieces.forEach(({ text, from, to, isWord }, i) => {
		visit('words', hashOf(text), from, to);
		const next = pieces[i + 1];
		if (next) visit('words', hashOf(`${text} ${next.text}`), from, next.to);
		if (isWord) visitRuns(text, (hash) => visit('letters', hash, from, to));
	});
}

/** The wordings of a text, each once, wherever they stand. */
export type Worded = Record<'words' | 'letters', Set<number>>;

/** Tells which wordings a text has. */
export function readWordings(tokens: Token[], nameOf: NumberName): Worded {
	const worded: Worded = { words: new Set(), letters: new Set() };
	visitWordings(tokens, nameOf, (kind, hash) => worded[kind].add(hash));
	return worded;
}

/** Finds where each wording of a text stands. */
export function findWordings(tokens: Token[], nameOf: NumberName): Wording[] {
	const found: Wording[] = [];
	visitWordings(tokens, nameOf, (kind, hash, from, to) => found.push({ kind, hash, from, to }));
	return found;
}
