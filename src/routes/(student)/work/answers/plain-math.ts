// An answer is LaTeX. Where there is a plain box in place of the answer box, students type as on any keyboard.

const toSigns: [plain: RegExp, latex: string][] = [
	[/[−–]/g, '-'],
	[/<=|≤/g, '\\le '],
	[/>=|≥/g, '\\ge '],
	[/!=|≠/g, '\\ne '],
	[/[*×]/g, '\\times '],
	[/·/g, '\\cdot '],
	[/÷/g, '\\div '],
	[/π|(?<![a-z])pi(?![a-z])/gi, '\\pi '],
	[/±/g, '\\pm '],
	[/([%$#&])/g, '\\$1'],
	[/²/g, '^{2}'],
	[/³/g, '^{3}']
];

const spelledOut: [plain: string, typed: string][] = [
	['½', ' 1/2'],
	['¼', ' 1/4'],
	['¾', ' 3/4']
];

const fromSigns: [latex: RegExp, plain: string][] = [
	[/\\left|\\right|\\!/g, ''],
	[/\\lbrace\s*/g, '{'],
	[/\\rbrace/g, '}'],
	[/\\leq?(?![a-z])\s*/g, '≤'],
	[/\\geq?(?![a-z])\s*/g, '≥'],
	[/\\neq?(?![a-z])\s*/g, '≠'],
	[/\\lt(?![a-z])\s*/g, '<'],
	[/\\gt(?![a-z])\s*/g, '>'],
	[/\\times\s*/g, '×'],
	[/\\cdot\s*/g, '·'],
	[/\\div\s*/g, '÷'],
	[/\\pi(?![a-z])\s*/g, 'π'],
	[/\\pm\s*/g, '±'],
	[/\\[,;: ]|~/g, ' '],
	[/\\([%$#&])/g, '$1']
];

const replaceAll = (text: string, pairs: [RegExp, string][]) =>
	pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

/** A number, letters, a power, a root, or something in parentheses: what may stand above or below a fraction's line. */
const term = String.raw`(?:\([^()]*\)|\\(?:pi|sqrt\{[^{}]*\}) ?|[\d.]+[a-z]?|[a-z])(?:\^\{[^{}]*\})?`;
const fraction = new RegExp(`(${term})\\s*/\\s*(${term})`, 'gi');

const withoutParentheses = (text: string) => text.trim().replace(/^\((.*)\)$/, '$1');

/**
 * Reads what was typed into a plain box as LaTeX.
 *
 * @param text e.g. `2 1/2`, `x^2 + 3`, `45%`, `sqrt(2)`; what has a backslash in it is LaTeX already
 */
export function plainToLatex(text: string): string {
	if (text.includes('\\')) return text.trim();
	const typed = spelledOut.reduce((all, [sign, as]) => all.replaceAll(sign, as), text).trim();
	// A space between two numbers or words counts: 2 1/2 is no 21/2.
	const spaced = typed.replaceAll(/(?<=[\w.)%])\s+(?=[\w√$])/g, '\\,');
	return replaceAll(spaced, toSigns)
		.replaceAll(/\^\(([^()]*)\)|\^(-?[\d.]+|[a-z])/gi, (_, inside, bare) => `^{${inside ?? bare}}`)
		.replaceAll(/(?:√|sqrt)\s*(?:\(([^()]*)\)|([\d.]+|[a-z]))/gi, (_, inside, bare) => {
			return `\\sqrt{${inside ?? bare}}`;
		})
		.replaceAll(fraction, (_, over, under) => {
			return `\\frac{${withoutParentheses(over)}}{${withoutParentheses(under)}}`;
		})
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** What is written as a term without parentheses around it. */
const isSimple = (text: string) => /^(?:[\d.]+|[a-z]|π)$/i.test(text);
const group = (text: string) => (isSimple(text) ? text : `(${text})`);

/**
 * Writes LaTeX as one would type it into a plain box; what cannot be written so stays LaTeX.
 *
 * @param latex e.g. `2\,\frac12` (gives `2 1/2`)
 */
export function latexToPlain(latex: string): string {
	let text = replaceAll(latex, fromSigns);
	// From the inside out: a replacement frees the braces around it.
	for (let before = ''; before !== text;) {
		before = text;
		text = text
			.replaceAll(
				/(\d?)\s*\\[dt]?frac\s*(?:\{([^{}]*)\}|(\w))\s*(?:\{([^{}]*)\}|(\w))/g,
				(...found) => {
					const [, whole, over, overOne, under, underOne] = found;
					return `${whole && `${whole} `}${group(over ?? overOne)}/${group(under ?? underOne)}`;
				}
			)
			.replaceAll(/\\sqrt\s*(?:\{([^{}]*)\}|(\w))/g, (_, inside, one) => `sqrt(${inside ?? one})`)
			.replaceAll(/\^\{([^{}]*)\}/g, (_, power) => `^${group(power)}`);
	}
	return text.includes('\\') ? latex : text.trim();
}
