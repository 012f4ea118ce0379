import type { AnswerCheck } from '#lib/math/check.ts';
import type { Confidence } from './analysis.ts';
import { counts, type Found } from './found.ts';
import type { Telling } from './ideas.ts';
import type { Scene } from './moves.ts';
import { valueKey } from './read-text.ts';

/** Whether a misconception is told of somebody else in order to reject it, or of what would be. */
function isRejected({ profiles, stance, ideas, read }: Scene, { clauses }: Telling): boolean {
	const own = clauses.map((index) => profiles[index]);
	const around = [profiles[Math.min(...clauses) - 1], ...own].filter((clause) => clause);
	const isOthers = around.some(({ isAttributed }) => isAttributed);
	const isContrasted = profiles.some(
		({ role, index }) => role === 'contrast' && index > Math.min(...clauses)
	);
	const hasRightIdea = ideas.some(({ confidence, hasWords }) => confidence === 'sure' && hasWords);
	const judgesWrong = own.some(({ from, to }) =>
		['c:WRONG', 'c:DISAGREE'].some((key) =>
			(read.hits.get(key) ?? []).some((hit) => !hit.isDenied && hit.from >= from && hit.to <= to)
		)
	);
	if (judgesWrong && !stance.agree) return true;
	if (isOthers && (stance.disagree !== null || hasRightIdea)) return true;
	return stance.disagree !== null && isContrasted && hasRightIdea;
}

/** Where a wrong answer's number, or the way to it, stands in the text. */
function findTraces({ read, task, profiles, statements }: Scene, id: string): Found['tokens'] {
	const keys = task.wrongKeys.get(id) ?? new Set<string>();
	const named = read.quantities
		.filter(({ value, isFaint }) => !isFaint && keys.has(valueKey(value)))
		.map(({ from, to }): [number, number] => [from, to]);
	if (named.length > 0) {
		const around = statements
			.filter(({ from, to }) => named.some(([a, b]) => from <= a && b <= to))
			.map(({ from, to }): [number, number] => [from, to]);
		return [...named, ...around];
	}
	return profiles
		.filter(
			({ isEmpty, isOwn, operations, quantities, topicWords, relations }) =>
				!isEmpty &&
				isOwn &&
				(operations > 0 || quantities.length > 0 || topicWords + relations >= 2)
		)
		.map(({ bodyFrom, to }): [number, number] => [bodyFrom, to])
		.filter(([from, to]) => from < to);
}

function fromAnswer(scene: Scene, id: string): Found | null {
	const { read, task, profiles, ideas } = scene;
	const tokens = findTraces(scene, id);
	const code = `misconception:${id}`;
	if (tokens.length === 0) {
		// The answer alone tells something, and the words nothing that could be pointed at.
		const last = read.tokens.length;
		return last > 0 ? { code, confidence: 'unsure', tokens: [[0, last]] } : null;
	}
	const keys = task.wrongKeys.get(id) ?? new Set<string>();
	const isNamed = read.quantities.some(({ value }) => keys.has(valueKey(value)));
	const works = profiles.some(
		({ operations, quantities }) => operations > 0 && quantities.length > 0
	);
	const isAgainst = ideas.some(({ confidence, hasWords }) => confidence === 'sure' && hasWords);
	const confidence: Confidence = isNamed && works && !isAgainst ? 'sure' : 'likely';
	return { code, confidence: isAgainst && !isNamed ? 'unsure' : confidence, tokens };
}

/**
 * Finds misconceptions: from a known wrong answer, from words, or from both. Both is sure, one is likely; one that
 * is told in order to reject it has not been made.
 */
export function findMisconceptions(scene: Scene, checks: AnswerCheck[]): Found[] {
	const answered = new Set(
		checks.flatMap((check) =>
			check.kind === 'incorrect' && check.misconceptionId ? [check.misconceptionId] : []
		)
	);
	const isAllRight = checks.length > 0 && checks.every(({ kind }) => kind !== 'incorrect');
	const told = scene.told.flatMap((telling): Found[] => {
		const isAnswered = answered.has(telling.id);
		if (telling.confidence === 'unsure' && !isAnswered) return [];
		if (!isAnswered && isRejected(scene, telling)) return [];
		// Words alone are believed of who sides with somebody, or answers right and says nothing else that is: on the part to
		// develop on 19 of 24 such were right, of the others 13 of 84.
		const isBelieved = scene.stance.agree !== null || (isAllRight && !scene.ideas.some(counts));
		const alone: Confidence = isBelieved && telling.confidence === 'sure' ? 'likely' : 'unsure';
		return [{ ...telling, confidence: isAnswered ? 'sure' : alone }];
	});
	const known = new Set(told.map(({ code }) => code));
	const fromAnswers = [...answered]
		.filter((id) => !known.has(`misconception:${id}`))
		.map((id) => fromAnswer(scene, id));
	return [...told, ...fromAnswers].filter((each) => each !== null);
}

/** The codes of the misconceptions that a wrong answer tells of, and the words neither tell nor name. */
export function findAnswerAlone(
	{ read, task, told }: Scene,
	checks: AnswerCheck[]
): Found['code'][] {
	return checks.flatMap((check) => {
		if (check.kind !== 'incorrect' || !check.misconceptionId) return [];
		const code = `misconception:${check.misconceptionId}`;
		const keys = task.wrongKeys.get(check.misconceptionId) ?? new Set<string>();
		const isNamed = read.quantities.some(({ value }) => {
			const key = valueKey(value);
			return keys.has(key) && !task.givenKeys.has(key);
		});
		return isNamed || told.some((telling) => telling.code === code) ? [] : [code];
	});
}
