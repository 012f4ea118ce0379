import type { AnswerCheck, AnswerKey } from './answer-check.ts';
import { judgeBeyond, readBeyondKey, type BeyondKey } from './beyond.ts';
import { compareWithModel } from './compare.ts';
import type { Comparison, Model } from './comparison.ts';
import { isNumber, mayHaveNoun, takesNumberAlone, withoutNoun } from './counted.ts';
import { hasForm } from './forms.ts';
import { readKey, type ReadKey } from './key.ts';
import { refuse, startWork, UnreadableError } from './limits.ts';
import { parseAnswer } from './parse.ts';
import type { Statement } from './written.ts';

export type { AnswerCheck, AnswerForm, AnswerKey, AnswerKind, Locale } from './answer-check.ts';

/** Keys that were read lately: a class answers the same few tasks. */
const readKeys = new Map<string, ReadKey | BeyondKey>();
const readKeysKept = 200;

/**
 * Judges a student's answer against a task's key.
 *
 * @param latex what MathLive produced, e.g. `2\left(x+3\right)`, or plain text, e.g. `2(x+3)`
 * @returns `unreadable`, with one of `UnreadableReason`, for empty or unfinished input, which costs the student
 *   no attempt; `wrong-form` with the key's form, or with the kind of thing that was asked (`solution`, `point` …)
 * @throws if the key itself does not parse, or a known wrong answer equals it: a fault in the task bank, never in
 *   the answer
 */
export function checkAnswer(latex: string, key: AnswerKey): AnswerCheck {
	startWork();
	const read = recallKey(key);
	startWork();
	return orUnreadable(() =>
		'right' in read ? judgeBeyond(latex, read) : judgeAlone(latex, key, read)
	);
}

function orUnreadable(judge: () => AnswerCheck): AnswerCheck {
	try {
		return judge();
	} catch (error) {
		if (error instanceof UnreadableError) return { kind: 'unreadable', reason: error.reason };
		throw error;
	}
}

function recallKey(key: AnswerKey): ReadKey | BeyondKey {
	const name = JSON.stringify(key);
	const known = readKeys.get(name);
	if (known) return known;
	const read = readBeyondKey(key) ?? readKey(key);
	if (readKeys.size >= readKeysKept) readKeys.clear();
	readKeys.set(name, read);
	return read;
}

type Reading = { statement: Statement; verdict: Comparison };

/** Judges an answer as it stands, and then, where words stand behind its number, the number alone. */
function judgeAlone(latex: string, key: AnswerKey, read: ReadKey): AnswerCheck {
	const check = orUnreadable(() => judge(latex, key, read));
	const [{ readsUnits, hasWords }] = read.contexts;
	const mayBeAlone = !hasWords && takesNumberAlone(read.model, key);
	if (!mayBeAlone || !mayHaveNoun(check, readsUnits)) return check;
	const amount = withoutNoun(latex);
	const alone = amount && orUnreadable(() => judge(amount, key, read, isNumber));
	if (alone && alone.kind !== 'unreadable') return alone;
	const isBesideNumber = check.kind === 'unreadable' && /\d/.test(latex);
	return isBesideNumber ? { kind: 'unreadable', reason: 'extra-words' } : check;
}

/** Judges each way to read the answer, and keeps the first in which it is right. */
function judge(
	latex: string,
	key: AnswerKey,
	read: ReadKey,
	mayBe: (statement: Statement) => boolean = () => true
): AnswerCheck {
	let first: Reading | null = null;
	let fault: UnreadableError | null = null;
	for (const context of read.contexts) {
		try {
			const statement = parseAnswer(latex, context);
			if (!mayBe(statement)) refuse('words');
			const verdict = compareWithKey(statement, read);
			first ??= { statement, verdict };
			if (verdict === 'equal') return verdictOf({ statement, verdict }, key, read);
		} catch (error) {
			if (!(error instanceof UnreadableError)) throw error;
			fault ??= error;
		}
	}
	if (!first) throw fault ?? new Error('A key has no way to be read');
	return verdictOf(first, key, read);
}

/** What cannot be compared with the key can be a known wrong answer: *no solution*, where the key is 0. */
function compareWithKey(statement: Statement, { model, knownWrong }: ReadKey): Comparison {
	try {
		return compareWithModel(statement, model);
	} catch (error) {
		const isUnreadable = error instanceof UnreadableError;
		if (isUnreadable && knownWrong.some((wrong) => matches(statement, wrong.model))) {
			return 'different';
		}
		throw error;
	}
}

function verdictOf({ statement, verdict }: Reading, key: AnswerKey, read: ReadKey): AnswerCheck {
	if (verdict === 'equal' || (verdict === 'missing-unit' && key.unit === 'optional')) {
		return judgeForm(statement, key, read.model);
	}
	if (verdict === 'missing-unit') return { kind: 'missing-unit' };
	if (typeof verdict === 'object') return { kind: 'wrong-form', form: verdict.form };
	const known = read.knownWrong.find(({ model }) => matches(statement, model));
	if (known) return { kind: 'incorrect', misconceptionId: known.id };
	if (verdict === 'wrong-unit') return { kind: 'wrong-unit' };
	return { kind: 'incorrect', misconceptionId: null };
}

function judgeForm(statement: Statement, key: AnswerKey, model: Model): AnswerCheck {
	const form = key.form ?? 'any';
	const details = { places: key.places ?? null, key: model.statement };
	return hasForm(statement, form, details) ? { kind: 'correct' } : { kind: 'wrong-form', form };
}

/** Whether an answer is a known wrong one; a unit left out does not hide that. */
function matches(statement: Statement, model: Model): boolean {
	try {
		const verdict = compareWithModel(statement, model);
		return verdict === 'equal' || verdict === 'missing-unit';
	} catch (error) {
		if (error instanceof UnreadableError) return false;
		throw error;
	}
}
