/** The time zone that the district's schools keep. */
const schoolTimeZone = 'America/New_York';

/** Writes a day as people say it, in the schools' time zone: `Tue, Nov 24`. */
export function formatDay(date: Date, locale: string): string {
	return new Intl.DateTimeFormat(locale, {
		timeZone: schoolTimeZone,
		weekday: 'short',
		month: 'short',
		day: 'numeric'
	}).format(date);
}

/** Writes a moment as people say it, in the schools' time zone: `Tue, Nov 24, 1:05 PM`. */
export function formatMoment(date: Date, locale: string): string {
	return new Intl.DateTimeFormat(locale, {
		timeZone: schoolTimeZone,
		weekday: 'short',
		month: 'short',
		day: 'numeric',
		hour: 'numeric',
		minute: '2-digit'
	}).format(date);
}

/** The schools' time zone's distance from UTC at a moment, in milliseconds. */
function offsetAt(date: Date): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: schoolTimeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	}).formatToParts(date);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	const local = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second')
	);
	return local - date.getTime();
}

/**
 * Finds the last minute of a school day.
 *
 * @param day as a date field gives it, `YYYY-MM-DD`
 * @returns null when it is no date
 */
export function endOfSchoolDay(day: string): Date | null {
	const asUtc = new Date(`${day}T23:59:00Z`);
	const isDate = /^\d{4}-\d\d-\d\d$/.test(day) && asUtc.toJSON()?.startsWith(day);
	return isDate ? new Date(asUtc.getTime() - offsetAt(asUtc)) : null;
}
