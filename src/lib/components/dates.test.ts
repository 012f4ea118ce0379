import { describe, expect, it } from 'vitest';
import { endOfSchoolDay, formatDay } from './dates.ts';

describe('endOfSchoolDay', () => {
	it('is the last minute in Baltimore, in winter and in summer', () => {
		expect(endOfSchoolDay('2026-11-24')).toEqual(new Date('2026-11-25T04:59:00Z'));
		expect(endOfSchoolDay('2026-05-12')).toEqual(new Date('2026-05-13T03:59:00Z'));
	});

	it('takes nothing that is no date', () => {
		for (const given of ['', 'tomorrow', '2026-02-31', '24/11/2026']) {
			expect(endOfSchoolDay(given)).toBeNull();
		}
	});

	it('is shown as the day that was chosen', () => {
		const due = endOfSchoolDay('2026-11-24');
		expect(due && formatDay(due, 'en')).toBe('Tue, Nov 24');
		expect(due && formatDay(due, 'es')).toContain('24');
	});
});
