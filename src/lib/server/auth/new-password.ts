/** What is wrong with a password that somebody chose. */
export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'is-username';

const shortest = 8;
const longest = 200;

const common = new Set(
	`12345678 123456789 1234567890 87654321 11111111 00000000 12341234 11223344 password password1
	password12 password123 passw0rd qwertyui qwerty12 qwerty123 qwertyuiop 1q2w3e4r 1qaz2wsx asdfghjk
	asdfasdf abcd1234 abc12345 abcdefgh abcdefghi iloveyou iloveyou1 sunshine princess football
	baseball basketball welcome1 letmein1 superman minecraft fortnite roblox123 baltimore baltimore1
	ravens123 orioles1 contraseña contrasena contraseña1 estudiante student1 student123 teacher1
	teacher123 because1 because123`.split(/\s+/)
);

/**
 * Tells what is wrong with a chosen password, if anything: it has 8 characters or more, is not among
 * the ones that everybody tries first, and is not the username. No rule about kinds of characters.
 *
 * Source: NIST SP 800-63B, 5.1.1.2.
 */
export function findPasswordProblem(password: string, username: string): PasswordProblem | null {
	const folded = password.normalize('NFKC').toLowerCase();
	if ([...folded].length < shortest) return 'too-short';
	if (password.length > longest) return 'too-long';
	if (folded === username.normalize('NFKC').trim().toLowerCase()) return 'is-username';
	if (common.has(folded) || new Set(folded).size < 3) return 'too-common';
	return null;
}
