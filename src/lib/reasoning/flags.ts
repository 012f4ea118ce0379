import type { Finding } from './analysis.ts';
import { findContactDetails } from './contact-details.ts';
import { takeFirstLook, type FirstLook } from './first-look.ts';
import type { ClauseProfile } from './profile.ts';
import { counts } from './found.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { ReadTask } from './read-task.ts';
import { valueKey, type ReadText } from './read-text.ts';
import { foldWord } from './tokens.ts';
import { findWorries } from './worry.ts';

type Span = [start: number, end: number];
/** What flags are raised by. */
export type FlagScene = {
	read: ReadText;
	task: ReadTask;
	profiles: ClauseProfile[];
	fromFrames: Span[];
	look: FirstLook;
	/** Whether an idea, a misconception or a statement was found. */
	isAboutTask: boolean;
};

const flag = (name: string, confidence: Finding['confidence'], evidence: Span[]): Finding => ({
	code: `flag:${name}`,
	confidence,
	evidence
});

/** All that is written, from its first character to its last that is not blank. */
function wholeOf(text: string): Span[] {
	const trimmed = text.trim();
	const start = text.indexOf(trimmed);
	return trimmed ? [[start, start + trimmed.length]] : [];
}

/** Runs of letters that no language has: keys that were mashed. */
function isMashed(word: string): boolean {
	if (word.length < 4) return false;
	if (/(.)\1{3,}/.test(word) || /(..)\1{2,}/.test(word)) return true;
	if (/^(?:[asdfghjkl]+|[qwertyuiop]+|[zxcvbnm]+)$/.test(word) && word.length >= 5) {
		return !isOrdinaryWord(word) && !/^(?:write|power|property|proper)/.test(word);
	}
	return /[^aeiouy']{5,}/.test(word) && !isOrdinaryWord(word);
}

function isMash({ tokens, text }: ReadText): boolean {
	if ((text.match(otherScript)?.length ?? 0) > 2) return false;
	const words = tokens.filter(({ kind }) => kind === 'word');
	const mashed = words.filter(({ text }) => isMashed(text)).length;
	return mashed > 0 && mashed >= words.length / 2;
}

function hasLetterOrDigit({ tokens }: ReadText): boolean {
	return tokens.some(({ kind }) => kind === 'word' || kind === 'letter' || kind === 'number');
}

const verdict =
	/(?:^| )(?:right|correct|true|wrong|false|yes|no|agree|disagree|razon|correct[oa]|ciert[oa]|verdad|fals[oa]|si|acuerdo|equivocad[oa])(?: |$)/;

/** Whether the reason for a verdict is that verdict: *Ana is right because she is right*. */
export const isCircular = (profiles: ClauseProfile[]): boolean =>
	profiles.every(({ isVerdict }) => isVerdict) &&
	profiles.some(({ role }) => role === 'reason') &&
	profiles.some(({ words }) => verdict.test(words));

/** Whether a text reads at first look like one that argues nothing, and nothing in it is about the task. */
export const isElsewhere = (scene: FlagScene): boolean =>
	scene.look.kind !== 'argued' &&
	scene.look.chances[scene.look.kind] > 0.5 &&
	!isMathematical(scene);

/** Whether a text speaks of what its task tells of: somebody in it, or several of its words. */
function isNear({ profiles, read, task }: FlagScene): boolean {
	const named = read.tokens.some(({ text }) => task.names.has(text));
	const topic = profiles.reduce((sum, { topicWords }) => sum + topicWords, 0);
	// Small numbers occur anyway.
	const given = read.quantities.some(
		({ value, isFaint }) =>
			!isFaint && value.n > 10n * value.d && task.givenKeys.has(valueKey(value))
	);
	return named || given || topic >= 2;
}

/** Whether a text has numbers, or anything of what its task is about. */
const isMathematical = ({ profiles, isAboutTask }: FlagScene): boolean =>
	isAboutTask || profiles.some(({ quantities }) => quantities.length > 0);

/** Nothing written, or nothing but that there is nothing to say. */
function findEmpty(scene: FlagScene): Finding[] {
	const { read, profiles, look } = scene;
	const { text } = read;
	if (!hasLetterOrDigit(read)) return [flag('empty', 'sure', wholeOf(text))];
	if (isMash(read)) return [flag('empty', 'sure', wholeOf(text))];
	const bare = read.tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
	if (bare.length === 0) return [flag('empty', 'likely', wholeOf(text))];
	if (!isUnargued(profiles)) {
		// A mere *yes* answers.
		const isAnswer = bare.length === 1 && verdict.test(bare[0].text);
		const { empty, argued } = look.chances;
		const isEmpty = look.kind === 'empty' && empty > 0.35 && !isAnswer;
		// A word or a number of the task may stand where clearly nothing is said, too.
		const isFar = isNear(scene)
			? empty > 0.6 && argued < 0.05
			: argued < 0.05 || (empty > 0.5 && !isMathematical(scene));
		return isEmpty && isFar ? [flag('empty', 'likely', wholeOf(text))] : [];
	}
	// Who guessed or does not know has nothing to say; who "just did it" has said so, and argued nothing.
	const knowsNot =
		profiles.some(({ words }) => notKnown.test(words)) ||
		(look.kind === 'empty' && look.chances.empty > 0.5);
	return [flag('empty', knowsNot ? 'likely' : 'unsure', wholeOf(text))];
}

const notKnown =
	/(?:^| )(?:idk|idc|dunno|nose|(?:dont|don't|do not|didnt|didn't) (?:really |even )?(?:know|kno|get|understand)|no (?:lo )?(?:se|entiendo|entendi)|not (?:really )?sure|no estoy segur[oa]|no (?:idea|clue)|ni idea|guess|guessed|guessing|adivine|confused|lost|nothing|nada)(?: |$)/;

/** Whether nothing is said but that something is so, or was done: a text that argues nothing. */
export function isUnargued(profiles: ClauseProfile[]): boolean {
	return profiles.every(({ isEmpty }) => isEmpty) && profiles.some((clause) => clause.saysNothing);
}

/** For each token whether it stands in a run that the prompt or a question has too. */
export function findCopied({ tokens }: ReadText, { prompts }: ReadTask, shortest = 6): boolean[] {
	const places = tokens.flatMap(({ kind }, i) => (kind === 'word' || kind === 'number' ? [i] : []));
	const words = places.map((i) => tokens[i].text);
	const isCopied = tokens.map(() => false);
	for (const prompt of prompts) {
		const starts = new Map<string, number[]>();
		prompt.forEach((word, i) => {
			const pair = `${word} ${prompt[i + 1]}`;
			starts.set(pair, [...(starts.get(pair) ?? []), i]);
		});
		for (let at = 0; at < words.length; at++) {
			const candidates = starts.get(`${words[at]} ${words[at + 1]}`) ?? [];
			let longest = 0;
			for (const start of candidates) {
				let length = 0;
				while (words[at + length] !== undefined && words[at + length] === prompt[start + length]) {
					length += 1;
				}
				longest = Math.max(longest, length);
			}
			if (longest < shortest) continue;
			for (let i = at; i < at + longest; i++) isCopied[places[i]] = true;
		}
	}
	return isCopied;
}

function findCopiedPrompt({ read, task }: FlagScene): Finding[] {
	const isCopied = findCopied(read, task);
	const words = read.tokens.flatMap(({ kind }, i) =>
		kind === 'word' || kind === 'number' ? [i] : []
	);
	const copied = words.filter((i) => isCopied[i]);
	if (copied.length === 0 || copied.length < words.length * 0.75) return [];
	const evidence: Span[] = [
		[read.tokens[copied[0]].start, read.tokens[copied.at(-1) ?? copied[0]].end]
	];
	return [flag('copied-prompt', copied.length >= words.length * 0.9 ? 'sure' : 'likely', evidence)];
}

/** A frame's blank that is still a blank, or its choice that was not made. */
function findUnfilledFrame({ read, task, fromFrames }: FlagScene): Finding[] {
	const blanks = read.tokens
		.filter(({ kind, end }, i) => {
			if (kind !== 'blank') return false;
			return read.text.slice(end - 3, end).includes('_') || i === read.tokens.length - 1;
		})
		.map(({ start, end }): Span => [start, end]);
	const lines = read.text.matchAll(/_{2,}/g);
	const lined = [...lines].map(({ 0: line, index }): Span => [index, index + line.length]);
	if (lined.length > 0) return [flag('unfilled-frame', 'sure', lined)];
	const choices = [
		...read.text.matchAll(
			/\b(?:agree\s*\/\s*disagree|estoy\s*\/\s*no estoy|always\s*\/\s*sometimes\s*\/\s*never|siempre\s*\/\s*a veces\s*\/\s*nunca|more\s*\/\s*less|más\s*\/\s*menos)\b/giu
		)
	].map(({ 0: choice, index }): Span => [index, index + choice.length]);
	if (choices.length > 0) return [flag('unfilled-frame', 'likely', choices)];
	const words = read.tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
	const isFramed = (start: number, end: number) =>
		fromFrames.some(([from, to]) => start >= from && end <= to);
	if (words.length > 0 && words.every(({ start, end }) => isFramed(start, end))) {
		return [flag('unfilled-frame', 'sure', wholeOf(read.text))];
	}
	const isStarter = task.framePieces.some((pieces) => {
		const own = words.map(({ text }) => text).join(' ');
		const frame = pieces.map((piece) => piece.join(' ')).filter(Boolean);
		return frame.length > 0 && own === frame.join(' ');
	});
	if (isStarter && words.length >= 2) return [flag('unfilled-frame', 'likely', wholeOf(read.text))];
	return blanks.length > 0 && words.length <= 8 && read.text.trim().endsWith('…')
		? [flag('unfilled-frame', 'likely', blanks)]
		: [];
}

const otherScript =
	/[\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Tamil}\p{Script=Myanmar}]/gu;

