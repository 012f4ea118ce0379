import type { Locale } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import { findQuantities } from './quantities.ts';
import { keysIn } from './read-task.ts';
import { readTimes, valueKey } from './read-text.ts';
import { tokenize, type Token } from './tokens.ts';

/** A piece of wording, as a number that does not tell it, and the tokens that it stands in. */
export type Wording = {
	kind: 'words' | 'letters';
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

/** Hashes a piece of wording to 32 bits (FNV-1a), so that what is stored of a model holds no words. */
export function hashOf(text: string): number {
	let hash = 0x81_1c_9d_c5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
	}
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

/** The letters of a word, in runs of three to five, its beginning and end marked. */
function runsOf(word: string): string[] {
	const marked = ` ${word} `;
	const runs: string[] = [];
	for (let size = shortest; size <= longest; size++) {
		for (let at = 0; at + size <= marked.length; at++) runs.push(marked.slice(at, at + size));
	}
	return runs;
}

/** Reads a text as tokens, as its wordings are found in them. */
export const tokensOf = (text: string, locale: Locale): Token[] =>
	readTimes(tokenize(text, locale));

/** Finds the wordings of a text: single words and pairs, and runs of letters, which bear misspelling. */
export function findWordings(tokens: Token[], nameOf: NumberName): Wording[] {
	const pieces = piecesOf(tokens, nameOf);
	const found: Wording[] = [];
	pieces.forEach(({ text, from, to, isWord }, i) => {
		found.push({ kind: 'words', hash: hashOf(text), from, to });
		const next = pieces[i + 1];
		if (next) {
			found.push({ kind: 'words', hash: hashOf(`${text} ${next.text}`), from, to: next.to });
		}
		if (!isWord) return;
		for (const run of runsOf(text)) {
			found.push({ kind: 'letters', hash: hashOf(`#${run}`), from, to });
		}
	});
	return found;
}
