import { expect, test } from 'vitest';
import { readPersonName, readUsername } from './person-fields.ts';

test('keeps names as people write them', () => {
	expect(readPersonName('  María José ')).toBe('María José');
	expect(readPersonName("N'Diaye-O’Brien")).toBe("N'Diaye-O’Brien");
	expect(readPersonName('Ana\u202e\u0000  Li')).toBe('Ana Li');
});

test.each(['', '   ', '\u200b', '-', '123', 'x'.repeat(61)])('takes %j for no name', (typed) => {
	expect(readPersonName(typed)).toBeNull();
});

test('brings usernames into one form', () => {
	expect(readUsername(' Maya.Kim ')).toBe('maya.kim');
	expect(readUsername('ｍａｙａ')).toBe('maya');
	expect(readUsername('peña_7')).toBe('peña_7');
});

test.each(['', 'ab', 'a b c', '.abc', 'a@b.org', 'x'.repeat(41), 'a\u202ebc'])(
	'takes %j for no username',
	(typed) => {
		expect(readUsername(typed)).toBeNull();
	}
);