/** A language that is neither of the product's. */
function findOtherLanguage({ read, look }: FlagScene): Finding[] {
	const foreign = read.text.match(otherScript)?.length ?? 0;
	const letters = read.text.match(/\p{L}/gu)?.length ?? 0;
	if (foreign > 2 && foreign >= letters * 0.3) {
		return [flag('other-language', 'sure', wholeOf(read.text))];
	}
	const words = read.tokens.filter(({ kind }) => kind === 'word').length;
	return words > 1 && look.chances.foreign > 0.4 && !isMash(read)
		? [flag('other-language', 'likely', wholeOf(read.text))]
		: [];
}

/** Words about something else than the task, or about who the student is. */
function findOffTask(scene: FlagScene, isPersonal: boolean): Finding[] {
	const { read, look, isAboutTask } = scene;
	const { aside, argued } = look.chances;
	// A word or a number of the task may stand in a clear aside, too.
	const isClear = isNear(scene) ? aside > 0.5 && argued < 0.1 : aside > 0.3 && argued < 0.2;
	const isFar = isMathematical(scene) ? aside > 0.3 && !isAboutTask : aside > 0.2;
	const isAside = look.kind === 'aside' && (isClear || (isFar && !isNear(scene)));
	return isAside || (isPersonal && argued < 0.3)
		? [flag('off-task', 'likely', wholeOf(read.text))]
		: [];
}

