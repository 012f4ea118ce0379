import { powerOf } from './parse-unit.ts';
import type { Piece, ReadingContext, Token } from './tokens.ts';
import { findUnit } from './units.ts';
import { isWordLike } from './words.ts';

const connectives: Record<string, string> = {
	or: 'or',
	o: 'or',
	u: 'or',
	ó: 'or',
	and: 'and',
	y: 'and',
	e: 'and',
	to: 'to',
	is: '=',
	per: '/',
	por: '/',
	each: '/',
	percent: '%',
	pct: '%'
};

/** What stands around letters. */
export type Surroundings = {
	inWords: boolean;
	spaced: boolean;
	before: Token | undefined;
	after: string;
};

/** Settles what letters that stand together are: a function, a connective, a unit, a word, or variables. */
export function readRun(run: string, around: Surroundings, context: ReadingContext): Piece[] {
	const known = context.letters;
	const isOwn = known !== null && [...run].every((letter) => known.has(letter));
	const lower = run.toLowerCase();
	if (lower === 'sqrt') return [{ kind: 'command', name: 'surd' }];
	if (lower === 'cbrt') return [{ kind: 'command', name: 'cubesurd' }];
	if (lower === 'abs') return [{ kind: 'command', name: 'abs' }];
	if (lower === 'pi' && !isOwn) return [{ kind: 'command', name: 'pi' }];
	const aroundPi = splitAtPi(run, known);
	if (aroundPi) return aroundPi;
	if (isTimes(run, around, context)) return [{ kind: 'sign', sign: '*' }];
	const connective = findConnective(lower, around, context);
	if (connective && !(isOwn && !around.inWords)) return [{ kind: 'sign', sign: connective }];
	if (around.inWords) {
		const isVariable = run.length === 1 && (isOwn || !context.readsUnits || !findUnit(run));
		return [isVariable ? { kind: 'letter', name: run } : { kind: 'word', text: run }];
	}
	if (known === null) {
		const isUnit = around.spaced && isUnitOfNumber(run, around) && findUnit(run) !== null;
		return isUnit ? [{ kind: 'word', text: run }] : letters(run);
	}
	const isUnitWord = findUnit(run) !== null || powerOf(run) !== undefined || run === 'fl';
	const isUnit = isUnitWord && ![...run].some((letter) => known.has(letter));
	if (isUnit && (context.readsUnits || isUnitOfNumber(run, around))) {
		return [{ kind: 'word', text: run }];
	}
	if (isWordLike(run, known)) return [{ kind: 'word', text: run }];
	return letters(run);
}

/** `5cm` where no unit is asked is a number with a unit, and no product. */
const isUnitOfNumber = (run: string, { before }: Surroundings) =>
	run.length > 1 && before?.kind === 'number';

/** `pir` is π times r where the task has an r, and no p and i. */
function splitAtPi(run: string, known: ReadonlySet<string> | null): Piece[] | null {
	const at = run.toLowerCase().indexOf('pi');
	if (at < 0 || run.length < 3 || !known || known.has('p') || known.has('i')) return null;
	const [before, after] = [run.slice(0, at), run.slice(at + 2)];
	if (![...before, ...after].every((letter) => known.has(letter))) return null;
	return [...letters(before), { kind: 'command', name: 'pi' }, ...letters(after)];
}

const letters = (run: string): Piece[] => [...run].map((name) => ({ kind: 'letter', name }));

/** Whether an `x` between two numbers is a multiplication sign: the task has no x, or it is `3.2 x 10^4`. */
function isTimes(run: string, { before, after }: Surroundings, { letters }: ReadingContext) {
	if (!/^[xX]$/.test(run) || letters === null || letters.has(run)) return false;
	const followsNumber =
		before?.kind === 'number' || (before?.kind === 'sign' && before.sign === ')');
	return followsNumber && /^\s*[\d.(]/.test(after.replace(/^(\\,|\\ |~)+/, ''));
}

/** `$2 a pound` */
function isUnitNext({ after }: Surroundings): boolean {
	const next = /^(?:\s|\\ )+(\p{L}{2,})/u.exec(after)?.[1];
	return next !== undefined && findUnit(next) !== null;
}

function findConnective(word: string, around: Surroundings, context: ReadingContext) {
	const isRatio = context.kind === 'ratio';
	if (word === 'a' && isRatio && around.before?.kind === 'number') return 'to';
	if (word === 'per' && isRatio) return 'to';
	if (/^an?$/.test(word) && context.readsUnits && around.before && isUnitNext(around)) return '/';
	if (word.length > 1) {
		return connectives[word] && (word !== 'is' || around.inWords) ? connectives[word] : undefined;
	}
	if (around.inWords) return connectives[word];
	// A lone `o` or `y` of plain text: `3 o 5`.
	const isLone = around.spaced && around.before && /^(?:\s|\\ )/.test(around.after);
	if (!isLone || context.letters?.has(word)) return undefined;
	return word === 'o' || (word === 'y' && context.letters) ? connectives[word] : undefined;
}
