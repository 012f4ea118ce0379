import type { Confidence } from './analysis.ts';
import type { ExampleReading } from './by-example.ts';
import type { Found } from './found.ts';
import type { Telling } from './ideas.ts';
import type { ClauseProfile } from './profile.ts';
import { isAmong, type ReadTask } from './read-task.ts';
import { valueKey, type ReadText } from './read-text.ts';
import type { Stance } from './stance.ts';
import type { Statement } from './statements.ts';

/** What the moves are found in. */
export type Scene = {
	read: ReadText;
	task: ReadTask;
	profiles: ClauseProfile[];
	/** The ideas that cues found, before they were weighed by the task's exemplars. */
	cued: Telling[];
	examples: ExampleReading;
	ideas: Telling[];
	told: Telling[];
	statements: Statement[];
	stance: Stance;
};

const bodyOf = ({ bodyFrom, from, to }: ClauseProfile): [number, number] => [
	bodyFrom < to ? bodyFrom : from,
	to
];
const found = (code: string, confidence: Confidence, tokens: [number, number][]): Found[] =>
	tokens.length > 0 ? [{ code: `move:${code}`, confidence, tokens }] : [];

/** Whether a clause has something to say that could be argued with. */
const hasContent = (clause: ClauseProfile) =>
	!clause.isEmpty && clause.isOwn && (clause.quantities.length > 0 || clause.contentWords > 0);

function isAnswerValue({ task }: Scene, key: string): boolean {
	if (task.givenKeys.has(key)) return false;
	if (task.answerKeys.has(key)) return true;
	return [...task.wrongKeys.values()].some((keys) => keys.has(key));
}

