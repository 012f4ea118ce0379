import { easeOfSpanish, gradeOfEnglish } from '#lib/language/reading-level.ts';
import { renderInlineMath } from '../render.ts';
import { splitMath } from '../split-math.ts';
import type { TaskVariant } from '../task.ts';
import { numbersIn } from './numbers-in.ts';
import { listPromptTexts, listTexts, type PlacedText, type VariantRule } from './rule.ts';

const inBoth = (texts: PlacedText[], find: (text: string, isMarkdown: boolean) => string[]) =>
	texts.flatMap(({ where, text, isMarkdown }) =>
		(['en', 'es'] as const).flatMap((locale) =>
			find(text[locale], isMarkdown).map((fault) => `${where}.${locale} ${fault}`)
		)
	);

/** No placeholder is left over, anywhere in the variant. */
export const placeholdersAreFilled: VariantRule = (variant) => {
	const written = JSON.stringify(variant);
	const at = written.indexOf('{{');
	return at === -1
		? []
		: [`a placeholder is left over: ${written.slice(Math.max(0, at - 30), at + 30)}`];
};

const typesets = new Map<string, boolean>();

/** Whether mathematics can be typeset; what differs only in its numbers is tried once. */
function canTypeset(latex: string): boolean {
	const shape = latex.replaceAll(/\d+/g, '7');
	const known = typesets.get(shape) ?? !renderInlineMath(shape).startsWith('<code>');
	typesets.set(shape, known);
	return known;
}

function findMathFaults(text: string): string[] {
	return splitMath(text).flatMap((piece) => {
		if (piece.kind === 'math') {
			return canTypeset(piece.latex) ? [] : [`cannot typeset ${piece.text}`];
		}
		const plain = piece.text.replaceAll(/`[^`]*`/g, '');
		if (/(?<!\\)\$/.test(plain)) {
			return [
				`has a dollar sign without its pair: write money(x) or \\$ for money: ${plain.trim()}`
			];
		}
		return /\\(?![$*_#`[\]()!|-])/.test(plain) ? [`has LaTeX outside of $…$: ${plain.trim()}`] : [];
	});
}

/** Mathematics in Markdown can be typeset, and dollar signs come in pairs or stand for money. */
export const mathematicsIsTypeset: VariantRule = (variant) =>
	inBoth(listTexts(variant), (text, isMarkdown) => (isMarkdown ? findMathFaults(text) : []));

const opened: [string, string][] = [
	['?', '¿'],
	['!', '¡']
];
const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Spanish is written as Spanish: not left in English, and with its opening signs. */
export const spanishIsSpanish: VariantRule = (variant) =>
	listTexts(variant).flatMap(({ where, text: { en, es } }) => {
		const faults = opened.flatMap(([closing, opening]) =>
			count(es, closing) === count(es, opening)
				? []
				: [`${where}.es has ${closing} without ${opening}`]
		);
		const hasWords = /\p{L}{4}/u.test(en);
		return en === es && hasWords ? [...faults, `${where}.es is not translated: ${es}`] : faults;
	});

/** English and Spanish hold the same numbers. */
export const languagesAgreeOnNumbers: VariantRule = (variant) =>
	listTexts(variant).flatMap(({ where, text }) => {
		const [en, es] = [numbersIn(text.en), numbersIn(text.es)];
		return String(en) === String(es)
			? []
			: [`${where} has the numbers ${en.join(' ')} in English and ${es.join(' ')} in Spanish`];
	});

const withoutMarkup = (text: string) =>
	splitMath(text)
		.map((piece) => (piece.kind === 'math' ? ' ' : piece.text.replaceAll(/[*_`|#]/g, ' ')))
		.join('');

/** What a student has to read before the justification, without mathematics. */
const readingOf = (variant: TaskVariant, locale: 'en' | 'es') =>
	listPromptTexts(variant)
		.map(({ text }) => withoutMarkup(text[locale]))
		.join('\n');

const highestGrade = 6;
const lowestEase = 65;

/** A student of grade 5 or 6 can read the task. */
export const readsAtGradeFive: VariantRule = (variant) => {
	const grade = gradeOfEnglish(readingOf(variant, 'en'));
	const ease = easeOfSpanish(readingOf(variant, 'es'));
	return [
		...(grade > highestGrade
			? [
					`the English is read at grade ${grade.toFixed(1)}, above ${highestGrade}: shorter sentences and words`
				]
			: []),
		...(ease < lowestEase
			? [
					`the Spanish has an ease of ${ease.toFixed(0)}, below ${lowestEase}: shorter sentences and words`
				]
			: [])
	];
};

const mostWords = 130;

/** A task is read in a minute or two. */
export const promptIsShort: VariantRule = (variant) => {
	const words = readingOf(variant, 'en').match(/[\p{L}\d.,']+/gu)?.length ?? 0;
	return words > mostWords
		? [`the prompt and the questions have ${words} words, above ${mostWords}`]
		: [];
};
