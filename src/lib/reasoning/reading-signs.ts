import type { AnswerCheck } from '#lib/math/check.ts';
import type { Finding } from './analysis.ts';
import { textKinds } from './first-look.ts';
import { functionWords } from './function-words.ts';
import { counts } from './found.ts';
import { stemKey } from './lexicon.ts';
import { countSteps, hasLink, isConnected } from './links.ts';
import type { ClauseProfile } from './profile.ts';
import type { RuleReading } from './read-by-rules.ts';
import { valueKey } from './read-text.ts';
import { hashOf, visitRuns, type Wording } from './wordings.ts';

type Piece = { text: string; from: number; to: number; isWord: boolean };

/** The words, signs and numbers of a text; what is of its task alone goes by what it is there. */
function piecesOf({ scene: { read, task } }: RuleReading): Piece[] {
	const quantities = new Map(read.quantities.map((each) => [each.from, each]));
	const pieces: Piece[] = [];
	for (let at = 0; at < read.tokens.length;) {
		const quantity = quantities.get(at);
		if (quantity && !quantity.isFaint) {
			const key = valueKey(quantity.value);
			const isAnswer = task.answerKeys.has(key);
			const text = task.givenKeys.has(key) ? '@given' : isAnswer ? '@answer' : '@number';
			pieces.push({ text, from: at, to: quantity.to, isWord: false });
			at = quantity.to;
			continue;
		}
		const { kind, text, locale } = read.tokens[at];
		const isWord = kind === 'word';
		const isName = task.names.has(text);
		const isTopic =
			isWord && !functionWords[locale].has(text) && task.topicStems.has(stemKey(text, locale));
		const shown = isName ? '@name' : isTopic ? '@topic' : text;
		if (kind !== 'mark') {
			pieces.push({ text: shown, from: at, to: at + 1, isWord: isWord && shown === text });
		}
		at++;
	}
	return pieces;
}

/** Finds the wordings of a text that say something in any task: words, pairs, and runs of letters. */
export function findCommonWordings(reading: RuleReading): Wording[] {
	const pieces = piecesOf(reading);
	return pieces.flatMap(({ text, from, to, isWord }, i): Wording[] => {
		const [next, third] = [pieces[i + 1], pieces[i + 2]];
		const found: Wording[] = [{ kind: 'words', hash: hashOf(text), from, to }];
		if (next) {
			found.push({ kind: 'words', hash: hashOf(`${text} ${next.text}`), from, to: next.to });
		}
		if (third && text.startsWith('@')) {
			const hash = hashOf(`${text} ${next.text} ${third.text}`);
			found.push({ kind: 'words', hash, from, to: third.to });
		}
		if (isWord) visitRuns(text, (hash) => found.push({ kind: 'letters', hash, from, to }));
		return found;
	});
}

/** Signs of a number: one for each of the edges that it reaches. */
const reached = (name: string, value: number, edges: number[]) =>
	edges.filter((edge) => value >= edge).map((edge) => `${name} ${edge}`);

const highest = (value: number, edges: number[]) => edges.filter((edge) => value >= edge).length;

const kindsOfFindings = ['idea:', 'misconception:', 'term:', 'everyday:'];
const confidences = ['sure', 'likely', 'unsure'] as const;

const countWords = ({ scene }: RuleReading) =>
	scene.read.tokens.filter(({ kind }) => kind === 'word').length;

/** Tells what the rules saw in a text, in signs that mean the same in any task. */
export function signsOf(reading: RuleReading): string[] {
	const { scene, look, checks, level, findings } = reading;
	const { read, task, profiles, stance, statements } = scene;
	const sum = (of: (profile: ClauseProfile) => number) =>
		profiles.reduce((total, profile) => total + of(profile), 0);
	const among = (keys: ReadonlySet<string>) =>
		read.quantities.filter(({ value }) => keys.has(valueKey(value))).length;
	const counted = (kind: string, confidence: string) =>
		findings.filter((each) => each.code.startsWith(kind) && each.confidence === confidence).length;
	const holds: [sign: string, holds: boolean][] = [
		[
			'reason with content',
			profiles.some((each) => each.role === 'reason' && each.contentWords > 1)
		],
		['process', profiles.some(({ isProcess }) => isProcess)],
		['all process', profiles.every(({ isProcess }) => isProcess)],
		['attributed', profiles.some(({ isAttributed }) => isAttributed)],
		['says nothing', profiles.some(({ saysNothing }) => saysNothing)],
		['agrees', stance.agree !== null],
		['disagrees', stance.disagree !== null],
		['about thinking', task.isAboutThinking],
		['link', hasLink(scene)],
		['connected', isConnected(scene)],
		['denied', read.isDenied.includes(true)],
		['all right', checks.every(({ kind }) => kind === 'correct')],
		['known wrong', checks.some((check) => check.kind === 'incorrect' && check.misconceptionId)]
	].map(([sign, is]) => [String(sign), Boolean(is)]);
	return [
		`level ${level}`,
		...findings
			.filter(({ code }) => /^(?:move|flag|statement)/.test(code))
			.map(({ code, confidence }) => `${code} ${confidence}`),
		...kindsOfFindings.flatMap((kind) =>
			confidences.map((each) => `${kind} ${each} ${Math.min(3, counted(kind, each))}`)
		),
		...textKinds.map(
			(kind) => `look ${kind} ${highest(look.chances[kind], [0.05, 0.15, 0.3, 0.5, 0.7, 0.9])}`
		),
		...reached('words', countWords(reading), [2, 4, 6, 8, 11, 15, 20, 27, 40]),
		...reached('clauses', profiles.length, [2, 3, 4, 6]),
		...reached('quantities', read.quantities.length, [1, 2, 3, 5, 8]),
		...reached('given', among(task.givenKeys), [1, 2, 3]),
		...reached('answer', among(task.answerKeys), [1]),
		...reached(
			'relations',
			sum(({ relations }) => relations),
			[1, 2, 3, 5]
		),
		...reached(
			'topic',
			sum(({ topicWords }) => topicWords),
			[1, 2, 3, 5]
		),
		...reached(
			'content',
			sum(({ contentWords }) => contentWords),
			[1, 2, 4, 6, 9]
		),
		...reached(
			'operations',
			sum(({ operations }) => operations),
			[1, 2, 4]
		),
		...reached('true', statements.filter(({ isTrue }) => isTrue).length, [1, 2]),
		...reached('false', statements.filter(({ isTrue }) => !isTrue).length, [1]),
		...reached('steps', countSteps(scene), [1, 2, 3]),
		...new Set(profiles.map(({ role }) => `role ${role}`)),
		...holds.filter(([, is]) => is).map(([sign]) => sign)
	];
}

