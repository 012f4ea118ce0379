// Hundredths of the font size that each sign of Atkinson Hyperlegible Next takes, as measured in a browser.
const signsByWidth: Record<number, string> = {
	16: "'",
	21: ',.:;',
	25: 'ijlí|′`’',
	28: ' ',
	30: '()!¡"[]',
	34: 'ft-r',
	39: '/I²³⁴°',
	47: 'csvxyzk*_¿?¢',
	54: 'abdeghnopquáéóúñüFL2^',
	58: '$"ETPVY37<>',
	61: 'AB45689+=÷−π0CKRXZSJ#√',
	69: 'DGHNUOQwÁÉÓÚÑ',
	84: 'mMW½¼¾&@≤≥%'
};

const widths = new Map(
	Object.entries(signsByWidth).flatMap(([width, signs]) =>
		[...signs].map((sign) => [sign, Number(width) / 100] as const)
	)
);

/** About how wide a text is, in the units of its size. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce((sum, sign) => sum + (widths.get(sign) ?? 0.62), 0) * size;
}

/** Breaks a text into lines that are no wider than a width, between words. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines[lines.length - 1];
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
