import type { Expression } from '@cortex-js/compute-engine';
import type { AnswerCheck, AnswerKey } from './answer-check.ts';
import { isSurelyEqual, needsComputeEngine, readWithComputeEngine } from './compute-engine.ts';
import { UnreadableError } from './limits.ts';

/** A key with functions beyond grade 8, which Compute Engine judges. */
export type BeyondKey = { right: Expression; knownWrong: { id: string; wrong: Expression }[] };

/**
 * Reads a key with functions beyond grade 8; null when it has none.
 *
 * @throws when it does not parse, or a known wrong answer is right
 */
export function readBeyondKey(key: AnswerKey): BeyondKey | null {
	if (!needsComputeEngine(key.expected)) return null;
	const right = readPart(key.expected, 'The expected answer');
	const knownWrong = (key.misconceptions ?? []).map(({ id, latex }) => {
		const name = `The known wrong answer ${id}`;
		const wrong = readPart(latex, name);
		if (isSurelyEqual(wrong, right)) throw new Error(`${name} equals the expected answer`);
		return { id, wrong };
	});
	return { right, knownWrong };
}

function readPart(latex: string, name: string): Expression {
	try {
		return readWithComputeEngine(latex);
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		throw new Error(`${name} "${latex}" does not parse: ${error.reason}`, { cause: error });
	}
}

/** Judges an answer to such a key: what Compute Engine is not sure of is not right. */
export function judgeBeyond(latex: string, { right, knownWrong }: BeyondKey): AnswerCheck {
	const answer = readWithComputeEngine(latex);
	if (isSurelyEqual(answer, right)) return { kind: 'correct' };
	const known = knownWrong.find(({ wrong }) => isSurelyEqual(answer, wrong));
	return { kind: 'incorrect', misconceptionId: known?.id ?? null };
}