/** What speaks for an idea or a misconception in a text, in signs that mean the same in any task. */
export type CodeSigns = { code: string; signs: Record<string, number> };

const answeredBy = (checks: AnswerCheck[]) =>
	new Set(
		checks.flatMap((check) =>
			check.kind === 'incorrect' && check.misconceptionId
				? [`misconception:${check.misconceptionId}`]
				: []
		)
	);

const isOf = (kind: string) => (code: string) => code.startsWith(kind);

/** Tells what speaks for each idea and misconception of the task. */
export function signsOfCodes(reading: RuleReading): CodeSigns[] {
	const { scene, look, checks, level, findings } = reading;
	const { task, examples, stance } = scene;
	const cues = new Map([...scene.cued, ...scene.told].map((telling) => [telling.code, telling]));
	const found = new Map(findings.map((finding): [string, Finding] => [finding.code, finding]));
	const counted = findings.filter(counts).map(({ code }) => code);
	const answered = answeredBy(checks);
	const told = new Set(task.misconceptions.map(({ id }) => `misconception:${id}`));
	const isAllRight = checks.every(({ kind }) => kind === 'correct');
	const isAttributed = scene.profiles.some((profile) => profile.isAttributed);
	const words = reached('words', countWords(reading), [3, 6, 10, 16, 25]);
	return [...examples.scores].map(([code, score]) => {
		const isIdea = code.startsWith('idea:');
		const others = [...examples.scores]
			.filter(([other]) => other !== code && isOf(isIdea ? 'idea:' : 'misconception:')(other))
			.map(([, each]) => each);
		const best = Math.max(...others, -1);
		const cue = cues.get(code);
		const cued = `cue ${cue?.confidence ?? 'none'}`;
		const [withCode, without] = examples.nearest(code);
		const known = (kind: string, most: number) =>
			Math.min(most, counted.filter((each) => each !== code && isOf(kind)(each)).length);
		const isAnswered = answered.has(code);
		const present: [sign: string, is: boolean][] = [
			[cued, true],
			['numbers only', cue !== undefined && !cue.hasWords],
			[`found ${found.get(code)?.confidence ?? 'none'}`, true],
			[`first ${score >= best}`, true],
			[`level ${level}`, true],
			[`level ${level} ${cued}`, true],
			...words.map((sign): [string, boolean] => [sign, true]),
			[`ideas ${known('idea:', 2)}`, true],
			[`misconceptions ${known('misconception:', 1)}`, true],
			[`all right ${isAllRight}`, true],
			['agrees', stance.agree !== null],
			['disagrees', stance.disagree !== null],
			['attributed', isAttributed],
			[`answered ${isAnswered}`, !isIdea],
			['answered other', !isIdea && answered.size > 0 && !isAnswered],
			[`answered ${isAnswered} level ${level}`, !isIdea],
			[`answered ${isAnswered} ${cued}`, !isIdea],
			['about thinking', !isIdea && task.isAboutThinking],
			[`${cued} agrees ${stance.agree !== null} disagrees ${stance.disagree !== null}`, !isIdea],
			[`all right ${isAllRight} ${cued}`, !isIdea],
			['answer only', !isIdea && !told.has(code)]
		];
		return {
			code,
			signs: {
				...Object.fromEntries(present.filter(([, is]) => is).map(([sign]) => [sign, 1])),
				// Measures are brought to about one.
				score: score / 3,
				'high score': Math.max(0, score - 2.5) / 2,
				lead: (score - best) / 3,
				near: withCode * 2,
				nearer: (withCode - without) * 3,
				argued: look.chances.argued
			}
		};
	});
}
