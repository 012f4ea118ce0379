import type { Locale } from '#lib/math/check.ts';
import type { Exemplar, TaskVariant } from '#lib/tasks/task.ts';
import type { Random } from './random.ts';

/** How a made-up student works, from 0 (just beginning to explain) to 1. */
export type Habit = { skill: number; writesIn: Locale; spelling: number };

/** What a made-up student hands in. */
export type Work = { answers: string[]; justification: string; locale: Locale };

// How children spell the words that they need most, seen again and again in student writing.
const spellings: Record<Locale, [word: RegExp, spellings: string[]][]> = {
	en: [
		[/\bbecause\b/gi, ['becuase', 'bc', 'cuz', 'becouse', 'because']],
		[/\bequivalent\b/gi, ['equivelent', 'equilvalent', 'equivalant']],
		[/\bdenominator\b/gi, ['denomenator', 'denominater', 'demoninator']],
		[/\bmultiply\b/gi, ['mutiply', 'multply', 'times']],
		[/\bmultiplied\b/gi, ['mutiplied', 'timesed']],
		[/\bdivided\b/gi, ['devided', 'divied']],
		[/\bproportional\b/gi, ['porportional', 'proportinal']],
		[/\bnegative\b/gi, ['negitive', 'negetive']],
		[/\bdifferent\b/gi, ['diffrent', 'different']],
		[/\bsame\b/gi, ['same', 'smae']],
		[/\bthere\b|\btheir\b/gi, ['there', 'thier', 'their']],
		[/\bevery\b/gi, ['evry', 'every']],
		[/\bthat's\b/gi, ['thats']],
		[/\bdoesn't\b/gi, ['doesnt', 'dosent']],
		[/\bisn't\b/gi, ['isnt']],
		[/\byou\b/gi, ['you', 'u', 'you']]
	],
	es: [
		[/\bporque\b/gi, ['porque', 'por que', 'xq', 'porqe']],
		[/\bes igual\b/gi, ['es igual', 'es iwal']],
		[/\bhay\b/gi, ['ay', 'hay']],
		[/\bhacer\b/gi, ['aser', 'hacer']],
		[/\bentonces\b/gi, ['entonses', 'entonces']],
		[/\bmultipliqué\b/gi, ['multiplike', 'multiplique']],
		[/\bdividí\b/gi, ['dividi', 'devidi']]
	]
};

const openers: Record<Locale, string[]> = {
	en: ['', '', '', '', 'I think ', 'so ', 'well ', 'I know ', 'ok so '],
	es: ['', '', '', '', 'yo pienso que ', 'pues ', 'creo que ', 'bueno ']
};

const closers: Record<Locale, string[]> = {
	en: ['', '', '', '', ' so thats why', ' I checked it', ' and thats how i know', ' so yeah'],
	es: ['', '', '', '', ' por eso', ' lo revise', ' y asi lo se', ' entonces si']
};

const nothingSaid: Record<Locale, string[]> = {
	en: [
		'idk',
		'I just know',
		'i did it in my head',
		'its just the answer',
		'i guessed',
		'because it is',
		'i dont know how to explain it',
		'asdfghjkl',
		'can we go to lunch already',
		'my teacher told us how',
		'i used a calculator'
	],
	es: ['no se', 'lo hice en mi mente', 'asi es', 'adivine', 'no se como explicarlo', 'porque si']
};

/** Writes a sentence as a child would: spelling by ear, hardly a capital or a full stop. */
export function writeLikeAChild(
	text: string,
	locale: Locale,
	habit: Habit,
	random: Random
): string {
	// Mathematics between dollar signs stays as it was typed into the editor.
	const pieces = text.split(/(\$[^$]*\$)/);
	const written = pieces.map((piece, i) => {
		if (i % 2 === 1) return piece;
		let words = piece;
		for (const [pattern, spelled] of spellings[locale]) {
			words = words.replaceAll(pattern, (word) =>
				random.chance(habit.spelling) ? random.pick(spelled) : word
			);
		}
		if (locale === 'es' && random.chance(habit.spelling)) {
			words = words
				.normalize('NFD')
				.replaceAll(/[\u0300\u0301]/g, '')
				.normalize('NFC');
		}
		return words;
	});
	const body = written.join('');
	const isCareless = random.chance(habit.spelling);
	const lowered = isCareless ? body.charAt(0).toLowerCase() + body.slice(1) : body;
	const opener = random.pick(openers[locale]);
	const closer = random.pick(closers[locale]);
	const opened = opener ? opener + lowered.charAt(0).toLowerCase() + lowered.slice(1) : lowered;
	return (isCareless || closer ? opened.replace(/[.!]\s*$/, '') : opened) + closer;
}

/** The exemplars that a student of this skill could have written, likelier ones more than once. */
function chooseExemplar(
	variant: TaskVariant,
	habit: Habit,
	random: Random
): { exemplar: Exemplar; locale: Locale } | null {
	const own = variant.exemplars.filter(({ locale }) => locale === habit.writesIn);
	const pool = own.length > 0 ? own : variant.exemplars;
	if (pool.length === 0) return null;
	const drawn = habit.skill * 3 + (random.next() - 0.5) * 2.2;
	const nearest = Math.min(...pool.map(({ level }) => Math.abs(level - drawn)));
	const likely = pool.filter(({ level }) => Math.abs(level - drawn) <= nearest + 0.35);
	const exemplar = random.pick(likely);
	return { exemplar, locale: exemplar.locale };
}

/** Types an answer in one of the ways in which students type the same thing. */
function typeAnswer(latex: string, random: Random): string {
	const fraction = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(latex);
	if (fraction && random.chance(0.3)) {
		const factor = random.between(2, 4);
		const [, top, bottom] = fraction;
		// Not simplified: right, and where the task asks for lowest terms not in the form asked.
		return `\\frac{${Number(top) * factor}}{${Number(bottom) * factor}}`;
	}
	return latex;
}

/** Makes up what a student hands in for a task. */
export function makeWork(variant: TaskVariant, habit: Habit, random: Random): Work {
	const right = variant.parts.map(({ key }) => typeAnswer(key.expected, random));
	const wrong = variant.parts.map(({ key, wrongAnswers }) =>
		wrongAnswers.length > 0 ? random.pick(wrongAnswers).latex : key.expected
	);
	if (random.chance(0.16 - habit.skill * 0.15)) {
		const justification = random.pick(nothingSaid[habit.writesIn]);
		return {
			answers: random.chance(0.4) ? right : wrong,
			justification,
			locale: habit.writesIn
		};
	}
	const chosen = chooseExemplar(variant, habit, random);
	if (!chosen) return { answers: right, justification: '', locale: habit.writesIn };
	const { exemplar, locale } = chosen;
	const answers = exemplar.answers.length === right.length ? exemplar.answers : right;
	return {
		answers: exemplar.level === 3 ? right : answers,
		justification: writeLikeAChild(exemplar.text, locale, habit, random),
		locale
	};
}
