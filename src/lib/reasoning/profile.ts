import type { Locale } from '#lib/math/check.ts';
import type { Clause } from './clauses.ts';
import { emptyWords, findEmptyReasons } from './empty-reasons.ts';
import { functionWords } from './function-words.ts';
import { stemKey } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadText } from './read-text.ts';

/** What a clause is made of, for judging whether anything is argued in it. */
export type ClauseProfile = Clause & {
	index: number;
	locale: Locale;
	/** Its words, folded, with single blanks. */
	words: string;
	/** Whether it only says that something is so, or that it was done. */
	isEmpty: boolean;
	/** Whether it says nothing but that somebody or something is right, or is not. */
	isVerdict: boolean;
	/** Whether it says in so many words that there is no reason: *I just know*. */
	saysNothing: boolean;
	/** Whether its own words go beyond the sentence frames. */
	isOwn: boolean;
	quantities: Quantity[];
	/** How many words of the task, and how many other words of content. */
	topicWords: number;
	contentWords: number;
	/** How many words of relation: *each*, *same*, *only*, *more*, *always*. */
	relations: number;
	/** How many operations, in words or symbols. */
	operations: number;
	/** Whether it tells what somebody did: *I timesed*, *you add*. */
	isProcess: boolean;
	/** Whether it tells what somebody else did or thinks, or what would be. */
	isAttributed: boolean;
};

const relationConcepts = [
	...[
		'SAME',
		'STAY',
		'DIFFERENT',
		'CHANGE',
		'EQUAL',
		'MORE',
		'LESS',
		'INCREASE',
		'DECREASE',
		'EACH'
	],
	...[
		'ONCE',
		'ONLY',
		'ALL',
		'BOTH',
		'PART',
		'ALWAYS',
		'NEVER',
		'SOMETIMES',
		'DOUBLE',
		'TRIPLE',
		'HALF'
	],
	...['ZERO', 'START', 'NEGATIVE', 'POSITIVE', 'OPPOSITE', 'PROPORTIONAL', 'RATE', 'FAST', 'SLOW'],
	...['CHEAP', 'EXPENSIVE', 'STRONG', 'MUST', 'FORGET', 'REMAINDER', 'SIMILAR', 'CONGRUENT'],
	...[
		'LIKELY',
		'SPREAD',
		'OUTLIER',
		'FAR',
		'PERCENT',
		'FRACTION',
		'AVERAGE',
		'MEDIAN',
		'ORIGIN',
		'SLOPE'
	]
].map((concept) => `c:${concept}`);

const operationConcepts = [
	'ADD',
	'SUBTRACT',
	'MULTIPLY',
	'DIVIDE',
	'DOUBLE',
	'HALF',
	'TRIPLE',
	'SQUARE'
].map((concept) => `c:${concept}`);

const doers = {
	en: /(?:^| )(?:i|we|you|u|he|she|they)(?: (?:just|first|then|have to|had to|need to|can|could|should|would|also|did|do|will|only|must))* (?:add|added|plus|plussed|plused|subtract|subtracted|minus|minused|times|timesed|timed|multiply|multiplied|divide|divided|split|did|do|put|took|take|took away|used|use|got|get|made|make|found|find|set|went|counted|count|changed|simplified|simplify|moved|drew|wrote|started|solved|plugged|combined|distributed|looked|compared|doubled|halved|cut)(?: |$)/,
	es: /(?:^| )(?:sume|sumo|sumamos|sumas|sumar|reste|resto|restamos|restas|restar|multiplique|multiplico|multiplicas|multiplicamos|multiplicar|dividi|divido|divides|dividimos|dividir|hice|hago|haces|hacemos|puse|use|uso|saque|agregue|quite|conte|cambie|simplifique|encontre|busque|compare|reparti|parti|duplique)(?: |$)/
};

const imperative = {
	en: /^(?:add|plus|subtract|minus|times|multiply|divide|do|take|put|use|find|first|then|just) /,
	es: /^(?:suma|resta|multiplica|divide|haz|pon|usa) /
};