/** Words and where each stands in the text, without the marks between them. */
function plainWords(text: string): { words: string; spanOf: (start: number, end: number) => Span } {
	let words = '';
	const starts: number[] = [];
	const ends: number[] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)) {
		if (words) {
			words += ' ';
			starts.push(match.index);
			ends.push(match.index);
		}
		const folded = foldWord(match[0]);
		for (let i = 0; i < folded.length; i++) {
			starts.push(match.index);
			ends.push(match.index + match[0].length);
		}
		words += folded;
	}
	return { words, spanOf: (start, end) => [starts[start], ends[end - 1]] };
}

/** As many words as a part of a text must have to be looked at on its own. */
const fewestWords = 4;

/** The stretches between stops, and between the clauses that connectives begin. */
function partsOf({ tokens, clauseOf, clauses }: ReadText): [from: number, to: number][] {
	return clauses
		.map(({ from, to }): [number, number] => [from, to])
		.filter(([from, to]) => {
			const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
			return words >= fewestWords && to - from < clauseOf.length;
		});
}

/** Where a text hints at a worry: as a whole, or in a part of what is otherwise mathematics. */
const oneself =
	/^(?:i|im|i'm|ive|i've|id|me|my|mine|myself|we|us|our|yo|mi|mis|me|nos|nosotros|conmigo|nuestr[oa]s?)$/;

