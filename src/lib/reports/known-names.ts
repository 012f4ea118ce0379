import { beginsSentence, isCapitalized, tokenize, type Token } from './tokens.ts';

/** The names of people, ready to be found in a text. */
export type NameIndex = {
	/** Names and parts of names that are hidden wherever they stand, folded. */
	words: ReadonlySet<string>;
	/** Whole names of several words, by their first, longest first. */
	phrases: ReadonlyMap<string, string[][]>;
};

/** What is known of a person by which a text could name them. */
export type NamedPerson = { givenName: string; familyName: string; username?: string };

const particles = new Set(
	'de la las los del da dos van von der den el al bin ibn san mac mc st jr sr'.split(' ')
);

/**
 * Words that are somebody's name and also what a text about mathematics is made of; in lower case, or where
 * a sentence begins, they are read as the word.
 */
export const everydayNames: ReadonlySet<string> = new Set(
	(
		'a an and as at be but by can cost do even go he her him his i if in is it long may me my no odd of on ' +
		'or price see she so than that the then they this to we will you long chance case line rate mean mode ' +
		'al con da de el en es ir la le lo mi no por que se si son su te tu un una y ya yo'
	).split(' ')
);

const maxGap = 3;

/** Gathers the names of people: each whole, run together, and by its parts. */
export function indexNames(people: NamedPerson[]): NameIndex {
	const words = new Set<string>();
	const phrases = new Map<string, string[][]>();
	const addPhrase = (parts: string[]) => {
		const known = phrases.get(parts[0]) ?? [];
		if (known.some((each) => each.join(' ') === parts.join(' '))) return;
		phrases.set(
			parts[0],
			[...known, parts].toSorted((a, b) => b.length - a.length)
		);
	};
	for (const { givenName, familyName, username = '' } of people) {
		const given = tokenize(givenName).map(({ folded }) => folded);
		const family = tokenize(familyName).map(({ folded }) => folded);
		const login = tokenize(username).map(({ folded }) => folded);
		for (const parts of [given, family, login, [...given, ...family]]) {
			if (parts.length > 1) {
				addPhrase(parts);
				words.add(parts.join(''));
			}
			for (const part of parts) {
				const isWhole = parts.length === 1 && part.length > 1;
				if (isWhole || (part.length > 2 && !particles.has(part))) words.add(part);
			}
		}
	}
	return { words, phrases };
}

/** As many tokens as a phrase takes from here on; 0 when it does not stand here. */
function matchPhrase(text: string, tokens: Token[], at: number, phrase: string[]): number {
	const stands = phrase.every((part, offset) => {
		const token = tokens[at + offset];
		if (token?.folded !== part) return false;
		if (offset === 0) return true;
		const between = text.slice(tokens[at + offset - 1].end, token.start);
		return between.length <= maxGap && /^[\s.,'’_-]*$/.test(between);
	});
	return stands ? phrase.length : 0;
}

const isContraction = (text: string, { folded, end }: Token) =>
	/^(?:don|won|can|ain|isn|didn|hasn|wasn)$/.test(folded) && /^['’]t\b/i.test(text.slice(end));

/** Tells whether a name that is also an everyday word stands here as that word. */
function standsAsWord(text: string, token: Token): boolean {
	if (!everydayNames.has(token.folded)) return false;
	return !isCapitalized(token.raw) || beginsSentence(text, token.start);
}

/** Where a name of the index stands. */
export type NamedToken = { start: number; end: number; folded: string; isPhrase: boolean };

/** Finds the indexed names in a text, in any case, with or without accents, whole words only. */
export function findKnownNames(text: string, { words, phrases }: NameIndex): NamedToken[] {
	const tokens = tokenize(text);
	const found: NamedToken[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const lengths = (phrases.get(token.folded) ?? []).map((phrase) =>
			matchPhrase(text, tokens, at, phrase)
		);
		const length = Math.max(0, ...lengths);
		if (length > 0) {
			const last = tokens[at + length - 1];
			found.push({ start: token.start, end: last.end, folded: token.folded, isPhrase: true });
			at += length - 1;
		} else if (
			words.has(token.folded) &&
			!isContraction(text, token) &&
			!standsAsWord(text, token)
		) {
			const { start, end, folded } = token;
			found.push({ start, end, folded, isPhrase: false });
		}
	}
	return found;
}
