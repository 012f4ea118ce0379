import { regionOf } from '#lib/components/region.ts';

/** The time zone that the district's schools keep. */
const schoolTimeZone = 'America/New_York';

/** Writes a day as people say it, in the schools' time zone: `Tue, Nov 24`. */
export function formatDay(date: Date, locale: string): string {
	return new Intl.DateTimeFormat(regionOf(locale), {
		timeZone: schoolTimeZone,
		weekday: 'short',
		month: 'short',
		day: 'numeric'
	}).format(date);
}

/** Writes a moment as people say it, in the schools' time zone: `Tue, Nov 24, 1:05 PM`. */
export function formatMoment(date: Date, locale: string): string {
	return new Intl.DateTimeFormat(regionOf(locale), {
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
 * Finds a moment of a school day.
 *
 * @param day as a date field gives it, `YYYY-MM-DD`
 * @param time as a time field gives it, `HH:MM`
 * @returns null when either is none
 */
export function schoolMoment(day: string, time: string): Date | null {
	const asUtc = new Date(`${day}T${time}:00Z`);
	const isThere = /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(time);
	if (!isThere || !asUtc.toJSON()?.startsWith(`${day}T${time}`)) return null;
	// The distance is that of the moment itself, which on the day of a change of clocks is another.
	const near = new Date(asUtc.getTime() - offsetAt(asUtc));
	return new Date(asUtc.getTime() - offsetAt(near));
}

/** Takes a moment apart as date and time fields have it, in the schools' time zone. */
export function schoolDayAndTime(moment: Date): { day: string; time: string } {
	const [day, time] = new Date(moment.getTime() + offsetAt(moment)).toJSON().split('T');
	return { day, time: time.slice(0, 5) };
}
