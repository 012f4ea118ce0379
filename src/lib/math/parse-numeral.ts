import { isSign, nested, peek, type Cursor } from './cursor.ts';
import { refuse } from './limits.ts';
import type { Token } from './tokens.ts';
import { hasPart, type Written } from './written.ts';

type NumberToken = Extract<Token, { kind: 'number' }>;

const writtenNumber = ({ value, look, places }: NumberToken): Written => ({
	kind: 'number',
	value,
	look,
	places
});

/** A number, with the fraction that stands right behind it: of a mixed number, or a factor. */
export function parseNumeral(
	cursor: Cursor,
	token: NumberToken,
	parseFraction: () => Written
): Written {
	const next = peek(cursor);
	if (next?.kind === 'command' && next.name === 'frac') {
		cursor.at += 1;
		return joinFraction(token, nested(cursor, parseFraction));
	}
	const bottom = peek(cursor, 2);
	const isSpaced = token.look === 'whole' && next?.kind === 'number' && next.spaced;
	if (isSpaced && next.look === 'whole' && isSign(cursor, '/', 1)) {
		if (bottom?.kind !== 'number' || bottom.look !== 'whole') return refuse('not-mathematics');
		cursor.at += 3;
		return mixed(token, writtenNumber(next), writtenNumber(bottom));
	}
	return writtenNumber(token);
}

/** `2\frac12` is a mixed number, `2\frac{x}{3}` a product, and `2.5\frac12` nobody can tell. */
function joinFraction(token: NumberToken, fraction: Written): Written {
	const isMixed =
		token.look === 'whole' &&
		fraction.kind === 'quotient' &&
		isWholeNumber(fraction.top) &&
		isWholeNumber(fraction.bottom);
	if (isMixed) return mixed(token, fraction.top, fraction.bottom);
	const isProduct = hasPart(fraction, (part) =>
		['letter', 'pi', 'root', 'unit', 'plus-minus'].includes(part.kind)
	);
	if (!isProduct) return refuse('not-mathematics');
	return { kind: 'product', factors: [writtenNumber(token), fraction] };
}

const isWholeNumber = (written: Written) => written.kind === 'number' && written.look === 'whole';

function mixed(whole: NumberToken, top: Written, bottom: Written): Written {
	if (top.kind !== 'number' || bottom.kind !== 'number') return refuse('not-mathematics');
	if (bottom.value.n === 0n) refuse('division-by-zero');
	return { kind: 'mixed', whole: whole.value.n, top: top.value.n, bottom: bottom.value.n };
}
