import type { AnswerCheck } from '#lib/math/check.ts';
import type { Localized } from '#lib/tasks/task.ts';
import type { Analysis, Finding, NextStep } from './analysis.ts';
import { counts } from './found.ts';
import { isComfort } from './next-step.ts';
import { sayFirst } from './praise.ts';

/** An attempt, and what it showed. */
export type Shown = {
	text: string;
	checks: AnswerCheck[];
	level: number;
	findings: Pick<Finding, 'code' | 'confidence'>[];
};

type Side = { codes: string[]; rightAnswers: number; isWrong: boolean; words: string };
type Sides = { before: Side; after: Side };

const hasAny = ({ codes }: Side, kind: string) => codes.some((code) => code.startsWith(kind));
const isNew =
	(code: string) =>
	({ before, after }: Sides) =>
		after.codes.includes(code) && !before.codes.includes(code);
const isGone =
	(kind: string) =>
	({ before, after }: Sides) =>
		hasAny(before, kind) && !hasAny(after, kind);
const hasMore =
	(kind: string) =>
	({ before, after }: Sides) =>
		after.codes.some((code) => code.startsWith(kind) && !before.codes.includes(code));
const isAnswerMended = ({ before, after }: Sides) => after.rightAnswers > before.rightAnswers;

const answerMended: Localized = {
	en: 'Your work got stronger: you looked again and put an answer right.',
	es: 'Tu trabajo mejoró: miraste otra vez y corregiste una respuesta.'
};

/** What can get stronger from one attempt to the next, what matters most first. */
const gains: [holds: (sides: Sides) => boolean, said: Localized][] = [
	[
		isNew('move:reason'),
		{
			en: 'Your work got stronger: now you give a reason.',
			es: 'Tu trabajo mejoró: ahora das una razón.'
		}
	],
	[
		// Who takes the false part out has not mended it.
		(sides) => isGone('statement:false')(sides) && hasAny(sides.after, 'move:evidence'),
		{
			en: 'Your work got stronger: you went back to your math and fixed it.',
			es: 'Tu trabajo mejoró: volviste a tus cuentas y las arreglaste.'
		}
	],
	[isAnswerMended, answerMended],
	[
		(sides) => isGone('misconception:')(sides) && !sides.after.isWrong,
		{
			en: 'Your work got stronger: you looked again and changed your thinking.',
			es: 'Tu trabajo mejoró: miraste otra vez y cambiaste tu forma de pensar.'
		}
	],
	[
		hasMore('idea:'),
		{
			en: 'Your work got stronger: you added an idea.',
			es: 'Tu trabajo mejoró: agregaste una idea.'
		}
	],
	[
		isNew('move:evidence'),
		{
			en: 'Your work got stronger: now you show it with the task.',
			es: 'Tu trabajo mejoró: ahora lo muestras con la tarea.'
		}
	],
	[
		isNew('move:claim'),
		{
			en: 'Your work got stronger: now you say what you think.',
			es: 'Tu trabajo mejoró: ahora dices lo que piensas.'
		}
	],
	[
		isNew('move:check'),
		{
			en: 'Your work got stronger: you checked it.',
			es: 'Tu trabajo mejoró: lo comprobaste.'
		}
	],
	[
		isNew('move:generalize'),
		{
			en: 'Your work got stronger: you thought about every case.',
			es: 'Tu trabajo mejoró: pensaste en todos los casos.'
		}
	],
	[
		hasMore('term:'),
		{
			en: 'Your work got stronger: you used one more math word.',
			es: 'Tu trabajo mejoró: usaste una palabra matemática más.'
		}
	]
];

const sameWords: Localized = {
	en: 'These are the same words as last time.',
	es: 'Estas son las mismas palabras que la vez pasada.'
};

const sideOf = ({ text, checks, findings }: Shown): Side => ({
	codes: findings.filter(counts).map(({ code }) => code),
	rightAnswers: checks.filter(({ kind }) => kind === 'correct').length,
	isWrong: checks.some(({ kind }) => kind === 'incorrect'),
	words: text.trim().replaceAll(/\s+/g, ' ')
});

/** Finds what got stronger; nothing has while there is no reasoning yet, or something stands that does not hold. */
function findGain(sides: Sides, isSame: boolean): Localized | undefined {
	if (hasAny(sides.after, 'misconception:') || hasAny(sides.after, 'statement:false')) return;
	if (isSame) return isAnswerMended(sides) ? answerMended : undefined;
	return gains.find(([holds]) => holds(sides))?.[1];
}

/** Says first in the next step of a revision what got stronger since the attempt before it, or that it is the same. */
export function compareToEarlier(
	earlier: Shown,
	now: Shown & Pick<Analysis, 'nextStep'>
): NextStep {
	const { level, nextStep } = now;
	// A word of comfort stands alone.
	if (isComfort(nextStep)) return nextStep;
	const sides = { before: sideOf(earlier), after: sideOf(now) };
	const isSame = sides.after.words === sides.before.words;
	const gain = level > 0 && level >= earlier.level ? findGain(sides, isSame) : undefined;
	const same = isSame && sides.after.words !== '' ? sameWords : undefined;
	return sayFirst(gain ?? same, nextStep);
}
