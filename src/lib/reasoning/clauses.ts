import type { Locale } from '#lib/math/check.ts';
import { clauseOpeners, negators, type ClauseRole } from './function-words.ts';
import type { Token } from './tokens.ts';

/** A clause: what stands between two connectives or stops. */
export type Clause = {
	/** Its first token and the one after its last. */
	from: number;
	to: number;
	/** Where it goes on after the connective that opens it. */
	bodyFrom: number;
	role: ClauseRole;
	/** Which sentence it is in. */
	sentence: number;
};

type Opener = { length: number; role: ClauseRole };

const openersByFirst = new Map<string, { words: string[]; role: ClauseRole; locale: Locale }[]>();
for (const [opener, role, locale] of clauseOpeners) {
	const words = opener.split(' ');
	const known = openersByFirst.get(words[0]);
	if (known) known.push({ words, role, locale });
	else openersByFirst.set(words[0], [{ words, role, locale }]);
}

const isStop = ({ kind, text }: Token) => kind === 'mark' && /^[.!?;¿¡]$/.test(text);
const isComma = ({ kind, text }: Token) => kind === 'mark' && /^[,—]$/.test(text);

/** Words that open a clause only where one begins: *first* is a number elsewhere, *cause* a noun. */
const onlyAtStart = new Set([
	...[
		'first',
		'second',
		'next',
		'after',
		'later',
		'rather',
		'pues',
		'meaning',
		'primero',
		'segundo'
	],
	...['al', 'while', 'mientras', 'since', 'instead']
]);

function findOpener(tokens: Token[], at: number, isStart: boolean): Opener | null {
	const { text, locale } = tokens[at];
	const known = openersByFirst.get(text);
	if (!known) return null;
	for (const { words, role, locale: own } of known) {
		if (own !== locale) continue;
		if (!words.every((word, i) => tokens[at + i]?.text === word)) continue;
		if (words.length === 1 && onlyAtStart.has(words[0]) && !isStart) continue;
		if (isYes(tokens, at, isStart) || isHowMuch(tokens, at)) continue;
		return { length: words.length, role };
	}
	return null;
}

/** A `si` that says yes, which children write without its accent. */
function isYes(tokens: Token[], at: number, isStart: boolean): boolean {
	if (tokens[at].text !== 'si') return false;
	const next = tokens[at + 1];
	if (!next) return true;
	return (
		isStart &&
		(next.kind === 'mark' ||
			/^(?:porque|xq|pq|es|son|esta|tiene|tienen|estoy|ya|creo|por|cuesta|da)$/.test(next.text))
	);
}

/** *so many*, *so big*: how much, and not what follows. */
const isHowMuch = (tokens: Token[], at: number) =>
	tokens[at].text === 'so' && /^(?:many|much|far|big|small|on)$/.test(tokens[at + 1]?.text ?? '');

/** Splits a text into clauses: at stops and commas, and before connectives. */
export function splitClauses(tokens: Token[]): Clause[] {
	const clauses: Clause[] = [];
	let sentence = 0;
	let open: Clause = { from: 0, to: 0, bodyFrom: 0, role: 'plain', sentence };
	const close = (at: number, next: number, role: ClauseRole, bodyFrom: number) => {
		if (at > open.from) clauses.push({ ...open, to: at });
		open = { from: next, to: next, bodyFrom, role, sentence };
	};
	for (let at = 0; at < tokens.length; at++) {
		if (isStop(tokens[at])) {
			sentence += 1;
			close(at, at + 1, 'plain', at + 1);
			continue;
		}
		if (isComma(tokens[at])) {
			close(at, at + 1, 'plain', at + 1);
			continue;
		}
		const isStart = at === open.from || at === open.bodyFrom || tokens[at - 1].text === 'and';
		const opener = findOpener(tokens, at, isStart || tokens[at - 1].text === 'y');
		if (!opener) continue;
		const isNested = at === open.bodyFrom && at > open.from;
		// "because if you …" is a reason, with an if in it.
		if (isNested) open.bodyFrom = at + opener.length;
		else close(at, at, opener.role, at + opener.length);
		at += opener.length - 1;
	}
	close(tokens.length, tokens.length, 'plain', tokens.length);
	return clauses;
}

const answerFollowers: Record<Locale, RegExp> = {
	en: /^(?:,|because|cuz|bc|cause|becuase|it|its|it's|he|she|they|you|we|i|the|that|this|thats|that's|since|but|so|if|a|an|there|theyre|they're|he's|she's|hes|shes|u|not|when)$/,
	es: /^(?:,|porque|xq|pq|ya|el|la|los|las|ella|ellos|yo|un|una|pues|eso|esto|si|cuando|pero|en|no|creo|solo)$/
};

/** A `no` that answers the question, and denies nothing after it. */
function isAnswer(tokens: Token[], at: number, clause: Clause): boolean {
	if (tokens[at].text !== 'no' || at !== clause.bodyFrom) return false;
	const next = tokens[at + 1];
	if (!next || at + 1 >= clause.to) return true;
	if (next.isCapital && next.kind === 'word' && at > 0) return false;
	const { locale } = next;
	return answerFollowers[locale].test(next.text) || (next.isCapital && locale === 'en');
}

const endsScope = /^(?:but|just|only|and|y|solo|solamente|sino|except|excepto|instead|or|o)$/;
const longestScope = 9;

/** Tells for each token whether it is denied: from a *not* to the end of what it speaks of. */
export function findDenied(tokens: Token[], clauses: Clause[]): boolean[] {
	const isDenied = tokens.map(() => false);
	for (const clause of clauses) {
		let left = 0;
		for (let at = clause.from; at < clause.to; at++) {
			const { text } = tokens[at];
			if (isNegator(tokens, at, clause)) left = longestScope;
			else if (left > 0 && endsScope.test(text)) left = 0;
			else if (left > 0) {
				isDenied[at] = true;
				left -= 1;
			}
		}
	}
	return isDenied;
}

/** Tells whether a token denies what follows it. */
export function isNegator(tokens: Token[], at: number, clause: Clause): boolean {
	const { text, kind, locale } = tokens[at];
	if (kind !== 'word' || !negators[locale].has(text)) return false;
	if (isAnswer(tokens, at, clause)) return false;
	const next = tokens[at + 1]?.text ?? '';
	// "not only", "no solo" and "no matter" deny nothing.
	if (/^(?:only|just|solo|solamente)$/.test(next)) return false;
	return !(text === 'no' && /^(?:matter|doubt|importa)$/.test(next) && locale === 'en');
}
