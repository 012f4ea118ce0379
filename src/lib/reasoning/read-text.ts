import type { Locale } from '#lib/math/check.ts';
import type { Rational } from '#lib/tasks/rational.ts';
import { findDenied, splitClauses, type Clause } from './clauses.ts';
import { denied } from './concepts.ts';
import { negators } from './function-words.ts';
import { findLanguages, noWords, type OwnWords } from './language.ts';
import { conceptIndex, stemKey, type PhraseIndex } from './lexicon.ts';
import { findQuantities, partOfOne, type Quantity } from './quantities.ts';
import { findMeantWord, type Vocabulary } from './spelling.ts';
import { tokenize, type Token } from './tokens.ts';

/** Where something that can be matched stands in a text. */
export type Hit = {
	/** Its first token and the one after its last. */
	from: number;
	to: number;
	/** Whether the text denies it. */
	isDenied: boolean;
};

/** A text as the stages after this one read it. */
export type ReadText = {
	text: string;
	/** The language of most of it. */
	locale: Locale;
	/** Whether it changes between the two languages. */
	isMixed: boolean;
	tokens: Token[];
	/** The same tokens with the spelling that they were written in. */
	asWritten: Token[];
	clauses: Clause[];
	/** For each token its clause's place in `clauses`; -1 for stops. */
	clauseOf: number[];
	/** For each token whether it is denied. */
	isDenied: boolean[];
	quantities: Quantity[];
	/** What a misspelled token was meant for, by its place. */
	meant: Map<number, string>;
	/** Where each thing stands, by what it can be matched as. */
	hits: Map<string, Hit[]>;
};

/** What a number can be matched as. */
export const valueKey = ({ n, d }: Rational) => `n:${n}/${d}`;
/** What a fraction can be matched as: as it is written, since equal fractions are not the same words. */
export const fractionKey = (fraction: string) => `f:${fraction}`;
/** What a fraction can be matched as by its value alone. */
export const fractionValueKey = ({ n, d }: Rational) => `v:${n}/${d}`;

/** Reads an `x` between numbers as a times sign, whatever it is elsewhere. */
export function readTimes(tokens: Token[]): Token[] {
	return tokens.map((token, i) => {
		if (token.kind !== 'letter' || token.text !== 'x') return token;
		const [before, next] = [tokens[i - 1], tokens[i + 1]];
		const isOperand = (t: Token | undefined) =>
			t?.kind === 'number' || t?.text === '(' || t?.text === ')';
		const isAfter = before?.kind === 'number' || before?.text === ')' || before?.kind === 'word';
		const isTimes = isOperand(next) && isAfter && next.text !== ')';
		const isFor = next?.kind === 'word' && /^(?:cada|dia|hora|visita)$/.test(next.text);
		return isTimes || isFor ? { ...token, kind: 'operator', text: '*' } : token;
	});
}

/** *Bigger then*: children write *then* for *than*. */
function readThan(tokens: Token[]): Token[] {
	return tokens.map((token, i) => {
		if (token.text !== 'then') return token;
		const before = tokens[i - 1]?.text ?? '';
		const isCompared = /^(?:more|less|fewer|other|rather|\p{L}{2,}er)$/u.test(before);
		const isOther =
			/^(?:number|after|together|over|another|never|ever|her|answer|per|order|either|remainder|denominator)$/.test(
				before
			);
		return isCompared && !isOther ? { ...token, text: 'than' } : token;
	});
}

const mostMisspelled = 120;

function findMeant(tokens: Token[], vocabulary: Vocabulary): Map<number, string> {
	const meant = new Map<number, string>();
	const known = new Map<string, string | null>();
	tokens.forEach(({ kind, text, isMath, locale }, i) => {
		if (kind !== 'word' || isMath) return;
		let word = known.get(text);
		if (word === undefined) {
			if (known.size >= mostMisspelled) return;
			word = findMeantWord(text, vocabulary, locale);
			known.set(text, word);
		}
		if (word) meant.set(i, word);
	});
	return meant;
}

const operatorConcepts: Record<string, string> = {
	'+': 'c:ADD',
	'-': 'c:SUBTRACT',
	'*': 'c:MULTIPLY',
	'/': 'c:DIVIDE',
	'%': 'c:PERCENT',
	'=': 'c:EQUAL',
	'!=': 'c:DIFFERENT',
	'<': 'c:LESS',
	'>': 'c:MORE'
};

function keysOfToken({ kind, text, locale }: Token): string[] {
	switch (kind) {
		case 'word':
			return [stemKey(text, locale)];
		case 'letter':
			return [`l:${text}`, stemKey(text, locale)];
		case 'operator':
		case 'relation':
			return [`o:${text}`, ...(operatorConcepts[text] ? [operatorConcepts[text]] : [])];
		default:
			return [];
	}
}

const oneLetterWords: Record<Locale, RegExp> = { en: /^[aiur]$/, es: /^[yaoeuqkd]$/ };

