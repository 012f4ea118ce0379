import {
	add,
	divide,
	multiply,
	negate,
	rational,
	rationalOf,
	type Rational
} from '#lib/tasks/rational.ts';
import { largeWords, partWords, spanishHundreds, tenWords, unitWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in a text, in digits, in words, or both. */
export type Quantity = {
	/** The first token of it, and the one after its last. */
	from: number;
	to: number;
	value: Rational;
	/** A fraction as it is written, `3/9`: equal fractions are not the same thing to say. */
	fraction?: string;
	/** Whether it was given as a percent; its value is then what stands before the sign. */
	isPercent?: boolean;
	/** Whether it is written in words that often mean something else: *one*, *un*. */
	isFaint?: boolean;
};

type Found = { value: Rational; to: number; isFaint?: boolean };

const faint = new Set(['one', 'un', 'una', 'uno']);

/** Reads a whole number in words: `twenty four`, `treinta y dos`, `one hundred`. */
function readWords(tokens: Token[], from: number): Found | null {
	let [total, part, at, seen] = [0, 0, from, 0];
	for (; at < tokens.length; at++) {
		const { text, locale } = tokens[at];
		const unit = text === 'once' && locale === 'en' ? undefined : unitWords.get(text);
		const ten = tenWords.get(text);
		const large = largeWords.get(text);
		const hundred = spanishHundreds.get(text);
		const mayFollow = seen === 0 || part % 10 === 0;
		if (unit !== undefined && mayFollow && (seen === 0 || (unit > 0 && part > 0))) part += unit;
		else if (ten !== undefined && (seen === 0 || part % 100 === 0)) part += ten;
		else if (hundred !== undefined && seen === 0) part += hundred;
		else if (large !== undefined && large > 100 && seen > 0) {
			total += (part || 1) * large;
			part = 0;
		} else if (large !== undefined && part < 100 && (seen > 0 || large === 100)) {
			part = (part || 1) * large;
		} else if (seen > 0 && isJoin(tokens, at)) continue;
		else break;
		seen = at + 1;
	}
	if (!seen) return null;
	const isFaint = seen === from + 1 && faint.has(tokens[from].text);
	return { value: rational(total + part), to: seen, isFaint };
}

/** The hyphen of *twenty-four*, the *y* of *treinta y dos*, the *and* of *one hundred and two*. */
function isJoin(tokens: Token[], at: number): boolean {
	const { kind, text } = tokens[at];
	const next = tokens[at + 1];
	if (!next || !(unitWords.has(next.text) || tenWords.has(next.text))) return false;
	const before = tokens[at - 1];
	if (kind === 'operator') {
		return text === '-' && tokens[at].start === before.end && tokens[at].end === next.start;
	}
	if (text === 'y') return tokens[at].locale === 'es' && tenWords.has(before.text);
	return text === 'and' && largeWords.has(before.text);
}

function readWhole(tokens: Token[], at: number): Found | null {
	const token = tokens[at];
	if (!token) return null;
	if (token.kind === 'number') return { value: rationalOf(token.text), to: at + 1 };
	return token.kind === 'word' || token.kind === 'letter' ? readWords(tokens, at) : null;
}

const isWholeNumber = ({ d }: Rational) => d === 1n;
const textAt = (tokens: Token[], at: number) => tokens[at]?.text;
const isAdjacent = (tokens: Token[], at: number) => tokens[at - 1]?.end === tokens[at]?.start;

/** The number of parts that a word names: *thirds*, *tercios*, *15ths*, *avos* after a number. */
function readParts(tokens: Token[], at: number): { parts: bigint; to: number } | null {
	const token = tokens[at];
	if (!token) return null;
	const named = partWords.get(token.text);
	if (named) return { parts: BigInt(named), to: at + 1 };
	const suffix = tokens[at + 1];
	const isOrdinal = suffix && /^(?:ths?|rds?|avos?)$/.test(suffix.text);
	if (token.kind !== 'number' || !isOrdinal || suffix.start !== token.end) return null;
	return /^\d+$/.test(token.text) && token.text !== '0'
		? { parts: BigInt(token.text), to: at + 2 }
		: null;
}

/** Reads `3/9`, `3/9ths`, `3 over 9`, `3 out of 9`, `3 de cada 9`, `3 ninths`, `3 15ths` after its top. */
function readFraction(tokens: Token[], top: Found): Found | null {
	if (!isWholeNumber(top.value)) return null;
	const named = readParts(tokens, top.to);
	if (named && !/^(?:third|fourth|fifth|tercera|cuarta|quinta)$/.test(tokens[top.to].text)) {
		return { value: rational(top.value.n, named.parts), to: named.to };
	}
	if (named && top.value.n === 1n) return { value: rational(1n, named.parts), to: named.to };
	const bars: [string[], number][] = [
		[['/'], 1],
		[['over'], 1],
		[['sobre'], 1],
		[['out', 'of'], 2],
		[['de', 'cada'], 2]
	];
	for (const [words, length] of bars) {
		if (!words.every((word, i) => textAt(tokens, top.to + i) === word)) continue;
		const at = top.to + length;
		const bottom = tokens[at];
		if (bottom?.kind !== 'number' || !/^0*[1-9]\d*$/.test(bottom.text)) continue;
		if (words[0] === '/' && !isAdjacent(tokens, top.to) && isAdjacent(tokens, at)) continue;
		const ending = textAt(tokens, at + 1);
		const to = /^(?:ths?|rds?)$/.test(ending ?? '') && isAdjacent(tokens, at + 1) ? at + 2 : at + 1;
		return { value: rational(top.value.n, BigInt(bottom.text)), to };
	}
	return null;
}

const fractionText = (top: Rational, value: Rational) => {
	const factor = value.n === 0n ? 1n : top.n / value.n;
	return `${top.n}/${value.d * (factor || 1n)}`;
};

/** Reads what follows a whole number to make it mixed: `1 1/2`, `2 and a half`, `3 wholes and 1 third`. */
function readMixed(tokens: Token[], whole: Found): Found | null {
	let at = whole.to;
	if (/^(?:whole|wholes|entero|enteros)$/.test(textAt(tokens, at) ?? '')) at += 1;
	const joined = /^(?:and|y|con)$/.test(textAt(tokens, at) ?? '');
	if (joined) at += 1;
	if (/^(?:a|un|una)$/.test(textAt(tokens, at) ?? '') && joined) {
		const named = readParts(tokens, at + 1);
		return named && { value: add(whole.value, rational(1n, named.parts)), to: named.to };
	}
	const half = joined ? readParts(tokens, at) : null;
	if (half && tokens[at].locale === 'es' && half.parts === 2n) {
		return { value: add(whole.value, rational(1, 2)), to: half.to };
	}
	const top = readWhole(tokens, at);
	if (!top || tokens[whole.to - 1].kind !== 'number') return null;
	const fraction = readFraction(tokens, top);
	if (!fraction || fraction.value.n >= fraction.value.d || fraction.value.n <= 0n) return null;
	// "72/120=0.6 and 24/40=0.6": two things, and no mixed number.
	if (whole.value.d !== 1n || (joined && textAt(tokens, fraction.to) === '=')) return null;
	return { value: add(whole.value, fraction.value), to: fraction.to };
}

function readNegative(tokens: Token[], at: number): number {
	const { text, kind, end } = tokens[at];
	const next = tokens[at + 1];
	if (next?.kind !== 'number') return 0;
	if (text === 'negative' || text === 'neg') return 1;
	if (kind !== 'operator' || text !== '-' || next.start !== end) return 0;
	const before = tokens[at - 1];
	const isOperand =
		before && (before.kind === 'number' || before.text === ')' || before.kind === 'letter');
	return isOperand ? 0 : 1;
}

function readAt(tokens: Token[], at: number): Quantity | null {
	const skipped = readNegative(tokens, at);
	const whole = readWhole(tokens, at + skipped);
	if (!whole) return readLoneParts(tokens, at);
	const isPositive = skipped === 0 && !/^negativ/.test(textAt(tokens, whole.to) ?? '');
	const signed = (value: Rational) => (isPositive ? value : negate(value));
	const mixed = readMixed(tokens, whole);
	if (mixed) return { from: at, to: mixed.to, value: signed(mixed.value) };
	const fraction = readFraction(tokens, whole);
	if (fraction) {
		const text = fractionText(whole.value, fraction.value);
		return { from: at, to: fraction.to, value: signed(fraction.value), fraction: text };
	}
	const after = textAt(tokens, whole.to) ?? '';
	const isPercent =
		/^(?:%|percent|percents|porciento)$/.test(after) ||
		(after === 'por' && textAt(tokens, whole.to + 1) === 'ciento') ||
		(after === 'per' && textAt(tokens, whole.to + 1) === 'cent');
	const percentTo = whole.to + (/^pe?r?$|^por$/.test(after) ? 2 : 1);
	return {
		from: at,
		to: isPercent ? percentTo : whole.to,
		value: signed(whole.value),
		...(isPercent && { isPercent }),
		...(whole.isFaint && { isFaint: true })
	};
}

/** A part that no number stands before: *half*, *a third of*, *la mitad*. */
function readLoneParts(tokens: Token[], at: number): Quantity | null {
	const hasArticle = /^(?:a|the|la|el)$/.test(tokens[at].text);
	const named = readParts(tokens, at + (hasArticle ? 1 : 0));
	if (!named) return null;
	const word = tokens[named.to - 1].text;
	const isOrdinal = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(word);
	const isOf = /^(?:of|de|del)$/.test(textAt(tokens, named.to) ?? '');
	if (isOrdinal && !isOf && !(hasArticle && tokens[at].text === 'a')) return null;
	if (hasArticle && !isOrdinal && named.parts !== 2n && !isOf) return null;
	return {
		from: at,
		to: named.to,
		value: divide(rational(1), rational(named.parts)),
		fraction: `1/${named.parts}`
	};
}

/** Finds the numbers of a text, each once, the longest reading first. */
export function findQuantities(tokens: Token[]): Quantity[] {
	const found: Quantity[] = [];
	for (let at = 0; at < tokens.length;) {
		const quantity = readAt(tokens, at);
		if (quantity) found.push(quantity);
		at = quantity ? quantity.to : at + 1;
	}
	return found;
}

/** The value of a percent as a part of one. */
export const partOfOne = (value: Rational) => multiply(value, rational(1, 100));
