import type { Locale } from '#lib/math/answer-check.ts';
import { evaluate, parseFormula, type Formula, type Scope } from './formula.ts';
import { toNumber } from './rational.ts';
import { splitMath } from './split-math.ts';
import type { Value } from './value.ts';
import { groupLarge, numberLatex, numberPlain } from './writing-functions.ts';

/**
 * What a text is written for: `markdown` for students to read, `plain` for words without markup
 * (titles, frames, exemplars, labels, cues), `answer` for LaTeX that is compared and never shown.
 */
export type TextKind = 'markdown' | 'plain' | 'answer';

type Writing = TextKind | 'latex';

const placeholder = /\{\{([\s\S]*?)\}\}/g;

function writeNumber(value: Extract<Value, { kind: 'number' }>, writing: Writing): string {
	if (writing === 'answer') return numberLatex(value.value);
	if (writing === 'latex') return groupLarge(numberLatex(value.value), '{,}');
	const plain = groupLarge(numberPlain(value.value), ',');
	if (writing === 'plain') return plain;
	return plain.includes('/') ? `$${numberLatex(value.value)}$` : plain.replace(/^-/, '−');
}

/** Writes a value into a text. */
function writeValue(value: Value, writing: Writing, locale: Locale): string {
	switch (value.kind) {
		case 'number':
			return writeNumber(value, writing);
		case 'text':
			return value[locale];
		case 'typeset':
			if (writing === 'plain') return value.plain;
			return writing === 'markdown' ? value.markdown : value.latex;
		case 'list':
			return value.items.map((item) => writeValue(item, writing, locale)).join(', ');
		case 'truth':
			throw new Error('true or false cannot be written into a text');
		case 'record':
			throw new Error('a group of values cannot be written into a text; name one after a dot');
	}
}

const mostKept = 20_000;
const kept = new Map<string, Formula>();

/** Reads a formula once for all variants: a formula is read far more often than it is written. */
function parseOnce(source: string): Formula {
	const known = kept.get(source);
	if (known) return known;
	const formula = parseFormula(source);
	if (kept.size >= mostKept) kept.clear();
	kept.set(source, formula);
	return formula;
}

function fillPart(text: string, scope: Scope, writing: Writing, locale: Locale): string {
	return text.replaceAll(placeholder, (whole, source: string) => {
		try {
			return writeValue(evaluate(parseOnce(source), scope), writing, locale);
		} catch (error) {
			throw new Error(`${whole}: ${error instanceof Error ? error.message : error}`, {
				cause: error
			});
		}
	});
}

/** Lists the formulas that stand between double braces in a text. */
export function formulasIn(text: string): string[] {
	return [...text.matchAll(placeholder)].map(([, source]) => source);
}

/**
 * Fills the placeholders of a text.
 *
 * @throws naming the placeholder, in words that an author of a task understands
 */
export function fillText(text: string, scope: Scope, kind: TextKind, locale: Locale): string {
	if (kind === 'answer') return fillPart(text, scope, 'answer', locale);
	return splitMath(text)
		.map(({ kind: part, start, end }) => {
			const raw = text.slice(start, end);
			return fillPart(raw, scope, part === 'math' ? 'latex' : kind, locale);
		})
		.join('');
}

/** A value as plain data: a number, words, yes or no, or a list of them. */
function toData(value: Value): unknown {
	switch (value.kind) {
		case 'number':
			return toNumber(value.value);
		case 'text':
			return value.en === value.es ? value.en : { en: value.en, es: value.es };
		case 'typeset':
			return value.plain;
		case 'truth':
			return value.value;
		case 'list':
			return value.items.map(toData);
		case 'record':
			return Object.fromEntries(Object.entries(value.fields).map(([k, v]) => [k, toData(v)]));
	}
}

/**
 * Fills the placeholders of data: a text that is nothing but one placeholder becomes its value, any
 * other text is filled as plain words.
 *
 * @param locale the language of the words; without one, words that differ become `en` and `es`
 */
export function fillData(data: unknown, scope: Scope, locale?: Locale): unknown {
	if (Array.isArray(data)) return data.map((item) => fillData(item, scope, locale));
	if (data && typeof data === 'object') {
		return Object.fromEntries(
			Object.entries(data).map(([key, item]) => [
				key,
				fillData(item, scope, key === 'en' || key === 'es' ? key : locale)
			])
		);
	}
	if (typeof data !== 'string') return data;
	const whole = /^\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(data.trim());
	if (whole) {
		const value = evaluate(parseOnce(whole[1]), scope);
		return locale && value.kind === 'text' ? value[locale] : toData(value);
	}
	if (locale) return fillText(data, scope, 'plain', locale);
	const [en, es] = [fillText(data, scope, 'plain', 'en'), fillText(data, scope, 'plain', 'es')];
	return en === es ? en : { en, es };
}
