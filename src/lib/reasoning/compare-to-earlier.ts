import type { Localized } from '#lib/tasks/task.ts';
import type { Analysis, Finding } from './analysis.ts';
import { counts } from './found.ts';

/** What an earlier attempt at the same task showed. */
export type Earlier = { level: number; findings: Pick<Finding, 'code' | 'confidence'>[] };

type Sides = { before: Set<string>; after: Set<string> };

const isNew =
	(code: string) =>
	({ before, after }: Sides) =>
		after.has(code) && !before.has(code);
const isGone =
	(kind: string) =>
	({ before, after }: Sides) =>
		[...before].some((code) => code.startsWith(kind) && !after.has(code)) &&
		![...after].some((code) => code.startsWith(kind));
const hasMore =
	(kind: string) =>
	({ before, after }: Sides) =>
		[...after].some((code) => code.startsWith(kind) && !before.has(code));

/** What can get stronger from one attempt to the next, what matters most first. */
const gains: [holds: (sides: Sides) => boolean, said: Localized][] = [
	[
		isNew('move:reason'),
		{
			en: 'Your work got stronger: now you say why.',
			es: 'Tu trabajo mejoró: ahora dices por qué.'
		}
	],
	[
		isGone('statement:false'),
		{
			en: 'Your work got stronger: you went back to your math and fixed it.',
			es: 'Tu trabajo mejoró: volviste a tus cuentas y las arreglaste.'
		}
	],
	[
		isGone('misconception:'),
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

const codesOf = (findings: Earlier['findings']) =>
	new Set(findings.filter(counts).map(({ code }) => code));

/** Says first in the next step of a revision what got stronger since the attempt before it, if anything did. */
export function compareToEarlier(earlier: Earlier, now: Analysis): Analysis {
	// A word of comfort stands alone.
	if (now.nextStep.kind === 'talk' || now.level < earlier.level) return now;
	const sides = { before: codesOf(earlier.findings), after: codesOf(now.findings) };
	const gain = gains.find(([holds]) => holds(sides))?.[1];
	if (!gain) return now;
	const { nextStep } = now;
	return {
		...now,
		nextStep: {
			...nextStep,
			en: `${gain.en} ${nextStep.en}`,
			es: `${gain.es} ${nextStep.es}`
		}
	};
}
