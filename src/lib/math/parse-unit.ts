import { isSign, peek, type Cursor } from './cursor.ts';
import { refuse } from './limits.ts';
import { countingUnit, findUnit, raiseUnit, type Unit } from './units.ts';
import type { Written } from './written.ts';

const powers: Record<string, bigint> = {
	square: 2n,
	sq: 2n,
	squared: 2n,
	cuadrado: 2n,
	cuadrada: 2n,
	cubic: 3n,
	cu: 3n,
	cubed: 3n,
	cubico: 3n,
	cubica: 3n
};

/** Signs of money, which stand before their number. */
const prefixes = new Set(['$', '€', '£']);

const fillers = new Set(['de', 'of', 'the', 'and', 'us']);

/** The power that a word gives to a unit: 2 for `square`; undefined for other words. */
export const powerOf = (text: string): bigint | undefined =>
	powers[
		text
			.normalize('NFD')
			.replaceAll(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/([oa])s$/, '$1')
	];

/** Reads a unit, with its power in words or digits: `square cm`, `metros cuadrados`, `cm2`. */
export function parseUnit(cursor: Cursor, parseNumber: () => Written) {
	const text = takeWord(cursor);
	if (prefixes.has(text) && startsNumber(cursor)) {
		refuseUnlessRead(cursor);
		const unit: Written = { kind: 'unit', unit: findUnit(text) ?? refuse('words') };
		const of: Written = { kind: 'product', factors: [parseNumber(), unit] };
		skipSameMoney(cursor, text);
		return { of, isClosed: false };
	}
	let power = powerOf(text);
	const name = power === undefined ? text : takeWord(cursor);
	let unit = namedUnit(cursor, name);
	const after = peek(cursor);
	const isSquared = after?.kind === 'word' && powerOf(after.text) !== undefined;
	if (power === undefined && isSquared && after.kind === 'word') {
		// `5 feet cubic` is no English, `5 pies cúbicos` is Spanish.
		cursor.at += 1;
		power = powerOf(after.text);
	} else if (power === undefined && /^\p{L}/u.test(text) && isPowerDigit(cursor)) {
		power = peekNumber(cursor) === '2' ? 2n : 3n;
		cursor.at += 1;
	}
	if (power !== undefined) unit = raiseUnit(unit, power);
	return { of: { kind: 'unit', unit } as Written, isClosed: false };
}

/** `$18 dollars` names its unit twice. */
function skipSameMoney(cursor: Cursor, sign: string): void {
	const token = peek(cursor);
	if (token?.kind === 'word' && token.text.length > 1 && findUnit(token.text) === findUnit(sign)) {
		cursor.at += 1;
	}
}

const peekNumber = (cursor: Cursor) => {
	const token = peek(cursor);
	return token?.kind === 'number' && !token.spaced ? token.digits : '';
};

/** `cm2` is a square centimetre; in `5ft3in` the number begins another measure. */
const isPowerDigit = (cursor: Cursor) =>
	['2', '3'].includes(peekNumber(cursor)) && peek(cursor, 1)?.kind !== 'word';

function takeWord(cursor: Cursor): string {
	const token = peek(cursor);
	if (token?.kind !== 'word' && token?.kind !== 'letter') return refuse('words');
	cursor.at += 1;
	return token.kind === 'word' ? token.text : token.name;
}

const startsNumber = (cursor: Cursor) =>
	peek(cursor)?.kind === 'number' ||
	isSign(cursor, '(') ||
	isSign(cursor, '-') ||
	peek(cursor)?.kind === 'command';

function namedUnit(cursor: Cursor, name: string): Unit {
	const unit = compoundName(cursor, name) ?? findUnit(name);
	if (unit) {
		refuseUnlessRead(cursor);
		return unit;
	}
	if (!cursor.context.readsUnits) return refuse('words');
	let noun = name;
	for (let token = peek(cursor); token?.kind === 'word'; token = peek(cursor)) {
		if (findUnit(token.text) && !fillers.has(noun)) break;
		noun += ` ${token.text}`;
		cursor.at += 1;
	}
	return countingUnit(noun);
}

/** Names of two tokens: `°C`, `fl oz`. */
function compoundName(cursor: Cursor, name: string): Unit | null {
	const next = peek(cursor);
	const text = next?.kind === 'word' ? next.text : next?.kind === 'letter' ? next.name : '';
	const whole =
		name === '°' && /^[cf]$/i.test(text)
			? `°${text.toLowerCase()}`
			: name === 'fl' && text === 'oz'
				? 'floz'
				: null;
	if (!whole) return null;
	cursor.at += 1;
	return findUnit(whole);
}

function refuseUnlessRead(cursor: Cursor): void {
	if (!cursor.context.readsUnits) refuse('unit');
}
