import type { Localized, LookFor } from '#lib/tasks/task.ts';

const fixedNames: Record<string, Localized> = {
	'move:claim': { en: 'Makes a claim', es: 'Afirma algo' },
	'move:evidence': { en: 'Gives evidence', es: 'Da evidencia' },
	'move:reason': { en: 'Gives a reason', es: 'Da una razón' },
	'move:check': { en: 'Checks', es: 'Comprueba' },
	'move:generalize': { en: 'Generalizes', es: 'Generaliza' },
	'move:agree': { en: 'Agrees, and says why', es: 'Está de acuerdo y dice por qué' },
	'move:disagree': { en: 'Disagrees, and says why', es: 'No está de acuerdo y dice por qué' },
	'statement:false': { en: 'States something untrue', es: 'Dice algo que no es cierto' },
	'flag:empty': { en: 'Nothing written', es: 'Nada escrito' },
	'flag:off-task': { en: 'About something else', es: 'Sobre otra cosa' },
	'flag:copied-prompt': { en: 'Repeats the question', es: 'Repite la pregunta' },
	'flag:unfilled-frame': { en: 'Sentence frame not filled in', es: 'Oración sin completar' },
	'flag:other-language': {
		en: 'In a language that is not read here',
		es: 'En un idioma que aquí no se lee'
	},
	'flag:personal-data': { en: 'Holds personal details', es: 'Contiene datos personales' },
	'flag:needs-a-person': { en: 'Please read this today', es: 'Por favor, lea esto hoy' }
};

const moveNouns: Record<string, Localized> = {
	'move:claim': { en: 'a claim', es: 'una afirmación' },
	'move:evidence': { en: 'evidence', es: 'evidencia' },
	'move:reason': { en: 'a reason', es: 'una razón' },
	'move:check': { en: 'a check', es: 'una comprobación' },
	'move:generalize': { en: 'a generalization', es: 'una generalización' }
};

/** What a code's name is looked up in, beyond the names that never change. */
export type NameSources = {
	lookFors: Pick<LookFor, 'id' | 'label'>[];
	/** Titles in the catalogue, by id. */
	misconceptions: Record<string, Localized>;
	/** Terms in the word bank, by id. */
	words: Record<string, Localized>;
};

/** Makes words of an id that no catalogue names: `unit-rate` reads `unit rate`. */
function readId(id: string): Localized {
	const words = id.replaceAll(/[-_.]/g, ' ');
	return { en: words, es: words };
}

/** Says what a finding's code means, in words that a teacher uses. */
export function nameOfFinding(code: string, sources: NameSources): Localized {
	const fixed = fixedNames[code];
	if (fixed) return fixed;
	const at = code.indexOf(':');
	const kind = code.slice(0, at);
	const id = code.slice(at + 1);
	if (kind === 'idea') return sources.lookFors.find((each) => each.id === id)?.label ?? readId(id);
	if (kind === 'misconception') return sources.misconceptions[id] ?? readId(id);
	const word = sources.words[id] ?? readId(id);
	if (kind === 'everyday') {
		return { en: `Everyday words for “${word.en}”`, es: `Palabras comunes para “${word.es}”` };
	}
	if (kind === 'framed-term') {
		return { en: `“${word.en}”, in a frame only`, es: `“${word.es}”, solo en la oración dada` };
	}
	return kind === 'term' ? word : readId(id);
}

/** Says what is missing where a finding is: the move as a thing, anything else by its name. */
export const nameOfMissing = (code: string, sources: NameSources): Localized =>
	moveNouns[code] ?? nameOfFinding(code, sources);
