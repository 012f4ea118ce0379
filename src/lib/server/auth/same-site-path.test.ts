import { expect, test } from 'vitest';
import { sameSitePath } from './same-site-path.ts';

test('keeps a path with its query', () => {
	expect(sameSitePath('/classes/7?tab=work')).toBe('/classes/7?tab=work');
});

test.each([
	'https://evil.example/',
	'//evil.example/',
	'/\\evil.example/',
	'/\t/evil.example/',
	'/.//evil.example/',
	'/x/..//evil.example',
	'javascript:alert(1)',
	'classes',
	'',
	null
])('refuses %j', (next) => {
	expect(sameSitePath(next)).toBeNull();
});
