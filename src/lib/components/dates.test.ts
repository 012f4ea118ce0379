import { describe, expect, it } from 'vitest';
import { formatMoment, schoolDayAndTime, schoolMoment } from './dates.ts';

describe('schoolMoment', () => {
	it('is the time on the clocks of Baltimore, in winter and in summer', () => {
		expect(schoolMoment('2026-11-24', '15:00')).toEqual(new Date('2026-11-24T20:00:00Z'));
		expect(schoolMoment('2026-05-12', '23:59')).toEqual(new Date('2026-05-13T03:59:00Z'));
	});

	it('is right on the days on which the clocks change', () => {
		expect(schoolMoment('2026-03-08', '05:00')).toEqual(new Date('2026-03-08T09:00:00Z'));
		expect(schoolMoment('2026-11-01', '05:00')).toEqual(new Date('2026-11-01T10:00:00Z'));
	});

	it('takes nothing that is no day, and nothing that is no time', () => {
		for (const day of ['', 'tomorrow', '2026-02-31', '24/11/2026']) {
			expect(schoolMoment(day, '15:00')).toBeNull();
		}
		for (const time of ['', 'noon', '24:30', '3:00']) {
			expect(schoolMoment('2026-11-24', time)).toBeNull();
		}
	});

	it('is shown as it was chosen, and comes apart again', () => {
		const due = schoolMoment('2026-11-24', '16:30')!;
		expect(formatMoment(due, 'en')).toMatch(/^Tue, Nov 24, 4:30.PM$/);
		expect(schoolDayAndTime(due)).toEqual({ day: '2026-11-24', time: '16:30' });
	});
});
