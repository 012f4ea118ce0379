import type { Localized, TaskVariant } from '#lib/tasks/task.ts';
import type { Finding, NextStep, ReasoningLevel } from './analysis.ts';

/** What the next step is chosen from. */
export type StepGrounds = {
	task: TaskVariant;
	text: string;
	level: ReasoningLevel;
	findings: Finding[];
};

type Step = NextStep & { kind: string };

const longestQuote = 70;

/** What a student wrote at a finding, short enough to be quoted, never cut within mathematics. */
function quoteOf(text: string, finding: Finding | undefined): string | null {
	const span = finding?.evidence.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
	if (!span) return null;
	const words = text
		.slice(...span)
		.replaceAll(/\s+/g, ' ')
		.trim();
	const isOdd = (part: string) => (part.match(/\$/g)?.length ?? 0) % 2 === 1;
	if (words.length <= longestQuote) return isOdd(words) || words.length < 4 ? null : words;
	const cut = words.slice(0, longestQuote).replace(/\s+\S*$/, '');
	return isOdd(cut) || !cut ? null : `${cut} …`;
}

/** Chooses a frame to start from: one that asks for what is missing, else the first. */
function chooseFrame({ justification }: TaskVariant, asks: RegExp): Localized | undefined {
	const { full, some } = justification.frames;
	return [...full, ...some].find(({ en }) => asks.test(en)) ?? full[0];
}

const because = /\bbecause\b|\bsince\b/i;
const numbers = /\bso\b|\bcosts?\b|\bis ___|= ___|\bwhen\b/i;

const step = (kind: string, en: string, es: string, frame?: Localized): Step => ({
	kind,
	en,
	es,
	...(frame && { frame: { en: frame.en, es: frame.es } })
});

const praise = (quote: string | null, en: string, es: string): Localized =>
	quote ? { en: `${en} “${quote}”.`, es: `${es} “${quote}”.` } : { en: '', es: '' };

const join = (first: string, second: string) => (first ? `${first} ${second}` : second);

type Rule = {
	when: (has: (code: string) => Finding | undefined, grounds: StepGrounds) => boolean;
	say: (has: (code: string) => Finding | undefined, grounds: StepGrounds) => Step;
};

/** What comes first: that there is nothing yet to go on from. */
const first: Rule[] = [
	{
		when: (has) => has('flag:needs-a-person') !== undefined,
		say: () =>
			step(
				'talk',
				'Thank you for writing this. Your teacher will read it. If something is hurting you or someone else, tell a grown-up you trust today.',
				'Gracias por escribir esto. Tu maestra o maestro lo va a leer. Si algo te hace daño a ti o a alguien más, cuéntaselo hoy a un adulto de confianza.'
			)
	},
	{
		when: (has) => has('flag:other-language') !== undefined,
		say: () =>
			step(
				'language',
				'You have something to say! Here we can read English and Spanish. Try one sentence in either one. Mixing them is fine.',
				'¡Tienes algo que decir! Aquí podemos leer español e inglés. Prueba con una oración en cualquiera de los dos. Puedes mezclarlos.'
			)
	},
	{
		when: (has) => has('flag:unfilled-frame') !== undefined,
		say: () =>
			step(
				'fill-frame',
				'You chose a good way to start. Now fill in each blank with your own words and numbers from the task.',
				'Elegiste una buena forma de empezar. Ahora llena cada espacio con tus palabras y con números de la tarea.'
			)
	},
	{
		when: (has) => has('flag:copied-prompt') !== undefined,
		say: (_, { task }) =>
			step(
				'own-words',
				'You copied the words of the task. Now close your eyes and say what you think. Write that down in your own words.',
				'Copiaste las palabras de la tarea. Ahora cierra los ojos y di lo que tú piensas. Escribe eso con tus propias palabras.',
				chooseFrame(task, because)
			)
	},
	{
		when: (has, { level }) =>
			level === 0 && (has('flag:empty') !== undefined || has('flag:off-task') !== undefined),
		say: (_, { task }) =>
			step(
				'begin',
				'Start small. What is one thing you noticed in the task? Write it down, even if you are not sure.',
				'Empieza con algo pequeño. ¿Qué notaste en la tarea? Escríbelo, aunque no estés seguro.',
				chooseFrame(task, because)
			)
	}
];

/** What is there and does not hold. */
const second: Rule[] = [
	{
		when: (has) => has('statement:false')?.confidence === 'sure',
		say: (has, { text }) => {
			const quote = quoteOf(text, has('statement:false'));
			return step(
				'check-statement',
				quote
					? `I like that you show your math. Work out this part one more time: “${quote}”.`
					: 'I like that you show your math. Work it out one more time and compare.',
				quote
					? `Me gusta que muestras tus cuentas. Vuelve a hacer esta parte: “${quote}”.`
					: 'Me gusta que muestras tus cuentas. Hazlas otra vez y compara.'
			);
		}
	},
	{
		when: (_, { findings }) =>
			findings.some(
				({ code, confidence }) => code.startsWith('misconception:') && confidence !== 'unsure'
			),
		say: (has, { text, task, findings }) => {
			const found = has('move:reason') ?? has('move:evidence') ?? has('move:claim');
			const shown = found ?? findings.find(({ code }) => code.startsWith('misconception:'));
			const start = praise(quoteOf(text, shown), 'You wrote', 'Escribiste');
			return step(
				'look-again',
				join(
					start.en,
					'Read the task again, slowly. Does each part of it fit with what you wrote? Say which part made you think.'
				),
				join(
					start.es,
					'Lee la tarea otra vez, despacio. ¿Cada parte va bien con lo que escribiste? Di qué parte te hizo pensar.'
				),
				chooseFrame(task, because)
			);
		}
	}
];

