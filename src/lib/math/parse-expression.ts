import {
	closingOf,
	expectSign,
	isSign,
	nested,
	peek,
	startsStatement,
	takeSign,
	type Cursor
} from './cursor.ts';
import { exact, isWhole } from './exact.ts';
import { refuse } from './limits.ts';
import { parseNumeral } from './parse-numeral.ts';
import { parseUnit } from './parse-unit.ts';
import { hasPart, type Written } from './written.ts';

/** Reads a sum: terms with signs between them. */
export function parseSum(cursor: Cursor): Written {
	const terms: Written[] = [];
	for (;;) {
		const sign = terms.length ? takeSign(cursor, '+', '-', '±') : null;
		if (terms.length && !sign) break;
		const term = parseSigned(cursor);
		if (sign === '±') {
			const left: Written = terms.length === 1 ? terms[0] : { kind: 'sum', terms: [...terms] };
			terms.splice(0, terms.length, { kind: 'plus-minus', left, of: term });
		} else terms.push(sign === '-' ? { kind: 'negative', of: term } : term);
	}
	return terms.length === 1 ? terms[0] : { kind: 'sum', terms };
}

function parseSigned(cursor: Cursor): Written {
	if (takeSign(cursor, '+')) return nested(cursor, () => parseSigned(cursor));
	if (takeSign(cursor, '-')) {
		return { kind: 'negative', of: nested(cursor, () => parseSigned(cursor)) };
	}
	if (takeSign(cursor, '±')) {
		return { kind: 'plus-minus', left: null, of: nested(cursor, () => parseSigned(cursor)) };
	}
	return parseProduct(cursor);
}

/** What a factor is followed by, as far as the next one may stand right beside it. */
type Factor = { of: Written; isClosed: boolean };

function parseProduct(cursor: Cursor): Written {
	let factors: Written[] = [];
	let last = parseFactor(cursor);
	factors.push(last.of);
	const whole = (): Written => (factors.length === 1 ? factors[0] : { kind: 'product', factors });

	for (;;) {
		if (takeSign(cursor, '*')) {
			last = parseOperand(cursor);
			factors.push(last.of);
		} else if (takeSign(cursor, '/')) {
			const top = whole();
			last = parseDivisor(cursor, top);
			factors = [{ kind: 'quotient', top, bottom: last.of }];
		} else if (startsFactor(cursor, last)) {
			const next = parseFactor(cursor);
			if (isCompoundMeasure(last.of, next.of, factors)) {
				return parseCompound(cursor, whole(), next.of);
			}
			last = next;
			factors.push(last.of);
		} else return whole();
	}
}

/** A factor after an operation sign, where it may have a sign of its own: `2 \cdot -3`. */
function parseOperand(cursor: Cursor): Factor {
	if (takeSign(cursor, '-')) {
		return { of: { kind: 'negative', of: parseFactor(cursor).of }, isClosed: false };
	}
	takeSign(cursor, '+');
	return parseFactor(cursor);
}

const isUnit = (part: Written) => part.kind === 'unit';

/** In `60 mi / 2 h` the divisor is `2 h`, in `1/2 h` it is 2; in `12x / 3x` nobody can tell. */
function parseDivisor(cursor: Cursor, top: Written): Factor {
	const divisor = parseOperand(cursor);
	if (divisor.of.kind !== 'number') return divisor;
	if (peek(cursor)?.kind === 'word' && hasPart(top, isUnit)) {
		const unit = parseFactor(cursor).of;
		return { of: { kind: 'product', factors: [divisor.of, unit] }, isClosed: false };
	}
	const next = peek(cursor);
	const isAmbiguous = next?.kind === 'letter' && hasPart(top, (part) => part.kind === 'letter');
	return isAmbiguous ? refuse('not-mathematics') : divisor;
}

/** Whether what follows stands beside the last factor as another factor. */
function startsFactor(cursor: Cursor, last: Factor): boolean {
	const token = peek(cursor);
	if (!token) return false;
	switch (token.kind) {
		case 'letter':
			return !startsStatement(cursor);
		case 'word':
			return true;
		case 'command':
			if (token.name === 'frac' && isNumeral(last.of) && !last.isClosed)
				return refuse('not-mathematics');
			return token.name !== 'emptyset';
		case 'number':
			if (last.isClosed || last.of.kind === 'unit' || last.of.kind === 'pi') return true;
			return refuse('not-mathematics');
		case 'sign':
			if (token.sign === '|') return !cursor.inBars;
			return '({['.includes(token.sign);
	}
}

const isNumeral = (written: Written) => written.kind === 'number' || written.kind === 'mixed';
const isMoney = (written: Written) => written.kind === 'product' && written.factors.some(isUnit);

/** `5 ft 3 in`: a number and its unit right after a number and its unit. */
const isCompoundMeasure = (last: Written, next: Written, factors: Written[]) =>
	last.kind === 'unit' && factors.length > 1 && (isNumeral(next) || isMoney(next));

function parseCompound(cursor: Cursor, first: Written, number: Written): Written {
	if (peek(cursor)?.kind !== 'word') return refuse('not-mathematics');
	const unit = parseFactor(cursor).of;
	return { kind: 'sum', terms: [first, { kind: 'product', factors: [number, unit] }] };
}

function parseFactor(cursor: Cursor): Factor {
	const base = parseBase(cursor);
	return parseEndings(cursor, base);
}

