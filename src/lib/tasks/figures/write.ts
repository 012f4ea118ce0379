const fractionParts = /^(-?)(?:(\d+)\s+)?(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/;

/**
 * Reads a number as an author writes it: `3`, `-0.5`, `2/3`, `1 1/2`, `12,000`.
 *
 * @returns not a number (`NaN`) when it is none
 */
export function readNumber(text: string | number): number {
	if (typeof text === 'number') return text;
	const tidy = text
		.trim()
		.replaceAll('−', '-')
		.replace(/^\+/, '')
		.replaceAll(/,(?=\d{3})/g, '');
	const match = fractionParts.exec(tidy);
	if (!match) return Number.NaN;
	const [, sign, whole = '0', top, bottom = '1'] = match;
	if (match[2] && !match[4]) return Number.NaN;
	const size = Number(whole) + Number(top) / Number(bottom);
	return sign ? -size : size;
}

const groupThousands = (digits: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');
const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b));

/** The fraction with a small denominator that a number is; null when there is none. */
function asFraction(size: number): { top: number; bottom: number } | null {
	for (let bottom = 1; bottom <= 60; bottom++) {
		const top = Math.round(size * bottom);
		if (isNear(top / bottom, size)) return { top, bottom };
	}
	return null;
}

function decimalText(size: number): string {
	const [whole, places] = size
		.toFixed(6)
		.replace(/\.?0+$/, '')
		.split('.');
	const grouped = whole.length > 4 ? groupThousands(whole) : whole;
	return places ? `${grouped}.${places}` : grouped;
}

/**
 * Writes a number in a figure: a decimal that ends, else a fraction; from ten thousand on with commas.
 *
 * @param style `fractions` writes what is not whole as `a/b` or `1 1/2`
 */
export function numberText(value: number, style: 'decimals' | 'fractions' = 'decimals'): string {
	const size = Math.abs(value);
	const sign = value < 0 && !isNear(size, 0) ? '−' : '';
	const hasShortDecimal = isNear(Math.round(size * 10_000) / 10_000, size);
	const fraction = style === 'fractions' || !hasShortDecimal ? asFraction(size) : null;
	if (!fraction || fraction.bottom === 1) return sign + decimalText(size);
	const whole = style === 'fractions' ? Math.floor(fraction.top / fraction.bottom) : 0;
	const top = fraction.top - whole * fraction.bottom;
	return `${sign}${whole ? `${whole} ` : ''}${top}/${fraction.bottom}`;
}

const raised: Record<string, string> = {
	...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷' },
	...{ '8': '⁸', '9': '⁹', '-': '⁻' }
};

/** Writes keyboard mathematics in the signs of a book: `x^2` as x², `-3` as −3, `3 x 10^4` as 3 × 10⁴. */
export function tidyWords(text: string): string {
	return text
		.replaceAll(/\^\(?(-?\d+)\)?/g, (_, digits: string) =>
			[...digits].map((digit) => raised[digit]).join('')
		)
		.replaceAll(/(?<=\d) [x*] (?=\d)/g, ' × ')
		.replaceAll(/(?<![\p{L}\d)])-(?=[\d$.(]|\p{L}\b)/gu, '−')
		.replaceAll(/(?<=[\p{L}\d)⁰¹²³⁴⁵⁶⁷⁸⁹]) - (?=[\p{L}\d($])/gu, ' − ');
}
