import { limits, refuse } from './limits.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

const replacements: [RegExp, string][] = [
	// Signs that cannot be seen, and spaces of every width.
	[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ''],
	[/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r]/g, ' '],
	[/por\s+ciento/gi, 'percent'],
	[/\b(?:for\s+(?:every|each)|por\s+cada)\b/gi, 'per'],
	[/\bis\s+to\b|\bes\s+a\b/gi, 'to'],
	// No space parts the letter from the sign.
	[/\\(cdot|times|div|pi)(?=[a-zA-Z])(?!tim|to)/g, '\\$1 '],
	[/[−–—﹣－]/g, '-'],
	[/[×✕✖⨯]/g, '\\times '],
	[/[·•∙⋅∗]/g, '\\cdot '],
	[/÷/g, '\\div '],
	[/[⁄∕]/g, '/'],
	[/\{\.\}(?=\d)/g, '.'],
	[/∶/g, ':'],
	[/≤|⩽/g, '\\le '],
	[/≥|⩾/g, '\\ge '],
	[/≠/g, '\\ne '],
	[/≈/g, '\\approx '],
	[/±/g, '\\pm '],
	[/π|𝜋/g, '\\pi '],
	[/√/g, '\\surd '],
	[/∛/g, '\\cubesurd '],
	[/∅/g, '\\emptyset '],
	[/[°º˚]/g, '\\degree '],
	// The marks of feet and inches.
	[/[′’]|\^\s*(?:\{\s*\\prime\s*\}|\\prime(?![a-zA-Z]))/g, "'"],
	[/[″”]|''|\^\s*(?:\{\s*\\(?:double|prime\s*\\)prime\s*\}|\\doubleprime(?![a-zA-Z]))/g, '"'],
	[/¢/g, '\\cent '],
	[/€/g, '\\euro '],
	[/£/g, '\\pounds ']
];

const vulgar = /[¼-¾⅐-⅞]/g;

/** A fraction that is one character, as LaTeX. */
function spellVulgar(sign: string): string {
	const [top, bottom] = sign.normalize('NFKC').split('⁄');
	return `\\frac{${top}}{${bottom}}`;
}

const raised = (run: string) =>
	[...run]
		.map((c) => ('⁺⁻'.includes(c) ? '+-'['⁺⁻'.indexOf(c)] : superscripts.indexOf(c)))
		.join('');

/** Brings a text, LaTeX or plain, to the few signs that the reader knows. */
export function cleanText(text: string): string {
	if (text.length > limits.characters) refuse('too-hard');
	let clean = text.replaceAll(vulgar, spellVulgar);
	clean = clean.replaceAll(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^{${raised(run)}}`);
	clean = clean.replaceAll(/[₀-₉]/g, (c) => `_{${subscripts.indexOf(c)}}`);
	for (const [pattern, latex] of replacements) clean = clean.replaceAll(pattern, latex);
	clean = clean.replaceAll(/[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gu, (c) => c.normalize('NFKC'));
	return withoutDelimiters(clean.normalize('NFC').trim());
}

/** Takes off what marks a text as mathematics from outside: `$…$`, `\(…\)`. */
function withoutDelimiters(text: string): string {
	const match = /^(?:\$\$?([^$]*)\$\$?|\\\((.*)\\\)|\\\[(.*)\\\])$/s.exec(text);
	if (!match) return text;
	return (match[1] ?? match[2] ?? match[3] ?? '').trim();
}
