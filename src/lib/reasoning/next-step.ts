import type { AnswerCheck } from '#lib/math/check.ts';
import type { Localized, TaskVariant } from '#lib/tasks/task.ts';
import type { Finding, NextStep, ReasoningLevel } from './analysis.ts';
import { asksFor, chooseFrame } from './choose-frame.ts';
import { counts } from './found.ts';
import { goFurther } from './go-further.ts';
import { quote, sayFirst } from './praise.ts';

/** What the next step is chosen from. */
export type StepGrounds = {
	task: TaskVariant;
	text: string;
	level: ReasoningLevel;
	findings: Finding[];
	/** One per part, from `checkAnswer`. */
	checks: AnswerCheck[];
	/** The codes of the misconceptions that an answer tells of, and the words do not. */
	answerAlone: string[];
};

/** Whether a next step is a word of comfort, which stands alone. */
export const isComfort = ({ kind }: NextStep): boolean => kind === 'talk';

/** The grounds, and what the rules ask of them. */
type Seen = StepGrounds & {
	has: (code: string) => Finding | undefined;
	isWrong: boolean;
	/** A misconception that the words show. */
	misconceived: Finding | undefined;
};

type Rule = Localized & {
	kind: string;
	when: (seen: Seen) => boolean;
	/** What is said before it, of what is there. */
	praise?: (seen: Seen) => Localized | null;
	/** What a frame to start from asks for. */
	frame?: RegExp;
	/** What is said instead to who has written a *because*, so that nobody is asked for what stands there. */
	afterBecause?: Localized;
};

const because =
	/(?<!\p{L})(?:because|becau?se?|becuase|cause|cuz|cus|bc|since|porque|xq|pq|ya que|puesto que)(?!\p{L})/iu;

/** Praise that quotes what was written at a finding. */
const praise =
	(code: string, en: string, es: string) =>
	({ text, has }: Seen): Localized | null => {
		const quoted = quote(text, has(code));
		return quoted && { en: `${en} ${quoted.en}.`, es: `${es} ${quoted.es}.` };
	};

const praiseClaim = praise(
	'move:claim',
	'You told me what you think:',
	'Me dijiste lo que piensas:'
);
const praiseEvidence = praise(
	'move:evidence',
	'You showed what you did:',
	'Mostraste lo que hiciste:'
);
const praiseReason = praise('move:reason', 'You gave a reason:', 'Diste una razón:');

/** What comes first: that there is nothing yet to go on from. */
const first: Rule[] = [
	{
		kind: 'talk',
		when: ({ has }) => has('flag:needs-a-person') !== undefined,
		en: 'Thank you for writing this. Your teacher will read it. If something is hurting you or someone else, tell a grown-up you trust today.',
		es: 'Gracias por escribir esto. Tu maestra o maestro lo va a leer. Si algo te hace daño a ti o a alguien más, cuéntaselo hoy a un adulto de confianza.'
	},
	{
		kind: 'language',
		when: ({ has }) => has('flag:other-language') !== undefined,
		en: 'You have something to say! Here we can read English and Spanish. Try one sentence in either one. Mixing them is fine.',
		es: '¡Tienes algo que decir! Aquí podemos leer español e inglés. Prueba con una oración en cualquiera de los dos. Puedes mezclarlos.'
	},
	{
		kind: 'fill-frame',
		when: ({ has }) => has('flag:unfilled-frame') !== undefined,
		en: 'You chose a good way to start. Now fill in each blank with your own words and numbers from the task.',
		es: 'Elegiste una buena forma de empezar. Ahora llena cada espacio con tus palabras y con números de la tarea.'
	},
	{
		kind: 'own-words',
		when: ({ has }) => has('flag:copied-prompt') !== undefined,
		en: 'You copied the words of the task. Now close your eyes and say what you think. Write that down in your own words.',
		es: 'Copiaste las palabras de la tarea. Ahora cierra los ojos y di lo que tú piensas. Escribe eso con tus propias palabras.',
		frame: asksFor.reason
	},
	{
		kind: 'begin',
		when: ({ has, level }) =>
			level === 0 && (has('flag:empty') !== undefined || has('flag:off-task') !== undefined),
		en: 'Start small. What is one thing you noticed in the task? Write it down, even if you are not sure.',
		es: 'Empieza con algo pequeño. ¿Qué notaste en la tarea? Escríbelo, aunque tengas dudas.',
		frame: asksFor.reason
	}
];

