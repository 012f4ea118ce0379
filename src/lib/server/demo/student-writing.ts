import type { Locale } from '#lib/math/check.ts';
import { splitMath } from '#lib/tasks/split-math.ts';
import type { Exemplar, TaskVariant } from '#lib/tasks/task.ts';
import type { Random } from './random.ts';

/** How a made-up student works, from 0 (just beginning to explain) to 1. */
export type Habit = { skill: number; writesIn: Locale; spelling: number };

/** What a made-up student hands in. */
export type Work = {
	answers: string[];
	justification: string;
	locale: Locale;
	/** What it shows, as its teacher would say. */
	shown: { level: number; findings: string[] };
};

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
	en: ['', '', '', '', 'I think ', 'so ', 'well ', 'ok so '],
	es: ['', '', '', '', 'yo pienso que ', 'pues ', 'creo que ', 'bueno ']
};

const closers: Record<Locale, string[]> = {
	en: ['', '', '', '', '', ' so thats why', ' and thats how i know', ' so yeah'],
	es: ['', '', '', '', '', ' por eso', ' y asi lo se', ' entonces si']
};

/** What already begins as talk does, and takes no opener before it. */
const isOpened =
	/^(?:no|yes|same|never|sí|si|idk|i|it cant|because|bc|porque|creo|yo|con|así)(?![\p{L}'])/iu;

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

/** Spells by ear; mathematics between dollar signs stays as it was typed into the editor. */
function spellByEar(text: string, locale: Locale, habit: Habit, random: Random): string {
	const pieces = text.split(/(\$[^$]*\$)/).map((piece, i) => {
		if (i % 2 === 1) return piece;
		const words = spellings[locale].reduce(
			(said, [pattern, spelled]) =>
				said.replaceAll(pattern, (word) =>
					random.chance(habit.spelling) ? random.pick(spelled) : word
				),
			piece
		);
		if (locale === 'en' || !random.chance(habit.spelling)) return words;
		return words
			.normalize('NFD')
			.replaceAll(/[\u0300\u0301]/g, '')
			.normalize('NFC');
	});
	return pieces.join('');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Writes a sentence as a child would: spelling by ear, hardly a capital or a full stop. */
export function writeLikeAChild(
	text: string,
	locale: Locale,
	habit: Habit,
	random: Random
): string {
	const body = spellByEar(text, locale, habit, random);
	const isCareless = random.chance(habit.spelling);
	const opener = isOpened.test(text) ? '' : random.pick(openers[locale]);
	const closer = random.pick(closers[locale]);
	const opened = isCareless || opener ? opener + lowerFirst(body) : body;
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

const mixedNumber = /^(\d+)\\frac\{(\d+)\}\{(\d+)\}$/;
const fraction = /^\\frac\{(\d+)\}\{(\d+)\}$/;
const withUnit = /^(.+?)\\,\\text\{.*$/;

/** Types an answer in one of the ways in which students type the same thing. */
export function typeAnswer(latex: string, random: Random): string {
	const [, whole, over, under] = mixedNumber.exec(latex) ?? [];
	if (whole && random.chance(0.35)) {
		return `\\frac{${Number(whole) * Number(under) + Number(over)}}{${under}}`;
	}
	const [, top, bottom] = fraction.exec(latex) ?? [];
	if (top && random.chance(0.3)) {
		const factor = random.between(2, 4);
		// Not simplified: right, and where the task asks for lowest terms not in the form asked.
		return `\\frac{${Number(top) * factor}}{${Number(bottom) * factor}}`;
	}
	const [, bare] = withUnit.exec(latex) ?? [];
	return bare && random.chance(0.5) ? bare : latex;
}

/** Writes money as everybody does, `$0.80` and not `$0.8`; a formula between dollar signs stays. */
export const writeMoney = (text: string): string =>
	splitMath(text)
		.map((piece) =>
			piece.kind === 'math'
				? piece.text
				: piece.text.replaceAll(/\$\d[\d,]*\.\d(?!\d)/g, (amount) => `${amount}0`)
		)
		.join('');

/** A slip of the pen or of arithmetic, which no misconception explains. */
const slip = (latex: string, random: Random): string =>
	latex.replace(/\d+/, (digits) => String(Number(digits) + random.pick([1, 2, 10])));

/** What a student answers who has nothing to say for it, or does not say it. */
function answerAlone(variant: TaskVariant, random: Random): string[] {
	const isRight = random.chance(0.4);
	return variant.parts.map(({ key, wrongAnswers }) => {
		if (isRight) return typeAnswer(key.expected, random);
		const wrong = wrongAnswers.map(({ latex }) => latex);
		return random.pick([...wrong, slip(key.expected, random)]);
	});
}

/** What a student answers who writes an exemplar; below level 3 a slip happens. */
function answerWith({ level, answers }: Exemplar, random: Random): string[] {
	const typed = answers.map((answer) => typeAnswer(answer, random));
	if (level === 3 || !random.chance(0.08)) return typed;
	const at = random.between(0, typed.length - 1);
	return typed.map((answer, i) => (i === at ? slip(answer, random) : answer));
}

/** Makes up what a student hands in for a task. */
export function makeWork(variant: TaskVariant, habit: Habit, random: Random): Work {
	const chosen = chooseExemplar(variant, habit, random);
	if (!chosen || random.chance(0.16 - habit.skill * 0.15)) {
		const locale = habit.writesIn;
		const justification = random.pick(nothingSaid[locale]);
		const shown = { level: 0, findings: [] };
		const answers = answerAlone(variant, random).map(writeMoney);
		return { answers, justification, locale, shown };
	}
	const { exemplar, locale } = chosen;
	// Who says nothing says it as it is.
	const isTalk = exemplar.level > 0;
	const justification = isTalk
		? writeLikeAChild(exemplar.text, locale, habit, random)
		: exemplar.text;
	const { level, findings } = exemplar;
	const shown = { level, findings };
	const answers = answerWith(exemplar, random).map(writeMoney);
	return { answers, justification: writeMoney(justification), locale, shown };
}
