import type { UnreadableReason } from './answer-check.ts';

/** That an input cannot be read, and why; caught where the public functions begin, and nowhere else. */
export class UnreadableError extends Error {
	readonly reason: UnreadableReason;

	constructor(reason: UnreadableReason) {
		super(`Unreadable: ${reason}`);
		this.reason = reason;
	}
}

/** Ends the reading of an input. */
export function refuse(reason: UnreadableReason): never {
	throw new UnreadableError(reason);
}

/** What an answer of grades 6–8 stays far below, and hostile input does not. */
export const limits = {
	characters: 1000,
	tokens: 400,
	depth: 40,
	terms: 160,
	exponentOfSum: 40n,
	bits: 6000,
	work: 8000
};

let spent = 0;

/** Begins to count the work of one check. */
export function startWork(): void {
	spent = 0;
}

/** Counts steps of work, and refuses an input that takes too many; so no input takes long. */
export function spend(steps: number): void {
	spent += steps;
	if (spent > limits.work) refuse('too-hard');
}

/** Refuses whole numbers that are too long to work with. */
export function refuseLongNumber(bits: number): void {
	if (bits > limits.bits) refuse('too-hard');
	spend(bits >> 6);
}
