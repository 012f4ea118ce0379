import { stemKey } from './lexicon.ts';
import type { Scene } from './moves.ts';
import type { ClauseProfile } from './profile.ts';

const plainUnits = /^(?:dollars?|dolares|dolar|cents?|centavos|percent|points?|puntos)$/;
const joins =
	/^(?:of|for|from|del|de|por|para|the|la|el|los|las|each|cada|a|per|times|más|mas|in|en)$/;

/** Whether a number is said with what it counts or is for: *12 of the pass*, *4 for each visit*. */
function hasTie({ read, task }: Scene, clause: ClauseProfile): boolean {
	return clause.quantities.some(({ to }) => {
		for (let at = to; at < Math.min(clause.to, to + 4); at++) {
			const { kind, text, locale } = read.tokens[at];
			if (joins.test(text)) continue;
			return (
				kind === 'word' && !plainUnits.test(text) && task.topicStems.has(stemKey(text, locale))
			);
		}
		return false;
	});
}

/** Whether steps are tied to what they mean, or to why they are taken: more than an answer and a sum. */
export function hasLink(scene: Scene): boolean {
	const { profiles } = scene;
	const own = profiles.filter(({ isOwn, isEmpty }) => isOwn && !isEmpty);
	const explains = own.some(
		({ role, topicWords, relations, quantities }) =>
			role === 'reason' &&
			(topicWords > 0 || relations > 0) &&
			topicWords + relations + quantities.length >= 2
	);
	if (explains) return true;
	const works = own.some(({ operations, isProcess }) => operations > 0 || isProcess);
	const ties = own.filter((clause) => hasTie(scene, clause)).length;
	const concludes = own.some(
		({ role, relations, topicWords }) =>
			(role === 'result' || role === 'condition' || role === 'contrast') &&
			relations > 0 &&
			topicWords > 0
	);
	const grounds = own.some(
		({ relations, topicWords, quantities, index }) =>
			relations > 0 && topicWords + quantities.length > 0 && profiles[index + 1]?.role === 'result'
	);
	const aims = own.some(({ role, topicWords }) => role === 'purpose' && topicWords > 0);
	const handles = own.some(
		({ operations, topicWords, relations, isProcess }) =>
			isProcess && operations > 0 && topicWords >= 2 && relations > 0
	);
	return works && (ties > 0 || concludes || grounds || aims || handles);
}

const connected = new Set(['reason', 'result', 'condition', 'contrast']);

/** Counts the clauses that hang together by a connective and say how things relate. */
export const countSteps = ({ profiles }: Scene): number =>
	profiles.filter(
		({ role, relations, topicWords, isEmpty, isOwn }) =>
			connected.has(role) && relations > 0 && topicWords > 0 && !isEmpty && isOwn
	).length;

/** Whether what is said is joined to something else by a connective. */
export const isConnected = ({ profiles }: Scene): boolean =>
	profiles.some(({ role, isEmpty, isOwn }) => connected.has(role) && !isEmpty && isOwn);
