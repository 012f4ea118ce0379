import type { Random } from './random.ts';

const hourInMs = 60 * 60 * 1000;
const dayInMs = 24 * hourInMs;

/** The weeks of school that the demo district has behind it, the present one included. */
export const demoWeeks = 6;

/**
 * The moment when a week's assignment was given: eight in the morning, in UTC−5, on the Monday of it.
 *
 * @param week from 0, the earliest; the last is the week of `now`
 */
export function assignedAt(now: Date, week: number): Date {
	const daysSinceMonday = (now.getUTCDay() + 6) % 7;
	const monday = Date.UTC(
		now.getUTCFullYear(),
		now.getUTCMonth(),
		now.getUTCDate() - daysSinceMonday
	);
	const moment = monday - (demoWeeks - 1 - week) * 7 * dayInMs + 13 * hourInMs;
	return new Date(Math.min(moment, now.getTime() - hourInMs));
}

/** The moment when a week's assignment is due: Friday at four. */
export function dueAt(now: Date, week: number): Date {
	const daysSinceMonday = (now.getUTCDay() + 6) % 7;
	const monday = Date.UTC(
		now.getUTCFullYear(),
		now.getUTCMonth(),
		now.getUTCDate() - daysSinceMonday
	);
	return new Date(monday - (demoWeeks - 1 - week) * 7 * dayInMs + 4 * dayInMs + 21 * hourInMs);
}

/** A moment in a school day of a week, never later than `now`. */
export function workedAt(now: Date, week: number, random: Random): Date {
	const day = random.between(0, 3) * dayInMs;
	const moment = assignedAt(now, week).getTime() + day + random.between(20, 330) * 60 * 1000;
	return new Date(Math.min(moment, now.getTime() - random.between(1, 50) * 60 * 1000));
}
