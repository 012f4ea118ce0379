import { findClassed } from './classed-words.ts';
import { functionWords, languageMarks } from './function-words.ts';
import {
	openHashed,
	readHashed,
	trainHashed,
	type HashedModel,
	type OpenedHashed
} from './hashed-model.ts';
import { loadFirstLook } from './load-learned.ts';
import { countMarks, isLocale } from './language.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { bestStretch, weighTokens } from './stretch.ts';
import { hashSigns, type FeatureGroups } from './text-vector.ts';
import type { Token } from './tokens.ts';
import { classesOf } from './word-classes.ts';
import { findWordings, readWordings } from './wordings.ts';

/**
 * What a text is at first look: words that a grown-up should see today, words about something else, nothing, claims
 * without a ground, something argued, or anything in a language that is neither English nor Spanish.
 */
export const textKinds = ['worry', 'aside', 'empty', 'unargued', 'argued', 'foreign'] as const;
export type TextKind = (typeof textKinds)[number];

/** A text whose kind is known. */
export type KindedText = { kind: TextKind; tokens: Token[] };

const penalty = 0.1;

// Which number it is says nothing of the kind of a text.
const nameOf = () => 'number';

const isKnown = (word: string) =>
	isOrdinaryWord(word) ||
	functionWords.es.has(word) ||
	languageMarks.es.has(word) ||
	classesOf(word).length > 0;

/** How much of a text is of words that are known in English or Spanish, and how many are of another language. */
function languageSigns(tokens: Token[]): string[] {
	const words = tokens.filter(({ kind }) => kind === 'word');
	const known = words.filter(({ text }) => isKnown(text)).length;
	const others = [...countMarks(tokens)].filter(([language]) => !isLocale(language));
	const most = Math.max(0, ...others.map(([, count]) => count));
	const share = words.length > 0 ? Math.floor((known / words.length) * 5) : 5;
	return [
		`known ${share}`,
		`known ${share} of ${Math.min(words.length, 4)}`,
		`others ${Math.min(most, 4)}`
	];
}

function groupsOf(tokens: Token[]): FeatureGroups {
	const { words, letters } = readWordings(tokens, nameOf);
	const classes = new Set(findClassed(tokens).map(({ hash }) => hash));
	return [words, letters, classes, hashSigns(languageSigns(tokens))];
}

/** Learns to tell the kinds of texts apart, by words, pairs, runs of letters, and what the words are about. */
export function trainKinds(texts: KindedText[]): HashedModel {
	const targets = textKinds.map((name) => {
		const labels = texts.map(({ kind }) => Number(kind === name));
		const share = labels.reduce((sum, each) => sum + each, 0) / texts.length;
		return { name, labels, prior: labels.map(() => 0), bias: Math.log(share / (1 - share)) };
	});
	return trainHashed(
		texts.map(({ tokens }) => groupsOf(tokens)),
		targets,
		penalty
	);
}

let opened: OpenedHashed | undefined;

/** Opens the model that `npm run train:first-look` wrote. */
export const openKinds = (): OpenedHashed => (opened ??= openHashed(JSON.parse(loadFirstLook())));

/** How likely a text is to be of each kind, and the likeliest. */
export type FirstLook = {
	kind: TextKind;
	chances: Record<TextKind, number>;
	/** The tokens that speak most for a kind: the first and the one after the last. */
	whereIs: (kind: TextKind) => [from: number, to: number];
};

/** Looks at a text for the first time, before anything of its task is read in it. */
export function takeFirstLook(tokens: Token[], model = openKinds()): FirstLook {
	const reading = readHashed(model, groupsOf(tokens));
	const chances = Object.fromEntries(
		textKinds.map((kind): [TextKind, number] => [kind, reading.chanceOf(kind)])
	) as Record<TextKind, number>;
	return {
		kind: textKinds.reduce((a, b) => (chances[b] > chances[a] ? b : a)),
		chances,
		whereIs: (kind) => {
			const wordings = [...findWordings(tokens, nameOf), ...findClassed(tokens)];
			return bestStretch(weighTokens(wordings, tokens.length, reading.weightOf(kind)));
		}
	};
}
