import { loadWordBank } from '#lib/language/load-word-bank.ts';
import type { AnswerCheck } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { Finding, Justification, ReasoningLevel } from './analysis.ts';
import { readByExample, weighByExample } from './by-example.ts';
import { calibrate } from './calibrate.ts';
import { takeFirstLook, type FirstLook } from './first-look.ts';
import { findCopied, findFlags, isElsewhere, isCircular, isUnargued } from './flags.ts';
import { counts, findingOf, type Found } from './found.ts';
import { findIdeas, findTold } from './ideas.ts';
import { decideLevel, type Grounds } from './level.ts';
import { countSteps, hasLink, isConnected } from './links.ts';
import { findAnswerAlone, findMisconceptions } from './misconceptions.ts';
import {
	findCheck,
	findClaim,
	findEvidence,
	findGeneral,
	findReason,
	type Scene
} from './moves.ts';
import { profileClauses } from './profile.ts';
import { outcomesOf } from './read-work.ts';
import { readTask, type ReadTask } from './read-task.ts';
import { readText, type ReadText } from './read-text.ts';
import { findStance, movesOfStance } from './stance.ts';
import { findStatements } from './statements.ts';
import { findTerms, indexTerms, type TermIndex } from './terms.ts';

let terms: TermIndex | undefined;

/** The word bank as terms are found by it, worked out once. */
export const termIndex = (): TermIndex => (terms ??= indexTerms(loadWordBank()));

/** Takes what was copied from the prompt out of what can be matched. */
function withoutCopied(read: ReadText, task: ReadTask): ReadText {
	const isCopied = findCopied(read, task, 8);
	if (!isCopied.includes(true)) return read;
	const hits = new Map(
		[...read.hits].map(([key, list]) => [key, list.filter(({ from }) => !isCopied[from])])
	);
	return { ...read, hits };
}

