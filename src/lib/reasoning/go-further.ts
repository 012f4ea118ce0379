import type { Localized } from '#lib/tasks/task.ts';
import type { Finding, NextStep } from './analysis.ts';
import { counts } from './found.ts';
import { quote } from './praise.ts';

type Further = Localized & { kind: 'use-a-word' | 'generalize' | 'check' };

const useAWord = ({ en, es }: Localized): Further => ({
	kind: 'use-a-word',
	en: `for ${en} there is a word in the word bank. Find it and try it out.`,
	es: `para ${es} hay una palabra en el banco de palabras. Búscala y pruébala.`
});
const generalize: Further = {
	kind: 'generalize',
	en: 'would it still be true with other numbers? Say how you know.',
	es: '¿seguiría siendo verdad con otros números? Di cómo lo sabes.'
};
const check: Further = {
	kind: 'check',
	en: 'how could a friend check that you are right? Add it.',
	es: '¿cómo podría un amigo comprobar que tienes razón? Agrégalo.'
};

/** Tells whoever says why that this is enough, and what would make it better still. */
export function goFurther(text: string, findings: Finding[]): NextStep {
	const has = (code: string) => findings.find((each) => each.code === code && counts(each));
	const everyday = findings.find(({ code }) => code.startsWith('everyday:'));
	const word = quote(text, everyday);
	const further = word ? useAWord(word) : has('move:generalize') ? check : generalize;
	const reason = quote(text, has('move:reason'));
	const said = reason
		? { en: `You say why: ${reason.en}.`, es: `Dices por qué: ${reason.es}.` }
		: { en: 'You say why.', es: 'Dices por qué.' };
	return {
		kind: further.kind,
		en: `${said.en} You can stop here. To go further: ${further.en}`,
		es: `${said.es} Puedes parar aquí. Para ir más lejos: ${further.es}`
	};
}

const kinds: string[] = ['use-a-word', 'generalize', 'check'] satisfies Further['kind'][];

/** Whether nothing is missing, and a next step only goes further. */
export const goesFurther = ({ kind }: NextStep): boolean => kinds.includes(kind);