/** Whether a letter is a word, *a* or *y*, and no letter of mathematics. */
function isWordOfOneLetter(tokens: Token[], at: number): boolean {
	const { isMath, text, locale } = tokens[at];
	if (isMath || !oneLetterWords[locale].test(text)) return false;
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	const isNamed = /^(?:eje|coordenada|coordenadas|valor|valores|variable|letra|la|the|axis)$/;
	if (before && isNamed.test(before.text)) return false;
	return !(next?.kind === 'relation' || next?.text === '^');
}

type AddHit = (key: string, from: number, to: number) => void;

function addPhraseHits(stems: string[], index: PhraseIndex, add: AddHit): void {
	stems.forEach((stem, at) => {
		for (const { rest, key } of index.get(stem) ?? []) {
			if (rest.every((each, i) => stems[at + 1 + i] === each)) add(key, at, at + 1 + rest.length);
		}
	});
}

function addQuantityHits(quantities: Quantity[], add: AddHit): void {
	for (const { from, to, value, fraction, isPercent } of quantities) {
		if (fraction) {
			add(fractionKey(fraction), from, to);
			add(fractionValueKey(value), from, to);
		} else add(valueKey(value), from, to);
		if (isPercent) add(valueKey(partOfOne(value)), from, to);
		if (value.n < 0n) add(valueKey({ n: -value.n, d: value.d }), from, to);
	}
}

function findHits(read: Omit<ReadText, 'hits'>): Map<string, Hit[]> {
	const { tokens, meant, isDenied, quantities } = read;
	const hits = new Map<string, Hit[]>();
	const put = (key: string, hit: Hit) => {
		const known = hits.get(key);
		if (known) known.push(hit);
		else hits.set(key, [hit]);
	};
	const isPart = tokens.map(() => false);
	for (const { from, to } of quantities) if (to - from > 1) isPart.fill(true, from, to);
	const isNegation = (from: number, to: number) =>
		tokens.slice(from, to).some(({ text, locale }) => negators[locale].has(text));
	const add: AddHit = (key, from, to) => {
		// A phrase that holds the denial itself, *not right*, is not denied by it.
		const isOwn = to - from > 1 && isDenied[to - 1] && !isDenied[from] && isNegation(from, to);
		const hit = { from, to, isDenied: isDenied[to - 1] && !isOwn };
		put(key, hit);
		// What is denied is something else in the plain: what does not change stays.
		const turned = hit.isDenied ? denied[key.slice(2)] : undefined;
		if (key.startsWith('c:') && turned) put(`c:${turned}`, { ...hit, isDenied: false });
	};
	tokens.forEach((token, i) => {
		const word = meant.get(i);
		const spelled = word ? { ...token, text: word } : token;
		const isPlain = token.kind === 'letter' && isWordOfOneLetter(tokens, i);
		for (const key of keysOfToken(spelled)) {
			if (!(isPlain && key.startsWith('l:'))) add(key, i, i + 1);
		}
		if (token.kind === 'number') {
			const whole = /^\d+$/.test(token.text) ? `n:${BigInt(token.text)}/1` : null;
			if (whole && isPart[i]) add(whole, i, i + 1);
		}
	});
	addQuantityHits(quantities, add);
	const stems = tokens.map((token, i) =>
		token.kind === 'word' || token.kind === 'letter'
			? stemKey(meant.get(i) ?? token.text, token.locale)
			: token.text
	);
	addPhraseHits(stems, conceptIndex(), add);
	return hits;
}

/**
 * Reads a text into tokens, clauses, numbers and what can be matched in it.
 *
 * @param vocabulary words of the task that a misspelled word may have been meant for
 * @param page the language to take it for, when its words do not tell
 * @param own words of the task that are of one language alone
 */
export function readText(
	text: string,
	vocabulary: Vocabulary,
	page: Locale,
	own: OwnWords = noWords
): ReadText {
	const raw = tokenize(text);
	const { locale, isMixed, ofToken } = findLanguages(raw, page, own);
	// Children write names without a capital, and often with an s.
	const isName = ({ text: word }: Token) =>
		own.names.has(word) || own.names.has(word.replace(/'?s$/, ''));
	const known = raw.map((token, i) => ({
		...token,
		locale: ofToken[i],
		isCapital: token.isCapital || isName(token)
	}));
	const written = readThan(readTimes(known));
	const meant = findMeant(written, vocabulary);
	const tokens = written.map((token, i) => {
		const word = meant.get(i);
		return word ? { ...token, text: word } : token;
	});
	const clauses = splitClauses(tokens);
	const clauseOf = tokens.map(() => -1);
	clauses.forEach(({ from, to }, c) => clauseOf.fill(c, from, to));
	const isDenied = findDenied(tokens, clauses);
	const quantities = findQuantities(tokens);
	const read = {
		...{ text, locale, isMixed, tokens, asWritten: written },
		...{ clauses, clauseOf, isDenied, quantities, meant }
	};
	return { ...read, hits: findHits(read) };
}

/** The stretch of text from one token to before another. */
export const spanOf = ({ tokens }: ReadText, from: number, to: number): [number, number] => [
	tokens[from].start,
	tokens[to - 1].end
];
