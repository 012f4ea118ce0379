import { expect, test } from 'vitest';
import { findPasswordProblem } from './new-password.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

test('a password is the same however a keyboard composes its letters', async () => {
	const stored = await hashPassword('el r\u00edo es ancho');
	expect(await verifyPassword('el ri\u0301o es ancho', stored)).toBe(true);
	expect(await verifyPassword('ｅｌ r\u00edo es ancho', stored)).toBe(true);
	expect(await verifyPassword('el rio es ancho', stored)).toBe(false);
});

test('the same password is stored differently each time, as argon2id', async () => {
	const [first, second] = [
		await hashPassword('twice the same'),
		await hashPassword('twice the same')
	];
	expect(first).toMatch(/^argon2id\$[\w-]{22}\$[\w-]{43}$/);
	expect(first).not.toBe(second);
});

test.each([null, ''])('nothing is the password of what is stored as %j', async (stored) => {
	expect(await verifyPassword('', stored)).toBe(false);
	expect(await verifyPassword('anything', stored)).toBe(false);
});

test('a chosen password is long enough, not everybody’s first guess, and not the username', () => {
	expect(findPasswordProblem('seven77', 'maya')).toBe('too-short');
	expect(findPasswordProblem('x'.repeat(201), 'maya')).toBe('too-long');
	expect(findPasswordProblem('PASSWORD1', 'maya')).toBe('too-common');
	expect(findPasswordProblem('abababab', 'maya')).toBe('too-common');
	expect(findPasswordProblem('ＭＡＹＡ．ＫＩＭ', 'maya.kim')).toBe('is-username');
	expect(findPasswordProblem('the river is wide', 'maya')).toBeNull();
});