const others = {
	en: /(?:^| )(?:he|she|they|hes|shes|theyre)(?: \w+){0,3} (?:thinks?|thought|says?|said|forgot|forgets|didnt|didn't|doesnt|doesn't|just|only|did|added|add|timesed|multiplied|divided|doubled|subtracted|counted|used|made|mixed|confused|believes?|should|would|needed|used|put|got|missed)(?: |$)|(?:^| )(?:thinks?|thought|says?|said|forgot|forgets|mistake|would|wouldve|should have|shouldve|supposed to|instead of|only works? if|would be|if it (?:was|were)|his way|her way|their way)(?: |$)/,
	es: /(?:^| )(?:piensa|penso|cree|creyo|dice|dijo|olvido|olvida|se equivoco|se equivoca|seria|serian|costaria|habria|debio|deberia|en vez de|en lugar de|error|si fuera|tendria)(?: |$)/
};

const overlaps = (from: number, to: number, [a, b]: [number, number]) => from < b && a < to;

/** Counts distinct places at which any of the concepts stands within a clause. */
function countPlaces(read: ReadText, clause: Clause, keys: string[]): number {
	const places = new Set<number>();
	for (const key of keys) {
		for (const { from, to } of read.hits.get(key) ?? []) {
			if (from >= clause.from && to <= clause.to) places.add(from);
		}
	}
	return places.size;
}

function profileClause(
	read: ReadText,
	task: ReadTask,
	clause: Clause,
	index: number,
	fromFrames: [number, number][]
): ClauseProfile {
	const { tokens } = read;
	const { locale } = tokens[Math.min(clause.bodyFrom, clause.to - 1)];
	const body = tokens.slice(clause.bodyFrom, clause.to);
	const words = body.map(({ text }) => text).join(' ');
	const empties = findEmptyReasons(words, locale);
	const isOwnToken = (at: number) =>
		!fromFrames.some((span) => overlaps(tokens[at].start, tokens[at].end, span));
	const quantities = read.quantities.filter(
		({ from, isFaint }) => from >= clause.from && from < clause.to && !isFaint
	);
	let [topicWords, contentWords, nameWords, at] = [0, 0, 0, 0];
	body.forEach(({ kind, text }) => {
		const start = at;
		at += text.length + 1;
		if (kind !== 'word' || functionWords[locale].has(text)) return;
		if (emptyWords[locale].has(text) || empties.some(([a, b]) => start >= a && start < b)) return;
		contentWords += 1;
		if (task.names.has(text)) nameWords += 1;
		if (task.topicStems.has(stemKey(text, locale))) topicWords += 1;
	});
	const letters = body.filter(({ kind, isMath }) => kind === 'letter' && isMath).length;
	const operations = countPlaces(read, clause, operationConcepts);
	const hasName = tokens.slice(clause.from, clause.to).some(({ text }) => task.names.has(text));
	const tellsOther = others[locale].test(words);
	return {
		...clause,
		index,
		locale,
		words,
		isEmpty: contentWords === 0 && quantities.length === 0 && letters === 0,
		saysNothing: empties.length > 0,
		isOwn: tokens.some((_, i) => i >= clause.bodyFrom && i < clause.to && isOwnToken(i)),
		quantities,
		topicWords,
		contentWords,
		isVerdict: contentWords === nameWords && quantities.length === 0 && letters === 0,
		relations: countPlaces(read, clause, relationConcepts),
		operations,
		isProcess: doers[locale].test(words) || imperative[locale].test(words),
		isAttributed:
			tellsOther ||
			(hasName && /(?: |^)(?:did|added|forgot|made|is wrong|sumo|hizo)(?: |$)/.test(words))
	};
}

/** Says of each clause what it is made of. */
export const profileClauses = (
	read: ReadText,
	task: ReadTask,
	fromFrames: [number, number][]
): ClauseProfile[] =>
	read.clauses.map((clause, index) => profileClause(read, task, clause, index, fromFrames));