/** Powers and percent signs behind a base. */
function parseEndings(cursor: Cursor, base: Factor): Factor {
	let { of, isClosed } = base;
	for (;;) {
		if (isSign(cursor, '^')) {
			if (!isClosed && (of.kind === 'mixed' || of.kind === 'product')) refuse('not-mathematics');
			cursor.at += 1;
			const exponent = parseExponent(cursor);
			of = isUnit(exponent)
				? { kind: 'product', factors: [of, exponent] }
				: { kind: 'power', base: of, exponent };
			if (isSign(cursor, '^')) refuse('not-mathematics');
			isClosed = false;
		} else if (takeSign(cursor, '%')) {
			of = { kind: 'percent', of };
			isClosed = false;
		} else return { of, isClosed };
	}
}

function parseExponent(cursor: Cursor): Written {
	if (isSign(cursor, '{') || isSign(cursor, '(')) return parseBrackets(cursor);
	if (takeSign(cursor, '-')) return { kind: 'negative', of: parseExponentAtom(cursor) };
	takeSign(cursor, '+');
	return parseExponentAtom(cursor);
}

function parseExponentAtom(cursor: Cursor): Written {
	const token = peek(cursor);
	if (!token) return refuse('unfinished');
	if (token.kind === 'sign' && token.sign !== '{' && token.sign !== '(')
		return refuse('unfinished');
	return parseBase(cursor).of;
}

function parseBase(cursor: Cursor): Factor {
	const token = peek(cursor);
	if (!token) return refuse('unfinished');
	switch (token.kind) {
		case 'number':
			cursor.at += 1;
			return {
				of: parseNumeral(cursor, token, () => parseCommand(cursor, 'frac')),
				isClosed: false
			};
		case 'letter':
			cursor.at += 1;
			return { of: { kind: 'letter', name: token.name + parseSubscript(cursor) }, isClosed: false };
		case 'word':
			return parseUnit(cursor, () => parseOperand(cursor).of);
		case 'command':
			cursor.at += 1;
			return { of: parseCommand(cursor, token.name), isClosed: false };
		case 'sign':
			if (token.sign === '|') return { of: parseBars(cursor), isClosed: true };
			if ('({['.includes(token.sign)) return { of: parseBrackets(cursor), isClosed: true };
			return refuse(')]}*/^%=<>≤≥≠+,'.includes(token.sign) ? 'unfinished' : 'not-mathematics');
	}
}

function parseSubscript(cursor: Cursor): string {
	if (!takeSign(cursor, '_')) return '';
	const isGroup = takeSign(cursor, '{') !== null;
	let name = '_';
	for (let token = peek(cursor); token; token = peek(cursor)) {
		if (token.kind === 'number' && isWhole(token.value)) name += token.digits;
		else if (token.kind === 'letter') name += token.name;
		else break;
		cursor.at += 1;
		if (!isGroup) break;
	}
	if (isGroup) expectSign(cursor, '}');
	return name.length > 1 ? name : refuse('unfinished');
}

function parseCommand(cursor: Cursor, name: string): Written {
	switch (name) {
		case 'pi':
			return { kind: 'pi' };
		case 'frac': {
			const top = parseArgument(cursor);
			return { kind: 'quotient', top, bottom: parseArgument(cursor) };
		}
		case 'sqrt': {
			const degree = isSign(cursor, '[') ? parseBrackets(cursor) : null;
			return { kind: 'root', of: parseArgument(cursor), degree };
		}
		case 'surd': {
			const degree = isSign(cursor, '[') ? parseBrackets(cursor) : null;
			return { kind: 'root', of: parseBase(cursor).of, degree };
		}
		case 'cubesurd': {
			const three = { kind: 'number', value: exact(3), look: 'whole', places: 0 } as const;
			return { kind: 'root', of: parseBase(cursor).of, degree: three };
		}
		case 'abs':
			if (!isSign(cursor, '(')) return refuse('not-mathematics');
			return { kind: 'absolute', of: parseBrackets(cursor) };
		default:
			return refuse('not-mathematics');
	}
}

/** What LaTeX takes as an argument: a group, or one single digit or letter. */
function parseArgument(cursor: Cursor): Written {
	const token = peek(cursor);
	if (!token) return refuse('unfinished');
	if (token.kind === 'number' && token.digits.length > 1) {
		const digits = token.digits;
		const rest = digits.slice(1);
		cursor.tokens = cursor.tokens.with(cursor.at, {
			...token,
			digits: rest,
			value: exact(BigInt(rest)),
			spaced: false
		});
		return { kind: 'number', value: exact(BigInt(digits[0])), look: 'whole', places: 0 };
	}
	if (token.kind === 'sign' && token.sign !== '{' && token.sign !== '(')
		return refuse('unfinished');
	return token.kind === 'sign' ? parseBrackets(cursor) : parseBase(cursor).of;
}

function parseBrackets(cursor: Cursor): Written {
	const opening = takeSign(cursor, '(', '[', '{') ?? refuse('unfinished');
	const closing = closingOf(opening) ?? refuse('unfinished');
	if (isSign(cursor, closing)) refuse('unfinished');
	const wasInBars = cursor.inBars;
	cursor.inBars = false;
	const inside = nested(cursor, () => parseSum(cursor));
	cursor.inBars = wasInBars;
	expectSign(cursor, closing);
	return inside;
}

function parseBars(cursor: Cursor): Written {
	cursor.at += 1;
	if (cursor.inBars) refuse('not-mathematics');
	cursor.inBars = true;
	const of = nested(cursor, () => parseSum(cursor));
	expectSign(cursor, '|');
	cursor.inBars = false;
	return { kind: 'absolute', of };
}