const equals =
	/^(?:is|are|its|it's|be|=|equals?|gets?|got|costs?|makes?|gives?|es|son|da|dan|dio|sale|salio|cuesta|queda|seria|mide)$/;

/** Whether a number of a clause answers the question: one that the task gives too, only as what comes out. */
function answers(
	{ read, task }: Scene,
	{ from }: ClauseProfile,
	{ value, from: at }: ClauseProfile['quantities'][number]
): boolean {
	const key = valueKey(value);
	const isAnswer =
		task.answerKeys.has(key) || [...task.wrongKeys.values()].some((keys) => keys.has(key));
	if (!isAnswer) return false;
	if (!task.givenKeys.has(key)) return true;
	return read.tokens.slice(Math.max(from, at - 3), at).some(({ text }) => equals.test(text));
}

/** A claim answers the question: yes or no, a side taken, the answer's number, or what is so. */
export function findClaim(scene: Scene): Found[] {
	const { read, profiles, stance } = scene;
	const side = stance.agree ?? stance.disagree;
	if (side) return found('claim', 'sure', [side]);
	const named = profiles.flatMap((clause) =>
		clause.isEmpty ? [] : clause.quantities.filter((quantity) => answers(scene, clause, quantity))
	);
	const last = named.at(-1);
	if (last) {
		const clause = profiles[read.clauseOf[last.from]];
		const isPlain = !clause.isProcess || clause.quantities.length === 1;
		return found('claim', isPlain ? 'sure' : 'likely', [[last.from, last.to]]);
	}
	const states = profiles.find(
		(clause) =>
			hasContent(clause) &&
			clause.role !== 'reason' &&
			(!clause.isProcess || tellsRule(clause)) &&
			(clause.topicWords > 0 || clause.relations > 0)
	);
	if (states) {
		const isOwnLife = /^(?:i|my|we|yo|mi)(?: |$)/.test(states.words) && states.relations === 0;
		return found('claim', isOwnLife ? 'unsure' : 'likely', [bodyOf(states)]);
	}
	const opening = read.tokens[0];
	const isAnswer = opening && /^(?:yes|no|yeah|nope|si|nah|yep)$/.test(opening.text);
	return isAnswer ? found('claim', 'likely', [[0, 1]]) : [];
}

/** Whether steps are told as what one does, and not as what was done. */
const tellsRule = ({ words }: Pick<ClauseProfile, 'words'>) =>
	/(?:^| )(?:you|u|se|sumas|restas|multiplicas|divides)(?: |$)/.test(words);

const shown = ['c:GRAPH', 'c:TABLE', 'c:LINE', 'c:ORIGIN'];

/** Evidence is what the task or the work on it gives: quantities, steps, a table, a graph. */
export function findEvidence(scene: Scene): Found[] {
	const { read, task, profiles, statements } = scene;
	const own = profiles.filter(({ isOwn, isEmpty }) => isOwn && !isEmpty);
	const quantities = own.flatMap(({ quantities }) => quantities);
	const distinct = new Map(quantities.map((quantity) => [valueKey(quantity.value), quantity]));
	const beyond = [...distinct].filter(([key]) => !isAnswerValue(scene, key));
	const spans = (list: { from: number; to: number }[]) =>
		list.map(({ from, to }): [number, number] => [from, to]);
	if (statements.length > 0) return found('evidence', 'sure', spans(statements));
	const works = own.filter(({ operations, quantities }) => operations > 0 && quantities.length > 0);
	if (works.length > 0 && distinct.size >= 2) {
		return found('evidence', 'sure', works.map(bodyOf));
	}
	if (beyond.length >= 2) return found('evidence', 'sure', spans(beyond.map(([, each]) => each)));
	const compared = own.filter(
		({ role, relations, quantities }) =>
			quantities.length > 0 && (role === 'reason' || role === 'result' || relations > 0)
	);
	if (distinct.size >= 2 && compared.length > 0)
		return found('evidence', 'likely', compared.map(bodyOf));
	const grounds = own.filter(
		({ role, quantities, relations }) => role === 'reason' && quantities.length > 0 && relations > 0
	);
	if (grounds.length > 0) return found('evidence', 'likely', grounds.map(bodyOf));
	const related = own.filter(
		({ quantities, relations, topicWords }) =>
			relations > 0 &&
			topicWords > 0 &&
			quantities.some(({ value }) => !isAnswerValue(scene, valueKey(value)))
	);
	if (related.length > 0) return found('evidence', 'likely', related.map(bodyOf));
	const given = beyond.filter(
		([, { value }]) => isAmong(value, task.givenKeys) || isAmong(value, task.knownKeys)
	);
	if (given.length > 0) return found('evidence', 'likely', spans(given.map(([, each]) => each)));
	const steps = own.filter(
		({ isProcess, operations, topicWords, contentWords, words }) =>
			// A rule that is recited, "you add the tops", is no step of this task.
			isProcess && !tellsRule({ words }) && topicWords > 0 && (operations > 0 || contentWords >= 2)
	);
	if (steps.length > 0) return found('evidence', 'likely', steps.map(bodyOf));
	const figures = own.filter(
		({ from, to, contentWords }) =>
			contentWords >= 2 &&
			shown.some((key) =>
				(read.hits.get(key) ?? []).some((hit) => hit.from >= from && hit.to <= to)
			)
	);
	if (figures.length > 0) return found('evidence', 'unsure', figures.map(bodyOf));
	return beyond.length > 0
		? found('evidence', 'unsure', spans(beyond.map(([, each]) => each)))
		: [];
}

/** What a clause gives as a reason must say how things hang together, and not the answer again. */
function isSubstantial(scene: Scene, clause: ClauseProfile): boolean {
	if (!hasContent(clause)) return false;
	const { relations, topicWords, contentWords, quantities, operations } = clause;
	const onlyAnswers = quantities.every(({ value }) => isAnswerValue(scene, valueKey(value)));
	if (contentWords === 0) return false;
	if (isSum(clause)) return false;
	// "because it is multiplication": what kind of thing it is.
	if (operations > 0 && quantities.length === 0) return true;
	if (relations > 0 && topicWords + contentWords >= 3) return true;
	if (relations > 0 && quantities.length > 0 && !onlyAnswers) return true;
	return (
		topicWords >= 2 &&
		contentWords >= 2 &&
		(operations > 0 || quantities.length > 0 || contentWords >= 3)
	);
}

/** Whether a clause is a sum and hardly a word more: 9 times 4 is 36. */
const isSum = ({ quantities, contentWords, operations }: ClauseProfile) =>
	operations > 0 && quantities.length >= 2 && contentWords <= operations;

const links = new Set(['reason', 'result', 'condition', 'contrast']);

/** Whether a clause hangs together with another by a connective. */
const isLinked = ({ profiles }: Scene, index: number) =>
	links.has(profiles[index].role) || links.has(profiles[index + 1]?.role ?? 'plain');

/** A reason says what makes the claim true: a property, a relationship, a definition. */
export function findReason(scene: Scene): Found[] {
	const { profiles, ideas } = scene;
	const spoken = ideas.filter(({ hasWords, confidence }) => hasWords && confidence !== 'unsure');
	const isPlain = ({ clauses }: Telling) => clauses.every((index) => !profiles[index].isProcess);
	const linked = spoken.filter(({ clauses }) => clauses.some((index) => isLinked(scene, index)));
	// One thing that is so answers the question; two of them argue.
	const argued = linked.length > 0 || spoken.length < 2 ? linked : spoken.filter(isPlain);
	const given = profiles.filter(
		(clause) => clause.role === 'reason' && isSubstantial(scene, clause)
	);
	if (argued.length > 0) {
		const isSure =
			argued.some(({ confidence }) => confidence === 'sure') &&
			argued.some(({ clauses }) => clauses.some((index) => isLinked(scene, index)));
		const spans = argued.flatMap(({ clauses }) => clauses.map((index) => bodyOf(profiles[index])));
		return found('reason', isSure ? 'sure' : 'likely', spans);
	}
	const mistaken = scene.told.filter(
		({ hasWords, confidence, clauses }) =>
			hasWords && confidence !== 'unsure' && clauses.some((index) => isLinked(scene, index))
	);
	if (mistaken.length > 0) {
		const spans = mistaken.flatMap(({ clauses }) =>
			clauses.map((index) => bodyOf(profiles[index]))
		);
		return found('reason', 'likely', spans);
	}
	if (given.length > 0) {
		return found('reason', 'likely', given.map(bodyOf));
	}
	const mistakes = profiles.filter(
		(clause) =>
			clause.isAttributed &&
			/(?:^| )(?:forgot|forgets|mistake|mixed|missed|olvido|olvida|equivoco|equivoca|falto)(?: |$)/.test(
				clause.words
			) &&
			clause.operations + clause.topicWords + clause.quantities.length >= 2
	);
	if (mistakes.length > 0) return found('reason', 'likely', mistakes.map(bodyOf));
	const before = profiles.filter(
		(clause, i) =>
			!clause.isProcess &&
			clause.relations > 0 &&
			clause.topicWords > 0 &&
			isSubstantial(scene, clause) &&
			((profiles[i + 1]?.role === 'result' && profiles[i + 1].contentWords > 0) ||
				clause.role === 'condition')
	);
	if (before.length > 0) return found('reason', 'likely', before.map(bodyOf));
	const states = profiles.filter(
		(clause) => !clause.isProcess && clause.relations >= 2 && clause.topicWords > 0 && clause.isOwn
	);
	return found('reason', 'unsure', states.map(bodyOf));
}

const checks = {
	en: /(?:^| )(?:check|checked|checking|verify|verified|prove|proved|double check|plug(?:ged)?(?: it)? (?:back )?in|put it back|test|tested|substitute|to make sure|work backwards|worked backwards|go backwards)(?: |$)/,
	es: /(?:^| )(?:compruebo|comprobe|comprobar|verifique|verifico|verificar|revise|reviso|para ver si|probe|prueba|sustituyo|sustitui|para asegurarme|al reves para)(?: |$)/
};

/** A check goes back to see whether it is so, and says how. */
export function findCheck({ profiles }: Scene): Found[] {
	const clause = profiles.find(({ words, locale }) => checks[locale].test(words));
	if (!clause) return [];
	const near = profiles.slice(clause.index, clause.index + 3);
	const saysHow = near.some(
		({ quantities, operations, topicWords }) =>
			quantities.length > 0 || (operations > 0 && topicWords > 0)
	);
	return found('check', saysHow ? 'likely' : 'unsure', near.slice(0, saysHow ? 2 : 1).map(bodyOf));
}

const generals = {
	en: /(?:^| )(?:always|never|any (?:number|time|fraction|amount|value|two|shape|triangle|rectangle|line|point|equation|one|x)|every (?:number|time|fraction|value|triangle|rectangle|line|point|equation|pair)|all (?:numbers|fractions|triangles|the time|values|equations|lines|proportional)|no matter|in general|whenever|whatever|works? for|anytime|each time|for all|for any|for every number)(?: |$)/,
	es: /(?:^| )(?:siempre|nunca|cualquier|cualquiera|todos los (?:numeros|triangulos|casos|valores)|todas las (?:fracciones|veces|ecuaciones)|sin importar|no importa|en general|para todo|para todos|cada vez que|funciona con|funciona para)(?: |$)/
};

/** A generalization speaks of every number, or of always. */
export function findGeneral({ read, profiles }: Scene): Found[] {
	const clauses = profiles.filter(
		({ words, isOwn, isEmpty, from, to, locale }) =>
			isOwn &&
			!isEmpty &&
			generals[locale].test(
				` ${read.tokens
					.slice(from, to)
					.map(({ text }) => text)
					.join(' ')} ${words}`
			)
	);
	const isStrong = profiles.some(({ topicWords }) => topicWords > 0);
	return found('generalize', isStrong ? 'likely' : 'unsure', clauses.map(bodyOf));
}
