import type { Found } from './found.ts';
import type { ClauseProfile } from './profile.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';

/** Whether a justification sides with the thinking that the task tells of, and where it says so. */
export type Stance = { agree: [number, number] | null; disagree: [number, number] | null };

const person =
	/^(?:he|she|they|his|her|their|him|hes|shes|he's|she's|theyre|they're|el|ella|ellos|ambos|both)$/;

/** Whether a clause speaks of somebody of the task, or begins with the judgement itself. */
function isAboutPerson(
	read: ReadText,
	task: ReadTask,
	{ from, bodyFrom }: ClauseProfile,
	at: number
): boolean {
	const before = read.tokens.slice(Math.max(from, at - 6), at + 3);
	if (before.some(({ text }) => task.names.has(text) || person.test(text))) return true;
	return /^(?:tiene|tienen|no|esta|estoy|i|right|wrong|correct|incorrect)$/.test(
		read.tokens[bodyFrom]?.text ?? ''
	);
}

function findJudgement(
	read: ReadText,
	task: ReadTask,
	profiles: ClauseProfile[],
	keys: string[]
): [number, number] | null {
	for (const key of keys) {
		for (const { from, to, isDenied } of read.hits.get(key) ?? []) {
			const clause = profiles[read.clauseOf[from]];
			if (!isDenied && clause && isAboutPerson(read, task, clause, from)) {
				return [Math.max(clause.bodyFrom, from - 4), to];
			}
		}
	}
	return null;
}

const yes = /^(?:yes|yeah|yep|yea|yess|true|correct|si|claro)$/;
const no = /^(?:no|nope|nah|false|wrong|incorrect|falso)$/;

/** The answer that a text opens with: *yes*, *no*. */
function findOpening(read: ReadText, pattern: RegExp): [number, number] | null {
	const at = read.tokens.findIndex(({ kind }) => kind === 'word');
	if (at < 0 || at > 2) return null;
	// "I think no", "I say yes": the answer comes within the first words.
	for (let i = at; i < Math.min(at + 4, read.tokens.length); i++) {
		const { text } = read.tokens[i];
		if (pattern.test(text) && !read.isDenied[i]) {
			const next = read.tokens[i + 1]?.text ?? '';
			const isNegation = text === 'no' && read.isDenied[i + 1];
			return isNegation && !/^(?:tiene|es|esta|estoy|siempre|always)$/.test(next)
				? null
				: [i, i + 1];
		}
		if (
			!/^(?:i|think|say|well|so|ok|its|it's|that|my|answer|is|yo|creo|pienso|que|pues|digo|the)$/.test(
				text
			)
		) {
			return null;
		}
	}
	return null;
}

/** What comes first denies what was asked: *it can't be 6*, *they don't taste the same*. */
function findDenial(read: ReadText, profiles: ClauseProfile[]): [number, number] | null {
	const first = profiles.find(({ isEmpty }) => !isEmpty);
	if (!first || first.role !== 'plain' || first.isProcess || first.index > 1) return null;
	const isDenied = read.isDenied.slice(first.from, first.to).includes(true);
	const hasContent = first.quantities.length > 0 || (first.relations > 0 && first.topicWords > 0);
	return isDenied && hasContent ? [first.bodyFrom, first.to] : null;
}

/** What somebody says, and a *but* after it. */
function findObjection(profiles: ClauseProfile[]): [number, number] | null {
	const said = profiles.find(
		({ isAttributed, index }) => isAttributed && profiles[index + 1]?.role === 'contrast'
	);
	return said ? [said.from, profiles[said.index + 1].to] : null;
}

/** Whom a text begins with, and nothing else of them: *Ana, because …*. */
function findSiding([first, next]: ClauseProfile[]): [number, number] | null {
	const isNamed = first && first.isVerdict && first.contentWords > 0;
	return isNamed && next?.role === 'reason' ? [first.bodyFrom, first.to] : null;
}

const fault =
	/(?:^| )(?:forgot|forgets|missed|misses|skipped|skips|ignored|ignores|mixed|mixes|confused|confuses|misread|messed up|only (?:did|looked|counted|used|added|changed)|olvido|olvida|se olvido|confundio|confunde|se salto|solo (?:hizo|miro|conto|uso|sumo|cambio))(?: |$)/;

/** What somebody of the task is told to have done wrong: *Ana forgot that …*. */
function findFault(
	read: ReadText,
	task: ReadTask,
	profiles: ClauseProfile[]
): [number, number] | null {
	const told = profiles.find(({ words, from, to }) => {
		const isOfSomebody = read.tokens
			.slice(from, to)
			.some(({ text }) => task.names.has(text) || person.test(text));
		return isOfSomebody && fault.test(words);
	});
	return told ? [told.bodyFrom, told.to] : null;
}

/** Finds whether a justification agrees or disagrees with somebody's thinking. */
export function findStance(read: ReadText, task: ReadTask, profiles: ClauseProfile[]): Stance {
	if (!task.isAboutThinking) return { agree: null, disagree: null };
	const judgedRight = findJudgement(read, task, profiles, ['c:AGREE', 'c:RIGHT']);
	const judgedWrong = findJudgement(read, task, profiles, ['c:DISAGREE', 'c:WRONG', 'e:disagre']);
	if (judgedRight || judgedWrong) return { agree: judgedRight, disagree: judgedWrong };
	const opensYes = findOpening(read, yes);
	if (opensYes) return { agree: opensYes, disagree: null };
	const disagree =
		findOpening(read, no) ??
		findFault(read, task, profiles) ??
		findDenial(read, profiles) ??
		findObjection(profiles);
	return { agree: findSiding(profiles), disagree };
}

/** Makes findings of a stance where something is said for it. */
export function movesOfStance({ agree, disagree }: Stance, saysWhy: boolean): Found[] {
	const found = (code: string, span: [number, number] | null): Found[] =>
		span ? [{ code, confidence: saysWhy ? 'sure' : 'unsure', tokens: [span] }] : [];
	return [...found('move:agree', agree), ...found('move:disagree', disagree)];
}
