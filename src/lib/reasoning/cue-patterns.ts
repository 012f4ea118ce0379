import type { Locale } from '#lib/math/check.ts';
import type { Cue } from '#lib/tasks/task.ts';
import { negators } from './function-words.ts';
import { conceptIndex, stemKey } from './lexicon.ts';
import { findQuantities, partOfOne } from './quantities.ts';
import { fractionKey, fractionValueKey, readTimes, valueKey } from './read-text.ts';
import { tokenize, type Token } from './tokens.ts';

/** One thing that a cue looks for, and how well each way of saying it shows it, up to 1. */
export type Unit = { keys: Map<string, number>; isNumber: boolean };

/** What a unit is known by: the first that it looks for. */
export const nameOf = ({ keys }: Unit): string => keys.keys().next().value ?? '';

/** One entry of a cue: its words, near each other, or a phrase that means the same. */
export type Item = { units: Unit[]; phrases: string[]; isNegated: boolean; isDenial: boolean };

/** A cue, ready to be matched. */
export type CuePattern = {
	items: Item[];
	none: Item[];
	/** Whether it denies something: what stands beside that may be denied with it. */
	isDenial: boolean;
	hasWords: boolean;
	locale?: Locale;
};

/** Concepts whose words are one and the same thing to say: *times*, *multiplied by* and ×. */
const exactConcepts = new Set(
	`ADD SUBTRACT MULTIPLY DIVIDE DOUBLE TRIPLE HALF ONLY ONCE EACH ALWAYS NEVER ZERO TOP BOTTOM PERCENT
	STAY SAME RIGHT WRONG NEGATIVE POSITIVE INCREASE DECREASE OPPOSITE`
		.split(/\s+/)
		.map((concept) => `c:${concept}`)
);
const conceptScore = (key: string) => (exactConcepts.has(key) ? 0.95 : 0.75);

/** Words that only hold a cue's entry together. */
const grammar: Record<Locale, ReadonlySet<string>> = {
	en: new Set(
		'a an the is are was were be been it its of to in on at for with that this do does did'.split(
			' '
		)
	),
	es: new Set('el la los las un una lo es son de del en a al se esta estan con'.split(' '))
};

function addWord(unit: Unit, word: string, locale: Locale): void {
	const stem = stemKey(word, locale);
	unit.keys.set(stem, 1);
	for (const { rest, key } of conceptIndex().get(stem) ?? []) {
		if (rest.length === 0) unit.keys.set(key, Math.max(unit.keys.get(key) ?? 0, conceptScore(key)));
	}
}

const operatorKeys: Record<string, string> = {
	'+': 'c:ADD',
	'-': 'c:SUBTRACT',
	'*': 'c:MULTIPLY',
	'/': 'c:DIVIDE',
	'%': 'c:PERCENT'
};

function unitOfToken(token: Token, locales: Locale[]): Unit | null {
	const unit: Unit = { keys: new Map(), isNumber: false };
	if (token.kind === 'letter') unit.keys.set(`l:${token.text}`, 1);
	else if (token.kind === 'word') for (const locale of locales) addWord(unit, token.text, locale);
	else if (token.kind === 'relation' && token.text !== '=') unit.keys.set(`o:${token.text}`, 1);
	else if (operatorKeys[token.text]) unit.keys.set(operatorKeys[token.text], 1);
	return unit.keys.size > 0 ? unit : null;
}

/** The phrases of the lexicon that a whole entry is. */
function wholePhrases(tokens: Token[], locale: Locale): string[] {
	const stems = tokens.map(({ kind, text }) => (kind === 'number' ? text : stemKey(text, locale)));
	return (conceptIndex().get(stems[0]) ?? [])
		.filter(({ rest }) => rest.length > 0 && rest.join(' ') === stems.slice(1).join(' '))
		.map(({ key }) => key);
}

function compileItem(text: string, locales: Locale[]): Item {
	const tokens = readTimes(tokenize(text, locales[0]));
	const quantities = findQuantities(tokens);
	const units: Unit[] = [];
	let isNegated = false;
	const isBare = tokens.every(
		({ kind, text: word }) =>
			kind !== 'word' ||
			locales.every((locale) => grammar[locale].has(word) || negators[locale].has(word))
	);
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		const quantity = quantities.find(({ from }) => from === at);
		if (quantity && !(quantity.isFaint && tokens.length === 1)) {
			const { value, fraction, isPercent, to } = quantity;
			// "two sides" is hardly said by the 2 of a sum.
			const isWord = token.kind !== 'number' && to - at === 1 && !fraction;
			const keys = new Map([
				[fraction ? fractionKey(fraction) : valueKey(value), isWord ? 0.8 : 1]
			]);
			if (isWord) for (const locale of locales) keys.set(stemKey(token.text, locale), 1);
			if (fraction) keys.set(valueKey(value), 0.9);
			else keys.set(fractionValueKey(value), 0.8);
			if (isPercent) keys.set(valueKey(partOfOne(value)), 0.9);
			units.push({ keys, isNumber: true });
			at = to;
			continue;
		}
		at += 1;
		const isNegator =
			token.kind === 'word' &&
			locales.some((locale) => negators[locale].has(token.text)) &&
			tokens.length > 1;
		if (isNegator) {
			isNegated = true;
			continue;
		}
		const isEmpty = locales.some((locale) => grammar[locale].has(token.text));
		const isThan = token.text === 'de' && /^(?:mas|menos)$/.test(tokens[at - 2]?.text ?? '');
		if (token.kind === 'word' && isEmpty && !isBare && !isThan) continue;
		const unit = unitOfToken(token, locales);
		if (unit) units.push(unit);
	}
	const phrases = locales.flatMap((locale) => wholePhrases(tokens, locale));
	const isDenial = tokens.some(({ text: word }) =>
		locales.some((locale) => negators[locale].has(word))
	);
	return { units, phrases, isNegated, isDenial };
}

const mostKept = 20_000;
const kept = new Map<string, Item>();

function itemOf(text: string, locale: Locale | undefined): Item {
	const name = `${locale ?? 'both'} ${text}`;
	const known = kept.get(name);
	if (known) return known;
	const item = compileItem(text, locale ? [locale] : ['en', 'es']);
	if (kept.size >= mostKept) kept.clear();
	kept.set(name, item);
	return item;
}

/** Makes a cue ready to be matched; each entry is worked out once for all tasks. */
export function patternOf({ all, none = [], locale }: Cue): CuePattern {
	// An entry of nothing but little words is not looked for.
	const listItems = (texts: string[]) =>
		texts.map((text) => itemOf(text, locale)).filter(({ units }) => units.length > 0);
	const items = listItems(all);
	return {
		items,
		...(locale && { locale }),
		none: listItems(none),
		isDenial: items.some((item) => item.isDenial),
		hasWords: items.some(({ units }) => units.some(({ isNumber }) => !isNumber))
	};
}
