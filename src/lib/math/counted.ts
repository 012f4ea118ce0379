import type { AnswerCheck, AnswerKey } from './answer-check.ts';
import { cleanText } from './clean.ts';
import { textCommands } from './commands.ts';
import { labelledValue, type Model } from './comparison.ts';
import { isPlainWord } from './plain-words.ts';
import { hasPart, lettersOf, type Statement, type Written } from './written.ts';

const wordsOfLatex = new RegExp(
	`\\\\(?:${[...textCommands].join('|')})(?![a-zA-Z])\\*?\\s*\\{([^{}\\\\]*)\\}`,
	'g'
);
const spaces = /\\[,:;> ]|~|\\(?:q?quad|space)(?![a-zA-Z])/g;
/** The answer box makes π of the first letters of `pizzas`; nothing shorter, for `6πg` is no six pigs. */
const nounsOfPi =
	/\\pi\s+(?=(?:zza|ece|llow|rate|cture|ano|neapple|tcher|eza|edra|lota|ñata|zarra|scina)s?(?![\p{L}\p{M}]))/gu;

/**
 * Takes plain words off a number that they stand behind: `14 students` is 14, where a number is asked.
 *
 * @returns what stands before the words; null when there are none, or when they may say more than what is counted
 */
export function withoutNoun(latex: string): string | null {
	if (latex.length > 120) return null;
	const text = cleanText(latex)
		.replaceAll(nounsOfPi, ' pi')
		.replaceAll(wordsOfLatex, ' $1 ')
		.replaceAll(spaces, ' ')
		.trim();
	const parts = /^(.*[\d.}%)])\s*(\p{L}[\p{L}\p{M}\s]*?)\s*\.?$/su.exec(text);
	if (!parts) return null;
	const [, amount, phrase] = parts;
	const words = phrase.split(/\s+/);
	return isNoun(words) ? amount : null;
}

/** One to three plain words, such as `red marbles`, `bags of rice`, `bolsas de arroz`. */
function isNoun(words: string[]): boolean {
	if (words.length > 3) return false;
	const isJoined = words.length === 3 && /^(?:of|de|del)$/i.test(words[1]);
	return words.every((word, i) => (isJoined && i === 1) || isPlainWord(word));
}

/** Whether a number alone answers a key: it asks for a value, and for no unit. */
export function takesNumberAlone({ kind, statement }: Model, key: AnswerKey): boolean {
	const value = kind === 'value' ? labelledValue(statement) : null;
	if (!value || lettersOf(value.of).size > 0) return false;
	return key.unit === 'optional'
		? !hasPart(value.of, isCounted)
		: !hasPart(value.of, (part) => part.kind === 'unit');
}

/** A key in apples is not answered in pears. */
const isCounted = (part: Written) =>
	part.kind === 'unit' && [...part.unit.dimension.keys()].some((name) => name.startsWith('count'));

/** Whether an answer is one number, with its letter at most: `14`, `-\frac34`, `2\frac12`, `n = 14`. */
export function isNumber(statement: Statement): boolean {
	const value = labelledValue(statement);
	return value !== null && isNumeral(value.of);
}

function isNumeral(written: Written): boolean {
	switch (written.kind) {
		case 'number':
		case 'mixed':
			return true;
		case 'negative':
		case 'percent':
			return isNumeral(written.of);
		case 'quotient':
			return isNumeral(written.top) && isNumeral(written.bottom);
		default:
			return false;
	}
}

/** Whether words may be what kept an answer from being right: they were not read, or read as a unit. */
export const mayHaveNoun = (check: AnswerCheck, readsUnits: boolean): boolean =>
	check.kind === 'unreadable'
		? check.reason === 'words'
		: readsUnits && (check.kind === 'wrong-unit' || check.kind === 'incorrect');