const denial =
	/^(?:(?:and|y|which|that|this|thats|that's|eso|lo cual|but|pero|its|it's) )*(?:is |its |it's |es )?(?:(?:not|isnt|isn't|cant be|can't be|never|no es|no puede ser) (?:\w+ )?(?:true|right|possible|equal|so|cierto|verdad|posible|igual)|impossible|imposible|false|falso|makes no sense|no tiene sentido)/;

/** Whether what is stated is denied by what follows: *90 = 0 which is not true*. */
const isDeniedAfter = ({ tokens }: ReadText, to: number): boolean =>
	denial.test(
		tokens
			.slice(to, to + 9)
			.filter(({ kind }) => kind === 'word')
			.map(({ text }) => text)
			.join(' ')
	);

function setScene(
	task: ReadTask,
	{ text, fromFrames = [], locale = 'en' }: Justification,
	checks: AnswerCheck[]
): Scene {
	const whole = readText(text, task.vocabulary, locale, task.ownWords);
	const read = withoutCopied(whole, task);
	const profiles = profileClauses(read, task, fromFrames);
	const cued = findIdeas(read, task);
	const examples = readByExample(read, task, outcomesOf(checks));
	const ideas = weighByExample(read, task, cued, examples);
	const told = findTold(read, task);
	const statements = findStatements(read).filter(
		({ from, to, isTrue }) =>
			isTrue || !(profiles[read.clauseOf[from]]?.isAttributed || isDeniedAfter(read, to))
	);
	const stance = findStance(read, task, profiles);
	return { read, task, profiles, cued, examples, ideas, told, statements, stance };
}

function findMoves(scene: Scene): Found[] {
	const evidence = findEvidence(scene);
	const reason = findReason(scene);
	const saysWhy = [...evidence, ...reason].some(counts) || scene.told.some(counts);
	return [
		...findClaim(scene),
		...evidence,
		...reason,
		...findCheck(scene),
		...findGeneral(scene),
		...movesOfStance(scene.stance, saysWhy)
	];
}

const statementsOf = ({ statements }: Scene): Found[] =>
	statements
		.filter(({ isTrue }) => !isTrue)
		.map(({ from, to, isSymbolic }) => ({
			code: 'statement:false',
			confidence: isSymbolic ? 'sure' : 'likely',
			tokens: [[from, to]]
		}));

/** One finding for a code, at all the places at which it was seen. */
function joinFound(found: Found[]): Found[] {
	const byCode = new Map<string, Found>();
	for (const each of found) {
		const known = byCode.get(each.code);
		if (!known) byCode.set(each.code, { ...each, tokens: [...each.tokens] });
		else {
			known.tokens.push(...each.tokens);
			if (each.confidence === 'sure') known.confidence = 'sure';
		}
	}
	return [...byCode.values()];
}

const silencing = new Set([
	'empty',
	'off-task',
	'copied-prompt',
	'unfilled-frame',
	'other-language'
]);

/** Whether a flag says that there is nothing of the student's own to go by. */
const isSilenced = (flags: Finding[]) =>
	flags.some(
		({ code, confidence }) => confidence !== 'unsure' && silencing.has(code.slice('flag:'.length))
	);

const doubt = (found: Found): Found => ({ ...found, confidence: 'unsure' });

/** Whether most of a text tells who or where the student is: its numbers are none of the task's. */
function isAllPersonal(flags: Finding[], text: string): boolean {
	const spans = flags
		.filter(({ code }) => code === 'flag:personal-data')
		.flatMap(({ evidence }) => evidence);
	const told = new Set(
		spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
	);
	return told.size * 2 > text.trim().length;
}

function groundsOf(
	scene: Scene,
	moves: Found[],
	misconceptions: Found[],
	checks: AnswerCheck[],
	isArgued: boolean
): Grounds {
	const has = (code: string) => moves.some((move) => move.code === code && counts(move));
	const right = scene.ideas.filter(counts);
	const statedFalse = scene.statements.some(({ isTrue, isSymbolic }) => !isTrue && isSymbolic);
	const told = new Set(scene.told.map(({ code }) => code));
	return {
		isArgued,
		// A mere yes answers, and so does a number: neither says that there is no reason.
		saysNothing:
			scene.profiles.every(({ quantities }) => quantities.length === 0) &&
			scene.profiles.some(({ saysNothing, words }) => saysNothing && /\S \S/.test(words)),
		claim: has('move:claim') || has('move:agree') || has('move:disagree'),
		evidence: has('move:evidence'),
		reason: has('move:reason'),
		link: hasLink(scene) || has('move:check'),
		rightIdeas: right.length,
		steps: countSteps(scene),
		isLinked: isConnected(scene),
		misconceived: misconceptions.some((each) => told.has(each.code) && counts(each)),
		isWrong: statedFalse || checks.some(({ kind }) => kind === 'incorrect')
	};
}

/** What the rules make of a justification. */
export type RuleReading = {
	scene: Scene;
	look: FirstLook;
	checks: AnswerCheck[];
	level: ReasoningLevel;
	findings: Finding[];
	/** Whether a flag says that there is nothing of the student's own to go by. */
	isSilent: boolean;
	/** The codes of the misconceptions that an answer tells of, and the words do not. */
	answerAlone: string[];
};

/** Reads what a justification shows by rules alone. */
export function readByRules(
	task: TaskVariant,
	justification: Justification,
	checks: AnswerCheck[]
): RuleReading {
	const { text, fromFrames = [] } = justification;
	const bank = termIndex();
	const words = task.justification.words.flatMap((id) => bank.words.get(id) ?? []);
	const readable = readTask(task, words);
	const scene = setScene(readable, justification, checks);
	const { read, profiles } = scene;
	const look = takeFirstLook(read.asWritten);
	const isAboutTask = [...scene.ideas, ...scene.told].some(counts) || scene.statements.length > 0;
	const flagged = { read, task: readable, profiles, fromFrames, look, isAboutTask };
	const flags = findFlags(flagged);
	const isSilent = isSilenced(flags) || isAllPersonal(flags, text);
	const isSaid = !isSilent && !isUnargued(profiles) && !isElsewhere(flagged);
	const isArgued = isSaid && !isCircular(profiles);
	const moves = isArgued ? findMoves(scene) : isSaid ? findClaim(scene) : [];
	// Where nothing is argued, a wrong answer may be a slip as well.
	const misconceptions = isArgued
		? findMisconceptions(scene, checks)
		: findMisconceptions({ ...scene, told: [] }, checks).map(doubt);
	const level = decideLevel(groundsOf(scene, moves, misconceptions, checks, isArgued));
	const found = joinFound([
		...moves,
		...(isSaid ? scene.ideas : []),
		...misconceptions,
		...statementsOf(scene),
		...findTerms(read, readable, bank, fromFrames)
	]);
	const findings = [...found.map((each) => findingOf(read, each)), ...flags].map(calibrate);
	const answerAlone = findAnswerAlone(scene, checks);
	return { scene, look, checks, level, findings, isSilent, answerAlone };
}
