import { checkAnswer, type AnswerCheck, type AnswerKey } from '#lib/math/check.ts';
import type { Exemplar, TaskVariant, VariantPart } from '../task.ts';
import { listFrameTexts, listHints, listPromptTexts, type VariantRule } from './rule.ts';
import { numbersIn } from './numbers-in.ts';

type Tried = AnswerCheck | { kind: 'fault'; reason: string };

/** Checks an answer; a key that cannot be checked with is told in the words of its fault. */
function checkOrFault(latex: string, key: AnswerKey): Tried {
	try {
		return checkAnswer(latex, key);
	} catch (error) {
		return { kind: 'fault', reason: error instanceof Error ? error.message : String(error) };
	}
}

const tried = new WeakMap<AnswerKey, Map<string, Tried>>();

/** Checks an answer once for all rules and exemplars: most of them give the same few. */
function tryCheck(latex: string, key: AnswerKey): Tried {
	const known = tried.get(key) ?? new Map<string, Tried>();
	tried.set(key, known);
	const check = known.get(latex) ?? checkOrFault(latex, key);
	known.set(latex, check);
	return check;
}

const say = (check: Tried): string =>
	Object.values(check)
		.map((value) => value ?? 'no known misconception')
		.join(': ');

/** The key is right by its own measure. */
export const keyAcceptsItself: VariantRule = ({ parts }) =>
	parts.flatMap(({ id, key }) => {
		const check = tryCheck(key.expected, key);
		return check.kind === 'correct'
			? []
			: [`parts.${id}.answer ${key.expected} is not taken for right: ${say(check)}`];
	});

/** Each known wrong answer is taken for the misconception that it comes from, and for no other. */
export const wrongAnswersAreTold: VariantRule = ({ parts }) =>
	parts.flatMap(({ id, key, wrongAnswers }) =>
		wrongAnswers.flatMap(({ misconceptionId, latex }) => {
			const check = tryCheck(latex, key);
			return check.kind === 'incorrect' && check.misconceptionId === misconceptionId
				? []
				: [
						`parts.${id}.wrong.${misconceptionId} ${latex} is taken for ${say(check)} (the key is ${key.expected})`
					];
		})
	);

function listExemplarFaults(exemplar: Exemplar, n: number, parts: VariantPart[]): string[] {
	const { answers, findings, level } = exemplar;
	const where = `exemplars.${n + 1}`;
	if (answers.length !== parts.length) {
		return [`${where} has ${answers.length} answers for ${parts.length} parts`];
	}
	const checks = parts.map(({ key }, i) => tryCheck(answers[i], key));
	const faults = checks.flatMap((check, i) =>
		check.kind === 'unreadable' || check.kind === 'fault'
			? [`${where} answers ${answers[i]}, which is ${say(check)}`]
			: []
	);
	const isOfMisconception = findings.some((code) => code.startsWith('misconception:'));
	if (level === 3 && !isOfMisconception && checks.some(({ kind }) => kind !== 'correct')) {
		faults.push(`${where} is at level 3 and answers ${answers.join('; ')}, which is not right`);
	}
	return faults;
}

/** What exemplars answer can be read; at level 3 it is right. */
export const exemplarAnswersAreRead: VariantRule = ({ exemplars, parts }) =>
	exemplars.flatMap((exemplar, n) => listExemplarFaults(exemplar, n, parts));

/** The numbers of a key that the student has not been given. */
function listSecrets(variant: TaskVariant): Set<number> {
	const figure = JSON.stringify(variant.figure ?? '');
	const given = listPromptTexts(variant).map(({ text }) => text.en);
	const known = new Set(numbersIn([...given, figure].join(' ; ')));
	const ofKeys = variant.parts.flatMap(({ key }) => numbersIn(key.expected));
	return new Set(ofKeys.filter((number) => number > 2 && !known.has(number)));
}

/** Hints and frames do not hold the answer. */
export const answerIsNotGivenAway: VariantRule = (variant) => {
	const secrets = listSecrets(variant);
	return [...listHints(variant), ...listFrameTexts(variant)].flatMap(({ where, text }) =>
		numbersIn(`${text.en} ; ${text.es}`)
			.filter((number) => secrets.has(number))
			.map((number) => `${where} gives away ${number}, which is in the answer`)
	);
};
