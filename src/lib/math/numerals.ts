import { exact } from './exact.ts';
import { refuse } from './limits.ts';
import type { Piece, ReadingContext } from './tokens.ts';

const number =
	/(?:(?<group>[1-9]\d{0,2}(?:(?:,\d{3})+(?!\d|,(?!\s))|(?:\{,\}\d{3})+(?!\d|\{,\})))|(?<thin>[1-9]\d{0,2}(?:(?:\\[,: ;]|~| )\d{3})+(?!\d|\s*\/))|(?<plain>\d+))?(?:\.(?<places>\d+))?(?<repeating>\.?\\(?:overline|bar|dot)(?:\{\d+\}|\d))?/y;

/** Digits that three dots follow: the last one stands three times, or the last few twice. */
const goingOn = /^(?<start>\d{0,12}?)(?:(?<digit>\d)\k<digit>{2,}|(?<block>\d{2,6}?)\k<block>+)$/;

const threeDots = /\s*(?:\.{3}|…|\\[lc]?dots(?![a-zA-Z]))(?!\s*\d)/y;

/** Reads the number that begins at a place; null when there is none. */
export function readNumber(text: string, at: number, context: ReadingContext) {
	number.lastIndex = at;
	const match = number.exec(text);
	if (!match?.groups || !/\d/.test(match[0])) return null;
	let { plain } = match.groups;
	const { group, thin, places = '', repeating } = match.groups;
	let length = match[0].length;
	if (!plain && !group && !thin && !places && !repeating?.startsWith('.')) return null;
	// `(1,200)` is a point.
	const isPair = text[at - 1] === '(' && /^\s*(?:\\right)?\s*\)/.test(text.slice(at + length));
	if (group?.includes('{') === false && (isPair || !context.groupsThousands)) {
		plain = /^\d+/.exec(group)?.[0] ?? '';
		return numberPiece(plain, '', '', plain.length);
	}
	if (repeating?.startsWith('.') === Boolean(places)) refuse('not-mathematics');
	const whole = (group ?? thin ?? plain ?? '').replaceAll(/\D/g, '');
	threeDots.lastIndex = at + length;
	const dots = places && !repeating ? threeDots.exec(text) : null;
	const cycle = dots && goingOn.exec(places)?.groups;
	if (dots && cycle) {
		const { start, digit, block } = cycle;
		return numberPiece(whole, start, digit ?? block, length + dots[0].length);
	}
	// A full stop that ends the answer.
	if (!places && !repeating && /^\.\s*$/.test(text.slice(at + length))) length += 1;
	return numberPiece(whole, places, repeating?.replaceAll(/\D/g, '') ?? '', length);
}

function numberPiece(whole: string, places: string, repeating: string, length: number) {
	if (whole.length + places.length + repeating.length > 400) refuse('too-hard');
	const scale = 10n ** BigInt(places.length);
	const cycle = 10n ** BigInt(repeating.length) - 1n;
	const start = BigInt(`${whole}${places}` || '0');
	const value = repeating
		? exact(start * cycle + BigInt(repeating), scale * cycle)
		: exact(start, scale);
	const look = repeating ? 'repeating' : places ? 'decimal' : 'whole';
	const piece: Piece = {
		kind: 'number',
		digits: places || repeating ? '' : whole,
		value,
		look,
		places: places.length
	};
	return { piece, length };
}