const ideasOf = ({ findings }: Seen) =>
	findings.filter((each) => each.code.startsWith('idea:') && counts(each));

/** Quotes where a misconception stands; what may be true is not quoted as doubtful. */
function quoteDoubtful(seen: Seen): Localized | null {
	const { text, has, misconceived } = seen;
	const isAt = (finding: Finding | undefined, [start, end]: [number, number]) =>
		finding?.evidence.some(([from, to]) => start < to && from < end);
	const told = misconceived?.evidence ?? [];
	const moves = ['move:reason', 'move:evidence', 'move:claim'].flatMap(
		(code) => has(code)?.evidence ?? []
	);
	const whole: [number, number][] = told.length > 0 ? [[told[0][0], told[told.length - 1][1]]] : [];
	const evidence = [...moves.filter((span) => isAt(misconceived, span)), ...whole].filter(
		(span) => !ideasOf(seen).some((idea) => isAt(idea, span))
	);
	const quoted = quote(text, { evidence: evidence.slice(0, 1) });
	return quoted && { en: `You wrote ${quoted.en}.`, es: `Escribiste ${quoted.es}.` };
}

/** Whether the words say why, and only an answer tells of a misconception. */
function isAnswerAlone(seen: Seen): boolean {
	const { has, answerAlone } = seen;
	const ideas = ideasOf(seen).length;
	const isBacked = ideas >= 2 || (ideas === 1 && has('move:evidence') !== undefined);
	return isBacked && has('move:reason') !== undefined && answerAlone.length > 0;
}

/** What is there and does not hold: nobody is asked what makes a wrong answer true. */
const second: Rule[] = [
	{
		kind: 'check-statement',
		when: ({ has }) => has('statement:false')?.confidence === 'sure',
		praise: praise(
			'statement:false',
			'I like that you show your math:',
			'Me gusta que muestras tus cuentas:'
		),
		en: 'Work it out one more time and compare.',
		es: 'Haz esta cuenta otra vez y compara.'
	},
	{
		kind: 'look-again',
		// Beside two ideas, the number of a wrong answer is most often one that is told of to reject it.
		when: (seen) => seen.misconceived !== undefined && !(seen.isWrong && ideasOf(seen).length >= 2),
		praise: quoteDoubtful,
		en: 'Read the task again, slowly. Does each part of it fit with what you wrote? Say which part made you think.',
		es: 'Lee la tarea otra vez, despacio. ¿Cada parte va bien con lo que escribiste? Di qué parte te hizo pensar.',
		frame: asksFor.reason
	},
	{
		kind: 'say-what',
		when: ({ level }) => level === 0,
		en: 'You know something about this. Write your answer, and then one thing from the task that made you choose it.',
		es: 'Tú sabes algo de esto. Escribe tu respuesta y después una cosa de la tarea que te hizo elegirla.',
		frame: asksFor.reason
	},
	{
		kind: 'match-answer',
		when: isAnswerAlone,
		praise: praiseReason,
		en: 'Your words and your answer do not match. Look at your answer again.',
		es: 'Tus palabras y tu respuesta no dicen lo mismo. Mira otra vez tu respuesta.'
	},
	{
		kind: 'look-at-answer',
		when: ({ has, isWrong }) => isWrong && has('move:reason') !== undefined,
		praise: praiseReason,
		en: 'Now look at your answer again. Does it fit with your reason? Say how you know.',
		es: 'Ahora mira otra vez tu respuesta. ¿Va bien con tu razón? Di cómo lo sabes.'
	},
	{
		kind: 'look-at-answer',
		when: ({ has, isWrong }) => isWrong && has('move:evidence') !== undefined,
		praise: praiseEvidence,
		en: 'Now look at your answer again. How do you know? Add a sentence with because.',
		es: 'Ahora mira otra vez tu respuesta. ¿Cómo lo sabes? Agrega una oración con porque.',
		afterBecause: {
			en: 'Now look at your answer again. How do you know? Say a little more.',
			es: 'Ahora mira otra vez tu respuesta. ¿Cómo lo sabes? Di un poco más.'
		},
		frame: asksFor.reason
	},
	{
		kind: 'say-why',
		when: ({ isWrong }) => isWrong,
		praise: praiseClaim,
		en: 'How do you know? Use because and something from the task.',
		es: '¿Cómo lo sabes? Usa porque y algo de la tarea.',
		afterBecause: {
			en: 'How do you know? Say a little more, with something from the task.',
			es: '¿Cómo lo sabes? Di un poco más, con algo de la tarea.'
		},
		frame: asksFor.reason
	}
];

