import type { Locale } from '#lib/math/answer-check.ts';
import { splitMath } from './split-math.ts';

type Wording = Record<string, string>;

const signs: Record<Locale, Wording> = {
	en: {
		'\\times': 'times',
		'\\cdot': 'times',
		'\\div': 'divided by',
		'\\le': 'is less than or equal to',
		'\\leq': 'is less than or equal to',
		'\\ge': 'is greater than or equal to',
		'\\geq': 'is greater than or equal to',
		'\\neq': 'is not equal to',
		'\\ne': 'is not equal to',
		'\\pi': 'pi',
		'\\%': 'percent',
		'\\degree': 'degrees',
		'\\circ': 'degrees',
		'<': 'is less than',
		'>': 'is greater than',
		'=': 'equals',
		'+': 'plus',
		'-': 'minus',
		'−': 'minus'
	},
	es: {
		'\\times': 'por',
		'\\cdot': 'por',
		'\\div': 'dividido entre',
		'\\le': 'es menor o igual que',
		'\\leq': 'es menor o igual que',
		'\\ge': 'es mayor o igual que',
		'\\geq': 'es mayor o igual que',
		'\\neq': 'no es igual a',
		'\\ne': 'no es igual a',
		'\\pi': 'pi',
		'\\%': 'por ciento',
		'\\degree': 'grados',
		'\\circ': 'grados',
		'<': 'es menor que',
		'>': 'es mayor que',
		'=': 'es igual a',
		'+': 'más',
		'-': 'menos',
		'−': 'menos'
	}
};

const words: Record<Locale, Record<'over' | 'root' | 'squared' | 'cubed' | 'power', string>> = {
	en: {
		over: 'over',
		root: 'the square root of',
		squared: 'squared',
		cubed: 'cubed',
		power: 'to the power of'
	},
	es: {
		over: 'sobre',
		root: 'la raíz cuadrada de',
		squared: 'al cuadrado',
		cubed: 'al cubo',
		power: 'a la potencia'
	}
};

/** Says LaTeX of grades 6–8 in words, for a voice that reads aloud. */
export function speakMath(latex: string, locale: Locale): string {
	const say = words[locale];
	let text = latex.replaceAll(/\\left|\\right|\\,|\\;|\\!|\\ |~/g, ' ');
	text = text
		.replaceAll(/\{,\}/g, ',')
		.replaceAll(/\\(?:text|mathrm|operatorname)\{([^{}]*)\}/g, ' $1 ');
	text = text.replaceAll(/\^\{?(?:\\circ|\\degree)\}?/g, '\\degree ');
	// From the inside out: a replacement frees the braces around it.
	for (let before = ''; before !== text;) {
		before = text;
		text = text
			.replaceAll(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, ` $1 ${say.over} $2 `)
			.replaceAll(/\\[dt]?frac\s*(\w)\s*(\w)/g, ` $1 ${say.over} $2 `)
			.replaceAll(/\\sqrt\s*\{([^{}]*)\}/g, ` ${say.root} $1 `)
			.replaceAll(/\^\{?2\}?(?!\d)/g, ` ${say.squared} `)
			.replaceAll(/\^\{?3\}?(?!\d)/g, ` ${say.cubed} `)
			.replaceAll(/\^\{([^{}]*)\}|\^(\w)/g, ` ${say.power} $1$2 `);
	}
	text = text.replaceAll(/\\[a-z]+|\\%|[-−+=<>]/gi, (sign) => ` ${signs[locale][sign] ?? ''} `);
	return text
		.replaceAll(/[{}\\$]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

const speakWords = (markdown: string) =>
	markdown
		.replaceAll('\\$', '$')
		.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^\s*(?:[-*+]|#{1,6}|>)\s+/gm, '')
		.replaceAll(/[*_`|]+/g, ' ');

/**
 * Makes of a task's text what a voice can read aloud: no Markdown, mathematics in words.
 *
 * @param markdown Markdown with LaTeX between dollar signs
 */
export function speakMarkdown(markdown: string, locale: Locale): string {
	return splitMath(markdown)
		.map(({ kind, text, latex }) => (kind === 'math' ? speakMath(latex, locale) : speakWords(text)))
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