/** What is missing for a full justification, the most useful first. */
const third: Rule[] = [
	{
		when: (_, { level }) => level === 0,
		say: (_, { task }) =>
			step(
				'say-what',
				'You know something about this. Write your answer, and then one thing from the task that made you choose it.',
				'Tú sabes algo de esto. Escribe tu respuesta y después una cosa de la tarea que te hizo elegirla.',
				chooseFrame(task, because)
			)
	},
	{
		when: (has) => !has('move:reason') && has('move:evidence') !== undefined,
		say: (has, { text, task }) => {
			const start = praise(
				quoteOf(text, has('move:evidence')),
				'You showed what you did:',
				'Mostraste lo que hiciste:'
			);
			return step(
				'say-why',
				join(start.en, 'Why does that work here? Add a sentence with because.'),
				join(start.es, '¿Por qué funciona eso aquí? Agrega una oración con porque.'),
				chooseFrame(task, because)
			);
		}
	},
	{
		when: (has) => !has('move:reason'),
		say: (has, { text, task }) => {
			const start = praise(
				quoteOf(text, has('move:claim')),
				'You told me what you think:',
				'Me dijiste lo que piensas:'
			);
			return step(
				'say-why',
				join(start.en, 'What makes it true? Use because and something from the task.'),
				join(start.es, '¿Qué hace que sea verdad? Usa porque y algo de la tarea.'),
				chooseFrame(task, because)
			);
		}
	},
	{
		when: (has) => !has('move:evidence'),
		say: (has, { text, task }) => {
			const start = praise(
				quoteOf(text, has('move:reason')),
				'You gave a reason:',
				'Diste una razón:'
			);
			return step(
				'add-evidence',
				join(start.en, 'Which numbers from the task show it? Put them in.'),
				join(start.es, '¿Qué números de la tarea lo muestran? Ponlos.'),
				chooseFrame(task, numbers)
			);
		}
	},
	{
		when: (_, { level }) => level === 2,
		say: (has, { text, task }) => {
			const start = praise(
				quoteOf(text, has('move:reason')),
				'You gave a reason:',
				'Diste una razón:'
			);
			return step(
				'connect',
				join(start.en, 'Now tie it to your answer. How does it make your answer true?'),
				join(start.es, 'Ahora únela con tu respuesta. ¿Cómo hace que tu respuesta sea verdad?'),
				chooseFrame(task, because)
			);
		}
	}
];

/** What makes a full justification better still. */
const last: Rule[] = [
	{
		when: (_, { findings }) => findings.some(({ code }) => code.startsWith('everyday:')),
		say: (_, { text, findings }) => {
			const everyday = findings.find(({ code }) => code.startsWith('everyday:'));
			const quote = quoteOf(text, everyday);
			return step(
				'use-a-word',
				quote
					? `You say why. For “${quote}” there is a word in the word bank. Find it and try it out.`
					: 'You say why. Try out a word from the word bank.',
				quote
					? `Dices por qué. Para “${quote}” hay una palabra en el banco de palabras. Búscala y pruébala.`
					: 'Dices por qué. Prueba una palabra del banco de palabras.'
			);
		}
	},
	{
		when: (has) => !has('move:generalize'),
		say: (has, { text }) => {
			const start = praise(quoteOf(text, has('move:reason')), 'You say why:', 'Dices por qué:');
			return step(
				'generalize',
				join(start.en, 'Would it still be true with other numbers? Say how you know.'),
				join(start.es, '¿Seguiría siendo verdad con otros números? Di cómo lo sabes.')
			);
		}
	},
	{
		when: () => true,
		say: (has, { text }) => {
			const start = praise(quoteOf(text, has('move:reason')), 'You say why:', 'Dices por qué:');
			return step(
				'check',
				join(start.en, 'How could a friend check that you are right? Add it.'),
				join(start.es, '¿Cómo podría un amigo comprobar que tienes razón? Agrégalo.')
			);
		}
	}
];

const rules = [...first, ...second, ...third, ...last];

/** Chooses the one next step of a justification, in both languages. */
export function chooseNextStep(grounds: StepGrounds): NextStep {
	const has = (code: string) =>
		grounds.findings.find((each) => each.code === code && each.confidence !== 'unsure') ??
		(code.startsWith('flag:') ? grounds.findings.find((each) => each.code === code) : undefined);
	const rule = rules.find(({ when }) => when(has, grounds)) ?? last[last.length - 1];
	return rule.say(has, grounds);
}