function findHint(scene: FlagScene): [from: number, to: number] | null {
	const { read, look } = scene;
	const { worry, argued } = look.chances;
	// A task may itself tell of pushing, falling or losing: who hints at a worry there speaks of themselves.
	const isAboutTask = scene.isAboutTask || isNear(scene);
	const isTold = (from: number, to: number) =>
		!isAboutTask || read.asWritten.slice(from, to).some(({ text }) => oneself.test(text));
	if (worry > 0.5 && worry > argued) {
		return isTold(0, read.asWritten.length) ? look.whereIs('worry') : null;
	}
	if (worry < 0.1) return null;
	const part = partsOf(read).find(([from, to]) => {
		const { chances } = takeFirstLook(read.asWritten.slice(from, to));
		return chances.worry > 0.75 && chances.argued < 0.1 && isTold(from, to);
	});
	return part ?? null;
}

/** What a grown-up should see today: told in so many words, or in words such as those of children who hint at it. */
function findWorry(scene: FlagScene): Finding[] {
	const { read } = scene;
	const { words, spanOf } = plainWords(read.text);
	const spans = findWorries(words).map(([start, end]) => spanOf(start, end));
	if (spans.length === 0) {
		const hint = findHint(scene);
		if (hint) spans.push([read.tokens[hint[0]].start, read.tokens[hint[1] - 1].end]);
	}
	return spans.length > 0 ? [flag('needs-a-person', 'likely', spans)] : [];
}

const ownDetails =
	/\b(?:my (?:full )?name is|me llamo|mi nombre es|i live (?:at|on|in)|vivo en|my address is|mi direcci[oó]n es|my (?:phone )?number is|mi (?:n[uú]mero|tel[eé]fono) es|my password is|mi contraseña es|my (?:birthday|bday) is|i was born on|naci el|nac[ií] el)\s+[\p{L}\d][^\n.!?;]{1,40}/giu;

function findPersonalData({ read }: FlagScene): Finding[] {
	const details = findContactDetails(read.text).map(({ start, end }): Span => [start, end]);
	const told = [...read.text.matchAll(ownDetails)].map(({ 0: said, index }): Span => [
		index,
		index + said.trimEnd().length
	]);
	const spans = [...details, ...told];
	return spans.length > 0
		? [flag('personal-data', details.length > 0 ? 'sure' : 'likely', spans)]
		: [];
}

/** Raises what a teacher should know of a justification before its mathematics. */
export function findFlags(scene: FlagScene): Finding[] {
	const worries = findWorry(scene);
	const personal = findPersonalData(scene);
	const unfilled = findUnfilledFrame(scene);
	const language = findOtherLanguage(scene);
	const empty = language.length > 0 ? [] : findEmpty(scene);
	const copied = findCopiedPrompt(scene);
	const isRead = ![...language, ...(personal.length > 0 ? [] : empty), ...copied].some(counts);
	return [
		...empty,
		...(isRead ? findOffTask(scene, personal.length > 0) : []),
		...copied,
		...unfilled,
		...language,
		...worries,
		...personal
	];
}