/** What is missing for a full justification, the most useful first. */
const third: Rule[] = [
	{
		kind: 'finish-answer',
		when: ({ level }) => level === 3,
		praise: praiseReason,
		en: 'Your answer is close. Read what it says under it, and finish it.',
		es: 'Tu respuesta está cerca. Lee lo que dice debajo y termínala.'
	},
	{
		kind: 'say-why',
		when: ({ has }) => !has('move:reason') && has('move:evidence') !== undefined,
		praise: praiseEvidence,
		en: 'Why does that work here? Add a sentence with because.',
		es: '¿Por qué funciona eso aquí? Agrega una oración con porque.',
		afterBecause: {
			en: 'Why does that work here? Say a little more.',
			es: '¿Por qué funciona eso aquí? Di un poco más.'
		},
		frame: asksFor.reason
	},
	{
		kind: 'say-why',
		when: ({ has }) => !has('move:reason'),
		praise: praiseClaim,
		en: 'What makes it true? Use because and something from the task.',
		es: '¿Qué hace que sea verdad? Usa porque y algo de la tarea.',
		afterBecause: {
			en: 'What makes it true? Say a little more, with something from the task.',
			es: '¿Qué hace que sea verdad? Di un poco más, con algo de la tarea.'
		},
		frame: asksFor.reason
	},
	{
		kind: 'add-evidence',
		when: ({ has }) => !has('move:evidence'),
		praise: praiseReason,
		en: 'Which numbers from the task show it? Put them in.',
		es: '¿Qué números de la tarea lo muestran? Ponlos.',
		frame: asksFor.numbers
	},
	{
		kind: 'connect',
		when: () => true,
		praise: praiseReason,
		en: 'Now tie it to your answer. How does it make your answer true?',
		es: 'Ahora únela con tu respuesta. ¿Cómo hace que tu respuesta sea verdad?',
		frame: asksFor.reason
	}
];

function see(grounds: StepGrounds): Seen {
	const { findings, checks, answerAlone } = grounds;
	return {
		...grounds,
		// A flag is heeded even when it is unsure.
		has: (code) =>
			findings.find((each) => each.code === code && (counts(each) || code.startsWith('flag:'))),
		isWrong: checks.some(({ kind }) => kind === 'incorrect'),
		misconceived: findings.find(
			(each) =>
				each.code.startsWith('misconception:') && counts(each) && !answerAlone.includes(each.code)
		)
	};
}

/** Chooses the one next step of a justification, in both languages. */
export function chooseNextStep(grounds: StepGrounds): NextStep {
	const { task, text, level, findings, checks } = grounds;
	const seen = see(grounds);
	const holds = ({ when }: Rule) => when(seen);
	const standing = first.find(holds) ?? second.find(holds);
	if (!standing && level === 3 && checks.every(({ kind }) => kind === 'correct')) {
		return goFurther(text, findings);
	}
	const rule = standing ?? third.find(holds) ?? third[0];
	const { kind, praise, frame: asks, afterBecause } = rule;
	const { en, es } = (because.test(text) && afterBecause) || rule;
	const frame = asks && chooseFrame(task, text, findings, asks);
	return sayFirst(praise?.(seen), {
		kind,
		en,
		es,
		...(frame && { frame: { en: frame.en, es: frame.es } })
	});
}
